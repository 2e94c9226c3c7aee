import type { FitRules, FitTable } from './model.ts';

let table: FitTable = {};

export function setRules(rules: FitTable): void {
  table = rules;
}

/** The rules of the slide's layout; none for a layout that has none. */
export function rulesOf(section: Element): FitRules {
  const names = [...section.classList].map((word) => (word.startsWith('layout-') ? word.slice(7) : ''));
  const name = names.find((each) => Object.hasOwn(table, each));
  return name === undefined ? {} : (table[name] ?? {});
}
