import { balanced } from '../../story/claims/headline.ts';
import type { Phrasing } from '../../story/phrases/phrase.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { continuedPassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { frameLength } from '../findings.ts';
import { type Setting, setPassages } from '../setting.ts';
import { subtractSpans, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { listGoesOn } from '../whole.ts';
import { longSlide } from './text.ts';

/** Most words of a slide that shows one sentence, or several. */
export const slideWords = 56;
/** A sentence of so many words is read from the screen while it is said; of a longer one the main clause is shown. */
const sentenceWords = 30;
/** A sentence without a clause for a headline is shown whole up to so many words. */
const wholeMost = 42;
/** Fewer words of a long sentence say too little of it. */
const leastWords = 7;

/** The words of a sentence as a slide shows them: of 'We found that X' what was found. The notes have the whole. */
export function spansOf({ point, sentence }: Unit): readonly Span[] {
  const spans = point?.spans ?? [sentence];
  const [first, ...rest] = spans;
  if (first === undefined || first.start !== sentence.start) return spans;
  const start = first.start + frameLength(sentence.text);
  return start < first.end ? [{ start, end: first.end }, ...rest] : spans;
}

/** One sentence alone: in large type, what stands before and after its main clause smaller; the two sides of a contrast beside each other. */
export function soloSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const sides = unit.contrast;
  const set =
    sides === undefined || unit.words > slideWords ? wordSetting(context, unit) : settingFrom(sides);
  if (set === undefined)
    return [splitSlide(context, unit, section, weight) ?? longSlide(context, unit, section, weight)];
  const contrast = sides !== undefined && unit.words <= slideWords;
  return [
    {
      id: section,
      content: {
        layout: 'statement',
        statement: shownPassage(context, set.heading),
        ...(contrast ? { contrast: true } : {}),
      },
      ...setPassages(context, set),
      sentences: [unit.sentence.index],
      shown: [...set.before, ...set.heading, ...set.after],
      weight,
    },
  ];
}

const settingFrom = ({ before, core, after }: Phrasing): Setting => ({ before, heading: core, after });

/** Whole where it is short; else the shortest form that is as true, then the one that loses least. */
function wordSetting(context: PlanContext, unit: Unit): Setting | undefined {
  const { text } = context.story;
  const phrasing = unit.phrasing;
  const apart = phrasing !== undefined && isApart(text, phrasing);
  if (unit.words <= sentenceWords)
    return apart ? settingFrom(phrasing) : { before: [], heading: spansOf(unit), after: [] };
  const claims = context.story.claims
    .filter(({ sentence, form }) => sentence === unit.sentence.index && form === 'headline')
    .map(({ spans }) => spans)
    .sort((one, other) => wordsIn(context, other) - wordsIn(context, one));
  const short = [...(phrasing?.light ? [phrasing.core] : []), unit.headline?.spans, ...claims].find(
    (spans) =>
      spans !== undefined &&
      wordsIn(context, spans) >= leastWords &&
      wordsIn(context, spans) <= sentenceWords,
  );
  if (short !== undefined) return { before: [], heading: short, after: [] };
  if (unit.words > slideWords) return;
  if (phrasing === undefined)
    return unit.words <= wholeMost ? { before: [], heading: spansOf(unit), after: [] } : undefined;
  if (!apart) {
    const whole = spansOf(unit);
    const clause = upToClause(context, whole, sentenceWords);
    if (clause !== undefined) return { before: [], heading: clause, after: subtractSpans(whole, clause) };
  }
  // What a comma sets apart only adds to the clause, and can be said.
  const adds = /^\s*[,;:–—(]/u.test(textOf(text, phrasing.after));
  return { ...settingFrom(phrasing), after: adds ? [] : phrasing.after };
}

/** A longer sentence is told up to a clause in large type, and the next clauses below; what no slide can hold is in the notes. */
function splitSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide | undefined {
  const whole = spansOf(unit);
  const head = upToClause(context, whole, sentenceWords);
  const rest = head === undefined ? [] : subtractSpans(whole, head);
  if (head === undefined || rest.length === 0) return;
  const below = wordsIn(context, rest) <= belowWords ? rest : upToClause(context, rest, belowWords);
  if (below === undefined) return;
  return {
    id: section,
    content: { layout: 'statement', statement: shownPassage(context, head) },
    after: continuedPassage(context, below),
    sentences: [unit.sentence.index],
    shown: [...head, ...below],
    weight,
  };
}

/** Words below a clause in large type. */
const belowWords = 24;
const leastClause = 8;

/** Marks at which a clause may end; a comma only before what opens another clause, so that no list is cut. */
const clauseEnd =
  /[;:；：。，]|\s[—–](?=\s)|,(?=\s(?:which|who|whose|where|when|and|but|while|whereas|with|including|such as|because|as|so|thus|thereby|for which|in which|\p{L}+ing|que|qui|dont|où|donde|lo que|y|et|mais|pero|und|aber|wobei|die|der|das)\s)/gu;

/** As many clauses as fit, whole ones, no bracket open. */
function upToClause(context: PlanContext, spans: readonly Span[], most: number): Span[] | undefined {
  const { text } = context.story;
  const ends = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(clauseEnd)].map(({ index }) => start + index),
  );
  return ends
    .map((at) =>
      spans.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: Math.min(end, at) })),
    )
    .filter((some) => {
      const words = wordsIn(context, some);
      return words >= leastClause && words <= most && balanced(textOf(text, some));
    })
    .at(-1);
}

/** Whether the sentence itself sets its main clause apart from the rest: a clause cut at no mark is not to be read in two sizes. */
const isApart = (text: string, { before, core, after }: Phrasing): boolean =>
  (before.length === 0 || /[,;:–—]\s*$/u.test(text.slice(0, core[0]?.start ?? 0))) &&
  (after.length === 0 ||
    (/^\s*[,;:–—(]/u.test(text.slice(core.at(-1)?.end ?? 0)) &&
      !listGoesOn(text.slice(core.at(-1)?.end ?? 0))));

export const wordsIn = ({ story }: PlanContext, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(story.text.slice(start, end)), 0);
