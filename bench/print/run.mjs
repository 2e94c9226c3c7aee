// Whole processes, Markdown → PDF, tool after tool in turn, round by round.
//   node bench/print/run.mjs [--peers FOLDER] [--rounds 5] [--sizes 10,100,500] [--batch] [--browser PATH] [--beside CHECKOUT]
//   node bench/print/run.mjs --all --peers FOLDER [--markdown docs/bench-print.md]
// `--beside` measures another checkout of pubdeck, built, in the same rounds. FOLDER holds node_modules with @marp-team/marp-cli, reveal-md and decktape. `--all` is every table of docs/bench-print.md.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { shippedBrowser } from '../../dist/browser/unpack.js';
import { compare, table } from './compare.mjs';
import { slidesOf } from './decks.mjs';
import { documentOf } from './document.mjs';
import { floor, marp, prepare, prepareForDecktape, pubdeck, tools } from './tools.mjs';

/** The browser that pubdeck ships; where it ships none, the one of the system. */
const shell = (await shippedBrowser())?.path ?? '/usr/bin/chromium-headless-shell';
const desktop = '/usr/bin/chromium';
const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,100,500' },
    batch: { type: 'boolean', default: false },
    browser: { type: 'string', default: shell },
    all: { type: 'boolean', default: false },
    markdown: { type: 'string' },
    beside: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pubdeck-bench-'));
const loadBefore = loadavg()[0];

/** Sections of the document: title, rows, and what is aimed for. */
const sections = [];
function add(section) {
  sections.push(section);
  console.log(['', `### ${section.title}`, '', ...section.lines].join('\n'));
}

async function printing(browser, sizes, batch) {
  const isShell = /headless[-_]shell/.test(browser);
  const name = isShell ? 'headless shell' : 'desktop Chromium';
  const setting = {
    browser,
    peers: values.peers,
    beside: values.beside,
    profile: isShell ? undefined : join(work, 'floor-profile'),
  };
  for (const size of sizes) {
    const folder = join(work, `${isShell ? 'shell' : 'desktop'}-${size}`);
    mkdirSync(folder);
    const ready = await prepare(folder, slidesOf(size));
    const all = tools(setting, ready, size);
    if (all.decktape) await prepareForDecktape(ready);
    const rows = await compare(all, rounds);
    add({
      title: `${size} slides, ${name}`,
      kind: 'print',
      size,
      browser: isShell ? 'shell' : 'desktop',
      rows,
      lines: table(rows),
    });
  }
  if (batch) await many(setting, name, isShell ? 'shell' : 'desktop');
}

/** Twenty decks of ten slides, as twenty files for the floor and marp and one site for ours. */
async function many(setting, name, kind) {
  const place = join(work, `many-${kind}`);
  const decks = [];
  for (let number = 1; number <= 20; number++) {
    const folder = join(place, `deck-${number}`);
    mkdirSync(folder, { recursive: true });
    decks.push(await prepare(folder, slidesOf(10, number)));
  }
  const pages = decks.map(({ folder }) => join(folder, 'floor.html'));
  const marps = join(place, 'marps');
  mkdirSync(marps);
  for (const [index, { folder, deck }] of decks.entries()) {
    copyFileSync(join(folder, 'marp.md'), join(marps, `deck-${index}.md`));
    const target = join(place, `site/content/slides/deck-${index}`);
    mkdirSync(target, { recursive: true });
    copyFileSync(deck, join(target, 'index.md'));
  }
  const marpAll = marp(setting, ['-I', marps, '-o', join(place, 'marp-out')]);
  const rows = await compare(
    {
      'floor, two tabs': { args: floor(setting, place, pages, 2) },
      'floor, one tab': { args: floor(setting, place, pages, 1) },
      pubdeck: { args: pubdeck(setting, join(place, 'site'), join(place, 'ours')) },
      ...(values.beside
        ? { beside: { args: pubdeck(setting, join(place, 'site'), join(place, 'beside'), values.beside) } }
        : {}),
      ...(marpAll ? { 'marp-cli': { args: marpAll } } : {}),
    },
    rounds,
  );
  add({
    title: `20 decks of 10 slides, ${name}`,
    kind: 'batch',
    size: 20,
    browser: kind,
    rows,
    lines: table(rows),
  });
}

async function starting() {
  const cli = join(here, '../../bin/pubdeck.js');
  const rows = await compare(
    {
      'node -e 0': { args: ['node', '-e', '0'] },
      'pubdeck --version': { args: ['node', cli, '--version'] },
      'pubdeck --help': { args: ['node', cli, '--help'] },
    },
    rounds * 3,
  );
  const ms = (seconds) => Math.round(seconds * 1000);
  add({
    title: 'Start',
    kind: 'start',
    rows,
    lines: [
      '| command | wall ms | × `node -e 0` |',
      '| --- | ---: | ---: |',
      ...rows.map(
        ({ name, wall, least, most, times }) =>
          `| \`${name}\` | ${ms(wall)} (${ms(least)}–${ms(most)}) | ${times.toFixed(2)} |`,
      ),
    ],
  });
}

function html() {
  const script = join(here, '../html.bench.mjs');
  const rows = JSON.parse(
    execFileSync(process.execPath, [script, '--json'], {
      encoding: 'utf8',
      env: { ...process.env, ROUNDS: String(rounds * 2 - 1) },
    }),
  );
  add({
    title: 'Markdown to HTML',
    kind: 'html',
    rows,
    lines: [
      '| slides | markdown-it + KaTeX, CPU ms | pubdeck, CPU ms | × | `export --to html`, wall ms | × | one slide changed, CPU ms |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...rows.map(
        ({ slides, floor, ours, times, whole, wholeTimes, again }) =>
          `| ${slides} | ${Math.round(floor)} | ${Math.round(ours)} | ${times.toFixed(2)} | ${Math.round(whole)} | ${wholeTimes.toFixed(2)} | ${again.toFixed(1)} |`,
      ),
    ],
  });
}

function versionOf(browser) {
  const said = execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = browser === shell ? "pubdeck's own headless shell" : basename(browser);
  return `${name} ${/[\d.]{5,}/.exec(said)?.[0]}`;
}

try {
  const sizes = values.sizes.split(',').map(Number);
  if (values.all) {
    await starting();
    html();
    const browsers = [shell, desktop].filter(existsSync);
    for (const browser of browsers) await printing(browser, sizes, true);
    if (values.markdown) {
      writeFileSync(
        values.markdown,
        documentOf(sections, {
          rounds,
          browsers: browsers.map(versionOf),
          cores: cpus().length,
          loads: [loadBefore, loadavg()[0]],
        }),
      );
    }
  } else await printing(values.browser, sizes, values.batch);
} finally {
  rmSync(work, { recursive: true, force: true });
}
