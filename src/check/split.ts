import { readDeck } from '../deck/read.ts';
import { encodeFor, readText } from '../io/text-file.ts';
import { writeFileAtomicSync } from '../io/write.ts';
import type { Problem } from '../problems/problem.ts';
import { siteRootOf } from '../site/root.ts';

/** What says that a slide holds more than its room. */
const tooMuch = new Set(['fits/overflow', 'fits/not-seen']);
const partsMost = 6;

/**
 * Splits the list or table of each slide that runs over, into as few slides as fit. A slide that does not fit in six parts stays as it
 * is. Says what was done.
 */
export async function splitOverflowing(
  file: string,
  problems: readonly Problem[],
  look: () => Promise<readonly Problem[]>,
): Promise<string[]> {
  const numbers = new Set(problems.flatMap(({ code, slide }) => (tooMuch.has(code) && slide ? [slide] : [])));
  const done: string[] = [];
  // From the last one: those before it keep their numbers.
  for (const number of [...numbers].sort((a, b) => b - a)) {
    const { text, encoding } = readText(file);
    const write = (next: string) =>
      writeFileAtomicSync(file, encodeFor(file, next, encoding), siteRootOf(file, '/'));
    let parts = 2;
    for (; parts <= partsMost; parts++) {
      const next = splitDeck(text, file, number, parts);
      if (next === undefined) parts = partsMost;
      else {
        write(next);
        const left = (await look()).filter(
          ({ code, slide = 0 }) => tooMuch.has(code) && slide >= number && slide < number + parts,
        );
        if (left.length === 0) break;
      }
    }
    if (parts <= partsMost) done.push(`${file}: split slide ${number} in ${parts}`);
    else write(text);
  }
  return done;
}

/** A deck with one slide in so many parts; undefined where the slide has no list or table to split. */
export function splitDeck(text: string, file: string, number: number, parts: number): string | undefined {
  const slide = readDeck(text, file).slides[number - 1];
  const at = slide === undefined || slide.raw.trim() === '' ? -1 : text.indexOf(slide.raw);
  if (slide === undefined || at < 0 || text.indexOf(slide.raw, at + 1) >= 0) return;
  const made = splitSlideText(slide.raw, parts);
  return made === undefined
    ? undefined
    : text.slice(0, at) + made.join('\n\n---\n\n') + text.slice(at + slide.raw.length);
}

interface Block {
  readonly start: number;
  /** Past its last line. */
  readonly end: number;
  /** Lines that stand in each part: the head of a table. */
  readonly head: readonly string[];
  readonly items: readonly string[];
}

const item = /^(?:[-*+]|\d{1,3}[.)])\s/;
const row = /^\s*\|.*\|\s*$/;

function splitSlideText(raw: string, parts: number): string[] | undefined {
  const lines = raw.split('\n');
  const block = blockIn(lines);
  if (block === undefined || block.items.length < parts) return;
  const before = lines.slice(0, block.start);
  const after = lines.slice(block.end).join('\n');
  const notes =
    after.match(/\{\{[<%]\s*speaker_note[\s\S]*?\{\{[<%]\s*\/speaker_note\s*[>%]\}\}|^notes?:[\s\S]*/gim) ??
    [];
  const rest = notes.reduce((left, note) => left.replace(note, ''), after).trim();
  const size = Math.ceil(block.items.length / parts);
  return Array.from({ length: parts }, (_, at) => {
    const items = block.items.slice(at * size, (at + 1) * size);
    const isLast = at === parts - 1;
    return [
      ...before.map((line) => partLine(line, at, parts)),
      ...block.head,
      ...items,
      ...(isLast && rest !== '' ? ['', rest] : []),
      // What is to be said is said once.
      ...(at === 0 && notes.length > 0 ? ['', ...notes] : []),
    ]
      .join('\n')
      .trim();
  });
}

/** The heading says which part it is; a name can be given once only. */
const partLine = (line: string, at: number, parts: number): string =>
  /^#{1,6}\s/.test(line)
    ? `${line.trimEnd()} (${at + 1}/${parts})`
    : at === 0
      ? line
      : line.replace(/\s+id="[^"]*"/, '');

/** The only list or table of a slide, outside of code. */
function blockIn(lines: readonly string[]): Block | undefined {
  const found: Block[] = [];
  let isCode = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    if (isCode) continue;
    const block = item.test(line) ? listAt(lines, at) : row.test(line) ? tableAt(lines, at) : undefined;
    if (block === undefined) continue;
    found.push(block);
    at = block.end - 1;
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Items with all that is indented below them. */
function listAt(lines: readonly string[], start: number): Block {
  const items: string[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const goesOn =
      line.trim() === '' ? /^(?:\s+\S|[-*+]\s|\d{1,3}[.)]\s)/.test(lines[at + 1] ?? '') : /^\s+\S/.test(line);
    if (item.test(line)) items.push(line);
    else if (goesOn) items.push(`${items.pop() ?? ''}\n${line}`);
    else break;
  }
  return { start, end: at, head: [], items };
}

function tableAt(lines: readonly string[], start: number): Block | undefined {
  let end = start;
  while (row.test(lines[end] ?? '')) end++;
  const isTable = /^\s*\|(?:\s*:?-+:?\s*\|)+\s*$/.test(lines[start + 1] ?? '');
  return isTable
    ? { start, end, head: lines.slice(start, start + 2), items: lines.slice(start + 2, end) }
    : undefined;
}
