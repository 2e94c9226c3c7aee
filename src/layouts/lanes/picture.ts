import type { DrawnList } from '../kit/plan.ts';
import { said, type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** Two measures with an arrow both ways between, and perhaps where that leads. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 3 || items.length > 4 || found.includes(undefined)) return undefined;
  const [first, relation, second, goal] = found as [Words, Words, Words, Words | undefined];
  return rowPicture(
    {
      boxes: [
        { words: first, tone: 'other-tint' },
        { words: second, tone: 'ours-tint' },
        ...(goal === undefined ? [] : [{ words: goal, tone: 'ours' as const }]),
      ],
      links: [{ word: said(relation), way: 'both' }, {}],
      alt: (found as Words[]).map(said).join('; '),
    },
    place,
  );
}
