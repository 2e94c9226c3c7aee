// Whole processes, Markdown → PDF, tool after tool in turn, round by round; the first round is not counted.
//   node bench/print/run.mjs [--peers FOLDER] [--rounds 5] [--sizes 10,100,500] [--batch] [--browser PATH] [--markdown docs/bench-print.md]
// FOLDER holds node_modules with @marp-team/marp-cli, reveal-md and decktape (nothing is installed here).
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openDeck } from '../../dist/html/open-deck.js';
import { printPage } from '../../dist/print/page.js';
import { dialects, slidesOf } from './decks.mjs';
import { measure } from './measure.mjs';

const { values } = parseArgs({
  options: {
    peers: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '10,100,500' },
    batch: { type: 'boolean', default: false },
    browser: { type: 'string', default: '/usr/bin/chromium-headless-shell' },
    markdown: { type: 'string' },
  },
});
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const work = mkdtempSync(join(tmpdir(), 'pubdeck-bench-'));
const { browser } = values;
const bin = (name) => (values.peers ? join(values.peers, 'node_modules/.bin', name) : undefined);
const cli = join(root, 'bin/pubdeck.js');

/** Writes the deck for every tool, and the static page for the floor. */
async function prepare(folder, slides) {
  const site = join(folder, 'content/slides/bench');
  mkdirSync(site, { recursive: true });
  for (const [name, write] of Object.entries(dialects))
    writeFileSync(join(folder, `${name}.md`), write(slides));
  copyFileSync(join(folder, 'pubdeck.md'), join(site, 'index.md'));
  const { rendered, theme } = await openDeck(join(site, 'index.md'));
  const page = printPage(rendered, theme);
  const html = page.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  writeFileSync(join(folder, 'floor.html'), html);
  for (const [url, resource] of page.resources) {
    const target = join(folder, url);
    mkdirSync(dirname(target), { recursive: true });
    if ('file' in resource) copyFileSync(resource.file, target);
    else writeFileSync(target, resource.data);
  }
  return { folder, deck: join(site, 'index.md') };
}

const tools = ({ folder, deck }) => ({
  floor: {
    args: ['node', join(here, 'floor.mjs'), '1', browser, folder, join(folder, 'floor.html')],
    out: join(folder, 'slides.pdf'),
  },
  pubdeck: {
    args: [
      'node',
      cli,
      'export',
      deck,
      '--to',
      'pdf',
      '--out',
      join(folder, 'ours'),
      '--browser',
      browser,
      '--quiet',
      '--allow-loss',
    ],
    out: join(folder, 'ours/bench/slides.pdf'),
  },
  ...(bin('marp') && existsSync(bin('marp'))
    ? {
        'marp-cli': {
          args: [
            'node',
            bin('marp'),
            join(folder, 'marp.md'),
            '--pdf',
            '-o',
            join(folder, 'marp.pdf'),
            '--browser-path',
            browser,
          ],
          out: join(folder, 'marp.pdf'),
        },
        'reveal-md': {
          args: [
            'node',
            bin('reveal-md'),
            join(folder, 'revealMd.md'),
            '--print',
            join(folder, 'revealmd.pdf'),
            '--puppeteer-launch-args=--no-sandbox',
            '--puppeteer-chromium-executable',
            browser,
          ],
          out: join(folder, 'revealmd.pdf'),
        },
        decktape: {
          args: [
            'node',
            bin('decktape'),
            'reveal',
            '-p',
            '0',
            '--chrome-path',
            browser,
            '--chrome-arg=--no-sandbox',
            '--chrome-arg=--allow-file-access-from-files',
            `file://${join(folder, 'html/index.html')}`,
            join(folder, 'decktape.pdf'),
          ],
          out: join(folder, 'decktape.pdf'),
          most: 10,
        },
      }
    : {}),
});

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const shown = (number, digits = 2) => number.toFixed(digits);
const lines = [];
const print = (line) => {
  console.log(line);
  lines.push(line);
};

async function compare(title, all) {
  const rounds = Number(values.rounds);
  const runs = new Map(Object.keys(all).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, { args, env }] of Object.entries(all)) {
      if (round > 2 && runs.get(name).some(({ wall }) => wall > 60)) continue;
      const run = await measure(args[0], args.slice(1), { env });
      if (run.code !== 0) console.error(`${name}: exit ${run.code} ${run.errors.slice(-300)}`);
      if (round > 0) runs.get(name).push(run);
    }
  }
  const base = runs.get(Object.keys(all)[0]);
  print(`\n### ${title}\n`);
  print('| tool | wall s | × floor | CPU s | × floor | peak MB | PDF kB |');
  print('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [name, list] of runs) {
    const column = (key) => list.map((run) => run[key]);
    const [wall, cpu, memory] = ['wall', 'cpu', 'megabytes'].map((key) => median(column(key)));
    const out = all[name].out;
    const size = out && existsSync(out) ? Math.round(statSync(out).size / 1000) : '–';
    const range = `${shown(Math.min(...column('wall')))}–${shown(Math.max(...column('wall')))}`;
    print(
      `| ${name} | ${shown(wall)} (${range}) | ${shown(wall / median(base.map((run) => run.wall)))} | ${shown(cpu)} | ${shown(cpu / median(base.map((run) => run.cpu)))} | ${Math.round(memory)} | ${size} |`,
    );
  }
}

try {
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = join(work, `deck-${size}`);
    mkdirSync(folder);
    const ready = await prepare(folder, slidesOf(size));
    const all = tools(ready);
    if (all.decktape) {
      // Decktape wants HTML; it gets ours.
      await measure('node', [
        cli,
        'export',
        ready.deck,
        '--to',
        'html',
        '--out',
        join(folder, 'one'),
        '--quiet',
      ]);
      mkdirSync(join(folder, 'html'), { recursive: true });
      writeFileSync(join(folder, 'html/index.html'), readFileSync(join(folder, 'one/bench/index.html')));
      if (size > all.decktape.most) delete all.decktape;
    }
    await compare(`${size} slides`, all);
  }
  if (values.batch) {
    const decks = [];
    for (let number = 1; number <= 20; number++) {
      const folder = join(work, `batch-${number}`);
      mkdirSync(folder);
      decks.push(await prepare(folder, slidesOf(10, number)));
    }
    const floor = (tabs) => [
      'node',
      join(here, 'floor.mjs'),
      tabs,
      browser,
      work,
      ...decks.map(({ folder }) => join(folder, 'floor.html')),
    ];
    const marps = join(work, 'marps');
    mkdirSync(marps);
    for (const [index, { folder }] of decks.entries())
      copyFileSync(join(folder, 'marp.md'), join(marps, `deck-${index}.md`));
    // One site with twenty decks for ours.
    const site = join(work, 'site');
    decks.forEach(({ deck }, index) => {
      const target = join(site, `content/slides/deck-${index}`);
      mkdirSync(target, { recursive: true });
      copyFileSync(deck, join(target, 'index.md'));
    });
    await compare('20 decks of 10 slides', {
      'floor, two tabs': { args: floor('2') },
      'floor, one tab': { args: floor('1') },
      pubdeck: {
        args: [
          'node',
          cli,
          'export',
          site,
          '--to',
          'pdf',
          '--out',
          join(work, 'ours'),
          '--browser',
          browser,
          '--quiet',
          '--allow-loss',
        ],
      },
      ...(bin('marp') && existsSync(bin('marp'))
        ? {
            'marp-cli': {
              args: [
                'node',
                bin('marp'),
                '--pdf',
                '-I',
                marps,
                '-o',
                join(work, 'marp-out'),
                '--browser-path',
                browser,
              ],
            },
          }
        : {}),
    });
  }
  if (values.markdown) writeFileSync(values.markdown, `${lines.join('\n')}\n`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
