import { blockHeight, textBlock } from '../chart/figure.ts';
import { widthOf, wrap } from '../chart/text.ts';
import type { DrawnList } from '../kit/plan.ts';
import { drawing, room, wider } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { altOf, figureOfItem } from '../picture/words.ts';

const largest = 130;
const nounSizes = { largest: 36, least: 26 } as const;
const between = 40;

/** One to four numbers, large, what each counts below it. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(figureOfItem);
  if (items.length > 4 || found.some((each) => each === undefined || each.noun.includes('; ')))
    return undefined;
  const figures = found.map((each, index) => {
    const sign = items[index]?.sign;
    const way = sign === '↑' || sign === '↓' ? `${sign} ` : '';
    return { written: `${way}${each?.written ?? ''}`, noun: each?.noun ?? '' };
  });
  const across = (room.width - between * (items.length - 1)) / items.length;
  const size = Math.min(
    largest,
    ...figures.map(({ written }) => across / (widthOf(written, 1) * wider.bold)),
  );
  if (size < 40) return undefined;
  // No word is broken over two lines.
  const longest = Math.max(
    ...figures.flatMap(({ noun }) => noun.split(/\s+/).map((word) => widthOf(word, 1) * wider.plain)),
  );
  const nounSize = Math.min(nounSizes.largest, Math.floor(across / longest));
  if (nounSize < nounSizes.least) return undefined;
  const nouns = figures.map(({ noun }) => wrap(noun, nounSize * wider.plain, across));
  const height =
    blockHeight(1, size) + 12 + Math.max(...nouns.map((lines) => blockHeight(lines.length, nounSize)));
  if (height > room.height) return undefined;
  const body = figures.map(({ written }, index) => {
    const x = index * (across + between);
    const lines = nouns[index] ?? [];
    return (
      textBlock([written], { x, y: blockHeight(1, size) / 2, size, class: 'large' }) +
      textBlock(lines, {
        x,
        y: blockHeight(1, size) + 12 + blockHeight(lines.length, nounSize) / 2,
        size: nounSize,
      })
    );
  });
  const alt = altOf(
    [],
    figures.map(({ written, noun }) => [`${written} ${noun}`.trim(), '']),
  );
  return drawing(body.join(''), height, alt, place);
}
