import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { countsThings, figuresMost } from '../figure/model.ts';
import { claimHeadline, headlineSpans } from '../headline.ts';
import { pointsBack } from '../leaning.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';

/** Most words that share one slide, headline and points together. */
const wordsASlide = 48;
/** With numbers beside them, fewer. */
const wordsBesideFigures = 47;
export const unitsASlide = 4;
/** A slide on two roles is kept short. */
const wordsOfTwoRoles = 48;
/** Sentences that cannot be told apart from each other may take more room. */
const wordsLeaning = 58;
const pointWordsLeaning = 40;
/** Longest point among others; a longer sentence stands alone. */
const pointWords = 38;
/** A point of so many words is left whole. */
const shortWords = 18;
/** Fewer say too little of a longer sentence. */
const leastWords = 7;
/** A first sentence of so many words can stand in large type with others under it. */
const leadWords = 16;

/** What one sentence, or several together, become. */
export interface Piece {
  readonly kind: 'chart' | 'figures' | 'numbers' | 'list' | 'parts' | 'text';
  readonly units: readonly Unit[];
}

export type KindOf = (unit: Unit) => Piece['kind'];

const pairs = new Set(['background gap', 'gap background', 'objective method']);

/** Roles that may share a slide; one that is not sure enough to be named may stand with any. */
const sameStretch = (one: Section, other: Section): boolean =>
  one === other || one === 'neutral' || other === 'neutral' || pairs.has(`${one} ${other}`);

/** A sentence that points to the one before it stays with it, whatever it does. */
const together = (before: Unit, unit: Unit): boolean =>
  sameStretch(before.section, unit.section) || leansOn(before, unit);

const leansOn = (before: Unit, unit: Unit): boolean =>
  unit.sentence.index === before.sentence.index + 1 && pointsBack(unit.sentence.text);

/** What a sentence says, in its shortest honest form among other points. */
export function pointOf(
  context: PlanContext,
  unit: Unit,
): { readonly spans: readonly Span[]; readonly words: number } {
  const { text } = context.story;
  const whole = { spans: unit.point?.spans ?? [unit.sentence], words: unit.words };
  if (unit.words <= shortWords) return whole;
  const { phrasing } = unit;
  const shorter = [
    claimHeadline(context, unit),
    phrasing?.light ? phrasing.core : undefined,
    unit.words > pointWords ? claimOver(context, unit) : undefined,
  ]
    .filter((spans) => spans !== undefined)
    .map((spans) => ({ spans, words: countWords(textOf(text, spans)) }));
  return shorter.find(({ words }) => words >= leastWords) ?? whole;
}

/** A long sentence may be told by the longest claim that was cut from it. */
function claimOver({ story }: PlanContext, unit: Unit): readonly Span[] | undefined {
  return story.claims
    .filter(({ sentence, form }) => sentence === unit.sentence.index && form === 'headline')
    .filter(({ text }) => countWords(text) <= pointWords)
    .sort((one, other) => countWords(other.text) - countWords(one.text))[0]?.spans;
}

/** What it costs to begin a slide with a sentence that points to the one before it: it wants to stand under that one. */
export const partingCost = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  const before = units[at - 1];
  return unit !== undefined && before !== undefined && leansOn(before, unit) ? leaningApart : 0;
};
const leaningApart = 0.9;

export interface Priced {
  readonly piece: Piece;
  readonly cost: number;
}

export function pieceOf(context: PlanContext, units: readonly Unit[], kindOf: KindOf): Priced | undefined {
  const kinds = units.map(kindOf);
  const [kind] = kinds;
  const [unit] = units;
  if (units.length === 1 && kind !== undefined && unit !== undefined) {
    const fullness = 0.2 * Math.min(1, unit.words / wordsASlide) ** 2;
    return { piece: { kind, units }, cost: (kind === 'text' ? 1.15 : 1) + fullness };
  }
  if (kinds.every((one) => one === 'text')) return sharedText(context, units);
  if (kinds.every((one) => one === 'figures')) return countsOf(units);
  if (kinds.every((one) => one === 'text' || one === 'figures')) return besideFigures(context, units, kinds);
  return;
}

function sharedText(context: PlanContext, units: readonly Unit[]): Priced | undefined {
  const sections = sectionsOf(units);
  const points = units.map((unit) => pointOf(context, unit).words);
  const words = points.reduce((sum, count) => sum + count, 0);
  if (sections === undefined) return;
  const leaning = units.some((unit, at) => leansOn(units[at - 1] ?? unit, unit));
  const most = leaning ? wordsLeaning : sections > 1 ? wordsOfTwoRoles : wordsASlide;
  if (words > most || points.some((count) => count > (leaning ? pointWordsLeaning : pointWords))) return;
  const headed = units[0] !== undefined && mayHead(context, units[0], 0);
  return {
    piece: { kind: 'text', units },
    cost: (headed ? 1 : 1.3) + (sections - 1) * 0.3 + 0.2 * (words / wordsASlide) ** 2,
  };
}

/** Counts of things from several sentences stand together as numbers. */
function countsOf(units: readonly Unit[]): Priced | undefined {
  const figures = units.flatMap((unit) => unit.figures);
  const counts = units.every((unit) => unit.headline === undefined && unit.figures.every(countsThings));
  if (!counts || figures.length > figuresMost || figures.length < 3 || sectionsOf(units) !== 1) return;
  return { piece: { kind: 'numbers', units }, cost: 1.2 };
}

/** Sentences without numbers share the slide of the one with numbers, where one of them gives the headline. */
function besideFigures(
  context: PlanContext,
  units: readonly Unit[],
  kinds: readonly Piece['kind'][],
): Priced | undefined {
  const sections = sectionsOf(units);
  if (sections === undefined || units.length > 3 || kinds.filter((kind) => kind === 'figures').length !== 1)
    return;
  // The one that heads the slide, and the one with the numbers, are shown whole; best both are one.
  const heads = units.map((unit, at) => mayHead(context, unit, at));
  const counted = kinds.indexOf('figures');
  const head = heads[counted] ? counted : heads.indexOf(true);
  const words = units.reduce(
    (sum, unit, at) =>
      sum + (at === head || kinds[at] === 'figures' ? unit.words : pointOf(context, unit).words),
    0,
  );
  if (words > wordsBesideFigures || head < 0) return;
  return {
    piece: { kind: 'figures', units },
    // A headline over the numbers of another sentence leads astray.
    cost: (head === counted ? 1 : 2.1) + (sections - 1) * 0.2 + 0.2 * (words / wordsBesideFigures) ** 2,
  };
}

/** Whether a sentence can head the others: only the first, since those below it may lean on it. */
export const mayHead = (context: PlanContext, unit: Unit, at: number): boolean =>
  at === 0 && headlineSpans(context, unit) !== undefined;

/** How many roles the sentences have; undefined where they may not share a slide. */
function sectionsOf(units: readonly Unit[]): number | undefined {
  const fits = units.every((unit, at) => at === 0 || together(units[at - 1] ?? unit, unit));
  return fits ? new Set(units.map(({ section }) => section)).size : undefined;
}

export const leads = (points: readonly number[]): boolean =>
  (points[0] ?? Number.POSITIVE_INFINITY) <= leadWords && points.length === 2;
