// Kills an export at random moments and looks at what is left: the old file whole or the new one, no browser.
//   node scripts/kill-export.mjs [--count 200] [--seed 1] [--deck FILE]
// Needs the built program (npm run build) and Linux (/proc).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    deck: {
      type: 'string',
      default: fileURLToPath(new URL('../test/fixtures/layouts/index.md', import.meta.url)),
    },
  },
});
const cli = fileURLToPath(new URL('../bin/pubdeck.js', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'pubdeck-kill-'));
const mark = `PUBDECK_KILL_TEST=${out}`;
const [key, value] = mark.split('=');
let state = Number(values.seed) >>> 0 || 1;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const run = (epoch) =>
  spawn(process.execPath, [cli, 'export', values.deck, '--to', 'pdf', '--out', out, '--quiet'], {
    stdio: 'ignore',
    env: { ...process.env, [key]: value, SOURCE_DATE_EPOCH: String(epoch) },
  });
const ended = (child) => new Promise((resolve) => child.on('exit', resolve));
/** Processes that were started with our mark in their environment. */
const left = () =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });

try {
  const started = performance.now();
  await ended(run(0));
  const whole = performance.now() - started;
  const file = readdirSync(out)
    .map((name) => join(out, name, 'slides.pdf'))
    .find((path) => existsSync(path));
  let [older, newer, broken, orphans] = [0, 0, 0, 0];
  let before = readFileSync(file);
  for (let kill = 1; kill <= Number(values.count); kill++) {
    const child = run(kill);
    const exit = ended(child);
    await pause(random() * whole * 1.05);
    child.kill(kill % 4 === 0 ? 'SIGINT' : 'SIGKILL');
    await exit;
    const after = readFileSync(file);
    if (after.equals(before)) older++;
    else if (after.subarray(0, 5).toString() === '%PDF-' && after.subarray(-6).toString().includes('%%EOF'))
      newer++;
    else broken++;
    before = after;
    for (let waited = 0; left().length > 0 && waited < 3000; waited += 50) await pause(50);
    orphans += left().length;
  }
  console.log(
    `${values.count} kills: old file ${older}, new file ${newer}, broken ${broken}, processes left ${orphans}`,
  );
  process.exitCode = broken + orphans > 0 ? 1 : 0;
} finally {
  rmSync(out, { recursive: true, force: true });
}
