import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Span } from '../text/rich-text.ts';
import { type LazyEntry, type Parsed, SyntaxFault, TreeBuilder } from './build.ts';
import type { FieldNode, ListNode, MapNode, ScalarNode } from './tree.ts';
import { type LenientYaml, readLeniently } from './yaml-document.ts';

/**
 * Reads YAML, values and places in one pass. All scalars stay text as written (a date, a DOI that looks like a
 * number), and no tag builds anything but text, lists and maps.
 */
export function parseYaml(block: string, shift: number): Parsed {
  const builder = new TreeBuilder();
  const yaml = readLeniently(block, shift);
  const { contents } = yaml.document;
  const root: FieldNode =
    contents === null
      ? { kind: 'map', entries: [], span: undefined }
      : new YamlTree(yaml, builder).node(contents, 0);
  return builder.parsed(root);
}

class YamlTree {
  private readonly yaml: LenientYaml;
  private readonly builder: TreeBuilder;
  private readonly anchors = new Map<string, Node>();
  /** Inside an alias values stand elsewhere: they have no places. */
  private aliases = 0;

  constructor(yaml: LenientYaml, builder: TreeBuilder) {
    this.yaml = yaml;
    this.builder = builder;
  }

  /** @param empty where the value would stand, if nothing is written there */
  node(node: Node | null, depth: number, empty?: number): FieldNode {
    this.builder.count(depth);
    if (node === null) return { kind: 'scalar', type: 'null', text: '', span: this.span(empty, empty) };
    if (isAlias(node)) return this.alias(node, depth);
    if (node.anchor !== undefined) this.anchors.set(node.anchor, node);
    if (isMap(node)) return this.map(node.items as readonly Pair<Node, Node | null>[], node, depth);
    if (isSeq(node)) return this.list(node.items as readonly (Node | null)[], node, depth);
    return this.scalar(node as Scalar, empty);
  }

  private alias(node: Alias, depth: number): FieldNode {
    const target = this.anchors.get(node.source);
    const [start = 0, end] = node.range ?? [];
    if (target === undefined)
      throw new SyntaxFault(`no anchor &${node.source} stands before its alias`, this.yaml.offset(start));
    const span = this.span(start, end);
    this.aliases += 1;
    const value = this.node(target, depth);
    this.aliases -= 1;
    return { ...value, span };
  }

  private scalar(node: Scalar, empty: number | undefined): ScalarNode {
    const text = String(node.value ?? '');
    const [start = 0, end = start] = node.range ?? [];
    const span =
      end === start && empty !== undefined ? this.span(empty, empty) : this.span(start, this.endOf(node));
    if (node.type !== 'PLAIN') return { kind: 'scalar', type: 'string', text, span };
    if (/^(?:null|Null|NULL|~)?$/.test(text)) return { kind: 'scalar', type: 'null', text: '', span };
    const isFlag = /^(?:true|false|yes|no|on|off)$/i.test(text);
    return { kind: 'scalar', type: isFlag ? 'boolean' : 'string', text, span };
  }

  private list(items: readonly (Node | null)[], node: Node & { flow?: boolean }, depth: number): ListNode {
    const nodes = items.map((item) => this.node(item, depth + 1));
    const [start = 0, end = start] = node.range ?? [];
    const last = node.flow === true ? undefined : nodes.at(-1)?.span?.end;
    const span = this.span(start, end);
    return { kind: 'list', items: nodes, span: span && last !== undefined ? { ...span, end: last } : span };
  }

  private map(
    pairs: readonly Pair<Node, Node | null>[],
    node: Node & { flow?: boolean },
    depth: number,
  ): MapNode {
    const entries = pairs.map(({ key, value }): LazyEntry => {
      const [start, end] = key?.range ?? [];
      const empty = end === undefined || node.flow === true ? end : this.yaml.afterColon(end);
      return {
        key: this.keyText(key),
        keySpan: this.span(start, end),
        value: (below) => this.node(value, below, empty),
      };
    });
    const made = this.builder.entries(entries, depth);
    const [start = 0, end = start] = node.range ?? [];
    const span = this.span(start, end);
    if (node.flow === true || span === undefined) return { kind: 'map', entries: made, span };
    const ends = made.map(({ value }) => value.span?.end ?? 0);
    const first = entries[0]?.keySpan?.start ?? span.start;
    return { kind: 'map', entries: made, span: { start: first, end: Math.max(...ends, first) } };
  }

  private keyText(key: Node): string {
    const node = isAlias(key) ? this.anchors.get(key.source) : key;
    return isScalar(node) ? String(node.value ?? '') : String(node);
  }

  /** A block scalar ends with its last line of text; what follows belongs to nobody. */
  private endOf({ type, range }: Scalar): number {
    const [start = 0, end = start] = range ?? [];
    if (type !== 'BLOCK_LITERAL' && type !== 'BLOCK_FOLDED') return end;
    return start + this.yaml.text.slice(start, end).replace(/(?:\r?\n[^\S\r\n]*)+$/, '').length;
  }

  private span(start: number | undefined, end: number | undefined): Span | undefined {
    if (this.aliases > 0 || start === undefined || end === undefined) return undefined;
    return { start: this.yaml.offset(start), end: this.yaml.offset(end) };
  }
}
