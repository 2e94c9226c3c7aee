// Writes docs/commands.md from the option table. Needs a build (npm run build).
import { writeFileSync } from 'node:fs';
import { commands } from '../dist/commands/index.js';
import { commandReference } from '../dist/options/reference.js';

writeFileSync(new URL('../docs/commands.md', import.meta.url), commandReference(commands));
