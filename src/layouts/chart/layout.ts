import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { block, cell } from '../markdown.ts';
import { draw } from './draw.ts';

interface Chart {
  readonly kind: 'bars' | 'range' | 'before-after' | 'parts' | 'share' | 'interval';
  readonly labelHeader: Passage;
  readonly valueHeader: Passage;
  /** Over the intervals, where the rows have any. */
  readonly intervalHeader?: Passage;
  readonly rows: readonly {
    readonly label: Passage;
    readonly value: Passage;
    readonly interval?: Passage;
  }[];
  readonly caption?: Passage;
}

export interface ChartContent {
  readonly layout: 'chart';
  readonly chart: Chart;
}

/** A table of names and values, drawn to scale. */
export const chart: Layout<ChartContent> = {
  name: 'chart',
  folder: new URL('.', import.meta.url),
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
    // Beside a drawing there is less room under the text.
    glossaryWords: 38,
  },
};
