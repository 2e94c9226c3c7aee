import { blockHeight, px, textBlock, width } from '../chart/figure.ts';
import { widthOf, wrap } from '../chart/text.ts';
import type { Item } from '../kit/plan.ts';
import { type DrawingPlace, type SlideDrawing, svgFile } from './file.ts';
import { allWords } from './words.ts';

/** Room of a drawing of boxes: the width of a chart, and no higher than what a heading of three lines leaves in a theme. */
export const room = { width, height: 400 } as const;

/** The words of a box: what leads in, the name large, what is said of it. */
export interface Words {
  readonly lead: string;
  readonly title: string;
  readonly rest: string;
}

export type Tone = 'ours' | 'ours-tint' | 'other-tint' | 'plain' | 'open';

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const leadingMark = /^\s*(?:[:;,–—·]\s+|[:;,]\s*)/;

/** The words of an item; undefined where a file cannot set them, or its alternative text could not be read back. */
export function wordsOfItem({ pieces, sign, end, unnamed, children }: Item): Words | undefined {
  if (unnamed !== undefined || children !== undefined) return undefined;
  const texts = allWords(pieces.map(({ passage }) => passage));
  if (texts === undefined || texts.some((text) => text.includes('; '))) return undefined;
  const first = pieces.findIndex(({ as }) => as !== undefined);
  const after = pieces.findIndex(({ as }, index) => index > first && as === undefined);
  const end1 = after === -1 ? pieces.length : after;
  const joined = (from: number, to: number): string => texts.slice(from, to).filter(Boolean).join(' ');
  const parts =
    first === -1
      ? { lead: '', title: joined(0, pieces.length), rest: '' }
      : {
          lead: joined(0, first),
          title: joined(first, end1),
          rest: joined(end1, pieces.length).replace(leadingMark, ''),
        };
  const way = sign === '↑' || sign === '↓' ? `${sign} ` : '';
  return { ...parts, title: `${way}${parts.title}${end === '?' && parts.title !== '' ? ' ?' : ''}` };
}

/** What is said of such words where they are not seen. */
export const said = ({ lead, title, rest }: Words): string => [lead, title, rest].filter(Boolean).join(' ');

const smallest = 24;
const air = { x: 22, y: 20 } as const;
const shares = { lead: 0.62, title: 1, rest: 0.74 } as const;
/** Nothing in a box is smaller. */
const smallPrint = 24;
/** A machine without the named fonts shows wider ones, and wider still in bold. */
export const wider = { plain: 1.08, bold: 1.22 } as const;

interface Line {
  readonly kind: keyof typeof shares;
  readonly size: number;
  readonly lines: readonly string[];
}

/** The lines of the words at a size; undefined where a single word is wider than its box. */
function linesOf(words: Words, across: number, size: number): Line[] | undefined {
  const inner = across - 2 * air.x;
  const found: Line[] = [];
  for (const kind of ['lead', 'title', 'rest'] as const) {
    if (words[kind] === '') continue;
    const own = Math.max(smallPrint, Math.round(size * shares[kind]));
    const by = kind === 'title' ? wider.bold : wider.plain;
    if (
      words[kind]
        .split(/\s+/)
        .some((word) => widthOf(word, own) * by > inner && !/\p{Script=Han}/u.test(word))
    )
      return undefined;
    found.push({ kind, size: own, lines: wrap(words[kind], own * by, inner) });
  }
  return found;
}

const gap = 6;
const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { lines: own, size }) => sum + blockHeight(own.length, size) + gap, -gap);

/** How high a box must be for its words at a size; undefined where it is too narrow. */
export function neededHeight(words: Words, across: number, size: number): number | undefined {
  const lines = linesOf(words, across, size);
  return lines && heightOf(lines) + 2 * air.y;
}

/** The largest size at which all words stand in their boxes, as `fits` tells; undefined where none is. */
export function sizeThatFits(largest: number, fits: (size: number) => boolean): number | undefined {
  for (let size = largest; size >= smallest; size -= 1) if (fits(size)) return size;
  return undefined;
}

const fills: Readonly<Record<Tone, string>> = {
  ours: 'fill:var(--accent)',
  'ours-tint': 'fill:var(--accent-tint)',
  'other-tint': 'fill:var(--other-tint)',
  plain: 'fill:var(--white);stroke:var(--rule);stroke-width:2',
  open: 'fill:none;stroke:var(--contrast-mark);stroke-width:3;stroke-dasharray:10 8',
};

/** A box with its words in the middle of its height. */
export function card({ x, y, width: across, height }: Place, words: Words, size: number, tone: Tone): string {
  const lines = linesOf(words, across, size) ?? [];
  let top = y + (height - heightOf(lines)) / 2;
  const texts = lines.map(({ kind, size: own, lines: each }) => {
    const tall = blockHeight(each.length, own);
    const text = textBlock(each, {
      x: x + air.x,
      y: top + tall / 2,
      size: own,
      ...(kind === 'title' ? { class: 'value' } : {}),
      ...(tone === 'ours' ? { fill: 'var(--white)' } : kind === 'title' ? {} : { fill: 'var(--muted)' }),
    });
    top += tall + gap;
    return text;
  });
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(across)}" height="${px(height)}" rx="14" style="${fills[tone]}"/>${texts.join('')}`;
}

const stroke = 'stroke:var(--text);stroke-width:4';
const headLength = 18;
const labelSize = 24;

export interface ArrowOptions {
  readonly word?: string;
  readonly dashed?: boolean;
  /** A head at both ends, at the other end, or none. */
  readonly way?: 'both' | 'back' | 'none';
}

/** How long an arrow must be for the word over it: a word that is no longer than a box in three lines, or no arrow. */
export function arrowLength(word: string): number | undefined {
  if (word === '') return 84;
  const longest = Math.max(...word.split(/\s+/).map((each) => widthOf(each, labelSize * wider.plain)));
  const long = Math.max(110, longest + 30, widthOf(word, labelSize * wider.plain) / 2 + 40);
  return long > 240 || wrap(word, labelSize * wider.plain, long - 12).length > 3 ? undefined : long;
}

/** An arrow, to the right where it has no other way, its word over it. */
export function arrow(x: number, y: number, length: number, options: ArrowOptions = {}): string {
  const { word = '', dashed = false, way } = options;
  const [from, to] = [x + 10, x + length - 10];
  const forth = way === undefined || way === 'both';
  const back = way === 'back' || way === 'both';
  const line = `<line x1="${px(back ? from + headLength : from)}" y1="${px(y)}" x2="${px(forth ? to - headLength : to)}" y2="${px(y)}" style="${stroke}${dashed ? ';stroke-dasharray:10 8' : ''}"/>`;
  const head = (tip: number, way: 1 | -1): string =>
    `<path d="M${px(tip)} ${px(y)}L${px(tip - way * headLength)} ${px(y - 11)}L${px(tip - way * headLength)} ${px(y + 11)}Z" style="fill:var(--text)"/>`;
  const lines = word === '' ? [] : wrap(word, labelSize * wider.plain, length - 12);
  const label =
    lines.length === 0
      ? ''
      : textBlock(lines, {
          x: x + length / 2,
          y: y - 20 - blockHeight(lines.length, labelSize) / 2,
          anchor: 'middle',
          size: labelSize,
        });
  return line + (forth ? head(to, 1) : '') + (back ? head(from, -1) : '') + label;
}

/** A line without heads, bent once or twice. */
export const bend = (points: readonly (readonly [number, number])[]): string =>
  `<path d="M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}" style="fill:none;${stroke}"/>`;

/** The file; right to left is left to the themes' own lists. */
export function drawing(
  body: string,
  height: number,
  alt: string,
  { title, direction }: DrawingPlace,
): SlideDrawing | undefined {
  if (direction === 'rtl') return undefined;
  return { svg: svgFile({ width: room.width, height, body }, title, alt), alt };
}
