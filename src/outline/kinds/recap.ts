import type { Item } from '../../layouts/kit/plan.ts';
import { headingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, contentWords, countWords } from '../../text/words.ts';
import { furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { displayRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { sentenceNote } from '../finish.ts';
import { claimHeadline } from '../headline.ts';
import { leansBack } from '../leaning.ts';
import type { Passage } from '../model.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { takeawaySlide } from './takeaway.ts';

const headlineWords = 16;
const cardWords = 22;
/** Words of the slide, labels included. */
const slideWords = 54;
/** A card that shares so much with the headline, or another card, says it again. */
const same = 0.55;

/** What a card is about, its label, and which kinds are needed first. */
interface CardKind {
  readonly section: Section;
  readonly label: 'what' | 'how' | 'found' | 'soWhat';
  readonly need: number;
}

/** The contribution, the main result and what it means, in the order of the story. */
const kinds: readonly CardKind[] = [
  { section: 'objective', label: 'what', need: 1 },
  { section: 'method', label: 'how', need: 4 },
  { section: 'result', label: 'found', need: 2 },
  { section: 'conclusion', label: 'soWhat', need: 3 },
];
const cardsMost = 3;

/**
 * What to take home: the message of the paper over what was done, found and concluded. Where too few claims stand on their
 * own, the message alone. Undefined where there is none.
 */
export function recapSlide(context: PlanContext, units: readonly Unit[]): DraftSlide | undefined {
  const alone = takeawaySlide(context, units);
  const head = headOf(context, units, alone);
  if (head === undefined) return alone;
  const found = cardsOf(context, units, head);
  if (found.length < 2) return alone ?? message(context, head);
  return {
    ...message(context, head),
    content: { layout: 'recap', items: found.map(({ line }) => line) },
    heading: head,
    notes: [
      ...(alone?.notes ?? []),
      ...found.flatMap(({ unit }) => sentenceNote(context, unit.sentence.index, [unit.sentence])),
    ],
  };
}

/** The message alone, where too few claims stand beside it. */
const message = (context: PlanContext, statement: Passage): DraftSlide => ({
  id: 'takeaway',
  content: { layout: 'statement', statement },
  kicker: context.words.takeaway,
  sentences: [],
  shown: [],
  level: 'lightning',
  key: true,
  weight: 99,
  stretch: 'takeaway',
});

interface Claimed {
  readonly unit: Unit;
  readonly spans: readonly Span[];
}

/** At the end of a talk 'these results' are those that were shown. */
const sumsUp =
  /^(?:overall,? |together,? |taken together,? )?(?:these|our|the) (?:results|findings|data|analyses|observations)\b(?!.*\b(?:this|that|it|they|their|such)\b)/iu;

/** A claim that is true and clear away from its neighbours, the shortest first. */
function claimOf(context: PlanContext, unit: Unit, most: number): Claimed | undefined {
  const whole = unit.point?.spans ?? [unit.sentence];
  const { phrasing } = unit;
  const { text } = context.story;
  // What a comma sets apart only adds to the clause before it.
  const adds =
    phrasing !== undefined &&
    (phrasing.light || /^\s*[,;:–—(]/u.test(text.slice(phrasing.core.at(-1)?.end ?? 0)));
  const spans = [claimHeadline(context, unit), whole, adds ? phrasing.core : undefined]
    .filter((one) => one !== undefined)
    .find((one) => {
      const words = textOf(text, one);
      return countWords(words) >= 5 && countWords(words) <= most && standsAlone(words);
    });
  return spans && { unit, spans };
}

const standsAlone = (words: string): boolean =>
  !limits.test(words) && (sumsUp.test(words) || !leansBack(words));

/** What was not done, or is still to do, is no message. */
const limits =
  /\b(?:limit(?:ed|s|ations?)|preclude[ds]?|further (?:research|work|stud(?:y|ies)|investigations?)|future (?:research|work|stud(?:y|ies))|(?:is|are) (?:needed|required|warranted)|remains? (?:unclear|unknown|open|to be))\b/iu;

/** The message: a summary or a title that is a claim; else the conclusion about what the title names; else the aim. */
function headOf(
  context: PlanContext,
  units: readonly Unit[],
  alone: DraftSlide | undefined,
): Passage | undefined {
  const summary = alone?.content.layout === 'statement' ? alone.content.statement : undefined;
  const suits = ({ rich: { text } }: Passage) => countWords(text) <= headlineWords && headingLines(text) <= 3;
  if (summary !== undefined) return suits(summary) && alone?.before === undefined ? summary : undefined;
  const claim = titleClaim(context);
  if (claim !== undefined && suits(claim)) return claim;
  // The first sentence of an abstract without an aim is background, and no message.
  const { message: told } = context.story;
  const aim = told?.from === 'first' ? undefined : told?.sentence;
  const about = ({ sentence }: Unit) => sharedWithTitle(context, sentence.text);
  const order = [
    ...units
      .filter((unit) => unit.section === 'conclusion' && about(unit) > 0)
      .sort((one, other) => about(other) - about(one) || other.sentence.index - one.sentence.index),
    ...units.filter(({ sentence }) => sentence.index === aim),
    ...units.filter(({ section }) => section === 'objective'),
    ...units.filter(({ sentence }) => brings.test(sentence.text)),
  ];
  for (const unit of order) {
    const found = claimOf(context, unit, headlineWords);
    const passage = found && shownPassage(context, found.spans);
    if (passage && suits(passage)) return passage;
  }
  return undefined;
}

/** What the authors made, or did. */
const brings =
  /\b(?:we|this (?:paper|work|article|study)) (?:\p{L}+ly )?(?:presents?|introduces?|proposes?|develop(?:s|ed)?|show(?:s|ed)?|demonstrates?d?|find|found|studie[sd]|study|describes?|releases?d?|investigates?d?)\b/iu;

/** How many words of the title a sentence has. */
function sharedWithTitle({ publication }: PlanContext, text: string): number {
  const title = new Set(contentWords(publication.title?.value.text ?? ''));
  return new Set(contentWords(text).filter((word) => title.has(word))).size;
}

/** A title that is a whole clause says itself what the paper found: 'Self-reported use does not affect consensus'. */
function titleClaim({ publication }: PlanContext): Passage | undefined {
  const rich = publication.title?.value;
  if (rich === undefined || /[?？]\s*$|:\s/u.test(rich.text) || countWords(rich.text) < 5) return;
  const tokens = tokenise(rich.text, { start: 0, end: rich.text.length });
  const verb = mainVerb(tokens);
  const first = tokens[0]?.lower ?? '';
  // 'Using …', 'How …', 'Towards …' are no claims, though a verb may follow.
  if (
    verb === undefined ||
    verb.index < 1 ||
    /ing$|^(?:how|why|what|when|where|which|who|to|towards?|on|is|are|does|do|can|should)$/u.test(first)
  )
    return;
  return { rich: displayRich(rich), field: 'title' };
}

interface Card {
  readonly line: Item;
  readonly unit: Unit;
  readonly text: string;
}

/** One card for each step of the story that has a claim of its own; how it was done only where there is room. */
function cardsOf(context: PlanContext, units: readonly Unit[], head: Passage): Card[] {
  const said = [head.rich.text];
  const found = new Map<CardKind, Card>();
  for (const kind of [...kinds].sort((one, other) => one.need - other.need)) {
    if (found.size === cardsMost) break;
    const room = slideWords - said.reduce((sum, text) => sum + countWords(text) + 1, 0);
    const card = cardOf(context, units, kind, said, Math.min(cardWords, room));
    if (card === undefined) continue;
    found.set(kind, card);
    said.push(card.text);
  }
  return kinds.flatMap((kind) => found.get(kind) ?? []);
}

function cardOf(
  context: PlanContext,
  units: readonly Unit[],
  { section, label }: CardKind,
  said: readonly string[],
  most: number,
): Card | undefined {
  const open = units.filter((unit) => placeOf(unit, units) === section);
  for (const unit of open.sort((one, other) => worthOf(context, other) - worthOf(context, one))) {
    const claim = claimOf(context, unit, most);
    if (claim === undefined) continue;
    const passage = shownPassage(context, claim.spans);
    const { text } = passage.rich;
    if (said.some((one) => containment(text, one) > same || containment(one, text) > same)) continue;
    return { line: item(run(furniturePassage(context.words[label]), 'strong'), run(passage)), unit, text };
  }
  return;
}

/** A sentence of no sure role is a finding where it stands after the aim, in the second half of the text. */
const placeOf = (unit: Unit, units: readonly Unit[]): Section => {
  const at = units.indexOf(unit);
  return unit.section === 'neutral' && at * 2 >= units.length ? 'result' : unit.section;
};

/** Numbers of a finding are what people take home, and what the title names. */
const worthOf = (context: PlanContext, { figures, sentence }: Unit): number =>
  (figures.length > 0 ? 1 : 0) +
  sentence.confidence +
  0.3 * Math.min(3, sharedWithTitle(context, sentence.text));
