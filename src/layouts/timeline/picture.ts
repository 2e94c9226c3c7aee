import { px, textBlock } from '../chart/figure.ts';
import { widthOf } from '../chart/text.ts';
import type { DrawnList } from '../kit/plan.ts';
import { drawing, room, wider } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { allWords } from '../picture/words.ts';
import { type Axis, axisFor, tickText } from './axis.ts';
import { readTime } from './read.ts';

const size = 28;
const lane = 72;
const bar = 40;

interface Stretch {
  readonly told: string;
  readonly name: string;
  readonly time: NonNullable<ReturnType<typeof readTime>>;
  readonly ours: boolean;
}

/** Stretches and points of time on one axis to scale, a lane each. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.flatMap(({ pieces }): Stretch[] => {
    const told = allWords(pieces.map(({ passage }) => passage))
      ?.filter(Boolean)
      .join(' ')
      .replace(/\s+(?=[:：])/g, '');
    const time = told === undefined ? undefined : readTime(told);
    return told === undefined || time === undefined || told.includes('; ')
      ? []
      : [{ told, time, name: told.slice(time.length), ours: pieces.some(({ as }) => as === 'em') }];
  });
  const units = new Set(found.map(({ time }) => time.unit));
  if (found.length < items.length || found.length > 5 || units.size !== 1) return undefined;
  const axis = axisFor(found.map(({ time }) => time));
  const [unit = ''] = units;
  const marked = found.some(({ ours }) => ours);
  const lanes = found.map((one, index) =>
    laneOf(one, axis, index * lane + lane / 2, marked ? one.ours : index === 0),
  );
  if (lanes.includes(undefined)) return undefined;
  const foot = found.length * lane + 14;
  const line = `<line x1="0" y1="${foot}" x2="${room.width}" y2="${foot}" style="stroke:var(--text);stroke-width:3"/>`;
  const ticks = axis.ticks.map((tick) => {
    const x = at(axis, tick);
    return (
      `<line x1="${px(x)}" y1="${foot - 8}" x2="${px(x)}" y2="${foot + 8}" style="stroke:var(--text);stroke-width:3"/>` +
      textBlock([`${tickText(tick, unit === '')}${unit === '' ? '' : ` ${unit}`}`], {
        x,
        y: foot + 32,
        anchor: x < 40 ? 'start' : x > room.width - 40 ? 'end' : 'middle',
        size: 24,
        class: 'quiet',
      })
    );
  });
  const alt = found.map(({ told }) => told).join('; ');
  return drawing(lanes.join('') + line + ticks.join(''), foot + 54, alt, place);
}

const at = (axis: Axis, value: number): number => (axis.at(value) / 100) * room.width;

/** Words in the bar, behind it, or before it; undefined where there is room for them in none of these. */
function laneOf({ time, name }: Stretch, axis: Axis, y: number, ours: boolean): string | undefined {
  const [from, to] = [at(axis, time.from), at(axis, time.to)];
  const text = `${time.written} · ${name}`;
  const needed = widthOf(text, size * wider.plain) + 28;
  const isPoint = to === from;
  const place =
    !isPoint && needed < to - from
      ? 'inside'
      : needed < room.width - to - 14
        ? 'behind'
        : needed < from - 14
          ? 'before'
          : undefined;
  if (place === undefined) return undefined;
  const fill = ours ? 'accent' : 'contrast-mark';
  const shape = isPoint
    ? `<circle cx="${px(from)}" cy="${px(y)}" r="14" style="fill:var(--${fill})"/>`
    : `<rect x="${px(from)}" y="${px(y - bar / 2)}" width="${px(to - from)}" height="${bar}" rx="8" style="fill:var(--${place === 'inside' && !ours ? 'rule' : fill})"/>`;
  const words = textBlock([text], {
    x: place === 'inside' ? from + 14 : place === 'behind' ? to + 24 : from - 24,
    y,
    anchor: place === 'before' ? 'end' : 'start',
    size,
    ...(place === 'inside' && ours ? { fill: 'var(--white)' } : {}),
  });
  return shape + words;
}
