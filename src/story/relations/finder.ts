import type { Story } from '../model.ts';
import type { Line } from './line.ts';
import type { Relation } from './model.ts';

/** The whole text, for finders that look beyond their sentence. */
export interface Paper {
  readonly story: Omit<Story, 'relations' | 'problems'>;
  readonly lines: readonly Line[];
  /** Index of the first sentence that tells what the authors do; the number of sentences where none does. */
  readonly contribution: number;
}

type WithoutHeadline<T> = T extends Relation ? Omit<T, 'headlineSpans' | 'sentences'> : never;
/** A relation before its sentences and headline are filled in. `sentences` only where not the line's own. */
export type Draft = WithoutHeadline<Relation> & { readonly sentences?: readonly number[] };

/** Reads one sentence; the list of all finders is in kinds.ts. */
export type Finder = (line: Line, paper: Paper) => readonly Draft[];
