import { readText } from '../../io/text-file.ts';
import { drawChart } from '../../layouts/chart/draw-chart.ts';
import { escapeHtml } from '../../text/escape.ts';
import { hold, type SlideEnv } from '../env.ts';
import { readRows } from '../rows.ts';
import { standIn } from '../stand-in.ts';
import type { ShortcodeRenderer } from './call.ts';

const rowLimit = 200;

function readData(path: string, env: SlideEnv): string | undefined {
  const medium = env.media.find(path, 'data');
  if (medium.kind !== 'asset' || medium.bytes > 2_000_000) return undefined;
  return readText(medium.file).text;
}

/** `table path="results.csv" header="true" caption="…"`. */
export const table: ShortcodeRenderer = ({ get, env, inline }) => {
  const path = get('path', 0) ?? '';
  const text = readData(path, env);
  if (text === undefined) return `<p>${standIn(path, `Table ${path}`, undefined, 'table')}</p>\n`;
  const rows = readRows(text, get('delimiter') ?? (/\.tsv$/i.test(path) ? '\t' : ','));
  const head = get('header') === 'false' ? [] : (rows.shift() ?? []);
  if (rows.length > rowLimit) {
    env.report({
      code: 'table-long',
      severity: 'warning',
      message: `${path} has ${rows.length} rows; the first ${rowLimit} are shown.`,
    });
  }
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  const caption = get('caption');
  return (
    `<table>${caption ? `<caption>${inline(caption)}</caption>` : ''}` +
    `${head.length > 0 ? `<thead>${line(head, 'th')}</thead>` : ''}` +
    `<tbody>${rows
      .slice(0, rowLimit)
      .map((cells) => line(cells, 'td'))
      .join('')}</tbody></table>\n`
  );
};

interface Trace {
  readonly type?: unknown;
  readonly name?: unknown;
  readonly x?: unknown;
  readonly y?: unknown;
  readonly labels?: unknown;
  readonly values?: unknown;
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map((item) => String(item)) : []);

/**
 * `chart data="name"` reads Plotly's JSON as the theme does. The first trace of named bars is drawn; other plots
 * are shown as the table of their numbers.
 */
export const chart: ShortcodeRenderer = ({ get, env }) => {
  const name = get('data', 0) ?? '';
  const text = readData(/\.json$/i.test(name) ? name : `${name}.json`, env);
  const plot = text === undefined ? undefined : parse(text);
  if (plot === undefined) return `<p>${standIn(name, `Chart ${name}`, undefined, 'chart')}</p>\n`;
  const [trace = {}] = plot.data;
  const labels = list(trace.labels).length > 0 ? list(trace.labels) : list(trace.x);
  const values = list(trace.values).length > 0 ? list(trace.values) : list(trace.y);
  const rows = labels.slice(0, rowLimit).map((label, index) => [label, values[index] ?? '']);
  const head = [plot.axes[0], typeof trace.name === 'string' ? trace.name : plot.axes[1]];
  const drawn =
    rows.length <= 12
      ? drawChart(
          trace.type === 'pie' ? 'parts' : 'bars',
          { head, rows },
          { title: plot.title || name, id: `chart-${env.uid}` },
        )
      : undefined;
  if (drawn !== undefined) return hold(env, `${drawn}\n`);
  const cells = (row: readonly string[], tag: string) =>
    row.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('');
  return `<table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table>\n`;
};

function parse(text: string): { data: Trace[]; title: string; axes: [string, string] } | undefined {
  try {
    const value = JSON.parse(text) as {
      data?: unknown;
      layout?: { title?: unknown; xaxis?: { title?: unknown }; yaxis?: { title?: unknown } };
    };
    const titleOf = (title: unknown): string => {
      if (typeof title === 'string') return title;
      const inner = (title as { text?: unknown } | undefined)?.text;
      return typeof inner === 'string' ? inner : '';
    };
    const data = Array.isArray(value.data)
      ? (value.data as Trace[]).filter((trace) => typeof trace === 'object' && trace !== null)
      : [];
    const { layout } = value;
    return {
      data,
      title: titleOf(layout?.title),
      axes: [titleOf(layout?.xaxis?.title), titleOf(layout?.yaxis?.title)],
    };
  } catch {
    return undefined;
  }
}
