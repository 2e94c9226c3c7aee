import type { RuleEntry } from '../model.ts';

/** All rules, in the order of the report. A new rule is its file and its line here: option, help, schema and docs read this list. */
export const rules: readonly RuleEntry[] = [
  { name: 'faithful', load: () => import('./faithful.ts') },
  { name: 'complete', load: () => import('./complete.ts') },
  { name: 'fits', load: () => import('./fits.ts') },
  { name: 'accessible', load: () => import('./accessible.ts') },
  { name: 'pace', load: () => import('./pace.ts') },
  { name: 'links', load: () => import('./links.ts') },
  { name: 'dialect', load: () => import('./dialect.ts') },
  { name: 'page', load: () => import('./page.ts') },
];

/** Names of the rules, as `--only` and the config file take them. */
export const ruleNames: readonly string[] = rules.map(({ name }) => name);
