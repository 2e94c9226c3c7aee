import type { DrawnTable } from '../kit/plan.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';
import { altOf, plainTable } from '../picture/words.ts';

/** One thing in two states, an arrow between; a `?` behind the second leaves it open. */
export function picture(content: DrawnTable, place: DrawingPlace): SlideDrawing | undefined {
  const table = plainTable(content);
  if (table?.head.length !== 2 || table.rows.length !== 1) return undefined;
  const [[from = '', to = ''], [[before = '', after = ''] = []]] = [table.head, table.rows];
  if (before === '' || after === '' || [from, to, before, after].some((text) => /[;:] /.test(text)))
    return undefined;
  const open = /[?？؟]\s*$/u.test(after);
  return rowPicture(
    {
      boxes: [
        { words: { lead: from, title: before, rest: '' }, tone: 'plain' },
        { words: { lead: to, title: after, rest: '' }, tone: open ? 'open' : 'ours' },
      ],
      links: [{ dashed: open }],
      alt: altOf(
        [],
        [
          [from, before],
          [to, after],
        ],
      ),
    },
    place,
  );
}
