import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { HandoutLayout, PaperName } from '../sheet/handout-layouts.ts';
import type { ExportOutput } from './output.ts';
import type { Paper } from './paper.ts';

/** Options of a format. */
export interface FormatOptions {
  /** Folder for the files of this deck; made when missing. */
  readonly out: string;
  /** No link on the way to `out` may lead out of this folder. */
  readonly within?: string | undefined;
  /** Handout layouts: `notes` is `handout.pdf`, others `handout-<layout>.pdf`. Default `notes`. */
  readonly layouts?: readonly HandoutLayout[] | undefined;
  readonly paper?: PaperName | undefined;
  readonly duplex?: boolean | undefined;
  /** False for handouts that begin with the first slide. */
  readonly cover?: boolean | undefined;
  readonly notes?: 'auto' | 'none' | 'annotations' | undefined;
  readonly pages?: string | undefined;
  readonly steps?: boolean | undefined;
  readonly scale?: number | undefined;
  readonly allowLoss?: boolean | undefined;
  /** Milliseconds for the whole deck. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What is known of the paper: citation for the cover, BibTeX and CSL-JSON to attach, keywords. */
  readonly about?: Paper | undefined;
  readonly date?: Date | undefined;
  readonly progress?:
    | ((step: { readonly format: string; readonly done: number; readonly of: number }) => void)
    | undefined;
}

export interface ExportResult {
  readonly outputs: readonly ExportOutput[];
  readonly problems: readonly Problem[];
  /** `loss` where content would not be seen: that file is not written. */
  readonly exit: ExitName;
}
