import type { DrawnList } from '../kit/plan.ts';
import { type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** Two to five cards side by side; chips and an agenda stay a list. */
export function picture({ items, variants = [] }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 2 || items.length > 5 || variants.includes('agenda') || found.includes(undefined))
    return undefined;
  const words = found as Words[];
  // A word leads to each: the first is what the others are said of.
  const led = words.some(({ lead }) => lead !== '');
  return rowPicture(
    {
      boxes: words.map((each, index) => ({
        words: each,
        tone: !led ? 'plain' : index === 0 && each.lead === '' ? 'ours' : 'ours-tint',
      })),
    },
    place,
  );
}
