import { area, grown, height, holds, meets, middleX, sharedX, sharedY, union, width } from './boxes.ts';
import { insideOf } from './frames.ts';
import { hasInk, type Piece, tight } from './ink.ts';
import type { Column } from './layout.ts';
import type { Box, Caption } from './model.ts';
import type { Barrier, Scene } from './scene.ts';

export type Side = 'above' | 'below' | 'left' | 'right';

/** A place where the figure of a caption may stand. */
export interface Region {
  readonly caption: Caption;
  readonly side: Side;
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** The stretch of the page that was searched. */
  readonly zone: Box;
  readonly wide: boolean;
  /** Pieces that reach out of the zone and would be cut. */
  readonly cut: readonly Piece[];
  readonly inside: readonly Barrier[];
  readonly score: number;
}

interface Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly wide: boolean;
}

/** All places for the figure of a caption, best first. */
export function regionsFor(scene: Scene, caption: Caption, usual: Side | undefined): Region[] {
  const found: Region[] = [];
  const frame = scene.frames.get(caption);
  const clamped = (zone: Box) => (frame === undefined ? zone : common(zone, insideOf(frame)));
  for (const stretch of stretchesOf(scene, caption))
    for (const side of ['above', 'below'] as const) {
      const zone = clamped(zoneAt(scene, caption, stretch, side));
      const region = regionIn(scene, caption, side, zone, stretch.wide);
      if (region !== undefined) found.push(region);
    }
  for (const side of ['left', 'right'] as const) {
    const zone = besideOf(scene, caption, side);
    const region = zone && regionIn(scene, caption, side, clamped(zone), false);
    if (region !== undefined && isBeside(caption.box, region.box, side)) found.push(region);
  }
  return found
    .map((region) => ({ ...region, score: scoreOf(scene, region, usual) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Captions side by side stand at about one height, in points. */
const nearby = 30;

/** Between heads that run up or down the sides of the page. */
function sidesOf({ page, barriers, columns }: Scene): { readonly x0: number; readonly x1: number } {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return { x0: 0, x1: page.width };
  const tall = barriers.filter((box) => box.kind === 'running' && height(box) > 2 * width(box));
  return {
    x0: Math.max(0, ...tall.filter(({ x1 }) => x1 < first.x0 + 2).map(({ x1 }) => x1)),
    x1: Math.min(page.width, ...tall.filter(({ x0 }) => x0 > last.x1 - 2).map(({ x0 }) => x0)),
  };
}

const isBeside = (caption: Box, box: Box, side: 'left' | 'right'): boolean =>
  (side === 'left' ? box.x1 <= caption.x0 + 2 : box.x0 >= caption.x1 - 2) && sharedY(caption, box) > 0;

/** The columns, the page, or the part of either that this caption has among neighbours. */
function stretchesOf(scene: Scene, caption: Caption): Stretch[] {
  const { columns, captions, pieces } = scene;
  const { box } = caption;
  const text = sidesOf(scene);
  const mates = captions.filter((other) => other !== caption && sharedY(other.box, box) > -nearby);
  const left = Math.max(
    text.x0,
    ...mates
      .filter((other) => other.box.x1 <= box.x0 + 2)
      .map((other) => gutterBetween(pieces, other.box, box)),
  );
  const right = Math.min(
    text.x1,
    ...mates
      .filter((other) => other.box.x0 >= box.x1 - 2)
      .map((other) => gutterBetween(pieces, box, other.box)),
  );
  const limited = (x0: number, x1: number, wide: boolean): Stretch => ({
    x0: Math.max(x0, left),
    x1: Math.min(x1, right),
    wide,
  });
  const index = columns.findIndex(({ x0, x1 }) => box.x0 >= x0 - 8 && box.x1 <= x1 + 8);
  const column = columns[index];
  const found: Stretch[] = [];
  if (column !== undefined && columns.length > 1) {
    const before = columns[index - 1];
    const next = columns[index + 1];
    found.push(
      limited(
        before === undefined ? text.x0 : (before.x1 + column.x0) / 2,
        next === undefined ? text.x1 : (next.x0 + column.x1) / 2,
        false,
      ),
    );
  }
  found.push(limited(text.x0, text.x1, columns.length > 1));
  found.push({ ...limited(box.x0 - 6, box.x1 + 6, false) });
  return found;
}

/** How far above or below two captions their figures are looked at. */
const reach = 160;

/** Where two figures with captions side by side part: in the widest white between the middles of the captions. */
function gutterBetween(pieces: readonly Piece[], a: Box, b: Box): number {
  const [from, to] = [middleX(a), middleX(b)];
  const [top, bottom] = [Math.min(a.y0, b.y0) - reach, Math.max(a.y1, b.y1) + reach];
  const inWay = pieces
    .filter((piece) => piece.x1 > from && piece.x0 < to && piece.y1 > top && piece.y0 < bottom)
    .sort((one, other) => one.x0 - other.x0);
  let best = { x0: from, x1: from };
  let end = from;
  for (const piece of [...inWay, { x0: to, x1: to }]) {
    if (piece.x0 - end > best.x1 - best.x0) best = { x0: end, x1: piece.x0 };
    end = Math.max(end, piece.x1);
  }
  return best.x1 - best.x0 > 2 ? (best.x0 + best.x1) / 2 : (a.x1 + b.x0) / 2;
}

const crosses = (box: Box, { x0, x1 }: { readonly x0: number; readonly x1: number }): boolean =>
  Math.min(box.x1, x1) - Math.max(box.x0, x0) > 3;

function zoneAt({ page, barriers }: Scene, { box }: Caption, stretch: Stretch, side: 'above' | 'below'): Box {
  const inWay = barriers.filter((other) => crosses(other, stretch) && !holds(grown(box, 0.5), other));
  if (side === 'above') {
    const end = Math.max(0, ...inWay.filter((other) => other.y1 < box.y0 + 3).map((other) => other.y1));
    return { x0: stretch.x0, x1: stretch.x1, y0: end, y1: box.y0 };
  }
  const end = Math.min(
    page.height,
    ...inWay.filter((other) => other.y0 > box.y1 - 3).map((other) => other.y0),
  );
  return { x0: stretch.x0, x1: stretch.x1, y0: box.y1, y1: end };
}

/** Beside the caption: from its edge to the next text, up and down to the next text. */
function besideOf({ page, barriers }: Scene, { box }: Caption, side: 'left' | 'right'): Box | undefined {
  const others = barriers.filter((other) => !holds(grown(box, 0.5), other));
  const level = others.filter((other) => sharedY(other, box) > 1);
  const [x0, x1] =
    side === 'left'
      ? [
          Math.max(0, ...level.filter((other) => other.x1 <= box.x0 + 2).map((other) => other.x1)),
          box.x0 - 0.5,
        ]
      : [
          box.x1 + 0.5,
          Math.min(page.width, ...level.filter((other) => other.x0 >= box.x1 - 2).map((other) => other.x0)),
        ];
  if (x1 - x0 < 40) return;
  const inWay = others.filter((other) => crosses(other, { x0, x1 }));
  return {
    x0,
    x1,
    y0: Math.max(0, ...inWay.filter((other) => other.y1 <= box.y0 + 3).map((other) => other.y1)),
    y1: Math.min(page.height, ...inWay.filter((other) => other.y0 >= box.y1 - 3).map((other) => other.y0)),
  };
}

function regionIn(
  scene: Scene,
  caption: Caption,
  side: Side,
  zone: Box,
  wide: boolean,
): (Omit<Region, 'score'> & { score: number }) | undefined {
  if (height(zone) < 6 || width(zone) < 20) return;
  const touching = scene.pieces.filter((piece) => meets(zone, piece, 0));
  const inside = touching.filter((piece) => sharedArea(zone, piece) > 0.6 * area(piece));
  if (inside.length === 0) return;
  const rough = union(withoutRule(scene, inside));
  const cut = touching.filter((piece) => !inside.includes(piece) && meets(rough, piece, 1));
  const box = tight(scene.ink, rough) ?? rough;
  return {
    caption,
    side,
    box,
    pieces: inside,
    zone,
    wide,
    cut: [...cut, ...inside.filter((piece) => !holds(zone, piece, 2.5))],
    inside: scene.barriers.filter((other) => meets(other, box, 1)),
    score: 0,
  };
}

/** So much white parts a rule of the page from a drawing. */
const white = 3;

/** A rule as wide as the column over or under a figure parts it from the text, and is none of its lines. */
function withoutRule({ columns }: Scene, pieces: readonly Piece[]): readonly Piece[] {
  const isRule = (piece: Piece) => isColumnRule(columns, piece);
  const rules = pieces.filter(isRule);
  const rest = pieces.filter((piece) => !isRule(piece));
  // With rules on both sides it may be a table or an algorithm, which has them.
  if (rules.length !== 1 || rest.length === 0) return pieces;
  const [rule] = rules;
  const box = union(rest);
  const away = rule !== undefined && (rule.y0 > box.y1 + white || rule.y1 < box.y0 - white);
  return away && width(box) < width(rule) + 2 ? rest : pieces;
}

/** From one edge of the text to another. */
export const isColumnRule = (columns: readonly Column[], piece: Box): boolean =>
  height(piece) < 4 &&
  columns.some(({ x0 }) => Math.abs(piece.x0 - x0) < 4) &&
  columns.some(({ x1 }) => Math.abs(piece.x1 - x1) < 4);

const common = (a: Box, b: Box): Box => ({
  x0: Math.max(a.x0, b.x0),
  y0: Math.max(a.y0, b.y0),
  x1: Math.min(a.x1, b.x1),
  y1: Math.min(a.y1, b.y1),
});

const sharedArea = (a: Box, b: Box): number => Math.max(0, sharedX(a, b)) * Math.max(0, sharedY(a, b));

/** The largest drawing right beside the caption that nothing cuts and no text lies in. */
function scoreOf({ columns }: Scene, region: Region, usual: Side | undefined): number {
  const { box, caption, side, cut, inside, wide } = region;
  if (width(box) < 15 || height(box) < 15) return 0;
  const gap =
    side === 'above'
      ? caption.box.y0 - box.y1
      : side === 'below'
        ? box.y0 - caption.box.y1
        : side === 'left'
          ? caption.box.x0 - box.x1
          : box.x0 - caption.box.x1;
  let score = Math.log(area(box));
  // Beside a caption the figure stands in the middle of the room that is left.
  const far = side === 'left' || side === 'right' ? 100 : 60;
  score -= gap > far ? 4 : gap > 30 ? 1.5 : gap / 40;
  score -= 2.5 * cut.length + 3 * inside.length;
  if (usual !== undefined) score += side === usual ? 2 : 0;
  if (side === 'left' || side === 'right') score -= 1.5;
  const inColumn =
    columns.length > 1 && columns.some(({ x0, x1 }) => caption.box.x0 >= x0 - 8 && caption.box.x1 <= x1 + 8);
  if (inColumn && wide) score -= Math.abs(middleX(caption.box) - middleX(region.zone)) < 12 ? 0 : 0.9;
  return score;
}

/** White around a cut, in points, where the page has it. */
const margin = 1;

/** Grown by white as far as there is white. */
export function framed({ ink }: Scene, box: Box): Box {
  const by = { x0: 0, y0: 0, x1: 0, y1: 0 };
  for (let step = 0.5; step <= margin; step += 0.5) {
    const next = (side: keyof Box) => {
      const strip =
        side === 'y0'
          ? { ...box, y0: box.y0 - step, y1: box.y0 - step + 0.5 }
          : side === 'y1'
            ? { ...box, y0: box.y1 + step - 0.5, y1: box.y1 + step }
            : side === 'x0'
              ? { ...box, x0: box.x0 - step, x1: box.x0 - step + 0.5 }
              : { ...box, x0: box.x1 + step - 0.5, x1: box.x1 + step };
      if (by[side] === step - 0.5 && !hasInk(ink, strip)) by[side] = step;
    };
    for (const side of ['x0', 'y0', 'x1', 'y1'] as const) next(side);
  }
  const wide = { x0: box.x0 - by.x0, y0: box.y0 - by.y0, x1: box.x1 + by.x1, y1: box.y1 + by.y1 };
  const inner = tight(ink, wide);
  // Something in a corner: the plain box.
  return inner !== undefined && holds(grown(box, 0.01), inner, 0.01) ? wide : box;
}
