import { px } from './escape.ts';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Distance of two marks, in px. */
  readonly pitch: number;
}

/** The grid in which `count` marks are largest in a place of `width` × `height` px, filled column by column. */
export function gridFor(count: number, width: number, height: number, most: number, tall = 1): Grid {
  let best: Grid = { rows: 1, columns: count, pitch: 0 };
  for (let rows = 1; rows <= count; rows += 1) {
    const columns = Math.ceil(count / rows);
    const pitch = Math.min(width / columns, height / (rows * tall), most);
    if (pitch > best.pitch + 0.01) best = { rows, columns, pitch };
  }
  // A full grid looks better than one with a short last column, where it costs little size.
  for (let rows = 1; rows <= count; rows += 1) {
    const columns = count / rows;
    const pitch = Math.min(width / columns, height / (rows * tall), most);
    if (Number.isInteger(columns) && pitch > best.pitch * 0.8) return { rows, columns, pitch };
  }
  return { ...best, columns: Math.ceil(count / best.rows) };
}

export type Place = readonly [number, number];

/** Middle of each mark, column by column. */
export const placesIn = ({ rows, pitch }: Grid, count: number, tall = 1): Place[] =>
  Array.from({ length: count }, (_, index) => [
    (Math.floor(index / rows) + 0.5) * pitch,
    ((index % rows) + 0.5) * pitch * tall,
  ]);

/** Filled discs as one path, which is much shorter than as many circles. */
export function dots(places: readonly Place[], size: number, name: string): string {
  if (places.length === 0) return '';
  const [r, d] = [px(size / 2), px(size)];
  const discs = places.map(
    ([x, y]) => `M${px(x - size / 2)} ${px(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0`,
  );
  return `<path class="dots ${name}" d="${discs.join('')}"/>`;
}

export const rings = (places: readonly Place[], size: number, name: string): string =>
  places
    .map(([x, y]) => `<circle class="ring ${name}" cx="${px(x)}" cy="${px(y)}" r="${px(size / 2)}"/>`)
    .join('');

const person = '<circle cx="12" cy="7" r="4"/><path d="M5 21.5v-2.5a5 5 0 0 1 5-5h4a5 5 0 0 1 5 5v2.5Z"/>';

export const people = (places: readonly Place[], size: number, name: string): string =>
  places
    .map(
      ([x, y]) =>
        `<g class="person ${name}" transform="translate(${px(x - size / 2)} ${px(y - size / 2)}) scale(${px(size / 24)})">${person}</g>`,
    )
    .join('');

/** A drawing of its own size that says in words what it shows. */
export const picture = (name: string, width: number, height: number, label: string, inner: string): string =>
  `<svg class="${name}" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" role="img" aria-label="${label}">${inner}</svg>`;
