import { type Drawing, px, type Room, textBlock, widest, width } from './figure.ts';
import type { Mark } from './marks.ts';
import { wrap } from './text.ts';

/** Ten by ten squares of which `value` are filled, from the lowest row upwards, as a level rises. */
export function waffle(value: number, side: number, left: number, direction: 'ltr' | 'rtl'): string {
  const cell = side / 10;
  const inset = cell / 16;
  const box = px(cell - 2 * inset);
  const squares: string[] = [];
  for (let index = 0; index < 100; index += 1) {
    const filled = Math.min(Math.max(value - index, 0), 1);
    const column = index % 10;
    const x = left + (direction === 'rtl' ? 9 - column : column) * cell;
    const y = side - (Math.floor(index / 10) + 1) * cell;
    squares.push(
      `<rect x="${px(x + inset)}" y="${px(y + inset)}" width="${box}" height="${box}" style="fill:none;stroke:var(--contrast-mark);stroke-width:${px(Math.max(1.4, side / 200))}"/>`,
    );
    if (filled > 0)
      squares.push(
        `<rect class="mark" x="${px(x + inset)}" y="${px(y + inset)}" width="${px((cell - 2 * inset) * filled)}" height="${box}" style="fill:var(--accent)"/>`,
      );
  }
  return squares.join('');
}

/** One share of a hundred: its squares beside the number in large type. */
export function share(marks: readonly Mark[], { height, direction }: Room): Drawing | undefined {
  const [mark] = marks;
  if (!mark || marks.length !== 1 || !mark.text.includes('%') || mark.value < 0 || mark.value > 100)
    return undefined;
  const side = Math.min(Math.max(height, 280), 400);
  const left = direction === 'rtl' ? width - side : 0;
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
      waffle(mark.value, side, left, direction) +
      textBlock([mark.text], { x, y: top + size * 0.5, anchor, size, class: 'large' }) +
      textBlock(names, { x, y: top + size * 1.05 + (names.length * 36 * 1.16) / 2, anchor, size: 36 }),
  };
}
