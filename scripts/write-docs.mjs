// Writes docs/commands.md and docs/schema/config.schema.json from the option table, and the table of docs/check.md from the
// rules. Needs a build (npm run build).
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../dist/check/rules/index.js';
import { configSchema } from '../dist/commands/config-schema.js';
import { commands } from '../dist/commands/index.js';
import { commandReference } from '../dist/options/reference.js';
import { ruleTable } from './support/rule-table.mjs';

writeFileSync(new URL('../docs/commands.md', import.meta.url), commandReference(commands));

const schema = new URL('../docs/schema/config.schema.json', import.meta.url);
writeFileSync(schema, `${JSON.stringify(configSchema(), undefined, 2)}\n`);

const checks = new URL('../docs/check.md', import.meta.url);
const table = await ruleTable(rules);
writeFileSync(
  checks,
  readFileSync(checks, 'utf8').replace(/^\| rule \| finds \|\n(?:\|.*\n)+/m, () => `${table}\n`),
);
