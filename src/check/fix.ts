import { readDeck } from '../deck/read.ts';
import { encodeFor, readText } from '../io/text-file.ts';
import { writeFileAtomicSync } from '../io/write.ts';
import type { Problem } from '../problems/problem.ts';
import { siteRootOf } from '../site/root.ts';

/** A fix changes how themes read the deck, never the author's words. Lines are those of the deck, without line ends. */
type Fix = (lines: string[], problem: Problem) => string | undefined;

const fixes: Readonly<Record<string, Fix>> = {
  'setext-heading': (lines, { at }) => {
    // The place is the line of text; the dashes stand below it.
    const text = (at.line ?? 0) - 1;
    const dashes = [text, text + 1, text + 2].find((index) => /^ {0,3}-+\s*$/.test(lines[index] ?? ''));
    if (dashes === undefined) return undefined;
    lines.splice(dashes, 0, '');
    return `line ${dashes + 1}: put a blank line before the separator`;
  },
  'note-visible': (lines, { at }) => {
    const start = (at.line ?? 0) - 1;
    const head = /^\s*notes?:\s*(.*)$/i.exec(lines[start] ?? '');
    if (!head) return undefined;
    let end = start;
    while (
      end + 1 < lines.length &&
      !/^ {0,3}(-{3,}|\*{3,}|_{3,})\s*$/.test(lines[end + 1] ?? '') &&
      !/^\s*<\/section>/.test(lines[end + 1] ?? '')
    )
      end++;
    while (end > start && (lines[end] ?? '').trim() === '') end--;
    lines.splice(start, 1, '{{< speaker_note >}}', ...(head[1] ? [head[1]] : []));
    lines.splice(end + 1 + (head[1] ? 1 : 0), 0, '{{< /speaker_note >}}');
    return `line ${start + 1}: made the note a speaker note`;
  },
  'slides-map-missing': (lines) => {
    if (!/^---\s*$/.test(lines[0] ?? '')) return undefined;
    const end = lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line));
    if (end < 0 || lines.slice(1, end).some((line) => /^\s*slides\s*:/.test(line))) return undefined;
    lines.splice(end, 0, 'slides:', '  theme: white');
    return `line ${end + 1}: added the slides: map`;
  },
  'menu-disabled': (lines) => {
    const index = lines.findIndex((line) => /^\s*menu_enabled\s*:\s*false\s*$/.test(line));
    if (index < 0) return undefined;
    lines.splice(index, 1);
    return `line ${index + 1}: took menu_enabled out`;
  },
};

/** Applies the safe fixes to a deck one by one and reports each. The deck is written once. */
export function fixDeck(file: string): string[] {
  const { text: before, encoding } = readText(file);
  const eol = before.includes('\r\n') ? '\r\n' : '\n';
  let text = before;
  const done: string[] = [];
  // Every fix moves lines, so the deck is read again after each; the bound guards against a fix without effect.
  for (let round = 0; round < 200; round++) {
    const lines = text.split(/\r?\n/);
    let mended: string | undefined;
    for (const problem of readDeck(text, file).problems) {
      mended = fixes[problem.code]?.(lines, problem);
      if (mended !== undefined) break;
    }
    const next = lines.join(eol);
    if (mended === undefined || next === text) break;
    done.push(`${file}: ${mended}`);
    text = next;
  }
  if (text !== before) writeFileAtomicSync(file, encodeFor(file, text, encoding), siteRootOf(file, '/'));
  return done;
}
