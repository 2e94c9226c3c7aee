import { readFrontMatter } from '../../front-matter/read.ts';
import type { FrontMatterKind } from '../../front-matter/split.ts';
import type { FieldNode, MapNode } from '../../front-matter/tree.ts';
import { PubdeckError } from '../../problems/error.ts';

/** The line ending that a page uses. */
export const lineEnd = (text: string): '\r\n' | '\n' => (/\r\n/.test(text.slice(0, 4000)) ? '\r\n' : '\n');

export const splice = (text: string, start: number, end: number, insert: string): string =>
  text.slice(0, start) + insert + text.slice(end);

/** Offset of the end of the line that `at` stands in, line break excluded. */
export function lineStop(text: string, at: number): number {
  const next = text.indexOf('\n', at);
  const stop = next === -1 ? text.length : next;
  return stop > at && text[stop - 1] === '\r' ? stop - 1 : stop;
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** A text value as each language writes it, keeping the quotes that were there. */
export function quoted(value: string, kind: FrontMatterKind, written = ''): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{N}_/-]*$/u.test(value) &&
    !/^(?:true|false|yes|no|on|off|null|y|n|nan|inf)$/i.test(value);
  if (kind === 'json') return JSON.stringify(value);
  const mark = /^["']/.exec(written)?.[0];
  const isYaml = kind === 'yaml' || kind === 'none';
  if (isYaml && isPlain && mark === undefined) return value;
  const isSimple = !/[\\\p{Cc}]/u.test(value);
  if (mark === "'" && isSimple && !value.includes("'")) return `'${value}'`;
  if (isYaml && mark === undefined && isSimple) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value);
}

/**
 * Proves an edit: the new text reads as the old one in every field but `key`, and its body is the same.
 * @throws PubdeckError `cannot-edit`: rather no edit than a wrong one.
 */
export function proveEdit(before: string, after: string, key: string, file: string): string {
  const old = readFrontMatter(before, file);
  let fresh: ReturnType<typeof readFrontMatter>;
  try {
    fresh = readFrontMatter(after, file);
  } catch (cause) {
    throw refused(key, file, cause);
  }
  const without = (map: MapNode) =>
    map.entries.filter((entry) => entry.key !== key).map((entry) => [entry.key, plainValue(entry.value)]);
  const sameFields = JSON.stringify(without(old.root)) === JSON.stringify(without(fresh.root));
  const sameBody =
    before.slice(old.body).replace(/^\uFEFF/, '') ===
    after.slice(fresh.body).replace(/^\r?\n/, (found) => (old.kind === 'none' ? '' : found));
  if (!sameFields || !sameBody) throw refused(key, file);
  return after;
}

const refused = (key: string, file: string, cause?: unknown) =>
  new PubdeckError(
    'cannot-edit',
    `The front matter is written in a way that \`${key}\` cannot be changed in without touching other fields.`,
    {
      at: { file },
      hint: `Write \`${key}\` by hand; nothing was changed.`,
      cause,
    },
  );

const plainValue = (node: FieldNode): unknown => {
  if (node.kind === 'scalar') return [node.type, node.text];
  return node.kind === 'list'
    ? node.items.map(plainValue)
    : node.entries.map(({ key, value }) => [key, plainValue(value)]);
};
