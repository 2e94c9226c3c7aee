// `npm start`: makes the sample talk from content/publication/medalign and says what to do with it.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = 'content/publication/medalign';
console.error(`making the talk of ${page} …`);
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
const problems = (report?.problems ?? []).filter(({ severity }) => severity === 'error');
for (const { severity, message, code, hint } of problems) {
  console.error(`${severity}: ${message} [${code}]${hint ? `\n  hint: ${hint}` : ''}`);
}
if (status === 0 && report !== undefined) {
  const names = { deck: 'deck', pdf: 'slides', handout: 'handout' };
  const lines = report.outputs
    .filter(({ kind, path }) => kind in names && existsSync(resolve(root, path)))
    .map(({ kind, path }) => `  ${names[kind].padEnd(8)} ${relative(root, resolve(root, path))}`);
  console.log(
    [
      'The sample talk is made:',
      ...lines,
      '',
      'Present it:            node bin/pubdeck.js present content/slides/example',
      'Your own publication:  node bin/pubdeck.js make <folder of its index.md>',
      'If something is odd:   node bin/pubdeck.js doctor',
    ].join('\n'),
  );
} else {
  console.error(`The sample talk was not made (${signal ?? `exit code ${status}`}).`);
  console.error('Ask for the reason:  node bin/pubdeck.js doctor');
  process.exitCode = status || 1;
}
