import { commonest, height, holds, sharedX, sharedY, width } from './boxes.ts';
import type { Box, Line, Sheet } from './model.ts';
import { runningLines } from './running.ts';

/** What a line of text is. Labels are what no other kind claims: they may belong to a figure. */
type LineKind = 'prose' | 'heading' | 'running' | 'formula' | 'label';

export interface Column {
  readonly x0: number;
  readonly x1: number;
}

export interface LaidOut extends Sheet {
  readonly kinds: ReadonlyMap<Line, LineKind>;
  readonly columns: readonly Column[];
  /** Lines and rules that stand at the same place on other pages. */
  readonly running: readonly Box[];
}

export interface Layout {
  readonly bodySize: number;
  readonly columnWidth: number;
  readonly pages: readonly LaidOut[];
}

const letters = /\p{L}/gu;
const ideographs = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/gu;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Words of a line; writing without spaces counts two characters as one. */
export function wordsIn(text: string): number {
  const signs = countOf(text, ideographs);
  const rest = text.replace(ideographs, ' ').split(/\s+/);
  return signs / 2 + rest.filter((word) => /\p{L}{2}/u.test(word)).length;
}

const isText = (line: Line): boolean => {
  const bare = line.text.replace(/\s/g, '');
  return line.level && bare.length > 0 && countOf(bare, letters) >= 0.55 * bare.length;
};

/** Reads what each line of a paper is. */
export function layOut(sheets: readonly Sheet[]): Layout {
  const long = sheets.flatMap(({ lines }) => lines.filter((line) => isText(line) && wordsIn(line.text) >= 4));
  const bodySize = commonest(long.map(({ size, text }) => [Math.round(size * 2) / 2, text.length])) ?? 10;
  const body = long.filter(({ size }) => Math.abs(size - bodySize) <= 0.6);
  const columnWidth = commonest(body.map((line) => [Math.round(width(line) / 5) * 5, width(line)])) ?? 300;
  const running = runningLines(sheets);
  const blocks = new Map(sheets.map((sheet) => [sheet, blocksOf(sheet, running.get(sheet) ?? new Set())]));
  const pages = sheets.map((sheet) => {
    const columns = columnsOf(sheet, body, columnWidth);
    const kinds = new Map<Line, LineKind>();
    for (const line of sheet.lines) kinds.set(line, running.get(sheet)?.has(line) ? 'running' : 'label');
    for (const block of blocks.get(sheet) ?? [])
      if (isParagraph(block, sheet, bodySize, columnWidth))
        for (const line of block) kinds.set(line, 'prose');
    return { ...sheet, kinds, columns, running: [...(running.get(sheet) ?? [])] };
  });
  addColumns(pages);
  const styles = headingStyles(pages, bodySize);
  const textEdge = commonest(
    pages.flatMap(({ columns: [first] }) => (first ? [[Math.round(first.x0), 1]] : [])),
  );
  for (const page of pages) {
    markHeadings(page, styles, textEdge);
    markSecondLines(page);
  }
  if (pages[0] !== undefined) markTitle(pages[0], bodySize);
  for (const page of pages.slice(1)) markTop(page, bodySize);
  return { bodySize, columnWidth, pages };
}

/** Lines under one another that begin at one edge, in one size. */
function blocksOf({ lines }: Sheet, running: ReadonlySet<Line | Box>): Line[][] {
  const sorted = lines
    .filter((line) => line.level && !running.has(line))
    .sort((a, b) => a.y1 - b.y1 || a.x0 - b.x0);
  const blocks: Line[][] = [];
  for (const line of sorted) {
    const block = blocks.findLast((other) => follows(other.at(-1), line));
    if (block === undefined) blocks.push([line]);
    else block.push(line);
  }
  return blocks;
}

function follows(above: Line | undefined, line: Line): boolean {
  if (above === undefined || Math.abs(above.size - line.size) > 0.8) return false;
  const step = line.y1 - above.y1;
  const shared = sharedX(above, line);
  return (
    step > 0.4 * line.size &&
    step <= 1.75 * Math.max(line.size, above.size) + 1 &&
    shared > 0.5 * Math.min(width(above), width(line)) &&
    (Math.abs(above.x0 - line.x0) <= 28 || Math.abs(above.x1 - line.x1) <= 3)
  );
}

/** Text that runs through a column, however it is set; a text inside a drawn box may be a figure's. */
function isParagraph(block: readonly Line[], sheet: Sheet, bodySize: number, columnWidth: number): boolean {
  const texts = block.filter(isText);
  if (texts.length < 0.5 * block.length) return false;
  const widest = Math.max(...texts.map(width));
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0) / texts.length;
  const [first] = block;
  if (first === undefined || first.size < 0.55 * bodySize || first.size > 1.5 * bodySize) return false;
  if (isFramed(block, sheet)) return false;
  // '(b) Two weeks later': the caption of a panel.
  if (block.length <= 2 && /^\(?[a-h]\)\s/.test(first.text)) return false;
  const isBody = Math.abs(first.size - bodySize) <= 0.6;
  if (block.length >= 3) return widest >= (isBody ? 0.6 : 0.72) * columnWidth && words >= 4;
  if (block.length === 2) return widest >= 0.72 * columnWidth && words >= 4;
  return widest >= 0.8 * columnWidth && words >= 6 && isBody;
}

/** A drawn box around it that is no ground of the page. */
const isFramed = (block: readonly Line[], { marks, width: across, height: down }: Sheet): boolean =>
  marks.some(
    (mark) =>
      block.every((line) => holds(mark, line, 1)) &&
      height(mark) < 0.6 * down &&
      width(mark) < 0.95 * across &&
      height(mark) > 1.2 * height(block[0] ?? mark),
  );

/** Where text stands on a page: the stretches that its lines of a column's width share. */
function columnsOf(sheet: Sheet, body: readonly Line[], columnWidth: number): Column[] {
  const own = new Set(body);
  const found: { x0: number; x1: number; count: number }[] = [];
  for (const line of sheet.lines) {
    if (!own.has(line) || width(line) < 0.6 * columnWidth || width(line) > 1.1 * columnWidth) continue;
    const column = found.find(
      (other) => Math.min(other.x1, line.x1) - Math.max(other.x0, line.x0) > 0.5 * columnWidth,
    );
    if (column === undefined) found.push({ x0: line.x0, x1: line.x1, count: 1 });
    else {
      column.x0 = Math.min(column.x0, line.x0);
      column.x1 = Math.max(column.x1, line.x1);
      column.count++;
    }
  }
  return found.filter(({ count }) => count >= 3).sort((a, b) => a.x0 - b.x0);
}

/** A page of figures may have text in one of its columns only: it has the others of its paper too. */
function addColumns(pages: readonly LaidOut[]): void {
  const counts = pages.filter(({ columns }) => columns.length > 0).map(({ columns }) => columns.length);
  const usual = commonest(counts.map((count) => [count, 1])) ?? 1;
  if (usual < 2) return;
  const full = pages.filter(({ columns }) => columns.length === usual);
  for (const page of pages) {
    if (page.columns.length === 0 || page.columns.length >= usual) continue;
    const alike = full.filter(({ number }) => (number - page.number) % 2 === 0);
    const [first] = alike.length > 0 ? alike : full;
    const missing = (first?.columns ?? []).filter((column) =>
      page.columns.every((own) => column.x0 > own.x1 || column.x1 < own.x0),
    );
    (page.columns as Column[]).push(...missing);
    (page.columns as Column[]).sort((a, b) => a.x0 - b.x0);
  }
}

type Style = string;
const styleOf = (line: Line): Style => `${line.font}|${Math.round(line.size * 2) / 2}`;

/** Styles of lines that stand right above a paragraph, at least twice, and are not those of the text itself. */
function headingStyles(pages: readonly LaidOut[], bodySize: number): Set<Style> {
  const proseStyles = new Map<Style, number>();
  const counts = new Map<Style, number>();
  for (const { lines, kinds } of pages) {
    const prose = lines.filter((line) => kinds.get(line) === 'prose');
    for (const line of prose) proseStyles.set(styleOf(line), (proseStyles.get(styleOf(line)) ?? 0) + 1);
    for (const line of lines) {
      if (kinds.get(line) !== 'label' || !isText(line) || line.size < 0.9 * bodySize) continue;
      const below = prose.find(
        (other) =>
          other.y0 > line.y0 + 2 &&
          other.y0 - line.y1 < 1.6 * line.size &&
          sharedX(other, line) > 0.5 * Math.min(width(other), width(line)),
      );
      if (below !== undefined) counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + 1);
    }
  }
  return new Set(
    [...counts]
      .filter(([style, count]) => count >= 2 && (proseStyles.get(style) ?? 0) < 4)
      .map(([style]) => style),
  );
}

const numbered = /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-H]\.)\s+\p{Lu}/u;

/** '2.2. Fractional Calculus': no scale is numbered so. */
const twiceNumbered = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s+\p{Lu}\p{L}{3,}/u;

/** Headings that papers have once, in whatever type. */
const wellKnown =
  /^(?:\d{1,2}\.?\s+)?(?:references|bibliography|acknowledge?ments?|appendix(?: [A-Z])?|supplementary materials?|funding|literatur|referencias|bibliografía|bibliographie|références|参考文献)\s*:?$/iu;

/** The title, in the largest type of the first page, and the people below it. */
function markTitle(page: LaidOut, bodySize: number): void {
  const kinds = page.kinds as Map<Line, LineKind>;
  const labels = page.lines
    .filter((line) => line.level && kinds.get(line) === 'label')
    .sort((a, b) => a.y0 - b.y0);
  const largest = Math.max(0, ...labels.filter(({ text }) => wordsIn(text) >= 2).map(({ size }) => size));
  if (largest < 1.25 * bodySize) return;
  let end: number | undefined;
  for (const line of labels) {
    const isTitle = line.size > largest - 0.5 && line.y0 < 0.5 * page.height;
    const goesOn =
      end !== undefined &&
      line.y0 - end < 1.8 * line.size &&
      !page.marks.some((mark) => sharedY(mark, line) > 2);
    if (!isTitle && !goesOn) continue;
    kinds.set(line, 'heading');
    end = Math.max(end ?? 0, line.y1);
  }
}

/** 'Supplemental Figures' in large type over everything else of a page. */
function markTop(page: LaidOut, bodySize: number): void {
  const kinds = page.kinds as Map<Line, LineKind>;
  const level = page.lines.filter((line) => line.level && kinds.get(line) !== 'running');
  const top = level.reduce<Line | undefined>(
    (first, line) => (first === undefined || line.y0 < first.y0 ? line : first),
    undefined,
  );
  if (top === undefined || kinds.get(top) !== 'label' || wordsIn(top.text) < 2) return;
  const isFirst = level.every((line) => line === top || line.y0 > top.y1 - 1);
  const inDrawing = page.marks.some((mark) => sharedY(mark, top) > 2 && sharedX(mark, top) > 2);
  if (isFirst && !inDrawing && top.size > 1.8 * bodySize) kinds.set(top, 'heading');
}

/** '3 PROPOSED TECHNIQUES' at the edge of its column, in small capitals that no other line may have. */
const isCapitalHeading = (line: Line, column: Column | undefined): boolean =>
  column !== undefined &&
  line.x0 - column.x0 < 4 &&
  width(line) > 40 &&
  /^(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,5}\.|[A-H]\.)\s+\p{Lu}[\p{Lu}\s&,:’'-]{5,}$/u.test(line.text);

/** The second line of a heading, in its style and right below it. */
function markSecondLines({ lines, kinds: known }: LaidOut): void {
  const kinds = known as Map<Line, LineKind>;
  const headings = lines.filter((line) => kinds.get(line) === 'heading');
  for (const line of lines)
    if (
      kinds.get(line) === 'label' &&
      line.level &&
      isText(line) &&
      headings.some(
        (above) =>
          styleOf(above) === styleOf(line) &&
          line.y0 > above.y0 + 2 &&
          line.y0 - above.y1 < 0.6 * line.size &&
          line.x0 >= above.x0 - 2 &&
          line.x0 < above.x1,
      )
    )
      kinds.set(line, 'heading');
}

/** Headings, and the last words of paragraphs and formulas that stand between them. */
function markHeadings(page: LaidOut, styles: ReadonlySet<Style>, textEdge: number | undefined): void {
  const kinds = page.kinds as Map<Line, LineKind>;
  const { columns } = page;
  for (const line of page.lines) {
    // '2: for all n do' is a line of a listing.
    if (kinds.get(line) !== 'label' || !line.level || /^\d{1,3}:\s/.test(line.text)) continue;
    const column = columns.find(({ x0, x1 }) => line.x0 >= x0 - 4 && line.x1 <= x1 + 6);
    const edge = column !== undefined && line.x0 - column.x0 < 4;
    const centred =
      column !== undefined && Math.abs(line.x0 + line.x1 - column.x0 - column.x1) < 8 && width(line) > 40;
    if (isCapitalHeading(line, column)) kinds.set(line, 'heading');
    else if ((edge && twiceNumbered.test(line.text)) || ((edge || centred) && wellKnown.test(line.text)))
      kinds.set(line, 'heading');
    else if (
      isText(line) &&
      styles.has(styleOf(line)) &&
      // A page of figures has no column of its own.
      (edge || centred || (textEdge !== undefined && Math.abs(line.x0 - textEdge) < 3)) &&
      (numbered.test(line.text) || line.text.length > 3)
    )
      kinds.set(line, 'heading');
    else if (/^\(\d{1,3}[a-z]?\)$/.test(line.text) && column !== undefined && column.x1 - line.x1 < 4)
      for (const other of page.lines)
        if (kinds.get(other) === 'label' && other.level && sharedY(other, line) > 0.3 * height(line))
          if (other.x0 >= column.x0 - 4 && other.x1 <= column.x1 + 4) kinds.set(other, 'formula');
  }
}
