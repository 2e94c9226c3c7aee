import { type Drawing, hatch, px, type Room, textBlock, textSize, width } from './figure.ts';
import type { Mark } from './marks.ts';
import { wrap } from './text.ts';

/** Two upright columns from zero, the first hatched, the second filled, joined by a line that shows the change. */
export function beforeAfter(marks: readonly Mark[], { height, direction }: Room): Drawing | undefined {
  if (marks.length !== 2 || marks.some(({ value }) => value < 0)) return undefined;
  const names = marks.map(({ label }) => wrap(label, textSize, 420));
  const lines = Math.max(...names.map((each) => each.length));
  const valueSize = 56;
  const below = lines * textSize * 1.16 + 20;
  const plot = Math.max(height - below - valueSize * 1.2, 140);
  const high = Math.max(...marks.map(({ value }) => value));
  const scale = high > 0 ? plot / high : 0;
  const base = plot + valueSize * 1.2;
  const column = 240;
  const centres = direction === 'rtl' ? [width - 290, 290] : [290, width - 290];
  const tops = marks.map(({ value }) => base - value * scale);
  const id = `hatch-${marks.map(({ value }) => String(value).replace(/\W/g, '_')).join('-')}`;
  const body = [
    ...marks.map(
      ({ value }, index) =>
        `<rect class="mark" data-value="${value}" x="${px(centres[index]! - column / 2)}" y="${px(tops[index]!)}" width="${column}" height="${px(value * scale)}" ` +
        `style="${index === 0 ? `fill:url(#${id});stroke:var(--contrast-mark);stroke-width:3` : 'fill:var(--accent)'}"/>`,
    ),
    `<line x1="${px(centres[0]! + (direction === 'rtl' ? -1 : 1) * (column / 2))}" y1="${px(tops[0]!)}" x2="${px(centres[1]! - (direction === 'rtl' ? -1 : 1) * (column / 2))}" y2="${px(tops[1]!)}" style="stroke:var(--text);stroke-width:3;stroke-dasharray:3 9;stroke-linecap:round"/>`,
    `<line class="axis" x1="80" x2="${width - 80}" y1="${px(base)}" y2="${px(base)}" style="stroke:var(--text);stroke-width:2"/>`,
    ...marks.map(({ text }, index) =>
      textBlock([text], {
        x: centres[index]!,
        y: tops[index]! - valueSize * 0.62,
        anchor: 'middle',
        size: valueSize,
        class: 'large',
      }),
    ),
    ...names.map((each, index) =>
      textBlock(each, {
        x: centres[index]!,
        y: base + 16 + (each.length * textSize * 1.16) / 2,
        anchor: 'middle',
      }),
    ),
  ];
  return { height: base + below, body: body.join(''), defs: hatch(id, 'var(--contrast-mark)') };
}
