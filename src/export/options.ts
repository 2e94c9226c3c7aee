import type { OpenDeckOptions } from '../html/open-deck.ts';
import type { Format } from './format.ts';
import type { FormatName } from './format-names.ts';
import type { FormatOptions } from './model.ts';

export interface ExportOptions extends FormatOptions {
  /** Formats by name, or formats of your own. */
  readonly to: readonly (FormatName | Format)[];
}

export interface DecksOptions {
  /** What each deck is opened with. */
  readonly open: Omit<OpenDeckOptions, 'beside' | 'drawDiagrams'>;
  /** What each deck is exported with; `out` is the folder that holds one folder a deck. */
  readonly export: Omit<ExportOptions, 'about' | 'progress'> & { readonly timeout: number };
  /** Decks at a time; 2 when absent. */
  readonly jobs?: number | undefined;
  /** Called with the number of decks that are done and what is worked on. */
  readonly progress: (done: number, of: number, what: string) => void;
}
