import type { PlanContext } from './context.ts';
import type { DraftSlide } from './draft-slide.ts';
import { withLead, withSupport } from './kinds/beside.ts';
import type { DrawnSlide } from './kinds/drawn.ts';
import {
  type KindOf,
  leansOn,
  type Piece,
  partingCost,
  pieceOf,
  together,
  unitsASlide,
} from './kinds/groups.ts';
import type { Unit } from './units.ts';

/** Sentences and what they become: a piece of text or numbers, or slides that are ready, `main` being what they draw. */
export type Step =
  | Piece
  | {
      readonly kind: 'drawn';
      readonly units: readonly Unit[];
      readonly main: Unit;
      readonly slides: readonly DraftSlide[];
    };

interface Path {
  readonly cost: number;
  readonly steps: readonly Step[];
  /** Layout of the last drawing, and how many slides of text in a row end the path. */
  readonly last: string | undefined;
  readonly texts: number;
  /** Layouts drawn so far. */
  readonly used: readonly string[];
}

interface Choice {
  readonly step: Step;
  readonly cost: number;
}

/** Each further sentence of words on a slide hides another that could be drawn. */
const shared = 0.85;
/** A sentence in small type beside a drawing that it should not stand apart from. */
const besideCost = 0.7;
/** What a drawing costs beside the 1.15 of a sentence in large type. */
const drawnCost = 0.3;
/** A second slide for the other claim of one sentence. */
const secondCost = 0.35;
const sameAgain = 0.85;
const usedBefore = 0.12;
/** A second slide of text in a row, a third, each further one. */
const textAgain = [0, 0.3, 1.2, 1.4] as const;
/** Paths kept for each place in the text. */
const beam = 12;
/** Drawings of one sentence that are tried. */
const drawingsMost = 4;

/**
 * The sentences of the abstract, in order, cut into slides: a drawing where the text states a relation, else the cheapest way to
 * show the words. No drawing twice in a row, and text alone as rarely in a row as can be.
 */
export function sequenceOf(
  context: PlanContext,
  units: readonly Unit[],
  kindOf: KindOf,
  drawnOf: (unit: Unit) => readonly DrawnSlide[],
): Step[] {
  const drawn = new Map(units.map((unit) => [unit, drawnOf(unit).slice(0, drawingsMost)]));
  const known = (unit: Unit) => drawn.get(unit) ?? [];
  const paths: Path[][] = [[{ cost: 0, steps: [], last: undefined, texts: 0, used: [] }]];
  for (let end = 1; end <= units.length; end++) {
    const found: Path[] = [];
    for (let start = Math.max(0, end - unitsASlide); start < end; start++)
      for (const { step, cost } of choicesOf(context, units.slice(start, end), kindOf, known))
        for (const path of paths[start] ?? [])
          found.push(extended(path, step, cost + partingCost(units, start)));
    paths[end] = found.sort((one, other) => one.cost - other.cost).slice(0, beam);
  }
  return [...(paths[units.length]?.[0]?.steps ?? [])];
}

function choicesOf(
  context: PlanContext,
  units: readonly Unit[],
  kindOf: KindOf,
  drawnOf: (unit: Unit) => readonly DrawnSlide[],
): Choice[] {
  const piece = pieceOf(context, units, kindOf);
  const plain =
    piece === undefined ? [] : [{ step: piece.piece, cost: piece.cost + (units.length - 1) * shared }];
  const [first, second] = units;
  if (first === undefined || units.length > 2) return plain;
  if (second !== undefined) {
    const isText = (unit: Unit) => kindOf(unit) === 'text';
    return [...plain, ...besideChoices(context, first, second, isText, drawnOf)];
  }
  return [...plain, ...drawnChoices(first, drawnOf(first))];
}

function drawnChoices(main: Unit, drawn: readonly DrawnSlide[]): Choice[] {
  const step = (slides: readonly DraftSlide[]) => ({ kind: 'drawn' as const, units: [main], main, slides });
  const single = drawn.map((one) => ({ step: step([one.slide]), cost: costOf(one) }));
  const pairs = drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter((other) => apart(one, other))
      .map((other) => ({
        step: step(inOrder([one, other])),
        cost: secondCost + (costOf(one) + costOf(other)) / 2,
      })),
  );
  return [...single, ...pairs];
}

/** A drawing of one sentence with its neighbour in small type: what leads to it, or what goes on from it. */
function besideChoices(
  context: PlanContext,
  first: Unit,
  second: Unit,
  isText: (unit: Unit) => boolean,
  drawnOf: (unit: Unit) => readonly DrawnSlide[],
): Choice[] {
  // A sentence that does not lean on its neighbour is a thought of its own: in small type it is a line without a link.
  if (!together(first, second) || !leansOn(first, second)) return [];
  const choice = (main: Unit, one: DrawnSlide, slide: DraftSlide | undefined): Choice[] =>
    slide === undefined
      ? []
      : [
          {
            step: { kind: 'drawn', units: [first, second], main, slides: [slide] },
            cost: costOf(one) + besideCost + (isMain(main === first ? second : first) ? smallMain : 0),
          },
        ];
  const [supported, led] = [isText(second) ? drawnOf(first) : [], isText(first) ? drawnOf(second) : []];
  return [
    ...supported.flatMap((one) => choice(first, one, withSupport(context, one.slide, second))),
    ...led.flatMap((one) => choice(second, one, withLead(context, one.slide, first))),
  ];
}

/** What was found and what the paper is about are no small type. */
const isMain = ({ place }: Unit): boolean =>
  place === 'result' || place === 'objective' || place === 'conclusion';
const smallMain = 0.6;

const costOf = ({ worth }: DrawnSlide): number => drawnCost + 0.6 - 0.8 * worth;

/** Two drawings of one sentence draw different parts of it, in different ways. */
const apart = (one: DrawnSlide, other: DrawnSlide): boolean =>
  one.slide.content.layout !== other.slide.content.layout &&
  one.spans.every((span) => other.spans.every(({ start, end }) => span.end <= start || end <= span.start)) &&
  one.slide.heading?.rich.text !== other.slide.heading?.rich.text;

const inOrder = (slides: readonly DrawnSlide[]): DraftSlide[] =>
  [...slides]
    .sort((one, other) => (one.spans[0]?.start ?? 0) - (other.spans[0]?.start ?? 0))
    .map(({ slide }) => slide);

function extended(path: Path, step: Step, cost: number): Path {
  const layouts = step.kind === 'drawn' ? step.slides.map(({ content }) => content.layout) : [];
  const text = step.kind === 'text' || step.kind === 'parts';
  const [first] = layouts;
  const penalty =
    (first !== undefined && first === path.last ? sameAgain : 0) +
    layouts.filter((layout) => path.used.includes(layout)).length * usedBefore +
    (text ? (textAgain[Math.min(path.texts, textAgain.length - 1)] ?? 0) : 0);
  return {
    cost: path.cost + cost + penalty,
    steps: [...path.steps, step],
    last:
      layouts.at(-1) ?? (step.kind === 'chart' ? 'chart' : step.kind === 'figures' ? 'figures' : undefined),
    texts: text ? path.texts + 1 : 0,
    used: [...path.used, ...layouts],
  };
}
