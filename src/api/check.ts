import { ruleNames } from '../check/rules/index.ts';
import type { Problem } from '../problems/problem.ts';
import { checkChoice } from './choice.ts';
import type { BrowserOptions } from './export-deck.ts';
import { findDeck } from './find.ts';
import type { LookOptions } from './render.ts';

export interface CheckOptions extends LookOptions, BrowserOptions {
  /** Names of the rules to run; all when absent. `fits` and `accessible` need a browser. */
  readonly only?: readonly string[] | undefined;
  /** Level of a rule or of one problem code: `off`, `info`, `warning`, `error`. */
  readonly levels?: Readonly<Record<string, 'off' | 'info' | 'warning' | 'error'>> | undefined;
  /** Length of the talk in minutes, for the rule `pace`. */
  readonly minutes?: number | undefined;
  /** Check that links answer (uses the network). */
  readonly online?: boolean | undefined;
}

/**
 * Checks a deck (a file, its folder, or the page of its publication) and gives what was found.
 * @throws PubdeckError where there is no deck, or a rule needs a browser and there is none
 */
export async function check(deck: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  checkChoice('only', ruleNames, options.only);
  const file = await findDeck(deck);
  const { checkDeck } = await import('../check/check.ts');
  return checkDeck(file, options);
}
