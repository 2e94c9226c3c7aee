import type { DrawnTable } from '../kit/plan.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';
import { altOf, plainTable } from '../picture/words.ts';

/** Two sides of one row beside each other; more rows stay a table, which sets them side by side. */
export function picture(content: DrawnTable, place: DrawingPlace): SlideDrawing | undefined {
  const table = plainTable(content);
  if (table?.head.length !== 2 || table.rows.length !== 1) return undefined;
  const [[left = '', right = ''], [[one = '', other = ''] = []]] = [table.head, table.rows];
  if ([left, right, one, other].some((text) => text === '' || /[;:] /.test(text))) return undefined;
  const strong = content.head.every((pieces) => pieces.some(({ as }) => as === 'strong'));
  return rowPicture(
    {
      boxes: [
        { words: { lead: left, title: one, rest: '' }, tone: strong ? 'ours-tint' : 'plain' },
        { words: { lead: right, title: other, rest: '' }, tone: strong ? 'other-tint' : 'ours' },
      ],
      alt: altOf(
        [],
        [
          [left, one],
          [right, other],
        ],
      ),
    },
    place,
  );
}
