import type { Span } from '../text/rich-text.ts';

/**
 * Front matter of any kind as one tree that remembers where each value stood. Scalars keep their text as
 * written (a date stays `2018-8-1`, a DOI `10.10` stays text), and `type` says what the language made of it.
 */
export type FieldNode = ScalarNode | ListNode | MapNode;

export type ScalarType = 'string' | 'null' | 'boolean' | 'number' | 'date';

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly type: ScalarType;
  readonly text: string;
  /** Offsets in the file; undefined where the value stands elsewhere (behind an alias). */
  readonly span: Span | undefined;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly FieldNode[];
  readonly span: Span | undefined;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly FieldEntry[];
  readonly span: Span | undefined;
}

export interface FieldEntry {
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly value: FieldNode;
}

export const entryOf = (map: MapNode, key: string): FieldEntry | undefined =>
  map.entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase());

export const isEmptyNode = (node: FieldNode): boolean => {
  if (node.kind === 'scalar') return node.type === 'null' || node.text.trim() === '';
  const inner = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return inner.every(isEmptyNode);
};
