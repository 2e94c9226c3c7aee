import type { ProblemCode } from './codes.ts';
import { type ExitName, exitCodes } from './exit-codes.ts';
import type { Place, Problem } from './problem.ts';

/**
 * The only error that pubdeck throws on purpose. Anything else that reaches the top is a bug and keeps its
 * stack.
 */
export class PubdeckError extends Error {
  override readonly name = 'PubdeckError';
  readonly code: ProblemCode;
  readonly exit: ExitName;
  readonly at: Place;
  readonly hint: string | undefined;
  readonly excerpt: string | undefined;

  constructor(
    code: ProblemCode,
    message: string,
    more: { exit?: ExitName; at?: Place; hint?: string; excerpt?: string; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.code = code;
    this.exit = more.exit ?? 'input';
    this.at = more.at ?? {};
    this.hint = more.hint;
    this.excerpt = more.excerpt;
  }

  get exitCode(): number {
    return exitCodes[this.exit];
  }

  toProblem(): Problem {
    return {
      code: this.code,
      severity: 'error',
      message: this.message,
      at: this.at,
      ...(this.hint === undefined ? {} : { hint: this.hint }),
      ...(this.excerpt === undefined ? {} : { excerpt: this.excerpt }),
    };
  }
}
