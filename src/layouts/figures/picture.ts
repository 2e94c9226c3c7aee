import { picture as heroes } from '../heroes/picture.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import type { FiguresContent } from './content.ts';

/** The numbers, large; beside sentences, or drawn as shares, they stay a list. */
export function picture(
  { figures, shares, text = [] }: FiguresContent,
  place: DrawingPlace,
): SlideDrawing | undefined {
  if (shares === true || text.length > 0) return undefined;
  const items = figures.map(({ lead, number, counts }) => ({
    pieces: [
      ...(lead === undefined ? [] : [{ passage: lead }]),
      { passage: number, as: 'strong' as const },
      ...(counts === undefined ? [] : [{ passage: counts }]),
    ],
  }));
  return heroes({ layout: 'heroes', items }, place);
}
