import markdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { parse } from 'yaml';
import type { Problem } from '../../src/problems/problem.ts';

/**
 * Proves that a deck keeps to the part of Markdown and Hugo that every Hugo Blox theme since 2018 renders the
 * same way: ATX headings, lists, tables, images, fences, quotes, `<div class>`, the shortcodes `slide` and
 * `speaker_note`, and `---` between blank lines. Shares no code with the writer: it reads the finished text.
 */
export function checkSubset(markdown: string, file = ''): Problem[] {
  const found: Problem[] = [];
  const report = (line: number, message: string, excerpt?: string): void => {
    found.push({
      code: 'test/outside-safe-subset',
      severity: 'error',
      message,
      at: { ...(file === '' ? {} : { file }), line },
      ...(excerpt === undefined ? {} : { excerpt: excerpt.slice(0, 200) }),
    });
  };
  const lines = markdown.split('\n');
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  if (end < 0) {
    report(1, 'The deck has no YAML front matter.');
    return found;
  }
  checkFrontMatter(lines.slice(1, end).join('\n'), report);
  for (const piece of piecesOf(lines, end + 1, report)) checkPiece(piece, report);
  return found;
}

type Report = (line: number, message: string, excerpt?: string) => void;

interface Piece {
  /** 1-based line of the first of `lines`. */
  readonly from: number;
  readonly lines: readonly string[];
}

function checkFrontMatter(text: string, report: Report): void {
  let data: unknown;
  try {
    data = parse(text);
  } catch {
    report(1, 'The front matter is no valid YAML.');
    return;
  }
  const map = (value: unknown): Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {};
  const { title, type, slides } = map(data);
  if (typeof title !== 'string') report(1, 'The front matter has no title.');
  if (type !== 'slides') report(1, "The front matter lacks 'type: slides'.");
  if (Object.keys(map(slides)).length === 0)
    report(1, "Without a 'slides:' map the themes of 2021 to 2025 show a dead deck.");
  for (const key of Object.keys(map(map(slides).reveal_options))) {
    if (key === 'menu_enabled') report(1, "'menu_enabled' breaks the themes of 2021 to 2025.");
    if (!/^[a-z0-9_]+$/.test(key)) report(1, `Hugo lower-cases '${key}', so the option is lost.`);
  }
}

/** The deck cut at its `---` lines, each of which must stand between blank lines. */
function piecesOf(lines: readonly string[], start: number, report: Report): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  let fence: string | undefined;
  for (let index = start; index <= lines.length; index++) {
    const line = lines[index];
    const ticks = line === undefined ? undefined : /^(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      if (line !== undefined) continue;
    } else if (ticks !== undefined) {
      fence = ticks;
      continue;
    }
    if (line !== undefined && line !== '---') continue;
    if (line === '---' && (lines[index - 1]?.trim() !== '' || lines[index + 1]?.trim() !== ''))
      report(index + 1, 'A slide separator needs a blank line on both sides.');
    pieces.push({ from: from + 1, lines: lines.slice(from, index) });
    from = index + 1;
  }
  return pieces;
}

const slideTag = /^\{\{< slide(?: [a-z][a-z-]*="[^"\\<>{}%]*")* >\}\}$/;
const noteOpen = '{{< speaker_note >}}';
const noteClose = '{{< /speaker_note >}}';

function checkPiece({ from, lines }: Piece, report: Report): void {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) {
    report(from, 'A slide is empty.');
    return;
  }
  if (!slideTag.test(lines[first] ?? ''))
    report(from + first, 'A slide must begin with its slide shortcode.', lines[first]);
  const rest = lines.map((line, index) => (index <= first ? '' : line));
  const open = rest.indexOf(noteOpen);
  const close = rest.indexOf(noteClose);
  const inside = open >= 0 && close > open;
  if (open >= 0 !== close >= 0 || close < open)
    report(from + Math.max(open, close), 'A speaker note is not closed.');
  if (inside && rest.slice(close + 1).some((line) => line.trim() !== ''))
    report(from + close, 'Text after the speaker note.');
  const body = rest.map((line, index) => (inside && index >= open ? '' : line));
  const notes = rest.map((line, index) => (inside && index > open && index < close ? line : ''));
  checkMarkdown(body, from, report);
  checkMarkdown(notes, from, report);
}

let shared: MarkdownIt | undefined;
const parser = (): MarkdownIt => {
  shared ??= markdownIt({ html: true, linkify: false });
  return shared;
};

const allowedBlocks = new Set(
  'heading paragraph bullet_list ordered_list list_item table thead tbody tr th td blockquote fence html_block inline'.split(
    ' ',
  ),
);
const allowedInline = new Set(
  'text text_special softbreak hardbreak strong em s link image code_inline html_inline'.split(' '),
);

function checkMarkdown(lines: readonly string[], from: number, report: Report): void {
  const text = lines.join('\n');
  if (text.trim() === '') return;
  checkRaw(lines, from, report);
  const env: Env = {};
  let depth = 0;
  for (const token of parser().parse(text, env)) {
    const line = from + (token.map?.[0] ?? 0);
    const type = token.type.replace(/_(?:open|close)$/, '');
    if (!allowedBlocks.has(type))
      report(line, `'${type}' is not in the safe subset.`, lines[token.map?.[0] ?? 0]);
    if (type === 'heading' && token.nesting === 1 && !/^#{1,6}$/.test(token.markup))
      report(line, 'A heading underlined with dashes.', lines[token.map?.[0] ?? 0]);
    if (type === 'html_block') depth = checkHtmlBlock(token, depth, line, report);
    if (type === 'inline') checkInline(token, line, report);
  }
  if (depth !== 0) report(from, 'A <div> is not closed on its slide.');
  if (Object.keys(env.references ?? {}).length > 0)
    report(from, 'A link definition, which Hugo reads for the whole deck.');
}

function checkHtmlBlock(token: Token, depth: number, line: number, report: Report): number {
  let now = depth;
  for (const row of token.content.split('\n')) {
    const html = row.trim();
    if (html === '') continue;
    if (/^<div class="[\w -]+">$/.test(html)) now += 1;
    else if (html === '</div>') now -= 1;
    else if (!/^<div class="[\w -]+">[^<>{}]*<\/div>$/.test(html))
      report(line, 'HTML other than a plain <div>.', html);
    if (now < 0 || now > 1) report(line, '<div>s are nested or closed twice.', html);
  }
  return now;
}

function checkInline(token: Token, line: number, report: Report): void {
  for (const child of token.children ?? []) {
    const type = child.type.replace(/_(?:open|close)$/, '');
    if (!allowedInline.has(type)) report(line, `'${type}' is not in the safe subset.`, token.content);
    if (type === 'html_inline' && !/^<(?:\/?(?:sub|sup|span|em|strong|del|code)|br)>$/.test(child.content))
      report(line, 'HTML inside a line.', child.content);
    const target = String(child.attrGet('href') ?? child.attrGet('src') ?? '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !/^(?:https?|mailto|tel|doi):/i.test(target))
      report(line, 'A link that is neither web nor mail.', target);
  }
}

/** What Hugo or Goldmark's extensions see before or beside CommonMark. */
function checkRaw(lines: readonly string[], from: number, report: Report): void {
  let fence: string | undefined;
  lines.forEach((line, index) => {
    const at = from + index;
    const ticks = /^(`{3,})/.exec(line)?.[1];
    // Shortcodes count in code too; `{{</* */>}}` is their literal form.
    if (/\{\{[<%](?!\/\*)/.test(line)) report(at, 'A shortcode that the deck must not hold.', line);
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      return;
    }
    if (ticks !== undefined) {
      fence = ticks;
      if (!/^`{3,}[\w+#.-]*$/.test(line)) report(at, 'A code fence with attributes.', line);
      return;
    }
    // 'Note: Drawn to scale' is for the audience: how to read the drawing above.
    if (/^\s*Note:\s*$/i.test(line)) report(at, "Hugo Blox shows 'Note:' to the audience.", line);
    if (/^\s*\{[.#:\w]/.test(line) || /(?<!\\)\{[.#][^}]*\}\s*$/.test(line))
      report(at, 'Block attributes.', line);
    // A doubled backslash escapes nothing after it.
    const bare = withoutCode(line).replaceAll('\\\\', '  ');
    if ((bare.match(/(?<!\\)\$/g)?.length ?? 0) % 2 !== 0)
      report(at, 'A dollar sign that may open a formula.', line);
    const words = bare.replace(/(?<!\\)\$\$?[^$]*\$\$?/g, '').replace(/\]\([^)]*\)/g, ']');
    if (/(?<!\\)\[\^/.test(words) || /^\s*\[\^[^\]]+\]:/.test(line))
      report(at, 'A footnote, which makes one slide more.', line);
    // Hugo looks for emoji before and after Markdown, so a backslash hides none.
    if (!line.startsWith('|') && /:(?:[\w+\\-]*[a-z_+-][\w+\\-]*|100|1234):/i.test(words))
      report(at, 'An emoji code.', line);
    if (/\\[[(]/.test(bare))
      report(at, 'An escaped bracket, which begins a formula in themes since 2024.', line);
    if (/(?<!\\)==/.test(words)) report(at, 'Highlighting, which only themes since 2024 know.', line);
    if (/<!--|<\/?(?:script|style|section|iframe|hr|form|object)\b/i.test(words.replace(/\\</g, '')))
      report(at, 'HTML that the deck must not hold.', line);
  });
}

const withoutCode = (line: string): string =>
  line.replace(/(`+)(?:(?!\1).)+\1/g, (code) => ' '.repeat(code.length));
