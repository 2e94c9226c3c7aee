// Prints all decks of a folder of sites as a user does, with the command, and tells each exit code.
//   node scripts/corpus-print.mjs SITES [--browser PATH] [--as-they-are] [--keep DIR]
// The sites are copied first. A corpus holds few of the pictures that its decks show: a stand-in is drawn for each that is said to be
// missing, so that what remains is about the decks; `--as-they-are` leaves them missing. Raw TeX is looked for in the text of each PDF.
// Needs the built program (npm run build). Exits 1 where a deck does not end with exit code 0, or shows raw TeX.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { pdfFacts } from './support/pdf-facts.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    browser: { type: 'string' },
    'as-they-are': { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const [sites] = positionals;
if (!sites) {
  console.error('usage: node scripts/corpus-print.mjs SITES');
  process.exit(2);
}
const cli = fileURLToPath(new URL('../bin/pubdeck.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pubdeck-corpus-'));
const copy = join(work, 'sites');
cpSync(resolve(sites), copy, { recursive: true, dereference: true });
for (const name of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
  chmodSync(join(copy, name), 0o755);

const drawn = new PNG({ width: 640, height: 360 });
for (let at = 0; at < drawn.data.length; at += 4)
  drawn.data.set([60 + ((at / 4) % 640) / 5, 120, 180, 255], at);
const png = PNG.sync.write(drawn);
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#3a7ca5"/></svg>';

function run(file, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'export', file, '--json', ...args], {
    encoding: 'utf8',
  });
  try {
    return { status, ...JSON.parse(stdout) };
  } catch {
    return { status, outputs: [], problems: [{ code: 'none', severity: 'error', message: stderr }] };
  }
}

/** Where a picture is looked for: beside the deck, or in `static` where the address begins with a slash. */
function placeOf(file, address) {
  const site = join(copy, relative(copy, file).split(sep)[0]);
  const name = decodeURIComponent(address).replace(/[?#].*$/, '');
  const place = name.startsWith('/') ? join(site, 'static', name) : resolve(dirname(file), name);
  return place.startsWith(site) ? place : undefined;
}

function drawMissing(file) {
  let count = 0;
  // Once more: behind a picture that is missing another may be.
  for (let round = 0; round < 2; round += 1) {
    for (const { code, message } of run(file, '--to', 'text', '--out', join(work, 'text'), '--allow-loss')
      .problems) {
      const address = code === 'media-missing' && /^The (?:file|picture) (.+?) is /.exec(message)?.[1];
      const place = address && placeOf(file, address);
      if (!place || existsSync(place)) continue;
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, place.endsWith('.svg') ? svg : png);
      count += 1;
    }
  }
  return count;
}

const tex =
  /\\(?:frac|sum|begin|end|mathbf|mathrm|text|left|right|alpha|beta|label|ref|newcommand|sqrt|int|cdot|times|partial)\b|\$\$|\\[([]/;
const decks = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]content[\\/]slides[\\/].*\.md$/.test(name))
  .sort();
const exits = new Map();
const out = resolve(values.keep ?? join(work, 'out'));
let [standIns, raw] = [0, 0];
try {
  for (const [index, name] of decks.entries()) {
    const file = join(copy, name);
    if (!values['as-they-are']) standIns += drawMissing(file);
    const browser = values.browser ? ['--browser', values.browser] : [];
    const { status, problems, outputs } = run(
      file,
      '--to',
      'pdf',
      '--out',
      join(out, String(index + 1)),
      ...browser,
    );
    exits.set(status, (exits.get(status) ?? 0) + 1);
    const errors = problems.filter(({ severity }) => severity === 'error');
    console.log(`${status} ${name}`);
    for (const { code, slide, message } of errors) console.log(`    slide ${slide}: ${message} [${code}]`);
    const pdf = outputs.find(({ kind }) => kind === 'pdf');
    if (!pdf) continue;
    const { pages } = await pdfFacts(readFileSync(pdf.path));
    for (const [page, { text }] of pages.entries())
      if (tex.test(text)) {
        raw += 1;
        console.log(`    page ${page + 1}: raw TeX: ${tex.exec(text)[0]}`);
      }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(
  `${decks.length} decks, ${[...exits].map(([exit, count]) => `exit ${exit}: ${count}`).join(', ')}; raw TeX on ${raw} pages; ${standIns} pictures drawn as stand-ins`,
);
process.exitCode = exits.get(0) === decks.length && raw === 0 ? 0 : 1;
