// `npm start`: makes the sample talk from content/publication/medalign and says what to do with it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = 'content/publication/medalign';
const { status, signal, stdout } = spawnSync(
  process.execPath,
  [join('bin', 'pubdeck.js'), 'make', page, '--json'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
);

/** The command's report; a crash prints none. */
function reported() {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

const report = reported();
const problems = (report?.problems ?? []).filter(({ severity }) => severity !== 'info');
for (const { severity, message, code, hint } of problems) {
  console.error(`${severity}: ${message} [${code}]${hint ? `\n  hint: ${hint}` : ''}`);
}
if (status === 0 && report !== undefined) {
  const kinds = { deck: 'deck', slides: 'slides', pdf: 'slides', handout: 'handout' };
  const lines = (report.outputs ?? [])
    .filter(({ path }) => existsSync(join(root, path)))
    .map(({ kind, path }) => `  ${(kinds[kind] ?? kind).padEnd(8)} ${path}`);
  console.log(
    [
      'The sample talk is made:',
      ...lines,
      '',
      'Present it:            node bin/pubdeck.js present',
      'Your own publication:  node bin/pubdeck.js make <folder of its index.md>',
      'If something is odd:   node bin/pubdeck.js doctor',
    ].join('\n'),
  );
} else {
  console.error(`The sample talk was not made (${signal ?? `exit code ${status}`}).`);
  console.error('Ask for the reason:  node bin/pubdeck.js doctor');
  process.exitCode = status || 1;
}
