import type { Drawn, DrawOptions, LayoutBody } from '../body.ts';
import { type ChartKind, chartKinds, drawChart } from './draw-chart.ts';

/** The table as a chart of the kind that the class `chart-<kind>` names; bars where it names none. */
export function draw(
  { table, heading }: LayoutBody,
  { uid, direction, variants }: DrawOptions,
): Drawn | undefined {
  if (table === undefined) return undefined;
  const name = variants.find((word) => word.startsWith('chart-'))?.slice('chart-'.length) ?? 'bars';
  const kind = (chartKinds as readonly string[]).includes(name) ? (name as ChartKind) : 'bars';
  const head = table.head.map(({ text }) => text);
  const rows = table.rows.map((row) => row.map(({ text }) => text));
  const options = { title: heading?.text ?? head.join(', '), id: `chart-${uid}`, direction };
  const html = drawChart(kind, { head, rows }, options);
  return html === undefined ? undefined : { html };
}
