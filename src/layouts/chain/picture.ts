import type { DrawnList } from '../kit/plan.ts';
import { type ArrowOptions, said, type Words, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { rowPicture } from '../picture/row.ts';

/** Two to four boxes with arrows between, the words of the arrows over them. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const boxes: { words: Words; ours: boolean; asked: boolean }[] = [];
  const links: ArrowOptions[] = [];
  const told: string[] = [];
  for (const item of items) {
    const words = wordsOfItem(item);
    if (words === undefined) return undefined;
    told.push(said(words));
    const { sign } = item;
    if (sign === '→' || sign === '⇢' || sign === '←' || sign === '—')
      links[boxes.length - 1] = {
        word: said(words),
        dashed: sign === '⇢',
        ...(sign === '←' ? { way: 'back' } : sign === '—' ? { way: 'none' } : {}),
      };
    else boxes.push({ words, ours: item.pieces.some(({ as }) => as === 'em'), asked: item.end === '?' });
  }
  if (boxes.length < 2 || boxes.length > 4) return undefined;
  const marked = boxes.some(({ ours }) => ours);
  return rowPicture(
    {
      boxes: boxes.map(({ words, ours, asked }, index) => ({
        words,
        tone: asked
          ? 'open'
          : (marked ? ours : index === boxes.length - 1)
            ? 'ours'
            : index === 0
              ? 'ours-tint'
              : 'plain',
      })),
      links: boxes.slice(1).map((_, index) => links[index] ?? {}),
      alt: told.join('; '),
    },
    place,
  );
}
