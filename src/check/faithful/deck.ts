import type { Deck } from '../../deck/model.ts';
import { labelPrefix } from '../../layouts/body.ts';
import { layoutsOf } from '../../layouts/index.ts';
import type { WrapperRole } from '../../layouts/layout.ts';
import { wrapperRole } from '../../layouts/wrappers.ts';
import { isLabel, subjectOfHeading } from '../../outline/labels.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Story } from '../../story/model.ts';
import { segment } from '../../story/sentences/segment.ts';
import { inLetters } from '../../text/compared-tokens.ts';
import type { Work } from '../../work/model.ts';
import type { TextUnit } from '../units.ts';
import { judgeDrawings } from './drawings.ts';
import { bibliographicFacts } from './facts.ts';
import { figureJudgements, isFigure } from './figures.ts';
import { judge } from './judge.ts';
import type { JudgedUnit } from './judged-unit.ts';
import type { Judgement } from './judgement.ts';
import { pageDrawings } from './page-drawings.ts';
import { rowJudgements } from './rows.ts';
import { type Evidence, gatherEvidence } from './sources.ts';

/** Every text of a deck judged against its page, sentence by sentence. */
export function judgeDeck(
  units: readonly TextUnit[],
  publication: Work,
  story: Story,
  deck: Deck,
): { readonly judged: readonly JudgedUnit[]; readonly facts: readonly Problem[] } {
  const evidence = gatherEvidence(publication, story);
  const language = deck.settings.language ?? publication.language;
  const drawings = judgeDrawings(units, pageDrawings(publication, story, language));
  const known = new Set([...drawings.proven, ...drawings.judged.map(({ unit }) => unit)]);
  const judged = units
    .filter((unit) => !known.has(unit) && !isBibliographic(unit) && !isOurs(unit.text, language))
    .map((unit) => ({
      unit,
      judgements: piecesOf(unit, language).map((piece) => judgeFigure(piece, unit, evidence)),
    }));
  // Reported once: a number that is not on the page is out of place too.
  const contradicted = new Set(
    judged
      .filter(({ judgements }) => judgements.some(({ contradictions }) => contradictions.length > 0))
      .map(({ unit }) => unit),
  );
  const figures = figureJudgements(units).filter(({ unit }) => !contradicted.has(unit));
  return {
    judged: [
      ...judged,
      ...drawings.judged,
      ...rowJudgements(
        units.filter((unit) => !known.has(unit)),
        story,
      ),
      ...figures,
    ],
    facts: bibliographicFacts(units, publication, deck),
  };
}

/** In large type a number stands in digits that the page may have in letters: '8 components', 'eight components'. */
function judgeFigure(text: string, unit: TextUnit, evidence: Evidence): Judgement {
  const first = judge(text, evidence);
  const isLarge =
    isFigure(unit) || (unit.kind === 'item' && /\blayout-(?:heroes|array)\b/u.test(unit.layout));
  if (first.contradictions.length === 0 || !isLarge) return first;
  const others = [
    text.replace(/^\d+(?=\s)/, inLetters),
    // '50–80%' for 'between 50% to 80%'.
    text.replace(/^(\d[\d.,]*)–(?=\d[\d.,]*\s?%)/, '$1% to '),
  ].map((other) => judge(other, evidence));
  const sound = others.find(
    ({ contradictions, support }) => contradictions.length === 0 && support.by === 'deletion',
  );
  return sound === undefined ? first : { ...sound, text };
}

/** Sentences stand in these wrappers; the others hold facts (who, where, when), labels and addresses. */
const sentences = new Set<WrapperRole | undefined>([undefined, 'text', 'subtitle']);
export const isBibliographic = ({ wrapper, layout, kind }: TextUnit): boolean =>
  !sentences.has(wrapperRole(wrapper)) ||
  // Addresses are no sentences; whether they lead anywhere is the links rule's question.
  (kind === 'item' && layoutsOf(layout.split(' ')).some(({ items }) => items === 'links'));

/** Labels of ours, the line under a drawing that says how to read it among them. */
const isOurs = (text: string, language: string): boolean =>
  isLabel(text, language) || isLabel(text.slice(labelPrefix(text)), language);

/** On a recap each finding stands behind the name of its section: 'Results Mixing rose'; notes lead on with 'Next: …'. */
function withoutLabel(text: string, language: string): string {
  const words = text.split(/\s/, 3);
  const label = words.reduce<string>((found, _, index) => {
    const lead = words.slice(0, index + 1).join(' ');
    return isLabel(lead, language) ? lead : found;
  }, '');
  const rest = text.slice(label.length).trim();
  return label !== '' && /^[\p{Lu}\p{Lo}\p{N}]/u.test(rest) ? rest : text;
}

/** An address is no sentence; the links rule asks whether it leads anywhere. DOIs and preprints are facts of the page. */
const isAddress = (text: string): boolean =>
  /^[\w.-]+\.[a-z]{2,}\/\S+$/iu.test(text) && !/^(?:doi|arxiv)\.org\//iu.test(text);

function piecesOf(unit: TextUnit, language: string): string[] {
  // '(2/3)' on a heading counts the parts of a split slide.
  const whole = unit.text.replace(/\s*[(（]\d+\/\d+[)）]\s*$/, '');
  const text = (unit.kind === 'heading' ? subjectOfHeading(whole, language) : undefined) ?? whole;
  if (unit.kind === 'heading' || unit.kind === 'cell') return [text];
  const own = unit.kind === 'item' || unit.kind === 'note' ? withoutLabel(text, language) : text;
  // 'Journal of Straits, 2024 · doi.org/10…' under the findings: fields of the page, each by itself.
  if (unit.kind === 'item' && /\blayout-recap\b/u.test(unit.layout) && own.includes(' · '))
    return own.split(' · ').filter((part) => !isAddress(part));
  // 'Next: Read more' leads to a slide of ours.
  if (isLabel(own, language)) return [];
  return segment(own, { language }).map(({ start, end }) => own.slice(start, end));
}
