import { chartFile } from '../chart/picture.ts';
import type { DrawnTable } from '../kit/plan.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { plainTable } from '../picture/words.ts';

/** The bars of the table; a gauge, and words in place of a value, stay a table. */
export function picture(content: DrawnTable, place: DrawingPlace): SlideDrawing | undefined {
  const table = plainTable(content);
  return table === undefined || content.variants?.includes('gauge')
    ? undefined
    : chartFile('bars', table, place);
}
