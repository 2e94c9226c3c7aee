import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { beforeAddition } from '../addition.ts';
import type { PlanContext } from '../context.ts';
import { countsThings, figuresMost } from '../figure/model.ts';
import { claimHeadline } from '../headline.ts';
import { pointsBack } from '../leaning.ts';
import type { Place } from '../places.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';

/** Words at which a slide of one sentence is full. */
const fullSlide = 46;
export const unitsASlide = 4;
/** Two sentences on one slide have so many words at most; over `easyWords` the slide is read, not seen. */
const pairWords = 52;
const easyWords = 30;
/** Where the second cannot be told apart from the first, they may take more room. */
const leaningWords = 54;
/** Most words of the first of them, which is set large. */
const statementWords = 32;
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

/** Steps of the story that are best told together: a problem and its need, an aim and its means, a finding and what it means. */
const pairs = new Set([
  'background gap',
  'gap background',
  'objective method',
  'method result',
  'result conclusion',
]);
const order: readonly Place[] = ['background', 'gap', 'objective', 'method', 'result', 'conclusion'];

/** A sentence that points to the one before it stays with it, whatever it does; else the story goes forward on a slide. */
export const together = (before: Unit, unit: Unit): boolean =>
  order.indexOf(before.place) <= order.indexOf(unit.place) ||
  pairs.has(`${before.place} ${unit.place}`) ||
  leansOn(before, unit);

/** What it costs that two sentences of one slide do different things. */
const strangeness = (before: Unit, unit: Unit): number =>
  before.place === unit.place || leansOn(before, unit)
    ? 0
    : pairs.has(`${before.place} ${unit.place}`)
      ? 0.15
      : 0.45;

/** Its words as they are shown: where only 'However' leaned, and is left out, it can stand alone. */
export const leansOn = (before: Unit, unit: Unit): boolean =>
  unit.sentence.index === before.sentence.index + 1 && pointsBack(unit.point?.text ?? unit.sentence.text);

/** What it costs to begin a slide with a sentence that points to the one before it: it wants to stand under that one. */
export const partingCost = (units: readonly Unit[], at: number): number => {
  const unit = units[at];
  const before = units[at - 1];
  return unit !== undefined && before !== undefined && leansOn(before, unit) ? leaningApart : 0;
};
const leaningApart = 0.7;

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
    beforeAddition(text, whole.spans),
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

/** A share or a change in large type is the finding itself: no drawing of the clause around it says as much. */
const tellsFinding = (kind: Piece['kind'], { figures }: Unit): boolean =>
  kind === 'figures' && figures.some((figure) => figure.kind !== 'count' && figure.worth >= 0.7);

export function pieceOf(context: PlanContext, units: readonly Unit[], kindOf: KindOf): Priced | undefined {
  const kinds = units.map(kindOf);
  const [kind] = kinds;
  const [unit] = units;
  if (units.length === 1 && kind !== undefined && unit !== undefined) {
    const fullness = 0.2 * Math.min(1, unit.words / fullSlide) ** 2;
    return {
      piece: { kind, units },
      cost: (kind === 'text' ? 1.15 : tellsFinding(kind, unit) ? 0.4 : 1) + fullness,
    };
  }
  if (kinds.every((one) => one === 'text')) return pairOf(context, units);
  if (kinds.every((one) => one === 'figures')) return countsOf(units);
  return;
}

/** Two sentences share a slide where the second completes the first: the one large, the other below. */
function pairOf(context: PlanContext, units: readonly Unit[]): Priced | undefined {
  const [first, second] = units;
  if (first === undefined || second === undefined || units.length > 2) return;
  const words = units.map((unit) => pointOf(context, unit).words);
  const total = words.reduce((sum, count) => sum + count, 0);
  const leans = leansOn(first, second);
  if (!together(first, second) || total > (leans ? leaningWords : pairWords)) return;
  if ((words[0] ?? 0) > statementWords) return;
  return {
    piece: { kind: 'text', units },
    cost:
      1 + strangeness(first, second) + 0.2 * (total / pairWords) ** 2 + 0.02 * Math.max(0, total - easyWords),
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
  return fits ? new Set(units.map(({ place }) => place)).size : undefined;
}
