import type { DrawnTable } from '../kit/plan.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';
import { altOf, plainTable } from '../picture/words.ts';

/** Things grouped by what was done with them: a card for each verb. */
export function picture(content: DrawnTable, place: DrawingPlace): SlideDrawing | undefined {
  const table = plainTable(content);
  if (table === undefined || table.head.length < 2 || table.head.length > 4) return undefined;
  const groups = table.head.map(
    (verb, column) =>
      [
        verb,
        table.rows
          .map((row) => row[column] ?? '')
          .filter(Boolean)
          .join(' · '),
      ] as const,
  );
  if (groups.some(([verb, things]) => verb === '' || things === '' || /[;:] /.test(`${verb} ${things}`)))
    return undefined;
  return rowPicture(
    {
      boxes: groups.map(([verb, things]) => ({
        words: { lead: '', title: verb, rest: things },
        tone: 'ours-tint',
      })),
      alt: altOf([], groups),
    },
    place,
  );
}
