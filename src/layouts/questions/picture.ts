import type { DrawnList } from '../kit/plan.ts';
import { type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** Up to three questions side by side; more stay a list. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 2 || items.length > 3 || found.includes(undefined)) return undefined;
  return rowPicture({ boxes: (found as Words[]).map((words) => ({ words, tone: 'open' })) }, place);
}
