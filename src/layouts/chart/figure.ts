import { escapeHtml } from '../../text/escape.ts';
import type { ChartOptions } from './chart-options.ts';
import type { ChartTable, Mark } from './marks.ts';
import { widthOf } from './text.ts';

/** Width of every chart: the text width of a slide, so that a unit of the SVG is a pixel of the slide. */
export const width = 1120;
/** Size of all text in a chart, in px of a slide. */
export const textSize = 28;
export const smallSize = 24;

export interface Drawing {
  readonly height: number;
  readonly body: string;
  readonly defs?: string;
}

export interface Room {
  /** Height that the drawing should not exceed, in px. */
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  /** What the values are, as the table's head says it. */
  readonly measure: string;
}

/** Pixels to a hundredth: the same bytes on every machine. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

export interface TextPlace {
  readonly x: number;
  /** Middle of the block of lines. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly class?: string;
  readonly fill?: string;
}

/** Lines of text around a middle line. */
export function textBlock(lines: readonly string[], place: TextPlace): string {
  const { x, y, anchor = 'start', size = textSize, fill } = place;
  const leading = size * 1.16;
  // Optical middle: half of the cap height under the middle line.
  const first = y - ((lines.length - 1) * leading) / 2 + size * 0.34;
  const spans = lines.map(
    (line, index) => `<tspan x="${px(x)}" y="${px(first + index * leading)}">${escapeHtml(line)}</tspan>`,
  );
  const look = `${place.class ? ` class="${place.class}"` : ''}${fill ? ` style="fill:${fill}"` : ''}`;
  return `<text${look} font-size="${px(size)}" text-anchor="${anchor}">${spans.join('')}</text>`;
}

/** Height of a block of lines. */
export const blockHeight = (lines: number, size = textSize): number => lines * size * 1.16;

export const widest = (texts: readonly string[], size = textSize): number =>
  Math.max(0, ...texts.map((text) => widthOf(text, size)));

/** Hatching for the second of two kinds of area: readable without colour. */
export const hatch = (id: string, colour: string): string =>
  `<pattern id="${id}" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
  `<rect width="10" height="10" style="fill:var(--background)"/><rect width="4" height="10" style="fill:${colour}"/></pattern>`;

const cells = (tag: 'th' | 'td', row: readonly string[], scope: string): string =>
  row
    .map((cell) => `<${tag}${tag === 'th' ? ` scope="${scope}"` : ''}>${escapeHtml(cell)}</${tag}>`)
    .join('');

/** The drawing with its name, its description and its table. */
export function figure(
  drawing: Drawing,
  kind: string,
  { head, rows }: ChartTable,
  marks: readonly Mark[],
  { title, caption, id }: ChartOptions,
): string {
  const said = marks
    .map(({ label, text, interval }) => `${label}: ${text}${interval ? ` (${interval.text})` : ''}`)
    .join('; ');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${px(drawing.height)}" width="${width}" height="${px(drawing.height)}" ` +
    `role="img" aria-labelledby="${id}-name ${id}-text"><title id="${id}-name">${escapeHtml(title)}</title>` +
    `<desc id="${id}-text">${escapeHtml(said)}</desc>${drawing.defs ? `<defs>${drawing.defs}</defs>` : ''}${drawing.body}</svg>`;
  const table =
    `<table class="visually-hidden"><thead><tr>${cells('th', head, 'col')}</tr></thead><tbody>` +
    `${rows.map(([first = '', ...rest]) => `<tr>${cells('th', [first], 'row')}${cells('td', rest, '')}</tr>`).join('')}</tbody></table>`;
  const below = caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : '';
  return `<figure class="chart chart-${kind}" id="${id}">${svg}${table}${below}</figure>`;
}
