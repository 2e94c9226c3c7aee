import { readFileSync } from 'node:fs';
import { readDeck } from '../deck/read.ts';
import type { RenderedDeck } from '../html/model.ts';
import type { OpenDeckOptions } from '../html/open-deck.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { openSite } from '../site/site.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import { analyse } from '../story/analyse.ts';
import { storyInput } from '../story/input.ts';
import type { CheckContext, Measured, RuleName } from './model.ts';
import { rules } from './rules/index.ts';
import { deckUnits } from './units.ts';

export interface CheckOptions extends OpenDeckOptions {
  readonly only?: readonly RuleName[] | undefined;
  readonly minutes?: number | undefined;
  readonly online?: boolean | undefined;
  /** Level of a rule or of one code: 'off', 'info', 'warning', 'error'. */
  readonly levels?: Readonly<Record<string, unknown>> | undefined;
  readonly browser?: string | undefined;
  readonly timeout?: number | undefined;
}

/** Runs the rules on one deck; findings in the order of the rules, then of the slides. */
export async function checkDeck(file: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  const context = await makeContext(file, options);
  const chosen = rules.filter(
    ({ name }) =>
      (options.only === undefined || options.only.includes(name)) && options.levels?.[name] !== 'off',
  );
  const findings: Problem[] = [];
  for (const rule of chosen) {
    for (const problem of await rule.check(context)) {
      const level = options.levels?.[problem.code] ?? options.levels?.[rule.name];
      if (level === 'off') continue;
      findings.push(isSeverity(level) ? { ...problem, severity: level } : problem);
    }
  }
  return findings;
}

const isSeverity = (level: unknown): level is Severity =>
  level === 'info' || level === 'warning' || level === 'error';

/** The context of the rules; page, rendering and browser are only touched by the rules that need them. */
export async function makeContext(file: string, options: CheckOptions = {}): Promise<CheckContext> {
  const site = openSite(file);
  const deck = readDeck(readFileSync(file, 'utf8'), file);
  const reading = await workOfDeck(deck, site);
  const publication = reading?.work;
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
  };
  const rendered = once(
    async (): Promise<RenderedDeck> => (await import('../html/render.ts')).renderDeck(deck, { site }),
  );
  const measured = once(async (): Promise<Measured> => (await import('./measure.ts')).measure(file, options));
  return {
    file,
    site,
    deck,
    units: deckUnits(deck),
    publication,
    place: reading?.deck,
    story: publication && analyse(storyInput(publication)),
    rendered,
    measured,
    minutes: options.minutes,
    online: options.online === true,
  };
}
