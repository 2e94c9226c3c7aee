// Kills pubdeck at random moments (seeded) while it refreshes, makes and exports, and looks at what is left: every file must be the old
// one or the new one, whole; the next run must be fine and leave no scrap. Needs a build (npm run build).
//
//   node scripts/kill-test.mjs [--draft 200] [--make 100] [--export 100] [--seed 300]
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from './lib/damage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const option = (name, fallback) => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : fallback);
const next = random(option('--seed', 300));

const site = mkdtempSync(join(tmpdir(), 'pubdeck-kill-'));
cpSync(join(root, 'content'), join(site, 'content'), { recursive: true });
const page = join(site, 'content/publication/medalign/index.md');
const deck = join(site, 'content/slides/example/index.md');
const pdf = join(site, 'output/example/slides.pdf');
const original = readFileSync(page, 'utf8');
// Two versions of the page, so that every refresh has something to do.
const versions = [
  original,
  original.replace('15 clinicians', '16 clinicians').replace('8.3% drop', '8.4% drop'),
];

const run = (command, killAfter) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'bin/pubdeck.js'), ...command], {
      cwd: site,
      stdio: 'ignore',
      env: { ...process.env, SOURCE_DATE_EPOCH: '1700000000' },
    });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal });
    });
  });
const scraps = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /\.tmp|\.next$|\.lock$|~$/.test(name))
    : [];
const faults = [];

// How the deck looks after each version of the page, with the author's own slide in it.
// The deck of the copy may be older than the program: without its memory it would only be offered a draft.
await run(['draft', page, '--force']);
writeFileSync(deck, `${readFileSync(deck, 'utf8')}\n---\n\n## My own last words\n\nThank you.\n`);
const whole = [];
for (const text of versions) {
  writeFileSync(page, text);
  await run(['draft', page]);
  whole.push(readFileSync(deck, 'utf8'));
}
const started = performance.now();
await run(['draft', page]);
const draftTime = performance.now() - started;
let killed = 0;
const drafts = option('--draft', 200);
for (let round = 0; round < drafts; round++) {
  const version = round % 2;
  writeFileSync(page, versions[version]);
  const before = readFileSync(deck, 'utf8');
  const { signal } = await run(['draft', page], next() * draftTime * 1.1);
  if (signal) killed++;
  const after = readFileSync(deck, 'utf8');
  if (after !== before && after !== whole[version])
    faults.push(`draft ${round}: the deck is neither the old nor the new one`);
  if (round % 10 === 9) {
    const { code } = await run(['draft', page]);
    if (code !== 0) faults.push(`draft ${round}: the next run ended with ${code}`);
    if (readFileSync(deck, 'utf8') !== whole[version])
      faults.push(`draft ${round}: the next run does not reach the same deck`);
    for (const name of [...scraps(join(site, '.pubdeck')), ...scraps(join(site, 'content'))])
      faults.push(`draft ${round}: left behind ${name}`);
  }
}
console.log(`refresh: ${drafts} runs, ${killed} killed in time, ${faults.length} faults`);

const refreshFaults = faults.length;
await killMakes(option('--make', 100));
const makeFaults = faults.length;
await run(['export', deck, '--to', 'pdf']);
const complete = readFileSync(pdf);
const exportStarted = performance.now();
await run(['export', deck, '--to', 'pdf']);
const exportTime = performance.now() - exportStarted;
const exportsWanted = option('--export', 100);
killed = 0;
for (let round = 0; round < exportsWanted; round++) {
  const old = Buffer.from('%PDF-1.4 the old file');
  writeFileSync(pdf, old);
  const { signal } = await run(['export', deck, '--to', 'pdf'], next() * exportTime * 1.05);
  if (signal) killed++;
  const after = readFileSync(pdf);
  if (!after.equals(old) && !after.equals(complete))
    faults.push(`export ${round}: the PDF is neither the old nor the new one (${after.length} bytes)`);
}
const { code } = await run(['export', deck, '--to', 'pdf']);
if (code !== 0 || !readFileSync(pdf).equals(complete)) faults.push(`export: the next run ended with ${code}`);
for (const name of scraps(join(site, 'output'))) faults.push(`export: left behind ${name}`);
await new Promise((resolve) => setTimeout(resolve, 1000));
console.log(`export: ${exportsWanted} runs, ${killed} killed in time, ${faults.length - makeFaults} faults`);

/** The deck and its web page: each the one before or the whole new one, and the next run makes both. */
async function killMakes(count) {
  const html = join(site, 'output/example/index.html');
  const make = (killAfter) => run(['make', page, '--to', 'html'], killAfter);
  const pages = [];
  let length = 0;
  for (const text of versions) {
    writeFileSync(page, text);
    const from = performance.now();
    await make();
    length = performance.now() - from;
    pages.push(readFileSync(html, 'utf8'));
  }
  let stopped = 0;
  for (let round = 0; round < count; round++) {
    const version = round % 2;
    writeFileSync(page, versions[version]);
    const before = [readFileSync(deck, 'utf8'), readFileSync(html, 'utf8')];
    const { signal } = await make(next() * length * 1.05);
    if (signal) stopped++;
    const after = [readFileSync(deck, 'utf8'), readFileSync(html, 'utf8')];
    if (after[0] !== before[0] && after[0] !== whole[version])
      faults.push(`make ${round}: the deck is neither the old nor the new one`);
    if (after[1] !== before[1] && after[1] !== pages[version])
      faults.push(`make ${round}: the web page is neither the old nor the new one`);
    if (round % 10 !== 9) continue;
    const { code } = await make();
    if (code !== 0) faults.push(`make ${round}: the next run ended with ${code}`);
    if (readFileSync(html, 'utf8') !== pages[version])
      faults.push(`make ${round}: the next run does not reach the same web page`);
    for (const folder of ['.pubdeck', 'content', 'output'])
      for (const name of scraps(join(site, folder))) faults.push(`make ${round}: left behind ${name}`);
  }
  console.log(`make: ${count} runs, ${stopped} killed in time, ${faults.length - refreshFaults} faults`);
}
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
