import { PubdeckError } from '../problems/error.ts';
import type { Span } from '../text/rich-text.ts';
import { limits, refusedKeys } from './limits.ts';
import type { FieldEntry, FieldNode } from './tree.ts';

/** A block of front matter in any language: its values with their places, and the keys that were odd. */
export interface Parsed {
  readonly root: FieldNode;
  /** Keys that were refused because they reach an object's prototype. */
  readonly refused: readonly { readonly key: string; readonly span: Span | undefined }[];
  readonly duplicates: readonly { readonly key: string; readonly span: Span }[];
}

/**
 * Reads a block of front matter.
 * @param shift what to add to an offset in `block` to get one of the file
 * @throws SyntaxFault where the block is not in its language, PubdeckError `front-matter-too-large`
 */
export type ParseBlock = (block: string, shift: number) => Parsed;

/** A block that cannot be read: why, and where in the file. */
export class SyntaxFault extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number, cause?: unknown) {
    super(reason, { cause });
    this.offset = offset;
  }
}

/** An entry whose value is read only if its key is taken. */
export interface LazyEntry {
  readonly key: string;
  readonly keySpan: Span | undefined;
  readonly value: (depth: number) => FieldNode;
}

/**
 * Puts a tree together, and keeps it within bounds: a value that is small in the file and huge when its aliases are
 * followed is refused. Every value goes through {@link count}.
 */
export class TreeBuilder {
  readonly refused: { key: string; span: Span | undefined }[] = [];
  readonly duplicates: { key: string; span: Span }[] = [];
  private values = 0;

  /** Counts a value at a depth (0 is the root). */
  count(depth: number): void {
    this.values += 1;
    if (this.values > limits.values) tooLarge(`more than ${limits.values} values (aliases followed)`);
    if (depth > limits.nesting) tooLarge(`lists and maps nested more than ${limits.nesting} deep`);
  }

  /** Entries of a map at a depth: of two with one key the last counts, in the place of the first. */
  entries(list: readonly LazyEntry[], depth: number): FieldEntry[] {
    const taken = new Map<string, LazyEntry>();
    for (const entry of list) {
      if (taken.has(entry.key) && entry.keySpan)
        this.duplicates.push({ key: entry.key, span: entry.keySpan });
      taken.set(entry.key, entry);
    }
    const entries: FieldEntry[] = [];
    for (const { key, keySpan, value } of taken.values()) {
      if (refusedKeys.has(key)) this.refused.push({ key, span: keySpan });
      else entries.push({ key, keySpan, value: value(depth + 1) });
    }
    return entries;
  }

  parsed(root: FieldNode): Parsed {
    return { root, refused: this.refused, duplicates: this.duplicates };
  }
}

export function tooLarge(what: string): never {
  throw new PubdeckError('front-matter-too-large', `The front matter holds ${what}; pubdeck reads no more.`, {
    hint: 'No real page comes near this. Look for repeated aliases (*name) or pasted data.',
  });
}
