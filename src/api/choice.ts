import { PubdeckError } from '../problems/error.ts';
import { nearest } from '../text/near.ts';

/** @throws PubdeckError `usage` where an option has a value that it cannot have */
export function checkChoice(option: string, values: readonly string[], given: unknown): void {
  for (const value of Array.isArray(given) ? given : [given]) {
    if (value === undefined || values.includes(value as string)) continue;
    const near = nearest(String(value), values);
    throw new PubdeckError('usage', `${option} cannot be '${value}'.`, {
      exit: 'usage',
      hint: `${near ? `Did you mean ${near}? ` : ''}It takes ${values.join(', ')}.`,
    });
  }
}
