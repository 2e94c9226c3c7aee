import type { RuleEntry } from '../../src/check/model.ts';

export declare function ruleTable(rules: readonly RuleEntry[]): Promise<string>;
