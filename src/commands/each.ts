import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';

/** Failures after which the others of a batch would fail too, or must not be begun. */
const ends = new Set(['stopped', 'browser']);

/**
 * Does one piece of a batch. A known failure becomes a problem, and the rest of the batch is done; of a single piece it
 * ends the command.
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
