import { commonest, median, union } from './boxes.ts';
import { mixedWords } from './clear.ts';
import type { Box, Glyph, Line } from './model.ts';
import { isSound } from './trust.ts';

/** Gaps between words, in heights of their letters: a wider one parts columns, cells or labels. */
const gapMost = { sameRun: 1.6, otherRun: 0.7 };

/** A gap that parts two words, in heights: smaller ones do in tight lines, where PDFium sees one too, most of all before italics. */
const gapLeast = { alone: 0.18, seen: 0.05, slanted: -0.1 };

interface Run {
  glyphs: Glyph[];
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The lines of a page, in the order of its content. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const glyph of glyphs) {
    if (glyph.x1 - glyph.x0 <= 0 && glyph.text.trim() === '') continue;
    if (open !== undefined && goesOn(open, glyph)) add(open, glyph);
    else {
      open = { glyphs: [glyph], x0: glyph.x0, y0: glyph.y0, x1: glyph.x1, y1: glyph.y1 };
      runs.push(open);
    }
  }
  const level = runs.filter((run) => run.glyphs[0]?.angle === 0 && !isBlank(run));
  const turned = runs.filter((run) => run.glyphs[0]?.angle !== 0 && !isBlank(run));
  return [...joined(level).map((run) => lineOf(run, true)), ...turned.map((run) => lineOf(run, false))];
}

const isBlank = (run: Run): boolean => run.glyphs.every(({ text }) => text.trim() === '');

function add(run: Run, glyph: Glyph): void {
  run.glyphs.push(glyph);
  if (glyph.text.trim() === '') return;
  run.x0 = Math.min(run.x0, glyph.x0);
  run.y0 = Math.min(run.y0, glyph.y0);
  run.x1 = Math.max(run.x1, glyph.x1);
  run.y1 = Math.max(run.y1, glyph.y1);
}

function goesOn(run: Run, glyph: Glyph): boolean {
  const last = run.glyphs.at(-1);
  if (last === undefined || last.angle !== glyph.angle) return false;
  const tall = Math.max(last.y1 - last.y0, 1);
  if (glyph.angle !== 0) {
    const aside = Math.hypot(
      Math.max(0, glyph.x0 - last.x1, last.x0 - glyph.x1),
      Math.max(0, glyph.y0 - last.y1, last.y0 - glyph.y1),
    );
    return aside < 1.2 * Math.max(last.size, 4);
  }
  const shared = Math.min(last.y1, glyph.y1) - Math.max(last.y0, glyph.y0);
  const least = 0.3 * Math.min(tall, glyph.y1 - glyph.y0);
  const gap = glyph.x0 - last.x1;
  const high = Math.max(last.size, glyph.size, 4);
  return shared > least && gap < gapMost.sameRun * high && gap > -1.5 * high;
}

/** Pieces of one line that the file draws apart: words, symbols, raised numbers. */
function joined(runs: readonly Run[]): Run[] {
  const sorted = [...runs];
  const done: Run[] = [];
  for (const run of sorted) {
    const size = sizeOf(run);
    const before = done
      .slice(-40)
      .reverse()
      .find((other) => isNext(other, run, size));
    if (before === undefined) done.push({ ...run, glyphs: [...run.glyphs] });
    else for (const glyph of run.glyphs) add(before, glyph);
  }
  return done;
}

function isNext(a: Run, b: Run, size: number): boolean {
  const high = Math.max(sizeOf(a), size);
  const low = Math.min(a.y1 - a.y0, b.y1 - b.y0);
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  if (shared < 0.5 * low || Math.max(a.y1 - a.y0, b.y1 - b.y0) > 2.6 * low) return false;
  const gap = b.x0 >= a.x0 ? b.x0 - a.x1 : a.x0 - b.x1;
  return gap < gapMost.otherRun * high && gap > -0.6 * high;
}

const sizeOf = (run: Run): number =>
  commonest(run.glyphs.filter(({ text }) => text.trim() !== '').map(({ size }) => [size, 1])) ?? 0;

function lineOf(run: Run, level: boolean): Line {
  const seen = run.glyphs.filter(({ text }) => text.trim() !== '');
  const mixed = mixedWords(run.glyphs);
  return {
    ...boxOf(seen),
    text: textOf(run.glyphs),
    font: commonest(seen.map(({ font }) => [font, 1])) ?? '',
    opening: seen[0]?.font ?? '',
    size: sizeOf(run),
    bold: seen.filter(({ bold }) => bold).length > seen.length / 2,
    sound: isSound(seen),
    ...(mixed.length === 0 ? {} : { mixed }),
    level,
  };
}

/** Signs of other fonts may claim far more height than they draw: a line is as high as most of its characters. */
function boxOf(glyphs: readonly Glyph[]): Box {
  const box = union(glyphs);
  if (glyphs[0]?.angle !== 0) return box;
  const size = commonest(glyphs.map((glyph) => [glyph.size, 1]));
  const usual = glyphs.filter((glyph) => glyph.size === size);
  const [top, bottom] = [median(usual.map(({ y0 }) => y0)), median(usual.map(({ y1 }) => y1))];
  const spare = 0.4 * (bottom - top);
  return { ...box, y0: Math.max(box.y0, top - spare), y1: Math.min(box.y1, bottom + spare) };
}

/** The characters with a space where the page shows one. */
function textOf(glyphs: readonly Glyph[]): string {
  let text = '';
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const gap = last === undefined ? 0 : Math.max(glyph.x0 - last.x1, last.x0 - glyph.x1);
    const seen = glyph.font === last?.font ? gapLeast.seen : gapLeast.slanted;
    const least = (glyph.spaced ? seen : gapLeast.alone) * glyph.size;
    // 'role of' and, in italics, 'A. cunninghamiana'.
    const isName =
      last !== undefined && last.font !== glyph.font && /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(glyph.text);
    if (last !== undefined && (gap > least || isName) && !/\s$/.test(text) && glyph.text.trim() !== '')
      text += ' ';
    text += glyph.text;
    last = glyph;
  }
  return (
    text
      // PDFium's sign for a hyphen at the end of a line.
      .replaceAll('\u0002', '\u00ad')
      .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
      .replace(/[\s\u00a0]+/gu, ' ')
      .trim()
  );
}
