import { height, holds, width } from './boxes.ts';
import { blankRuns, type Ink, tight } from './ink.ts';
import { shownScale } from './legibility.ts';
import type { Box, Line } from './model.ts';

/** A gutter is at least so wide, in points; narrower white stands between letters and lines. */
const gutterLeast = 5;
/** Each panel has at least this part of the length that is cut. */
const panelLeast = 0.2;
/** More panels than this are a table of pictures. */
const panelsMost = 6;
/** Apart, panels are shown so much larger than together, or they are not cut. */
const gainLeast = 1.3;
/** Panels without letters are cut only where they are alike in size. */
const unlike = 0.15;

/** The panels of a figure, each with its letter, where white gutters part them; empty where it is better shown whole. */
export function panelsOf(ink: Ink, lines: readonly Line[], box: Box): Box[] {
  const letters = lettersIn(lines, box);
  const parts = letters.length >= 2 ? divided(ink, box, letters) : alikeParts(ink, box);
  if (parts === undefined || parts.length < 2 || parts.length > panelsMost) return [];
  const panels = parts.flatMap((part) => tight(ink, part) ?? []);
  const least = Math.min(...panels.map(shownScale));
  return panels.length === parts.length && least >= gainLeast * shownScale(box) ? panels.map(framed) : [];
}

/** A little white around a panel, as around a whole figure. */
const framed = ({ x0, y0, x1, y1 }: Box): Box => ({ x0: x0 - 2, y0: y0 - 2, x1: x1 + 2, y1: y1 + 2 });

/** '(a)', 'B', '(c) After the storm': one line for each letter, from the first on without a gap. */
function lettersIn(lines: readonly Line[], box: Box): Line[] {
  const found = new Map<string, Line>();
  for (const line of lines) {
    if (!holds(box, line, 2)) continue;
    const [, letter] =
      /^\(([a-h])\)(?=\s|$)/i.exec(line.text) ??
      /^([a-h])[).:]?$/i.exec(line.text) ??
      /^([a-h])\)\s/i.exec(line.text) ??
      [];
    if (letter === undefined) continue;
    // A letter that stands there twice names no panel.
    if (found.has(letter.toLowerCase())) return [];
    found.set(letter.toLowerCase(), line);
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.every(([letter], at) => letter === String.fromCharCode(97 + at))
    ? sorted.map(([, line]) => line)
    : [];
}

/** Parts with one letter each, in the order of the letters; undefined where no gutter parts them. */
function divided(ink: Ink, box: Box, letters: readonly Line[]): Box[] | undefined {
  if (letters.length === 1) return [box];
  for (const { parts } of gutters(ink, box)) {
    const own = parts.map((part) => letters.filter((line) => holds(part, line, 2)));
    if (own.some((list) => list.length === 0) || own.flat().length !== letters.length) continue;
    const found = parts.map((part, at) => divided(ink, part, own[at] ?? []));
    if (found.some((list) => list === undefined)) continue;
    const all = found.flatMap((list) => list ?? []);
    return letters.flatMap((line) => all.find((part) => holds(part, line, 2)) ?? []);
  }
  return;
}

/** Ways to cut a box in two at a white gutter, the widest first. */
function gutters(ink: Ink, box: Box): { readonly parts: readonly [Box, Box]; readonly wide: number }[] {
  const ways = [
    ...blankRuns(ink, box, 'across').map(({ start, end }) => ({
      wide: end - start,
      at: (start + end) / 2,
      across: true,
    })),
    ...blankRuns(ink, box, 'down').map(({ start, end }) => ({
      wide: end - start,
      at: (start + end) / 2,
      across: false,
    })),
  ];
  return ways
    .filter(({ wide }) => wide >= gutterLeast)
    .map(({ wide, at, across }) => ({
      wide,
      parts: across
        ? ([
            { ...box, x1: at },
            { ...box, x0: at },
          ] as const)
        : ([
            { ...box, y1: at },
            { ...box, y0: at },
          ] as const),
    }))
    .filter(({ parts: [one, other] }) =>
      width(one) < width(box)
        ? Math.min(width(one), width(other)) >= panelLeast * width(box)
        : Math.min(height(one), height(other)) >= panelLeast * height(box),
    )
    .sort((a, b) => b.wide - a.wide);
}

/** Shapes that a slide shows too small. */
const wide = 2.4;
const tall = 0.8;

/** Much wider than high, or higher than wide. */
export const isLong = (box: Box): boolean =>
  width(box) / height(box) >= wide || width(box) / height(box) <= tall;

/** Parts of a long picture between gutters, where they have one size: panels, and no legend or axis among them. */
function alikeParts(ink: Ink, box: Box): Box[] | undefined {
  if (!isLong(box)) return;
  const across = width(box) > height(box);
  const runs = blankRuns(ink, box, across ? 'across' : 'down').filter(
    ({ start, end }) => end - start >= 1.5 * gutterLeast,
  );
  const [from, to] = across ? [box.x0, box.x1] : [box.y0, box.y1];
  const edges = [from, ...runs.map(({ start, end }) => (start + end) / 2), to];
  const parts = edges.slice(1).map((end, at) => {
    const start = edges[at] ?? from;
    return across ? { ...box, x0: start, x1: end } : { ...box, y0: start, y1: end };
  });
  const sizes = parts.map((part) => (across ? width(part) : height(part)));
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  return parts.length <= 4 && sizes.every((size) => Math.abs(size - mean) <= unlike * mean)
    ? parts
    : undefined;
}
