import { readFrontMatter } from '../../front-matter/read.ts';
import type { FrontMatterKind } from '../../front-matter/split.ts';
import { splitPage } from '../../front-matter/split.ts';
import type { FieldEntry } from '../../front-matter/tree.ts';
import { PubdeckError } from '../../problems/error.ts';
import { lineEnd, lineStart, lineStop, proveEdit, quoted, splice } from './edit.ts';

/**
 * Writes `slides: value` into a page by changing one line, or adding one in the right place; every other byte
 * stays. The result is read again before it is returned: every other field means what it meant.
 * @throws PubdeckError `slides-is-a-map`, `cannot-edit`.
 */
export function linkDeck(text: string, kind: FrontMatterKind, value: string, file = 'page'): string {
  const front = readFrontMatter(text, file);
  const entry = front.root.entries.findLast(({ key }) => key.toLowerCase() === 'slides');
  if (entry?.value.kind === 'map') {
    throw new PubdeckError(
      'slides-is-a-map',
      '`slides` of this page is a map, as in a deck; a publication names its deck by a text.',
      {
        at: front.lines.place(entry.keySpan),
        hint: `Is this a deck? In a publication, write slides: ${value}`,
      },
    );
  }
  const after = entry
    ? replaceValue(text, kind, entry, value)
    : addField(text, kind, 'slides', quoted(value, kind, kind === 'toml' ? '"' : ''));
  return after === text ? text : proveEdit(text, after, entry?.key ?? 'slides', file);
}

/** Puts a text where a field's value is, whatever it was; quotes of the old value are kept. */
export function replaceValue(text: string, kind: FrontMatterKind, entry: FieldEntry, value: string): string {
  const span = entry.value.span;
  if (!span || !entry.keySpan)
    throw new PubdeckError('cannot-edit', `The place of \`${entry.key}\` cannot be told.`, {
      hint: 'Write it by hand; nothing was changed.',
    });
  const written = text.slice(span.start, span.end);
  const fresh = quoted(value, kind, kind === 'toml' ? written.replace(/^(?!["'])[\s\S]*/, '"') : written);
  if (written !== '') return splice(text, span.start, span.end, fresh);
  // Nothing after the colon: the value goes right behind it, before any comment.
  const colon = text.indexOf(':', entry.keySpan.end);
  return splice(text, colon + 1, colon + 1, ` ${fresh}`);
}

/** Adds a field at the root as a line of its own: YAML after `projects` or at the end, TOML before its tables, JSON first. */
function addField(text: string, kind: FrontMatterKind, key: string, value: string): string {
  const newline = lineEnd(text);
  const { block } = splitPage(text);
  if (kind === 'none') {
    const bom = text.startsWith('\uFEFF') ? 1 : 0;
    return splice(text, bom, bom, `---${newline}${key}: ${value}${newline}---${newline}${newline}`);
  }
  const { root } = readFrontMatter(text, 'page');
  if (kind === 'json' || text[root.span?.start ?? -1] === '{')
    return addToBraces(text, root.span?.start ?? block.start, key, value, kind, newline);
  if (kind === 'toml') {
    const last = root.entries
      .filter((entry) => entry.keySpan && entry.value.span && entry.keySpan.start < entry.value.span.start)
      .at(-1);
    const at = last?.value.span ? afterLine(text, last.value.span.end) : block.start;
    return insertLine(text, at, `${key} = ${value}`, newline);
  }
  const first = root.entries.find(({ keySpan }) => keySpan)?.keySpan;
  const indent = first ? text.slice(lineStart(text, first.start), first.start) : '';
  const lead = /^ *$/.test(indent) ? indent : '';
  const projects = root.entries.findLast((entry) => entry.key === 'projects');
  const at =
    projects?.keySpan && projects.value.span && isSafeAfter(text, projects.value.span.end)
      ? afterLine(text, Math.max(projects.value.span.end, projects.keySpan.end))
      : block.end;
  return insertLine(text, at, `${lead}${key}: ${value}`, newline);
}

/** A line may follow where the next one begins a key, a comment or nothing. */
const isSafeAfter = (text: string, at: number): boolean =>
  !/^\s+[^\s#]/.test(text.slice(afterLine(text, at), afterLine(text, at) + 400).split('\n')[0] ?? '');

const afterLine = (text: string, at: number): number => {
  const stop = lineStop(text, at);
  return stop + (text.startsWith('\r\n', stop) ? 2 : stop < text.length ? 1 : 0);
};

export function insertLine(text: string, at: number, line: string, newline: string): string {
  const needsBreak = at > 0 && text[at - 1] !== '\n';
  return splice(text, at, at, `${needsBreak ? newline : ''}${line}${newline}`);
}

function addToBraces(
  text: string,
  brace: number,
  key: string,
  value: string,
  kind: FrontMatterKind,
  newline: string,
): string {
  const name = kind === 'json' ? JSON.stringify(key) : key;
  const after = /^\s*/.exec(text.slice(brace + 1))![0];
  const isEmpty = text[brace + 1 + after.length] === '}';
  const pair = `${name}: ${value}${isEmpty ? '' : ','}`;
  if (!after.includes('\n')) return splice(text, brace + 1, brace + 1, isEmpty ? pair : `${pair} `);
  const indent = isEmpty ? '  ' : after.slice(after.lastIndexOf('\n') + 1);
  return splice(text, brace + 1, brace + 1, `${newline}${indent}${pair}`);
}
