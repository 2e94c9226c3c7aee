import { blockHeight, px, textBlock } from '../chart/figure.ts';
import { numberIn } from '../chart/marks.ts';
import { widthOf, wrap } from '../chart/text.ts';
import type { DrawnList } from '../kit/plan.ts';
import { apart } from '../kit/spread.ts';
import { drawing, room, wider } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { altOf, figureOfItem } from '../picture/words.ts';
import { axisOf } from './axis.ts';

const size = { number: 60, noun: 28, tick: 24 } as const;
const nounWide = 330;

/** The values on one axis from zero, each with its words over its place. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.flatMap((item) => {
    const figure = figureOfItem(item);
    const value = figure && numberIn(figure.written);
    return figure === undefined || value === undefined || value < 0 || figure.noun.includes('; ')
      ? []
      : [{ ...figure, value, lines: wrap(figure.noun, size.noun * wider.plain, nounWide) }];
  });
  if (found.length < items.length || found.length < 2 || found.length > 4) return undefined;
  const { share, ticks, top } = axisOf(found);
  const at = found.map(({ value }) => (value / top) * room.width);
  const halves = found.map(
    ({ written, lines }) =>
      Math.max(
        widthOf(written, size.number * wider.bold),
        ...lines.map((line) => widthOf(line, size.noun * wider.plain)),
      ) / 2,
  );
  const half = Math.max(...halves);
  if (2 * half * found.length > room.width) return undefined;
  const places = apart(at, 2 * half + 20, [half, room.width - half]);
  const nouns = Math.max(...found.map(({ lines }) => blockHeight(lines.length, size.noun)));
  const axisAt = blockHeight(1, size.number) + nouns + 50;
  const words = found.map(({ written, lines }, index) => {
    const [x, first] = [places[index] ?? 0, blockHeight(1, size.number)];
    return (
      textBlock([written], { x, y: first / 2, anchor: 'middle', size: size.number, class: 'large' }) +
      textBlock(lines, {
        x,
        y: first + 8 + blockHeight(lines.length, size.noun) / 2,
        anchor: 'middle',
        size: size.noun,
      })
    );
  });
  const dots = at.map(
    (x, index) =>
      `<line x1="${px(places[index] ?? 0)}" y1="${px(axisAt - 38)}" x2="${px(x)}" y2="${px(axisAt - 14)}" style="stroke:var(--contrast-mark);stroke-width:2"/>` +
      `<circle cx="${px(x)}" cy="${px(axisAt)}" r="13" style="fill:var(--${index === 0 ? 'accent' : 'other'})"/>`,
  );
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const bar = (from: number, to: number, tall: number, fill: string): string =>
    `<rect x="${px(from)}" y="${px(axisAt - tall / 2)}" width="${px(to - from)}" height="${tall}" rx="${tall / 2}" style="fill:var(--${fill})"/>`;
  const marks = ticks.map((tick) =>
    textBlock([`${tick.toLocaleString('en')}${share ? '%' : ''}`], {
      x: (tick / top) * room.width,
      y: axisAt + 44,
      anchor: tick === 0 ? 'start' : tick === top ? 'end' : 'middle',
      size: size.tick,
      class: 'quiet',
    }),
  );
  const body = [
    bar(0, room.width, 10, 'rule'),
    bar(low, high, 16, 'accent-tint'),
    ...dots,
    ...words,
    ...marks,
  ];
  const alt = altOf(
    [],
    found.map(({ written, noun }) => [`${written} ${noun}`.trim(), '']),
  );
  return drawing(body.join(''), axisAt + 64, alt, place);
}
