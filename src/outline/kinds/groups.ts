import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { countsThings, figuresMost } from '../figure/model.ts';
import { claimHeadline } from '../headline.ts';
import { pointsBack } from '../leaning.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';

/** Words at which a slide of one sentence is full. */
const fullSlide = 46;
export const unitsASlide = 4;
/** Two sentences on one slide have so many words at most. */
const pairWords = 30;
/** Where the second cannot be told apart from the first, they may take more room. */
const leaningWords = 42;
/** Two sentences that short stand together without a word that joins them. */
const briefWords = 10;
/** A point of so many words is left whole. */
const shortWords = 18;
/** A longer sentence is told by a claim that was cut from it. */
const pointWords = 34;
/** Fewer say too little of a longer sentence. */
const leastWords = 7;

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

/** What it costs to begin a slide with a sentence that points to the one before it: it wants to stand under that one. */
export const partingCost = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  const before = units[at - 1];
  return unit !== undefined && before !== undefined && leansOn(before, unit) ? leaningApart : 0;
};
const leaningApart = 0.4;

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

export interface Priced {
  readonly piece: Piece;
  readonly cost: number;
}

export function pieceOf(context: PlanContext, units: readonly Unit[], kindOf: KindOf): Priced | undefined {
  const kinds = units.map(kindOf);
  const [kind] = kinds;
  const [unit] = units;
  if (units.length === 1 && kind !== undefined && unit !== undefined) {
    const fullness = 0.2 * Math.min(1, unit.words / fullSlide) ** 2;
    return { piece: { kind, units }, cost: (kind === 'text' ? 1.15 : 1) + fullness };
  }
  if (kinds.every((one) => one === 'text')) return pairOf(context, units);
  if (kinds.every((one) => one === 'figures')) return countsOf(units);
  return;
}

/** Two sentences share a slide only where the second completes the first, or both are a few words. */
function pairOf(context: PlanContext, units: readonly Unit[]): Priced | undefined {
  const [first, second] = units;
  if (first === undefined || second === undefined || units.length > 2) return;
  const sections = sectionsOf(units);
  const words = units.map((unit) => pointOf(context, unit).words);
  const total = words.reduce((sum, count) => sum + count, 0);
  const leans = leansOn(first, second);
  if (sections === undefined || total > (leans ? leaningWords : pairWords)) return;
  if (!leans && words.some((count) => count > briefWords)) return;
  return {
    piece: { kind: 'text', units },
    cost: 1 + (sections - 1) * 0.3 + 0.2 * (total / pairWords) ** 2,
  };
}

/** Counts of things from several sentences stand together as numbers. */
function countsOf(units: readonly Unit[]): Priced | undefined {
  const figures = units.flatMap((unit) => unit.figures);
  const counts = units.every((unit) => unit.headline === undefined && unit.figures.every(countsThings));
  if (!counts || figures.length > figuresMost || figures.length < 3 || sectionsOf(units) !== 1) return;
  return { piece: { kind: 'numbers', units }, cost: 1.2 };
}

/** How many roles the sentences have; undefined where they may not share a slide. */
function sectionsOf(units: readonly Unit[]): number | undefined {
  const fits = units.every((unit, at) => at === 0 || together(units[at - 1] ?? unit, unit));
  return fits ? new Set(units.map(({ section }) => section)).size : undefined;
}
