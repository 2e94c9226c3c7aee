import { textBlock, width } from '../chart/figure.ts';
import { numberIn } from '../chart/marks.ts';
import { waffle } from '../chart/share.ts';
import { wrap } from '../chart/text.ts';
import type { DrawnTable } from '../kit/plan.ts';
import { type DrawingPlace, type SlideDrawing, svgFile } from '../picture/file.ts';
import { altOf, plainTable } from '../picture/words.ts';

const side = 320;
const gap = 28;

/** One or two shares of a hundred: squares, the number, its name, and of what it is a share. */
export function picture(content: DrawnTable, { title, direction }: DrawingPlace): SlideDrawing | undefined {
  const table = plainTable(content);
  if (table === undefined) return undefined;
  const denominator = table.head[1] ?? '';
  const rows = table.rows.map(([name = '', text = '']) => ({ name, text, value: numberIn(text) }));
  if (rows.some(({ text, value }) => value === undefined || !text.includes('%') || value < 0 || value > 100))
    return undefined;
  const column = width / 2;
  const parts = rows.map(({ name, text, value = 0 }, index) => {
    const left = (direction === 'rtl' ? rows.length - 1 - index : index) * column;
    const words = wrap(`${name} ${denominator}`.trim(), 28, column - side - 2 * gap);
    const x = left + side + gap;
    const number = textBlock([text], { x, y: 70, size: text.length > 6 ? 44 : 64, class: 'large' });
    return `${waffle(value, side, left, 'ltr')}${number}${textBlock(words, { x, y: 130 + (words.length * 28 * 1.16) / 2 })}`;
  });
  const alt = altOf(
    [denominator],
    rows.map(({ name, text }) => [name, text]),
  );
  const wide = rows.length === 1 ? column : width;
  return { svg: svgFile({ width: wide, height: side, body: parts.join('') }, title, alt), alt };
}
