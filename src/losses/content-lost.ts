import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';

/** Several losses in one error: `problems` holds each. */
export class ContentLost extends PubdeckError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super('content-lost', `Slide ${first?.slide}: ${first?.message}${more}`, {
      exit: 'loss',
      at: first?.at ?? {},
      hint: first?.hint ?? 'Print it all the same with --allow-loss.',
    });
    this.problems = problems;
  }
}
