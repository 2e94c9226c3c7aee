import type { DrawnList } from '../kit/plan.ts';
import { said, type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** What exists, the words that say it does not reach, over a dashed arrow, and what is out of reach. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length !== 3 || found.includes(undefined) || items.some(({ joint }) => joint !== undefined))
    return undefined;
  const [existing, verb, needed] = found as [Words, Words, Words];
  return rowPicture(
    {
      boxes: [
        { words: existing, tone: 'plain' },
        { words: needed, tone: 'open' },
      ],
      links: [{ word: said(verb), dashed: true }],
      alt: (found as Words[]).map(said).join('; '),
    },
    place,
  );
}
