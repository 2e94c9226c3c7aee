import type { Rule } from '../model.ts';
import { accessibleRule } from './accessible.ts';
import { completeRule } from './complete.ts';
import { dialectRule } from './dialect.ts';
import { faithfulRule } from './faithful.ts';
import { fitsRule } from './fits.ts';
import { linksRule } from './links.ts';
import { paceRule } from './pace.ts';
import { pageRule } from './page.ts';

/** All rules, in the order of the report. */
export const rules: readonly Rule[] = [
  faithfulRule,
  completeRule,
  fitsRule,
  accessibleRule,
  paceRule,
  linksRule,
  dialectRule,
  pageRule,
];
