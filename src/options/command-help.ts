import type { OptionName } from './table.ts';

/** What the help and the documentation say of a command. */
export interface CommandHelp {
  readonly name: string;
  /** 'draft <page|site>…' */
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
}
