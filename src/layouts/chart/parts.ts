import { type Drawing, hatch, px, type Room, textBlock, textSize, width } from './figure.ts';
import type { Mark } from './marks.ts';
import { widthOf, wrap } from './text.ts';

const fills = (id: string) => [
  'var(--accent)',
  `url(#${id}-a)`,
  'var(--contrast-mark)',
  `url(#${id}-b)`,
  'var(--rule)',
];

/** Parts of a whole: one bar cut in pieces, with a key below it that repeats each pattern, name and value. */
export function parts(marks: readonly Mark[], { direction }: Room): Drawing | undefined {
  const sum = marks.reduce((total, { value }) => total + value, 0);
  const percent = marks.every(({ text }) => text.includes('%'));
  const whole = percent ? Math.max(100, sum) : sum;
  const right = marks.length > 1 && marks.length <= 5 && marks.every(({ value }) => value > 0);
  if (!right || (percent && sum > 100.5)) return undefined;
  const id = `part-${marks.map(({ value }) => String(value).replace(/\W/g, '_')).join('-')}`;
  const looks = fills(id);
  const tall = 104;
  const flip = (x: number, length: number) => (direction === 'rtl' ? width - x - length : x);
  const body: string[] = [
    `<rect x="1" y="1" width="${width - 2}" height="${tall - 2}" style="fill:none;stroke:var(--rule);stroke-width:2"/>`,
  ];
  let x = 0;
  marks.forEach(({ value }, index) => {
    const length = (value / whole) * width;
    body.push(
      `<rect class="mark" data-value="${value}" x="${px(flip(x, length))}" y="0" width="${px(length)}" height="${tall}" style="fill:${looks[index]};stroke:var(--background);stroke-width:3"/>`,
    );
    x += length;
  });
  const columns = marks.length === 2 || marks.length === 4 ? 2 : 3;
  const column = width / columns;
  const start = direction === 'rtl' ? 'end' : 'start';
  let y = tall + 34;
  for (let first = 0; first < marks.length; first += columns) {
    const row = marks.slice(first, first + columns);
    let deepest = 0;
    row.forEach(({ label, text }, offset) => {
      const names = wrap(label, textSize, column - 40);
      const left = offset * column;
      const swatch = flip(left, 40);
      const size = 48;
      body.push(
        `<rect x="${px(swatch)}" y="${px(y + 8)}" width="40" height="40" style="fill:${looks[first + offset]};stroke:var(--contrast-mark);stroke-width:2"/>`,
        textBlock([text], {
          x: flip(left + 58, 0),
          y: y + 28,
          anchor: start,
          size: widthOf(text, size) > column - 80 ? 32 : size,
          class: 'value',
        }),
        textBlock(names, {
          x: flip(left, 0),
          y: y + 68 + (names.length * textSize * 1.16) / 2,
          anchor: start,
        }),
      );
      deepest = Math.max(deepest, 68 + names.length * textSize * 1.16);
    });
    y += deepest + 22;
  }
  return {
    height: y - 22,
    body: body.join(''),
    defs: hatch(`${id}-a`, 'var(--accent)') + hatch(`${id}-b`, 'var(--contrast-mark)'),
  };
}
