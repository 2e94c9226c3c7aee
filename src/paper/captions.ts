import { commonest, height, sharedX, sharedY, union, width } from './boxes.ts';
import { captionForms } from './caption-forms.ts';
import { brokenWords, countsOf, type WordCounts } from './clear.ts';
import { joinLines, parted, vocabularyOf } from './hyphens.ts';
import { type LaidOut, type Layout, wordsIn } from './layout.ts';
import type { Caption, Line, Stretch } from './model.ts';

interface Candidate {
  readonly kind: 'figure' | 'table';
  readonly page: LaidOut;
  readonly line: Line;
  readonly number: string;
  readonly label: string;
  readonly style: string;
  readonly rest: string;
  score: number;
}

/** Words of the paper, and how often each stands in it. */
interface Words {
  readonly known: ReadonlySet<string>;
  readonly counts: WordCounts;
}

/** The captions of a paper, the best one of each number. */
export function captionsOf(layout: Layout): Caption[] {
  const found = layout.pages.flatMap((page) => candidatesOn(page, layout));
  const good = found.filter(({ score }) => score >= 2);
  for (const kind of ['figure', 'table'] as const) {
    const usual = commonest(
      good.filter((one) => one.kind === kind).map(({ style, score }) => [style, score]),
    );
    for (const one of good) if (one.kind === kind && one.style === usual) one.score += 2;
  }
  const best = new Map<string, Candidate>();
  for (const one of good) {
    const key = keyOf(one);
    const known = best.get(key);
    if (known === undefined || one.score > known.score) best.set(key, one);
  }
  const texts = layout.pages.flatMap(({ lines }) => lines.map(({ text }) => text));
  const words = { known: vocabularyOf(texts), counts: countsOf(texts) };
  const goesOn = new Set(found.filter(({ rest }) => continues.test(rest)).map(keyOf));
  const captions = [...best.values()]
    .map((one) => ({ ...captionOf(one, good, words), ...(goesOn.has(keyOf(one)) && { continued: true }) }))
    .sort((a, b) => a.page - b.page || a.box.y0 - b.box.y0);
  return withoutTranslations(captions);
}

/** White between a caption and the same in another language, in lines. */
const translationGap = 2;

/** 'Abb. 1: …' with 'Fig. 1: …' right below it name one figure: the second belongs to the first. */
function withoutTranslations(captions: readonly Caption[]): Caption[] {
  const kept: Caption[] = [];
  for (const caption of captions) {
    const first = kept.find(
      (other) =>
        other.kind === caption.kind &&
        other.page === caption.page &&
        other.number === caption.number &&
        other.label !== caption.label &&
        sharedX(other.box, caption.box) > 0 &&
        caption.box.y0 - other.box.y1 < translationGap * (caption.lines[0]?.size ?? 0),
    );
    if (first === undefined) kept.push(caption);
    else
      kept[kept.indexOf(first)] = {
        ...first,
        box: union([first.box, caption.box]),
        lines: [...first.lines, ...caption.lines],
      };
  }
  return kept;
}

const keyOf = ({ kind, label }: Candidate): string => `${kind} ${label.replace(/\s+/g, ' ').toLowerCase()}`;

/** 'Figure 3. Cont.' over the panels on the next page. */
const continues = /^\(?(?:cont(?:inued|d|inuación|inua)?|fortsetzung|suite)\b/iu;

function candidatesOn(page: LaidOut, layout: Layout): Candidate[] {
  const found: Candidate[] = [];
  for (const line of page.lines) {
    if (!line.level || page.kinds.get(line) === 'running') continue;
    for (const [kind, form] of captionForms) {
      const parts = form.exec(line.text)?.groups;
      const word = parts?.word ?? '';
      // 'figure 3' within a sentence; where the number comes first, the word is small.
      if (parts === undefined || (/^\p{Ll}/u.test(word) && !/^\d/.test(line.text))) continue;
      const label = line.text.slice(0, line.text.length - (parts.rest ?? '').length).trim();
      found.push({
        kind,
        page,
        line,
        number: parts.number ?? '',
        label: label.replace(/[\s.:：．。|│—–-]+$/u, ''),
        style: `${word}${parts.dot ?? ''}|${(parts.sep ?? '').trim()}|${Math.round(line.size * 2)}`,
        rest: parts.rest ?? '',
        score: scoreOf(page, line, parts, layout),
      });
    }
  }
  return found;
}

/** What goes on after 'Figure 3' in a sentence; with a capital, 'The frequency of …' opens a caption. */
const verbs =
  /^(?:shows?|presents?|depicts?|illustrates?|displays?|plots?|gives?|compares?|summari[sz]es?|also|is|are|was|were|we|and|or|in|of|for|the|that|which|zeigt|zeigen|stellt|muestra|montre|mostra)\b/u;

/** Points for what captions have, points off for what sentences have. */
function scoreOf(
  page: LaidOut,
  line: Line,
  { sep = '', rest = '', word = '' }: Record<string, string | undefined>,
  layout: Layout,
): number {
  let score = 0;
  if (/^\s*[),;\]]/.test(rest) || /^[’']s\b/.test(rest)) score -= 5;
  if (sep !== '') score += 2;
  if (rest === '') score += 1;
  if (/^[\p{Lu}\p{Lo}\d(“"‘[]/u.test(rest)) score += 1;
  // 'Fig. 4 a Heat map of …' begins with the letter of a panel.
  if (sep === '' && /^\p{Ll}/u.test(rest) && !/^[a-h]\s+\p{Lu}/u.test(rest)) score -= 3;
  if (verbs.test(rest)) score -= sep === '' ? 3 : 0.5;
  if (line.bold || line.opening !== line.font) score += 1;
  if (word === word.toUpperCase() && /\p{Lu}/u.test(word) && word.length > 1) score += 0.5;
  if (Math.abs(line.size - layout.bodySize) > 0.4) score += 1;
  const { above, gap } = aboveOf(page, line);
  // In a paragraph the line before stands as near as all lines do.
  const inside = above !== undefined && gap < 0.55 * line.size && Math.abs(above.size - line.size) < 0.5;
  if (inside && page.kinds.get(above) === 'prose') score -= /[.:!?]\s*$/.test(above.text) ? 1.5 : 4;
  else if (!inside) score += 1;
  return score;
}

/** The line right above in the same column, and the white between. */
function aboveOf(page: LaidOut, line: Line): { above?: Line; gap: number } {
  let above: Line | undefined;
  for (const other of page.lines) {
    if (!other.level || other.y1 > line.y0 + 0.45 * height(line) || other === line) continue;
    if (sharedX(other, line) < 0.3 * Math.min(width(other), width(line))) continue;
    if (above === undefined || other.y1 > above.y1) above = other;
  }
  return above === undefined ? { gap: 99 } : { above, gap: line.y0 - above.y1 };
}

/** The caption with the lines that belong to it. */
function captionOf(one: Candidate, all: readonly Candidate[], words: Words): Caption {
  const { page, line } = one;
  const starts = new Set(
    all.filter((other) => other.page === page && other !== one).map((other) => other.line),
  );
  const lines = [line];
  const beside = page.lines.find(
    (other) =>
      other !== line &&
      other.level &&
      sharedY(other, line) > 0.6 * Math.min(height(other), height(line)) &&
      other.x0 >= line.x1 - 1 &&
      other.x0 - line.x1 < 3.5 * line.size &&
      wordsIn(line.text) <= 2 &&
      !starts.has(other),
  );
  if (beside !== undefined) lines.push(beside);
  const step = { usual: undefined as number | undefined };
  for (;;) {
    const next = nextOf(page, lines, step.usual, starts);
    if (next === undefined) break;
    const last = lines.at(-1) ?? line;
    if (step.usual === undefined && lines.length > (beside === undefined ? 0 : 1))
      step.usual = next.y1 - last.y1;
    lines.push(next);
  }
  lines.push(...secondColumn(page, lines, starts));
  return {
    kind: one.kind,
    page: page.number,
    number: one.number,
    label: one.label,
    ...textOf(lines, words),
    box: union(lines),
    lines,
  };
}

/** A caption may be set in two columns: the second begins at the height of the first, in the same type, with nothing above it. */
function secondColumn(page: LaidOut, lines: readonly Line[], starts: ReadonlySet<Line>): Line[] {
  const [first] = lines;
  if (first === undefined || lines.length < 2) return [];
  const box = union(lines);
  const isLike = (line: Line) =>
    line.level && line.font === first.font && Math.abs(line.size - (lines[1] ?? first).size) < 0.2;
  const top = page.lines.find(
    (line) =>
      (isLike(line) || line.font === lines[1]?.font) &&
      Math.abs(line.y0 - first.y0) < 1.5 &&
      line.x0 > box.x1 - 1 &&
      line.x0 - box.x1 < 40 &&
      !starts.has(line) &&
      aboveOf(page, line).gap > 0.8 * line.size,
  );
  if (top === undefined) return [];
  const own = page.lines.filter(
    (line) =>
      line.level &&
      Math.abs(line.x0 - top.x0) < 4 &&
      line.y0 > top.y0 - 1 &&
      line.y1 < box.y1 + 1.5 * line.size &&
      Math.abs(line.size - top.size) < 0.2,
  );
  return own.sort((a, b) => a.y0 - b.y0);
}

/** The lines in one, words that they part put together again. */
function textOf(
  lines: readonly Line[],
  { known, counts }: Words,
): Pick<Caption, 'text' | 'unproven' | 'unclear'> {
  const unproven: Stretch[] = [];
  let text = '';
  for (const line of lines) {
    const shown = parted(line.text.replace(/(?!\u00ad)\p{Cc}/gu, '\ufffd'), known);
    text = joinLines(text, shown, known);
    if (!line.sound) unproven.push({ start: text.length - shown.length, end: text.length });
  }
  const whole = text.replace(/\u00ad$/, '');
  const unclear = [...lines.flatMap(({ mixed = [] }) => mixed), ...brokenWords(whole, counts)];
  return { text: whole, unproven, ...(unclear.length === 0 ? {} : { unclear }) };
}

/** Its whole row: a sign in another type may part a line. */
function isCentredIn({ lines }: LaidOut, line: Line, first: Line): boolean {
  const row = union(
    lines.filter(
      (other) =>
        other.level &&
        sharedY(other, line) > 0.6 * height(line) &&
        other.x1 > first.x0 - 40 &&
        other.x0 < first.x1 + 40,
    ),
  );
  return Math.abs(row.x0 + row.x1 - first.x0 - first.x1) < 8;
}

const captionLinesMost = 40;

function nextOf(
  page: LaidOut,
  lines: readonly Line[],
  usual: number | undefined,
  starts: ReadonlySet<Line>,
): Line | undefined {
  const last = lines.at(-1);
  const first = lines[0];
  if (last === undefined || first === undefined || lines.length > captionLinesMost) return;
  const box = union(lines);
  const size = lines.length > 1 ? last.size : first.size;
  const found = page.lines
    .filter((line) => line.level && !lines.includes(line) && !starts.has(line))
    .filter((line) => Math.abs(line.size - size) < 0.45 || (line.size < size && line.size > 0.6 * size))
    .filter(
      (line) =>
        line.y1 > last.y1 + 0.4 * size && sharedX(line, box) > 0.5 * Math.min(width(line), width(box)),
    )
    .sort((a, b) => a.y1 - b.y1 || a.x0 - b.x0)[0];
  if (found === undefined || page.kinds.get(found) === 'running' || page.kinds.get(found) === 'heading')
    return;
  // One tall sign reaches over or under its line, hardly both.
  const step = Math.min(found.y1 - last.y1, found.y0 - last.y0);
  if (step > (usual === undefined ? 1.65 * size + 1 : 1.18 * usual + 0.8)) return;
  const aligned =
    Math.abs(found.x0 - first.x0) < 3 ||
    Math.abs(found.x0 - last.x0) < 3 ||
    (lines.length === 1 && found.x0 > first.x0 && found.x0 - first.x0 < 70) ||
    (lines.length === 1 && found.x0 < first.x0 && first.x0 - found.x0 < 30) ||
    isCentredIn(page, found, first);
  if (!aligned) return;
  // The text below a caption in its own size begins a paragraph where the caption has ended its line early.
  const ended = width(last) < 0.8 * width(box) && /[.:。]\s*$/.test(last.text) && lines.length > 1;
  return ended && Math.abs(found.x1 - box.x1) < 3 && width(found) > 0.9 * width(box) ? undefined : found;
}
