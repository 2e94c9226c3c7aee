import type { ProblemCode, Severity } from './codes.ts';

/** Where something stands in a file. Lines and columns are 1-based, as editors count. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Offsets in UTF-16 code units from the start of the file, end exclusive. */
  readonly start?: number;
  readonly end?: number;
}

export type { Severity };

/** Something noticed. Problems are data: the command decides what to print and how to exit. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One sentence that a researcher understands. */
  readonly message: string;
  readonly at: Place;
  /** 1-based slide number, where the problem belongs to a slide. */
  readonly slide?: number;
  /** What to do next. */
  readonly hint?: string;
  /** Why it matters, for the findings of `pubdeck check`. */
  readonly why?: string;
  /** The offending line or words. */
  readonly excerpt?: string;
}
