import type { DrawnList } from '../kit/plan.ts';
import { type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** Up to four steps in order; more stay a numbered list. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const words = items.map(wordsOfItem);
  if (items.length > 4 || words.includes(undefined)) return undefined;
  const marked = items.findIndex(({ pieces }) => pieces.some(({ as }) => as === 'em'));
  const key = marked === -1 ? items.length - 1 : marked;
  return rowPicture(
    {
      boxes: (words as Words[]).map((each, index) => ({
        words: each,
        tone: index === key ? 'ours' : 'plain',
      })),
      links: items.slice(1).map(() => ({})),
    },
    place,
  );
}
