// Writes docs/commands.md and docs/schema/config.schema.json from the option table, the table of docs/check.md from the
// rules, that of themes in docs/layouts.md from the layouts, and docs/problems.md from the problem codes. Needs a build (npm run build).
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rules } from '../dist/check/rules/index.js';
import { configSchema } from '../dist/commands/config-schema.js';
import { commands } from '../dist/commands/index.js';
import { allLayouts } from '../dist/layouts/index.js';
import { commandReference } from '../dist/options/reference.js';
import { problemReference } from '../dist/problems/reference.js';
import { ruleTable } from './support/rule-table.mjs';
import { themeForms } from './support/theme-forms.mjs';

writeFileSync(new URL('../docs/commands.md', import.meta.url), commandReference(commands));
writeFileSync(new URL('../docs/problems.md', import.meta.url), problemReference());

const schema = new URL('../docs/schema/config.schema.json', import.meta.url);
writeFileSync(schema, `${JSON.stringify(configSchema(), undefined, 2)}\n`);
// In the form of the formatter, so that a second run changes nothing.
execFileSync('npx', ['biome', 'check', '--write', fileURLToPath(schema)], { stdio: 'ignore' });

const checks = new URL('../docs/check.md', import.meta.url);
const table = await ruleTable(rules);
writeFileSync(
  checks,
  readFileSync(checks, 'utf8').replace(/^\| rule \| finds \|\n(?:\|.*\n)+/m, () => `${table}\n`),
);

const layouts = new URL('../docs/layouts.md', import.meta.url);
const css = readFileSync(new URL('../themes/_hugo/slides.css', import.meta.url), 'utf8');
writeFileSync(
  layouts,
  readFileSync(layouts, 'utf8').replace(
    /^\| Layout \| Without styles \|.*\n(?:\|.*\n)+/m,
    () => `${themeForms(allLayouts(), css)}\n`,
  ),
);
