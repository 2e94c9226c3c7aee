import type { Box, Raster } from './model.ts';

/** Darker than this of 255 against the ground of the page is ink. */
const tone = 5;
/** Neighbours that differ by less are shades of one thing, not its edge. */
const shade = 12;

/** Which half points of a page hold ink; and where. */
export interface Ink {
  readonly columns: number;
  readonly rows: number;
  readonly scale: number;
  readonly cells: Uint8Array;
  /** Cells a little lighter or darker than the one before them, as in photographs. */
  readonly grain: Uint8Array;
}

export function inkOf({ width, height, scale, data }: Raster): Ink {
  const ground = groundOf(data);
  const cells = new Uint8Array(width * height);
  const grain = new Uint8Array(width * height);
  let before = 255;
  for (let at = 0; at < cells.length; at++) {
    const grey = data[at] ?? 255;
    const step = grey - before;
    cells[at] = Math.abs(grey - ground) > tone ? 1 : 0;
    grain[at] = step !== 0 && step > -shade && step < shade ? 1 : 0;
    before = grey;
  }
  return { columns: width, rows: height, scale, cells, grain };
}

/** Share of a box that has grain, from 0 to 1. */
export function grainIn(ink: Ink, box: Box): number {
  const { left, top, right, bottom } = cellsOf(ink, box);
  let sum = 0;
  for (let row = top; row < bottom; row++)
    for (let at = row * ink.columns + left; at < row * ink.columns + right; at++) sum += ink.grain[at] ?? 0;
  return sum / Math.max(1, (right - left) * (bottom - top));
}

/** The grey that fills most of the page: white, or a tint. */
function groundOf(data: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < data.length; at += 7) counts[data[at] ?? 255] = (counts[data[at] ?? 255] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  return (counts[most] ?? 0) > data.length / 7 / 3 ? most : 255;
}

interface Cells {
  readonly left: number;
  readonly top: number;
  /** Past the last. */
  readonly right: number;
  readonly bottom: number;
}

const cellsOf = ({ columns, rows, scale }: Ink, box: Box): Cells => ({
  left: Math.max(0, Math.floor(box.x0 * scale + 0.001)),
  top: Math.max(0, Math.floor(box.y0 * scale + 0.001)),
  right: Math.min(columns, Math.ceil(box.x1 * scale - 0.001)),
  bottom: Math.min(rows, Math.ceil(box.y1 * scale - 0.001)),
});

/** A copy without what these boxes hold. */
export function without(ink: Ink, boxes: readonly Box[]): Ink {
  const cells = ink.cells.slice();
  for (const box of boxes) {
    const { left, top, right, bottom } = cellsOf(ink, box);
    for (let row = top; row < bottom; row++)
      cells.fill(0, row * ink.columns + left, row * ink.columns + right);
  }
  return { ...ink, cells };
}

/** A box holds ink. */
export function hasInk(ink: Ink, box: Box): boolean {
  const { left, top, right, bottom } = cellsOf(ink, box);
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) if (ink.cells[row * ink.columns + column]) return true;
  return false;
}

/** From a place to another, in points. */
interface Run {
  readonly start: number;
  readonly end: number;
}

/** White between the ink of a box, from edge to edge: upright gutters ('across') or level ones ('down'). */
export function blankRuns(ink: Ink, box: Box, direction: 'across' | 'down'): Run[] {
  const { left, top, right, bottom } = cellsOf(ink, box);
  const across = direction === 'across';
  const [from, to] = across ? [left, right] : [top, bottom];
  const filled = new Uint8Array(Math.max(0, to - from));
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (ink.cells[row * ink.columns + column]) filled[(across ? column : row) - from] = 1;
  const runs: Run[] = [];
  let start: number | undefined;
  for (let at = filled.indexOf(1); at <= filled.lastIndexOf(1) && at >= 0; at++) {
    if (!filled[at]) start ??= at;
    else if (start !== undefined) {
      runs.push({ start: (from + start) / ink.scale, end: (from + at) / ink.scale });
      start = undefined;
    }
  }
  return runs;
}

/** The smallest box that holds the ink of a box; undefined where it is blank. */
export function tight(ink: Ink, box: Box): Box | undefined {
  const { left, top, right, bottom } = cellsOf(ink, box);
  let [x0, y0, x1, y1] = [right, bottom, -1, -1];
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++) {
      if (!ink.cells[row * ink.columns + column]) continue;
      if (column < x0) x0 = column;
      if (column > x1) x1 = column;
      if (row < y0) y0 = row;
      if (row > y1) y1 = row;
    }
  if (x1 < 0) return;
  return { x0: x0 / ink.scale, y0: y0 / ink.scale, x1: (x1 + 1) / ink.scale, y1: (y1 + 1) / ink.scale };
}

/** A piece of ink: cells that touch or nearly do. */
export interface Piece extends Box {
  /** Square points of ink. */
  readonly ink: number;
}

/** Cells so near one another, in points, are one piece. */
const near = 2;

/** The pieces of ink of a page, large and small. */
export function piecesOf(ink: Ink): Piece[] {
  const coarse = coarseOf(ink);
  const wide = spread(coarse, Math.round(near));
  const labels = labelled(wide);
  const pieces = new Map<number, { x0: number; y0: number; x1: number; y1: number; ink: number }>();
  for (let row = 0; row < coarse.rows; row++)
    for (let column = 0; column < coarse.columns; column++) {
      const at = row * coarse.columns + column;
      if (!coarse.cells[at]) continue;
      const label = labels[at] ?? 0;
      const piece = pieces.get(label);
      if (piece === undefined)
        pieces.set(label, { x0: column, y0: row, x1: column + 1, y1: row + 1, ink: 1 });
      else {
        piece.x0 = Math.min(piece.x0, column);
        piece.x1 = Math.max(piece.x1, column + 1);
        piece.y1 = row + 1;
        piece.ink++;
      }
    }
  return [...pieces.values()];
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cells: Uint8Array;
}

/** One cell a point. */
function coarseOf({ columns, rows, scale, cells }: Ink): Grid {
  const [across, down] = [Math.ceil(columns / scale), Math.ceil(rows / scale)];
  const coarse = new Uint8Array(across * down);
  for (let row = 0; row < rows; row++) {
    const to = Math.floor(row / scale) * across;
    for (let column = 0; column < columns; column++)
      if (cells[row * columns + column]) coarse[to + Math.floor(column / scale)] = 1;
  }
  return { columns: across, rows: down, cells: coarse };
}

/** Each cell of ink grown by so many cells to all sides. */
function spread({ columns, rows, cells }: Grid, by: number): Grid {
  const across = new Uint8Array(cells.length);
  const all = new Uint8Array(cells.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (cells[row * columns + column])
        across.fill(
          1,
          row * columns + Math.max(0, column - by),
          row * columns + Math.min(columns, column + by + 1),
        );
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (across[row * columns + column])
        for (let to = Math.max(0, row - by); to <= Math.min(rows - 1, row + by); to++)
          all[to * columns + column] = 1;
  return { columns, rows, cells: all };
}

/** A number for each connected group of cells (union-find, row by row). */
function labelled({ columns, rows, cells }: Grid): Int32Array {
  const labels = new Int32Array(cells.length);
  const parents: number[] = [0];
  const root = (label: number): number => {
    let at = label;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] ?? 0] ?? 0;
      at = parents[at] ?? 0;
    }
    return at;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (!cells[at]) continue;
      const left = column > 0 ? (labels[at - 1] ?? 0) : 0;
      const above = row > 0 ? (labels[at - columns] ?? 0) : 0;
      if (left === 0 && above === 0) {
        labels[at] = parents.length;
        parents.push(parents.length);
      } else if (left === 0 || above === 0) labels[at] = root(left || above);
      else {
        const [a, b] = [root(left), root(above)];
        labels[at] = Math.min(a, b);
        parents[Math.max(a, b)] = Math.min(a, b);
      }
    }
  for (let at = 0; at < labels.length; at++) if (labels[at]) labels[at] = root(labels[at] ?? 0);
  return labels;
}
