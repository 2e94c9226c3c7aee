import { height, sharedX, width } from './boxes.ts';
import { isCaptionStart } from './caption-forms.ts';
import type { Box, Line, Sheet } from './model.ts';

const masked = (text: string): string =>
  text
    .replace(/[\dIVXLivxl]+/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * Heads, feet and page numbers: what stands at one height on several pages, but for its numbers. No part of a page is taken for a
 * margin by its measure: figures begin there too.
 */
export function runningLines(sheets: readonly Sheet[]): Map<Sheet, Set<Line | Box>> {
  const found = new Map<Sheet, Set<Line | Box>>(sheets.map((sheet) => [sheet, new Set()]));
  repeatedLines(sheets, found);
  pageNumbers(sheets, found);
  sameHeights(sheets, found);
  repeatedRules(sheets, found);
  return found;
}

const panelLetter = /^\(?[a-h]\)?$/i;

/** Numbers on one line or under one another, as at the scales of a plot. */
const scaleLeast = 4;

/** The numbers at the scales of plots, which may stand at one place on several pages. */
function scalesOf({ lines }: Sheet): Set<Line> {
  const numbers = lines.filter(({ text }) => /^[-−–+]?[\d.,]{1,6}%?$/.test(text));
  return new Set(
    numbers.filter((line) =>
      (['x0', 'x1', 'y0'] as const).some(
        (side) =>
          numbers.filter(
            (other) => Math.abs(other.size - line.size) < 0.3 && Math.abs(other[side] - line[side]) < 1.5,
          ).length >= scaleLeast,
      ),
    ),
  );
}

function repeatedLines(sheets: readonly Sheet[], found: Map<Sheet, Set<Line | Box>>): void {
  const places = new Map<string, { sheet: Sheet; line: Line }[]>();
  for (const sheet of sheets) {
    const scales = scalesOf(sheet);
    for (const line of sheet.lines) {
      const key = masked(line.text);
      // 'TABLE I' at the top of two pages is no head, nor is '(a)' over the panels of figures.
      if (key === '' || isCaptionStart(line.text) || panelLetter.test(line.text) || scales.has(line))
        continue;
      places.set(key, [...(places.get(key) ?? []), { sheet, line }]);
    }
  }
  for (const all of places.values())
    for (const one of all) {
      const same = all.filter(
        ({ sheet, line }) =>
          sheet !== one.sheet &&
          Math.abs(line.y0 - one.line.y0) < 3 &&
          Math.abs(line.size - one.line.size) < 0.6,
      );
      const others = new Set(same.map(({ sheet }) => sheet)).size;
      if (others === 0 || !isOutermost(one.sheet, one.line, one.line.text.length <= 4 ? 1 : 6)) continue;
      // Two pages may have a label at one height; a head is at it on many.
      if (others + 1 >= Math.min(3, Math.max(2, sheets.length / 2))) found.get(one.sheet)?.add(one.line);
    }
}

/** A short line at one height of many pages, whatever its text: fonts without a map give no digits. */
function pageNumbers(sheets: readonly Sheet[], found: Map<Sheet, Set<Line | Box>>): void {
  const places = new Map<string, { sheet: Sheet; line: Line }[]>();
  for (const sheet of sheets) {
    const scales = scalesOf(sheet);
    for (const line of sheet.lines) {
      if (
        line.text.length > 4 ||
        panelLetter.test(line.text) ||
        scales.has(line) ||
        !isOutermost(sheet, line, 0)
      )
        continue;
      const key = `${Math.round(line.y0 / 2)} ${Math.round(line.size * 2)} ${line.font}`;
      places.set(key, [...(places.get(key) ?? []), { sheet, line }]);
    }
  }
  for (const all of places.values()) {
    if (new Set(all.map(({ sheet }) => sheet)).size < Math.max(3, sheets.length / 4)) continue;
    for (const { sheet, line } of all) found.get(sheet)?.add(line);
  }
  for (const sheet of sheets) for (const line of ruledHeads(sheet)) found.get(sheet)?.add(line);
  const bare = sheets.flatMap((sheet) =>
    bareNumbers(sheet, found.get(sheet)).map((line) => ({
      sheet,
      line,
      offset: Number(line.text) - sheet.number,
    })),
  );
  for (const { sheet, line, offset } of bare)
    if (bare.some((other) => other.sheet !== sheet && other.offset === offset)) found.get(sheet)?.add(line);
}

const levelOf = (sheet: Sheet): Line[] => sheet.lines.filter((line) => line.level && line.text.length > 0);
const extentOf = (lines: readonly Line[]): readonly [number, number] => [
  Math.min(...lines.map(({ x0 }) => x0)),
  Math.max(...lines.map(({ x1 }) => x1)),
];

/** The first or last line of a page, with a rule as wide as the text between it and the rest. */
function ruledHeads(sheet: Sheet): (Line | Box)[] {
  const level = levelOf(sheet);
  const [left, right] = extentOf(level);
  const wide = sheet.marks.filter((mark) => mark.y1 - mark.y0 < 2.5 && width(mark) > 0.9 * (right - left));
  return level.flatMap((line) => {
    // The caption of a table at the top of a page has the first rule of its table under it.
    if (!isOutermost(sheet, line, 0) || isCaptionStart(line.text)) return [];
    const away = (mark: Box) => (line.y0 < sheet.height / 2 ? mark.y0 - line.y1 : line.y0 - mark.y1);
    const rule = wide.find((mark) => away(mark) > -4 && away(mark) < 9);
    return rule === undefined ? [] : [line, rule];
  });
}

/** Fewer numbers under one another may be those of an axis. */
const lineNumbersLeast = 15;

/** The numbers of the lines of a manuscript, one under the other beside the text. */
export function lineNumbers(sheet: Sheet): Line[] {
  const numbers = levelOf(sheet).filter(({ text }) => /^\d{1,4}$/.test(text));
  const [left, right] = extentOf(levelOf(sheet).filter(({ text }) => text.length > 12));
  const outside = (line: Line) => line.x1 < left + 1 || line.x0 > right - 1;
  return (['x0', 'x1'] as const).flatMap((side) =>
    numbers.filter((line) => {
      if (!outside(line)) return false;
      const column = numbers.filter((other) => outside(other) && Math.abs(other[side] - line[side]) < 1.5);
      const values = new Set(column.map(({ text }) => Number(text)));
      return (
        column.length >= lineNumbersLeast &&
        (values.has(Number(line.text) + 1) ||
          values.has(Number(line.text) + 5) ||
          values.has(Number(line.text) - 1))
      );
    }),
  );
}

/** Numbers alone in a corner or the middle of the first or last line, heads and feet aside. */
function bareNumbers(sheet: Sheet, running: ReadonlySet<Line | Box> = new Set()): Line[] {
  const level = levelOf(sheet);
  const [left, right] = extentOf(level);
  const rest = { ...sheet, lines: sheet.lines.filter((line) => !running.has(line)) };
  return level.filter(
    (line) =>
      /^\d{1,4}$/.test(line.text) &&
      isOutermost(rest, line, 0) &&
      (line.x0 - left < 6 || right - line.x1 < 6 || Math.abs(line.x0 + line.x1 - left - right) < 12),
  );
}

/** Nothing but a few such lines stands between it and the edge of the page. */
function isOutermost(sheet: Sheet, line: Line, most = 6): boolean {
  if (!line.level) {
    // 'Downloaded from …' up the side of the page.
    const [left, right] = extentOf(levelOf(sheet));
    if (line.x1 < left || line.x0 > right) return true;
  }
  const above = sheet.lines.filter((other) => other.y1 < line.y0 + 1 && other.text.length > 1).length;
  const below = sheet.lines.filter((other) => other.y0 > line.y1 - 1 && other.text.length > 1).length;
  return Math.min(above, below) <= most;
}

/** Heads that change with the page or the chapter stand at the height of the others, alone in their line. */
function sameHeights(sheets: readonly Sheet[], found: Map<Sheet, Set<Line | Box>>): void {
  const heights: { y0: number; size: number; sheets: number }[] = [];
  for (const lines of found.values())
    for (const line of lines) {
      if (!('text' in line)) continue;
      const known = heights.find(
        ({ y0, size }) => Math.abs(y0 - line.y0) < 1.5 && Math.abs(size - line.size) < 0.4,
      );
      if (known === undefined) heights.push({ y0: line.y0, size: line.size, sheets: 1 });
      else known.sheets++;
    }
  for (const sheet of sheets) {
    const scales = scalesOf(sheet);
    for (const line of sheet.lines) {
      const known = heights.find(
        ({ y0, size }) => Math.abs(y0 - line.y0) < 1.5 && Math.abs(size - line.size) < 0.4,
      );
      if (
        known === undefined ||
        known.sheets < 2 ||
        scales.has(line) ||
        panelLetter.test(line.text) ||
        isCaptionStart(line.text) ||
        found.get(sheet)?.has(line)
      )
        continue;
      const beyond = sheet.lines.filter((other) =>
        line.y0 < sheet.height / 2 ? other.y1 < line.y0 : other.y0 > line.y1,
      );
      if (beyond.every((other) => other === line || found.get(sheet)?.has(other) || other.text.length < 3))
        found.get(sheet)?.add(line);
    }
  }
}

/** From the top of the highest to the foot of the lowest. */
type Span = Pick<Box, 'y0' | 'y1'>;

/** No head or foot is higher than this part of the page. */
const marginMost = 0.12;

/** Only heads stand between it and the top of the page, or only feet below it: plots of one form may stand at one place too. */
function isMargin(
  sheet: Sheet,
  mark: Box,
  running: ReadonlySet<Line | Box> | undefined,
  free: Span,
): boolean {
  if (height(mark) > marginMost * sheet.height) return false;
  const lines = sheet.lines.filter((line) => !running?.has(line) && line.text.length > 0);
  // The letters of a plot may be drawn, and stand where those of other plots do.
  const above = free.y0 > mark.y1 + 2;
  const below = free.y1 < mark.y0 - 2;
  return (
    (above && lines.every((line) => line.y1 > mark.y0 + 1)) ||
    (below && lines.every((line) => line.y0 < mark.y1 - 1))
  );
}

/** Rules and logos at one place on several pages. */
function repeatedRules(sheets: readonly Sheet[], found: Map<Sheet, Set<Line | Box>>): void {
  const places = new Map<string, { sheet: Sheet; mark: Box }[]>();
  for (const sheet of sheets)
    for (const mark of sheet.marks) {
      const key = [mark.x0, mark.y0, mark.x1, mark.y1].map((value) => Math.round(value / 2)).join(' ');
      places.set(key, [...(places.get(key) ?? []), { sheet, mark }]);
    }
  const least = Math.max(2, Math.min(3, Math.ceil(sheets.length / 3)));
  const repeated = [...places.values()].filter((all) => new Set(all.map(({ sheet }) => sheet)).size >= least);
  const low = new Set(
    repeated.flatMap((all) =>
      all.flatMap(({ sheet, mark }) => (height(mark) > marginMost * sheet.height ? [] : [mark])),
    ),
  );
  const outer = new Set<Box>();
  for (const sheet of sheets) {
    // Grounds of the page and what runs past its edge stand behind everything.
    const others = sheet.marks.filter((mark) => !low.has(mark) && height(mark) < 0.9 * sheet.height);
    const free = {
      y0: others.reduce((least, { y0 }) => Math.min(least, y0), Number.POSITIVE_INFINITY),
      y1: others.reduce((most, { y1 }) => Math.max(most, y1), Number.NEGATIVE_INFINITY),
    };
    for (const mark of sheet.marks)
      if (low.has(mark) && isMargin(sheet, mark, found.get(sheet), free)) outer.add(mark);
  }
  // Beside the logo at the head of one page a figure may stand.
  for (const all of repeated)
    if (all.filter(({ mark }) => outer.has(mark)).length > all.length / 2)
      for (const { sheet, mark } of all) if (low.has(mark)) found.get(sheet)?.add(mark);
  // The rule right under a head or over a foot belongs to it, at whatever height.
  for (const [sheet, running] of found) {
    const lines = [...running].filter((one): one is Line => 'text' in one);
    for (const mark of sheet.marks) {
      const isRule = mark.y1 - mark.y0 < 2.5 && width(mark) > 0.25 * sheet.width;
      if (
        isRule &&
        lines.some(
          (line) =>
            sharedX(line, mark) > 0 && Math.abs(mark.y0 - (mark.y0 > line.y0 ? line.y1 : line.y0)) < 8,
        )
      )
        running.add(mark);
    }
  }
}
