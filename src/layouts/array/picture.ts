import { textBlock, width } from '../chart/figure.ts';
import { numberIn } from '../chart/marks.ts';
import { wrap } from '../chart/text.ts';
import { dots, gridFor, placesIn, rings } from '../kit/marks.ts';
import type { DrawnList } from '../kit/plan.ts';
import { type DrawingPlace, type SlideDrawing, svgFile } from '../picture/file.ts';
import { altOf, figureOfItem } from '../picture/words.ts';

const tall = 380;
const legendAt = 700;

/** One dot for each thing that is counted, those of the part filled, beside the numbers. Tiles and twins stay a list. */
export function picture(content: DrawnList, { title, direction }: DrawingPlace): SlideDrawing | undefined {
  const { items, variants = [] } = content;
  const figures = items.map(figureOfItem);
  const values = figures.map((figure) => (figure === undefined ? undefined : numberIn(figure.written)));
  const [whole = 0, part] = values;
  const isPlain =
    items.length <= 2 &&
    variants.every((name) => name === 'persons' || name === 'deficit') &&
    items.every(({ sign, end, children, unnamed }) => !(sign ?? end ?? children ?? unnamed)) &&
    values.every((value) => value !== undefined && Number.isInteger(value) && value >= 1 && value <= whole);
  if (!isPlain || whole > 1000) return undefined;
  const grid = gridFor(whole, legendAt - 60, tall, 120);
  const places = placesIn(grid, whole);
  const marked = part ?? whole;
  const size = grid.pitch * 0.7;
  const filled = dots(places.slice(0, marked), size, 'part').replace(
    '<path',
    '<path style="fill:var(--accent)"',
  );
  const open = rings(places.slice(marked), size - 3, 'rest').replaceAll(
    '<circle',
    '<circle style="fill:none;stroke:var(--contrast-mark);stroke-width:3"',
  );
  const mirrored = direction === 'rtl' ? ` transform="translate(${width} 0) scale(-1 1)"` : '';
  const [x, anchor] = direction === 'rtl' ? [width - legendAt, 'end' as const] : [legendAt, 'start' as const];
  let y = 0;
  const legend = figures.map((figure, index) => {
    const { written = '', noun = '' } = figure ?? {};
    const words = wrap(noun, 28, width - legendAt);
    const number = textBlock([written], {
      x,
      y: y + 44,
      anchor,
      size: written.length > 7 ? 48 : 72,
      ...(index === figures.length - 1 ? { class: 'large' } : { class: 'value' }),
    });
    const below = textBlock(words, { x, y: y + 96 + (words.length * 28 * 1.16) / 2, anchor });
    y += 96 + words.length * 28 * 1.16 + 28;
    return number + below;
  });
  const height = Math.max(grid.rows * grid.pitch, y - 28);
  const alt = altOf(
    [],
    figures.map((figure) => [`${figure?.written ?? ''} ${figure?.noun ?? ''}`.trim(), '']),
  );
  const body = `<g${mirrored}>${filled}${open}</g>${legend.join('')}`;
  return { svg: svgFile({ width, height, body }, title, alt), alt };
}
