import type { default as Library } from 'pptxgenjs';
import type { Inches } from './inches.ts';

interface ChartLook extends Inches {
  readonly colours: { readonly accent: string; readonly contrast: string; readonly text: string };
  readonly font: string;
  /** Points of the smallest and the largest words. */
  readonly sizes: readonly [number, number];
  readonly name: string;
}

export function addChart(
  target: Library.default.Slide,
  item: { readonly name: string },
  chart: NativeChart,
  { colours, font, sizes, name, ...place }: ChartLook,
): void {
  target.addChart(chart.type as Library.default.CHART_NAME, chart.data, {
    ...place,
    ...chart.options,
    chartColors: chart.highlight(colours.accent, colours.contrast),
    catAxisLabelColor: colours.text,
    catAxisLabelFontFace: font,
    catAxisLabelFontSize: Math.round(Math.min(22, sizes[0])),
    dataLabelColor: colours.text,
    dataLabelFontFace: font,
    dataLabelFontSize: Math.round(Math.min(24, sizes[1])),
    dataLabelFontBold: true,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    altText: item.name,
    objectName: name,
  });
}

export interface NativeChart {
  readonly type: 'bar' | 'doughnut' | 'pie';
  readonly data: { name: string; labels: string[]; values: number[] }[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Colour of each mark: the last one, or the greatest, carries the accent. */
  readonly highlight: (accent: string, contrast: string) => string[];
}

interface Figure {
  readonly label: string;
  readonly value: number;
  readonly written: string;
  readonly before: string;
  readonly after: string;
}

/** The first number of a cell, with what stands around it. */
function readFigure(label: string, written: string): Figure | undefined {
  const match = /^([^\d−-]*)([−-]?\d[\d,\u202f\u00a0 ]*(?:\.\d+)?)(.*)$/s.exec(written);
  if (!match) return undefined;
  const value = Number((match[2] ?? '').replace(/[,\u202f\u00a0 ]/g, '').replace('−', '-'));
  return Number.isFinite(value)
    ? { label, value, written, before: match[1] ?? '', after: match[3] ?? '' }
    : undefined;
}

const quoted = (words: string): string => (words ? `"${words.replaceAll('"', '')}"` : '');

/**
 * A native chart of the first two columns of a chart's table. The labels are the values as the slide writes them:
 * by number format where all share their unit, else beside the name.
 */
export function chartOf(shape: string, table: readonly (readonly string[])[]): NativeChart | undefined {
  const [head, ...rows] = table;
  // An interval, or a second measure, is more than a bar can show.
  if ((head?.length ?? 0) > 2 || shape === 'interval') return undefined;
  const figures = rows.flatMap((row) => readFigure(row[0] ?? '', row[1] ?? '') ?? []);
  if (figures.length === 0 || figures.length < rows.length) return undefined;
  const [first] = figures as [Figure, ...Figure[]];
  const alike = figures.every(({ before, after }) => before === first.before && after === first.after);
  const decimals = Math.max(...figures.map(({ written }) => /\.(\d+)/.exec(written)?.[1]?.length ?? 0));
  const grouped = figures.some(({ written }) => /\d,\d{3}/.test(written));
  const number = `${grouped ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  const labels = figures.map(({ label, written }) => (alike ? label : `${label}: ${written}`));
  const data = [{ name: head?.[1] ?? '', labels, values: figures.map(({ value }) => value) }];
  const round = shape === 'share' || shape === 'parts';
  const most = figures.reduce(
    (best, figure, index) => (figure.value > (figures[best]?.value ?? 0) ? index : best),
    0,
  );
  return {
    type: round ? 'doughnut' : 'bar',
    data,
    options: {
      showValue: alike,
      ...(alike ? { dataLabelFormatCode: `${quoted(first.before)}${number}${quoted(first.after)}` } : {}),
      ...(round
        ? { showPercent: false, showLegend: true, legendPos: 'r', legendFontSize: 20, holeSize: 60 }
        : {
            barDir: 'bar',
            barGapWidthPct: 45,
            catAxisOrientation: 'maxMin',
            valAxisMinVal: Math.min(0, ...figures.map(({ value }) => value)),
            showLegend: false,
          }),
    },
    highlight: (accent, contrast) => figures.map((_, index) => (index === most ? accent : contrast)),
  };
}
