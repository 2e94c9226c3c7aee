import { stopIfAborted } from '../browser/errors.ts';
import { readDeckFile } from '../deck/read-file.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import { openSite } from '../site/site.ts';
import { CheckBrowser, type CheckBrowserOptions } from './browser.ts';
import { type ContextOptions, checkContext } from './context.ts';
import { deckFacts } from './facts.ts';
import type { CheckContext, RuleEntry } from './model.ts';
import { rules } from './rules/index.ts';

export interface CheckOptions extends ContextOptions, CheckBrowserOptions {
  /** Names of the rules to run; all when absent. */
  readonly only?: readonly string[] | undefined;
  /** Level of a rule or of one code: 'off', 'info', 'warning', 'error'. */
  readonly levels?: Readonly<Record<string, unknown>> | undefined;
  /** The rules to choose from; ours when absent. */
  readonly rules?: readonly RuleEntry[] | undefined;
}

/**
 * Runs the rules on one deck; findings in the order of the rules, then of the slides.
 * @throws PubdeckError where a rule needs a browser: `no-browser` (exit 4), `print-timeout` (5), `stopped` (130)
 */
export async function checkDeck(file: string, options: CheckOptions = {}): Promise<readonly Problem[]> {
  const deck = readDeckFile(file);
  const browser = new CheckBrowser(deck.slides.length, options);
  try {
    const facts = await deckFacts(deck, openSite(file));
    return await runRules(checkContext(facts, browser, options), options);
  } finally {
    await browser.close();
  }
}

async function runRules(
  context: CheckContext,
  { only, levels, rules: all = rules }: CheckOptions,
): Promise<readonly Problem[]> {
  const findings: Problem[] = [];
  for (const { name, load } of all) {
    if ((only !== undefined && !only.includes(name)) || levels?.[name] === 'off') continue;
    const { rule } = await load();
    const problems = await rule.check(context);
    stopIfAborted(context.signal);
    for (const problem of problems) {
      const level = levels?.[problem.code] ?? levels?.[name];
      if (level === 'off') continue;
      findings.push(isSeverity(level) ? { ...problem, severity: level } : problem);
    }
  }
  return findings;
}

const isSeverity = (level: unknown): level is Severity =>
  level === 'info' || level === 'warning' || level === 'error';
