// Writes docs/commands.md and docs/schema/config.schema.json from the option table. Needs a build (npm run build).
import { writeFileSync } from 'node:fs';
import { configSchema } from '../dist/commands/config-schema.js';
import { commands } from '../dist/commands/index.js';
import { commandReference } from '../dist/options/reference.js';

writeFileSync(new URL('../docs/commands.md', import.meta.url), commandReference(commands));

const schema = new URL('../docs/schema/config.schema.json', import.meta.url);
writeFileSync(schema, `${JSON.stringify(configSchema(), undefined, 2)}\n`);
