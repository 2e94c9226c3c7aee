import { type Drawing, px, type Room, textBlock, widest, width } from './figure.ts';
import type { Mark } from './marks.ts';
import { wrap } from './text.ts';

/**
 * 'From … to …': one line from zero, the span between the lowest and the highest value drawn thick, a hollow
 * mark at its start, a filled one at its end. Values stand above, names below; two places that would
 * collide are pushed apart.
 */
export function range(marks: readonly Mark[], { height, direction }: Room): Drawing | undefined {
  if (marks.length !== 2 || marks.some(({ value }) => value < 0)) return undefined;
  const [from, to] = marks as [Mark, Mark];
  const valueSize = 88;
  const nameSize = 34;
  const column = 420;
  const names = marks.map(({ label }) => wrap(label, nameSize, column));
  const half = (mark: Mark, index: number) =>
    Math.max(widest([mark.text], valueSize), widest(names[index]!, nameSize)) / 2;
  const high = Math.max(from.value, to.value);
  const inset = 24;
  const plot =
    width - inset - Math.min(half(from.value > to.value ? from : to, from.value > to.value ? 0 : 1), 260);
  const scale = high > 0 ? plot / high : 0;
  const flip = (x: number) => (direction === 'rtl' ? width - x : x);
  const at = marks.map(({ value }) => inset + value * scale) as [number, number];

  const line = Math.min(Math.max(height * 0.5, 150), 180);
  const order = from.value <= to.value ? [0, 1] : [1, 0];
  const [first, second] = order as [number, number];
  // Texts are centred on their marks, kept inside the drawing and apart from one another.
  const lows = half(marks[first]!, first);
  const highs = half(marks[second]!, second);
  let x1 = Math.max(at[first]!, lows);
  let x2 = Math.min(Math.max(at[second]!, highs), width - highs);
  const overlap = x1 + lows + 32 - (x2 - highs);
  if (overlap > 0) {
    x1 = Math.max(x1 - overlap / 2, lows);
    x2 = Math.min(Math.max(x2, x1 + lows + 32 + highs), width - highs);
    x1 = Math.min(x1, x2 - highs - 32 - lows);
  }
  const textAt = [0, 0];
  textAt[first] = x1;
  textAt[second] = x2;
  const span = [Math.min(...at), Math.max(...at)] as const;
  const axisEnd = Math.max(span[1] + 1, width - inset);
  const body = [
    `<line class="axis" x1="${px(flip(inset))}" x2="${px(flip(axisEnd))}" y1="${line}" y2="${line}" style="stroke:var(--rule);stroke-width:4"/>`,
    `<line class="axis" x1="${px(flip(inset))}" x2="${px(flip(inset))}" y1="${line - 18}" y2="${line + 18}" style="stroke:var(--text);stroke-width:3"/>`,
    textBlock(['0'], { x: flip(inset), y: line + 54, anchor: 'middle', size: 24, class: 'quiet' }),
    `<line class="mark" data-value="${from.value}" data-to="${to.value}" x1="${px(flip(at[0]))}" x2="${px(flip(at[1]))}" y1="${line}" y2="${line}" style="stroke:var(--accent);stroke-width:22"/>`,
    `<circle data-value="${from.value}" cx="${px(flip(at[0]))}" cy="${line}" r="22" style="fill:var(--background);stroke:var(--accent);stroke-width:10"/>`,
    `<circle data-value="${to.value}" cx="${px(flip(at[1]))}" cy="${line}" r="27" style="fill:var(--accent)"/>`,
    ...marks.map((mark, index) =>
      textBlock([mark.text], {
        x: flip(textAt[index]!),
        y: line - 92,
        anchor: 'middle',
        size: valueSize,
        class: 'large',
      }),
    ),
    ...marks.map((_, index) =>
      textBlock(names[index]!, {
        x: flip(textAt[index]!),
        y: line + 66 + ((names[index]!.length - 1) * nameSize * 1.16) / 2,
        anchor: 'middle',
        size: nameSize,
      }),
    ),
  ];
  const zeroHidden = at.some(
    (x, index) => Math.abs(textAt[index]! - inset) < half(marks[index]!, index) + 24 || x - inset < 30,
  );
  const lines = Math.max(...names.map((each) => each.length));
  return {
    height: line + 66 + lines * nameSize * 1.16,
    body: body.filter((_, index) => !(index === 2 && zeroHidden)).join(''),
  };
}
