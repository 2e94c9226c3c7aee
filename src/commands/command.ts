import type { CommandHelp } from '../options/command-help.ts';
import type { Config } from '../options/config.ts';
import type { GivenOptions, Options } from '../options/table.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';

/** What a command may touch of the process. */
export interface Io {
  readonly cwd: string;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdin: () => AsyncIterable<string>;
  readonly color: boolean;
  /** A terminal: progress may be shown on one changing line. */
  readonly interactive: boolean;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks a yes-or-no question at the terminal; absent where there is none. */
  readonly ask?: ((question: string) => Promise<boolean>) | undefined;
}

interface Output {
  readonly kind: string;
  readonly path: string;
  readonly deck?: string;
  readonly slides?: number;
  readonly pages?: number;
}

export interface CommandResult {
  readonly outputs?: readonly Output[];
  readonly problems?: readonly Problem[];
  /** `done` unless said otherwise. */
  readonly exit?: ExitName;
  /** What people read on standard output; files written are listed by themselves. */
  readonly text?: string;
  /** More keys for the JSON object. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** The command has printed its own JSON lines. */
  readonly printed?: boolean;
}

export interface CommandContext {
  readonly options: Options;
  /** What stood on the command line; `options` holds the configuration and the defaults too. */
  readonly flags: GivenOptions;
  readonly config: Config;
  readonly paths: readonly string[];
  readonly io: Io;
  /** Prints progress to standard error, unless --quiet is set. */
  readonly say: (text: string) => void;
}

export interface Command extends CommandHelp {
  /** The command only reads: it runs nothing that a site brings. */
  readonly runsNothing?: boolean;
  readonly run: (context: CommandContext) => Promise<CommandResult>;
}
