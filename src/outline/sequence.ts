import type { PlanContext } from './context.ts';
import type { DraftSlide } from './draft-slide.ts';
import type { DrawnSlide } from './kinds/drawn.ts';
import { type KindOf, type Piece, partingCost, pieceOf, unitsASlide } from './kinds/groups.ts';
import type { Unit } from './units.ts';

/** Sentences and what they become: a piece of text or numbers, or slides that are ready. */
export type Step =
  | Piece
  | { readonly kind: 'drawn'; readonly units: readonly Unit[]; readonly slides: readonly DraftSlide[] };

interface Path {
  readonly cost: number;
  readonly steps: readonly Step[];
  /** Layout of the last drawing, and how many slides of text in a row end the path. */
  readonly last: string | undefined;
  readonly texts: number;
  /** Layouts drawn so far. */
  readonly used: readonly string[];
}

/** Each further sentence of words on a slide hides another that could be drawn. */
const shared = 0.85;
/** What a drawing costs beside the 1.15 of a sentence in large type. */
const drawnCost = 0.3;
/** A second slide for the other claim of one sentence. */
const secondCost = 0.35;
const sameAgain = 0.85;
const usedBefore = 0.12;
const textAgain = 0.25;
const thirdText = 0.6;
/** Paths kept for each place in the text. */
const beam = 12;

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
  const paths: Path[][] = [[{ cost: 0, steps: [], last: undefined, texts: 0, used: [] }]];
  for (let end = 1; end <= units.length; end++) {
    const found: Path[] = [];
    for (let start = Math.max(0, end - unitsASlide); start < end; start++)
      for (const { step, cost } of stepsOf(context, units.slice(start, end), kindOf, drawnOf))
        for (const path of paths[start] ?? [])
          found.push(extended(path, step, cost + partingCost(units, start)));
    paths[end] = found.sort((one, other) => one.cost - other.cost).slice(0, beam);
  }
  return [...(paths[units.length]?.[0]?.steps ?? [])];
}

function stepsOf(
  context: PlanContext,
  units: readonly Unit[],
  kindOf: KindOf,
  drawnOf: (unit: Unit) => readonly DrawnSlide[],
): { readonly step: Step; readonly cost: number }[] {
  const piece = pieceOf(context, units, kindOf);
  const plain =
    piece === undefined ? [] : [{ step: piece.piece, cost: piece.cost + (units.length - 1) * shared }];
  const [unit] = units;
  if (unit === undefined || units.length > 1) return plain;
  const drawn = drawnOf(unit).slice(0, 4);
  const single = drawn.map(({ slide, worth }) => ({
    step: { kind: 'drawn' as const, units, slides: [slide] },
    cost: drawnCost + 0.6 - 0.8 * worth,
  }));
  const pairs = drawn.flatMap((one, at) =>
    drawn
      .slice(at + 1)
      .filter((other) => apart(one, other))
      .map((other) => ({
        step: { kind: 'drawn' as const, units, slides: inOrder([one, other]) },
        cost: drawnCost + secondCost + 0.6 - 0.8 * (one.worth * 0.5 + other.worth * 0.5),
      })),
  );
  return [...plain, ...single, ...pairs];
}

/** Two drawings of one sentence tell different stretches of it, in different ways. */
const apart = (one: DrawnSlide, other: DrawnSlide): boolean =>
  one.slide.content.layout !== other.slide.content.layout &&
  one.relation.spans.every((span) =>
    other.relation.spans.every(({ start, end }) => span.end <= start || end <= span.start),
  ) &&
  one.slide.heading?.rich.text !== other.slide.heading?.rich.text;

const inOrder = (slides: readonly DrawnSlide[]): DraftSlide[] =>
  [...slides]
    .sort((one, other) => (one.relation.spans[0]?.start ?? 0) - (other.relation.spans[0]?.start ?? 0))
    .map(({ slide }) => slide);

function extended(path: Path, step: Step, cost: number): Path {
  const layouts = step.kind === 'drawn' ? step.slides.map(({ content }) => content.layout) : [];
  const text = step.kind === 'text' || step.kind === 'parts';
  const texts = text ? path.texts + 1 : 0;
  const [first] = layouts;
  const penalty =
    (first !== undefined && first === path.last ? sameAgain : 0) +
    layouts.filter((layout) => path.used.includes(layout)).length * usedBefore +
    (text ? (texts >= 3 ? thirdText : texts === 2 ? textAgain : 0) : 0);
  return {
    cost: path.cost + cost + penalty,
    steps: [...path.steps, step],
    last:
      layouts.at(-1) ?? (step.kind === 'chart' ? 'chart' : step.kind === 'figures' ? 'figures' : undefined),
    texts,
    used: [...path.used, ...layouts],
  };
}
