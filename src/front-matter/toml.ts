import { createRequire } from 'node:module';
import type { AST } from 'toml-eslint-parser';
import type { Span } from '../text/rich-text.ts';
import { type LazyEntry, type Parsed, SyntaxFault, TreeBuilder } from './build.ts';
import type { FieldNode, ScalarType } from './tree.ts';

const require = createRequire(import.meta.url);

/** Reads TOML, values and places in one pass. */
export function parseToml(block: string, shift: number): Parsed {
  // Few pages are TOML; its reader is loaded for those only.
  const { parseTOML } = require('toml-eslint-parser') as typeof import('toml-eslint-parser');
  let top: AST.TOMLTopLevelTable;
  try {
    [top] = parseTOML(block, { tomlVersion: '1.1' }).body;
  } catch (cause) {
    const { message, index } = cause as Error & { index?: unknown };
    if (typeof index !== 'number') throw cause;
    throw new SyntaxFault(message, index + shift, cause);
  }
  const builder = new TreeBuilder();
  return builder.parsed(treeOf(new TomlTables(block, shift).read(top), builder, 0));
}

/** TOML may come back to a table later in the file, so tables are collected before the tree is made. */
interface Table {
  readonly span: { start: number; end: number };
  readonly entries: { readonly key: string; readonly keySpan: Span; readonly value: Part }[];
}

interface Tables {
  readonly span: Span;
  readonly tables: Table[];
}

type Part =
  | Table
  | Tables
  | { readonly span: Span; readonly items: Part[] }
  | { readonly span: Span; readonly type: ScalarType; readonly text: string };

class TomlTables {
  private readonly block: string;
  private readonly shift: number;

  constructor(block: string, shift: number) {
    this.block = block;
    this.shift = shift;
  }

  read(top: AST.TOMLTopLevelTable): Table {
    const root: Table = { span: this.span([0, this.block.length]), entries: [] };
    for (const node of top.body) {
      if (node.type === 'TOMLKeyValue') this.pair(root, node);
      else {
        const table = this.open(root, node);
        for (const pair of node.body) {
          this.pair(table, pair);
          table.span.end = Math.max(table.span.end, pair.value.range[1] + this.shift);
        }
      }
    }
    return root;
  }

  /** `[a.b]` or `[[a.b]]`: the table that its pairs go into. */
  private open(root: Table, { key, kind, range }: AST.TOMLTable): Table {
    const isArray = kind === 'array';
    const close = this.block.indexOf(']', key.range[1]) + (isArray ? 2 : 1);
    const header = () => this.span([range[0], close]);
    let table = root;
    for (const [index, part] of key.keys.entries()) {
      const isLast = index === key.keys.length - 1;
      let found = table.entries.find((entry) => entry.key === nameOf(part))?.value;
      if (found === undefined) {
        found = isLast && isArray ? { span: header(), tables: [] } : { span: header(), entries: [] };
        table.entries.push({ key: nameOf(part), keySpan: this.span(part.range), value: found });
      }
      if (isLast && isArray && 'tables' in found) found.tables.push({ span: header(), entries: [] });
      if ('tables' in found) table = found.tables.at(-1) ?? table;
      else if ('entries' in found) table = found;
    }
    return table;
  }

  /** `a.b = value` */
  private pair(table: Table, { key, value }: AST.TOMLKeyValue): void {
    const part = this.value(value);
    let holder = table;
    for (const name of key.keys.slice(0, -1)) {
      let inner = holder.entries.find((entry) => entry.key === nameOf(name))?.value;
      if (inner === undefined || !('entries' in inner)) {
        inner = { span: { start: name.range[0] + this.shift, end: part.span.end }, entries: [] };
        holder.entries.push({ key: nameOf(name), keySpan: this.span(name.range), value: inner });
      }
      holder = inner;
    }
    const last = key.keys.at(-1);
    if (last) holder.entries.push({ key: nameOf(last), keySpan: this.span(last.range), value: part });
  }

  private value(node: AST.TOMLContentNode): Part {
    const span = this.span(node.range);
    if (node.type === 'TOMLArray') return { span, items: node.elements.map((item) => this.value(item)) };
    if (node.type === 'TOMLInlineTable') {
      const table: Table = { span, entries: [] };
      for (const pair of node.body) this.pair(table, pair);
      return table;
    }
    if (node.kind === 'string') return { span, type: 'string', text: node.value.replaceAll('\r\n', '\n') };
    const type =
      node.kind === 'boolean' ? 'boolean' : /^(?:integer|float)$/.test(node.kind) ? 'number' : 'date';
    return { span, type, text: this.block.slice(...node.range) };
  }

  private span([start, end]: readonly [number, number]): { start: number; end: number } {
    return { start: start + this.shift, end: end + this.shift };
  }
}

const nameOf = (key: AST.TOMLBare | AST.TOMLQuoted): string =>
  key.type === 'TOMLBare' ? key.name : key.value;

function treeOf(part: Part, builder: TreeBuilder, depth: number): FieldNode {
  builder.count(depth);
  const { span } = part;
  if ('type' in part) return { kind: 'scalar', type: part.type, text: part.text, span };
  if ('entries' in part) {
    const entries = part.entries.map(
      ({ key, keySpan, value }): LazyEntry => ({
        key,
        keySpan,
        value: (below) => treeOf(value, builder, below),
      }),
    );
    return { kind: 'map', span, entries: builder.entries(entries, depth) };
  }
  const items = 'items' in part ? part.items : part.tables;
  return { kind: 'list', span, items: items.map((item) => treeOf(item, builder, depth + 1)) };
}
