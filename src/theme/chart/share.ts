import { type Drawing, px, type Room, textBlock, widest, width } from './figure.ts';
import type { Mark } from './marks.ts';
import { wrap } from './text.ts';

/** One share of a hundred: a grid of ten by ten squares, filled row by row, beside the number in large type. */
export function share(marks: readonly Mark[], { height, direction }: Room): Drawing | undefined {
  const [mark] = marks;
  if (!mark || marks.length !== 1 || !mark.text.includes('%') || mark.value < 0 || mark.value > 100)
    return undefined;
  const side = Math.min(Math.max(height, 280), 400);
  const cell = side / 10;
  const squares: string[] = [];
  const left = direction === 'rtl' ? width - side : 0;
  for (let index = 0; index < 100; index += 1) {
    const filled = Math.min(Math.max(mark.value - index, 0), 1);
    const column = index % 10;
    const x = left + (direction === 'rtl' ? 9 - column : column) * cell;
    // Filled from the lowest row upwards, as a level rises.
    const y = side - (Math.floor(index / 10) + 1) * cell;
    squares.push(
      `<rect x="${px(x + 2)}" y="${px(y + 2)}" width="${px(cell - 4)}" height="${px(cell - 4)}" style="fill:none;stroke:var(--contrast-mark);stroke-width:2"/>`,
    );
    if (filled > 0) {
      squares.push(
        `<rect class="mark" x="${px(x + 2)}" y="${px(y + 2)}" width="${px((cell - 4) * filled)}" height="${px(cell - 4)}" style="fill:var(--accent)"/>`,
      );
    }
  }
  const room = width - side - 64;
  const size = Math.min(180, (room / Math.max(widest([mark.text], 100), 1)) * 100);
  const names = wrap(mark.label, 36, room);
  const block = size * 1.05 + names.length * 36 * 1.16;
  const top = (side - block) / 2;
  const x = direction === 'rtl' ? width - side - 64 : side + 64;
  const anchor = direction === 'rtl' ? 'end' : 'start';
  return {
    height: side,
    body:
      squares.join('') +
      textBlock([mark.text], { x, y: top + size * 0.5, anchor, size, class: 'large' }) +
      textBlock(names, { x, y: top + size * 1.05 + (names.length * 36 * 1.16) / 2, anchor, size: 36 }),
  };
}
