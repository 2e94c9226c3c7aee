import type { DrawnList } from '../kit/plan.ts';
import { type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowsPicture } from '../picture/rows.ts';

/** What completes the headline, a row each; what it leads to is filled. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (found.includes(undefined)) return undefined;
  return rowsPicture(
    (found as Words[]).map((words, index) => {
      const isAim = items.length === 1 || items[index]?.pieces.some(({ as }) => as === 'em') === true;
      return { words, tone: isAim ? 'ours' : 'plain' };
    }),
    place,
  );
}
