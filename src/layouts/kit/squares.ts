import { px } from './escape.ts';

/** A hundred squares in a place of `side` × `side` px, as many filled as a share has hundredths: from the lowest row, as a level rises. */
export function squaresOf(value: number, side: number, direction: string): string {
  const cell = side / 10;
  const box = cell * 0.84;
  return Array.from({ length: 100 }, (_, at) => {
    const filled = Math.min(Math.max(value - at, 0), 1);
    const column = direction === 'rtl' ? 9 - (at % 10) : at % 10;
    const x = column * cell + (cell - box) / 2;
    const y = side - (Math.floor(at / 10) + 1) * cell + (cell - box) / 2;
    const place = `x="${px(x)}" y="${px(y)}" height="${px(box)}"`;
    const ground = filled < 1 ? `<rect class="empty" ${place} width="${px(box)}" rx="4"/>` : '';
    return `${ground}${filled > 0 ? `<rect class="full" ${place} width="${px(box * filled)}" rx="${filled < 1 ? 1 : 4}"/>` : ''}`;
  }).join('');
}
