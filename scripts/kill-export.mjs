// Kills an export at random moments and looks at what is left: slides and handout each the old file or the new one, byte for
// byte, no process, nothing in the folders that does not belong there. Every fourth time the browser is killed, not pubdeck.
//   node scripts/kill-export.mjs [--count 200] [--seed 1] [--deck FILE] [--how SIGKILL]    (always in that way)
// Needs the built program (npm run build) and Linux (/proc).
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { random as seeded } from './lib/damage.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    how: { type: 'string' },
    deck: {
      type: 'string',
      default: fileURLToPath(new URL('../test/fixtures/layouts/index.md', import.meta.url)),
    },
  },
});
// Always the same browser: pubdeck takes another where one does not start, and that one writes other bytes.
const { openBrowser } = await import(new URL('../dist/browser/open.js', import.meta.url));
const opened = await openBrowser();
const browser = opened.path;
await opened.close();
const cli = fileURLToPath(new URL('../bin/pubdeck.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pubdeck-kill-'));
const out = join(work, 'output');
const scratch = join(work, 'tmp');
mkdirSync(scratch);
const mark = `PUBDECK_KILL_TEST=${work}`;
const random = seeded(Number(values.seed));
const epochs = ['1700000000', '1800000000'];
const made = ['slides.pdf', 'handout.pdf'];

const run = (epoch) =>
  spawn(
    process.execPath,
    [cli, 'export', values.deck, '--to', 'pdf,handout', '--out', out, '--browser', browser, '--quiet'],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, PUBDECK_KILL_TEST: work, TMPDIR: scratch, SOURCE_DATE_EPOCH: epoch },
    },
  );
const ended = (child) =>
  new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)));
/** Processes that were started with our mark in their environment. */
const processes = () =>
  readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid) || Number(pid) === process.pid) return false;
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(mark);
    } catch {
      return false;
    }
  });
const hashOf = (file) =>
  existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : '';
/** Names below a folder that no finished run leaves there. */
const scraps = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /(?:^|\/)\./.test(name) || folder === scratch);

try {
  const whole = new Map();
  let length = 0;
  for (const epoch of epochs) {
    const started = performance.now();
    await ended(run(epoch));
    length = performance.now() - started;
    const [folder] = readdirSync(out);
    for (const name of made) {
      const hash = hashOf(join(out, folder, name));
      whole.set(name, [...(whole.get(name) ?? []), hash]);
    }
  }
  const [folder] = readdirSync(out);
  const counts = { old: 0, new: 0, other: 0, orphans: 0, 'scraps in output': 0, 'scraps in temp': 0 };
  const exits = new Map();
  let before = new Map(made.map((name) => [name, hashOf(join(out, folder, name))]));
  for (let turn = 1; turn <= Number(values.count); turn++) {
    const epoch = epochs[turn % 2];
    const child = run(epoch);
    const exit = ended(child);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    await pause(random() * length * 1.05);
    const how = values.how ?? ['SIGKILL', 'SIGINT', 'SIGTERM', 'browser'][turn % 4];
    if (how === 'browser') {
      for (const pid of processes()) {
        if (Number(pid) === child.pid) continue;
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {
          // It ended by itself meanwhile.
        }
      }
    } else child.kill(how);
    const ending = await exit;
    const code = `${how}: ${ending}`;
    // A busy machine takes longer than at first: half of the kills would come before anything is written.
    length *= ending === 0 ? 0.9 : 1.02;
    exits.set(code, (exits.get(code) ?? 0) + 1);
    if (!/: (?:0|4|130|143|SIG\w+)$/.test(code)) console.log(`${code}\n${said}`);
    for (let waited = 0; processes().length > 0 && waited < 3000; waited += 50) await pause(50);
    counts.orphans += processes().length;
    for (const name of made) {
      const hash = hashOf(join(out, folder, name));
      if (hash === before.get(name)) counts.old++;
      else if (whole.get(name).includes(hash)) counts.new++;
      else {
        counts.other++;
        console.log(`${code}: ${name} is neither the old nor the new file`);
      }
      before.set(name, hash);
    }
    for (const [key, place] of [
      ['scraps in output', out],
      ['scraps in temp', scratch],
    ]) {
      const found = scraps(place);
      counts[key] += found.length;
      if (found.length > 0) console.log(`after ${how}: ${found.join(' ')}`);
      for (const name of found) rmSync(join(place, name), { recursive: true, force: true });
    }
    before = new Map(made.map((name) => [name, hashOf(join(out, folder, name))]));
  }
  console.log(`${values.count} kills: ${JSON.stringify(counts)}`);
  console.log(
    [...exits]
      .sort()
      .map(([code, times]) => `${code} ${times}`)
      .join(', '),
  );
  process.exitCode = counts.other + counts.orphans > 0 ? 1 : 0;
} finally {
  rmSync(work, { recursive: true, force: true });
}
