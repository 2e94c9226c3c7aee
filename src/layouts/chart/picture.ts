import { type DrawingPlace, type SlideDrawing, svgFile } from '../picture/file.ts';
import { allWords, altOf } from '../picture/words.ts';
import type { Chart } from './content.ts';
import { sketchChart } from './draw-chart.ts';
import { textBlock, width } from './figure.ts';
import type { ChartTable } from './marks.ts';
import { wrap } from './text.ts';

const small = 24;

/** A chart as a file, with what is measured over it. */
export function picture(chart: Chart, place: DrawingPlace): SlideDrawing | undefined {
  // Words of ours, 'Value', only fill the head of a table.
  const head = allWords(
    [chart.labelHeader, chart.valueHeader, chart.intervalHeader].map((one) =>
      one?.field === 'label' ? undefined : one,
    ),
  );
  const rows = chart.rows.map(({ label, value, interval }) => allWords([label, value, interval]));
  if (head === undefined || rows.some((row) => row === undefined)) return undefined;
  return chartFile(chart.kind, { head, rows: rows as (readonly string[])[] }, place);
}

/** Any table of names and values. */
export function chartFile(
  kind: Chart['kind'],
  table: ChartTable,
  { title, direction }: DrawingPlace,
): SlideDrawing | undefined {
  const { drawing, marks } = sketchChart(kind, table, { direction, height: 380 }) ?? {};
  if (drawing === undefined || marks === undefined) return undefined;
  const measure = table.head.filter(Boolean);
  const above = wrap(measure.join(' · '), small, width);
  const top = measure.length === 0 ? 0 : above.length * small * 1.16 + 24;
  const [x, anchor] = direction === 'rtl' ? [width, 'end' as const] : [0, 'start' as const];
  const line =
    top === 0 ? '' : textBlock(above, { x, y: (top - 24) / 2, anchor, size: small, class: 'quiet' });
  const body = `${line}<g transform="translate(0 ${top})">${drawing.body}</g>`;
  const alt = altOf(
    measure,
    marks.map((mark, index) => [mark.label, [mark.text, table.rows[index]?.[2]].filter(Boolean).join(' ')]),
  );
  return { svg: svgFile({ width, height: top + drawing.height, body, defs: drawing.defs }, title, alt), alt };
}
