import type { Layout } from '../layout.ts';
import { block, cell } from '../markdown.ts';
import type { Chart } from './content.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface ChartContent {
  readonly layout: 'chart';
  readonly chart: Chart;
}

/** A table of names and values, drawn to scale. */
export const chart: Layout<ChartContent> = {
  name: 'chart',
  folder: new URL('.', import.meta.url),
  plainly: 'table of names and values',
  rows: 'values',
  drawsFrom: 'table',
  draw,
  plan: {
    passages: ({ chart: { rows, caption } }) => [
      ...rows.flatMap(({ label, value, interval }) => [label, value, interval]),
      caption,
    ],
    context: ({ chart: { labelHeader, valueHeader, intervalHeader, rows, caption } }) => ({
      labelHeader: cell(labelHeader),
      valueHeader: cell(valueHeader),
      intervalHeader: cell(intervalHeader),
      rows: rows.map(({ label, value, interval }) => ({
        label: cell(label),
        value: cell(value),
        interval: cell(interval),
      })),
      caption: block(caption),
    }),
    variants: ({ chart: { kind } }) => [`chart-${kind}`],
    seconds: { least: 25, look: 15 },
    shows: () => 'evidence',
    picture: (content, place) => picture(content.chart, place),
    // Beside a drawing there is less room under the text.
    glossaryWords: 38,
  },
};
