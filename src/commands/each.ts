import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';

/** Failures that end the whole batch. */
const ends = new Set(['stopped', 'browser']);

/**
 * Does one item of a batch. A known failure becomes a problem, and the batch goes on; where it is the only item, the
 * failure ends the command.
 */
export async function attempt<T>(
  work: () => Promise<T>,
  { alone, problems }: { alone: boolean; problems: Problem[] },
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (alone || !(error instanceof PubdeckError) || ends.has(error.exit)) throw error;
    problems.push(error.toProblem());
    return undefined;
  }
}
