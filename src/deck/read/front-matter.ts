import { readBlock } from '../../front-matter/engines.ts';
import { readFrontMatter } from '../../front-matter/read.ts';
import { splitPage } from '../../front-matter/split.ts';
import type { FieldNode, MapNode } from '../../front-matter/tree.ts';
import { PubdeckError } from '../../problems/error.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { Lines } from '../../text/lines.ts';

export type Data = Readonly<Record<string, unknown>>;

export interface DeckFrontMatter {
  readonly kind: 'yaml' | 'toml' | 'json' | 'none';
  /** Keys in lower case, as Hugo makes them, at every depth. */
  readonly data: Data;
  /** Offset in the text where the body begins. */
  readonly body: number;
  /** Line of a key, by its path (`slides.theme`), where known. */
  readonly lineOf: (path: string) => number | undefined;
  /** Keys as the author wrote them, by their lower-case path. */
  readonly written: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Pandoc ends its metadata with three dots, too: read as the fence that it is, of the same length. */
function withFence(text: string): string {
  if (!/^\uFEFF?---[^\S\r\n]*\r?\n/.test(text)) return text;
  for (let at = text.indexOf('\n') + 1; at > 0; at = text.indexOf('\n', at) + 1) {
    const sign = text.slice(at, at + 3);
    if (sign === '...' && /^[^\S\r\n]*\r?(?:\n|$)/.test(text.slice(at + 3, at + 40)))
      return `${text.slice(0, at)}---${text.slice(at + 3)}`;
    if (sign === '---') return text;
  }
  return text;
}

/** The front matter of a deck. Where Hugo would refuse it, what can be read of it is read, and said. */
export function readDeckFrontMatter(written: string, file: string): DeckFrontMatter {
  const text = withFence(written);
  try {
    const { kind, root, body, problems, lines } = readFrontMatter(text, file, readBlock);
    const keyLines = new Map<string, number>();
    const names = new Map<string, string>();
    const data = plainMap(root, '', (path, key, offset) => {
      names.set(path, key);
      if (offset === undefined) return;
      const line = lines.place({ start: offset, end: offset }).line;
      if (line !== undefined) keyLines.set(path, line);
    });
    return { kind, data, body, lineOf: (path) => keyLines.get(path), written: names, problems };
  } catch (error) {
    if (!(error instanceof PubdeckError)) throw error;
    const split = splitPage(text);
    // Everything after an opening fence that is never closed would be lost otherwise.
    const body = split.unclosed ? 0 : split.body;
    const data =
      split.kind === 'yaml' && !split.unclosed
        ? salvageYaml(text.slice(split.block.start, split.block.end))
        : {};
    const line = error.at.line ?? new Lines(text).lineOf(split.block.start);
    const problem: Problem = {
      ...error.toProblem(),
      severity: 'warning',
      message: `${error.message} Hugo does not build this page; pubdeck read the keys that it could.`,
      at: { file, ...error.at, line } satisfies Place,
    };
    return { kind: split.kind, data, body, lineOf: () => undefined, written: new Map(), problems: [problem] };
  }
}

type Seen = (path: string, key: string, offset: number | undefined) => void;

function plainMap(node: MapNode, path: string, seen: Seen): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const { key, keySpan, value } of node.entries) {
    const name = key.toLowerCase();
    const own = path === '' ? name : `${path}.${name}`;
    seen(own, key, keySpan?.start);
    Object.defineProperty(map, name, {
      value: plainValue(value, own, seen),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return map;
}

function plainValue(node: FieldNode, path: string, seen: Seen): unknown {
  if (node.kind === 'map') return plainMap(node, path, seen);
  if (node.kind === 'list') return node.items.map((item) => plainValue(item, path, seen));
  if (node.type === 'null') return null;
  if (node.type === 'boolean') return /^(true|yes|on|y)$/i.test(node.text);
  if (node.type === 'number') return Number.isNaN(Number(node.text)) ? node.text : Number(node.text);
  return node.text;
}

/** Reads broken YAML top-level key by top-level key; a stray indent before the first key is taken off. */
function salvageYaml(block: string): Record<string, unknown> {
  const lines = block.split(/\r?\n/);
  const indents = lines.filter((line) => /^\s*[\w-]+:/.test(line)).map((line) => /^ */.exec(line)![0].length);
  const first = indents[0] ?? 0;
  const groups: string[][] = [];
  for (const line of lines) {
    const isKey = /^[\w-]+\s*:/.test(line) || (groups.length === 0 && /^\s*[\w-]+\s*:/.test(line));
    if (isKey) groups.push([groups.length === 0 && first > 0 ? line.trimStart() : line]);
    else groups.at(-1)?.push(line);
  }
  const data: Record<string, unknown> = {};
  for (const group of groups) {
    try {
      const { root } = readFrontMatter(`---\n${group.join('\n')}\n---\n`, '', readBlock);
      Object.assign(
        data,
        plainMap(root, '', () => {}),
      );
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
      const [, key = '', rest = ''] = /^([\w-]+)\s*:\s*(.*)$/.exec(group[0]!) ?? [];
      data[key.toLowerCase()] = rest.replace(/^(['"])(.*)\1$/, '$2');
    }
  }
  return data;
}

export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
