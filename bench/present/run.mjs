// How soon a talk is on the screen, and how soon a save is: pubdeck beside reveal-md and marp-cli.
//
//   node bench/present/run.mjs [--peers FOLDER] [--starts 5] [--saves 20] [--sizes 10,100] [--browser PATH]
//
// FOLDER holds node_modules with the peers (npm i reveal-md @marp-team/marp-cli); without it only pubdeck and
// the floors run. Start: from spawning the command to its first answer (status 200), to the whole page, and to the first slide visible in a
// browser that is already running. Save: from the write to the frame after the new heading has a box.
// Floors: a bare node:http server of ready HTML; the same with fs.watch and a page that reloads itself.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../../dist/browser/open.js';
import { deckText } from './decks.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const peers = option('peers');
const starts = Number(option('starts', 5));
const saves = Number(option('saves', 20));
const sizes = option('sizes', '10,100').split(',').map(Number);
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pubdeck-bench-'));
const port = 18_431;

const tools = {
  pubdeck: {
    deck: 'content/slides/bench/index.md',
    command: (file) => [
      join(root, 'bin', 'pubdeck.js'),
      'present',
      file,
      '--port',
      String(port),
      '--no-open',
    ],
    url: '/',
  },
  floor: {
    deck: 'deck.md',
    command: (file) => [join(root, 'bench', 'present', 'floor.mjs'), file, String(port)],
    url: '/',
  },
  ...(peers && existsSync(join(peers, 'node_modules', 'reveal-md'))
    ? {
        'reveal-md': {
          deck: 'deck.md',
          command: (file) => [
            join(peers, 'node_modules', 'reveal-md', 'bin', 'reveal-md.js'),
            file,
            '--port',
            String(port),
            '--disable-auto-open',
            '-w',
          ],
          url: '/deck.md',
        },
      }
    : {}),
  ...(peers && existsSync(join(peers, 'node_modules', '@marp-team'))
    ? {
        marp: {
          deck: 'deck.md',
          command: (file) => [
            join(peers, 'node_modules', '@marp-team', 'marp-cli', 'marp-cli.js'),
            '-s',
            dirname(file),
          ],
          url: '/deck.md',
          env: { PORT: String(port) },
        },
      }
    : {}),
};

const ask = (path) =>
  new Promise((resolve) => {
    const request = get({ host: '127.0.0.1', port, path, timeout: 20_000 }, (response) => {
      const answered = performance.now();
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode, answered, whole: performance.now() }));
    });
    request.on('error', () => resolve(undefined));
    request.on('timeout', () => request.destroy());
  });

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const summary = (list) =>
  `${Math.round(median(list))} (${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))})`;

function start(tool, file) {
  const { command, env } = tools[tool];
  const child = spawn(process.execPath, command(file), {
    cwd: dirname(file),
    env: { ...process.env, ...env },
    stdio: 'ignore',
    detached: true,
  });
  const gone = new Promise((resolve) => child.on('exit', resolve));
  return async () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
    await gone;
  };
}

async function untilAnswer(url) {
  for (;;) {
    const answer = await ask(url);
    if (answer?.status === 200) return answer;
    await pause(2);
  }
}

/** Resolves in the frame after a heading with this text has a box; a page that reloads itself is asked again. */
async function untilVisible(page, text) {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    const seen = await page
      .waitForFunction(
        (wanted) => {
          const heading = [...document.querySelectorAll('h1,h2,h3')].find((each) =>
            each.textContent.includes(wanted),
          );
          return heading !== undefined && heading.getClientRects().length > 0;
        },
        { polling: 'raf', timeout: 3000 },
        text,
      )
      .then(
        () => true,
        () => false,
      );
    if (seen) return;
  }
  throw new Error(`"${text}" did not appear`);
}

const open = await openBrowser({ browser: option('browser') });
const rows = [];
try {
  for (const tool of Object.keys(tools)) {
    const file = join(work, tool, tools[tool].deck);
    mkdirSync(dirname(file), { recursive: true });
    const dialect = tool === 'floor' ? 'pubdeck' : tool;
    const firsts = [];
    const wholes = [];
    const visibles = [];
    writeFileSync(file, deckText(dialect, 10));
    for (let turn = 0; turn < starts; turn++) {
      const page = await open.page();
      const began = performance.now();
      const stop = start(tool, file);
      const { answered, whole } = await untilAnswer(tools[tool].url);
      firsts.push(answered - began);
      wholes.push(whole - began);
      await page.goto(`http://127.0.0.1:${port}${tools[tool].url}`, { waitUntil: 'domcontentloaded' });
      await untilVisible(page, 'Slide 1:');
      visibles.push(performance.now() - began);
      await stop();
      await page.close();
    }
    const row = {
      tool,
      'first answer': summary(firsts),
      'whole page': summary(wholes),
      'first slide': summary(visibles),
    };
    for (const size of sizes) row[`save, ${size} slides`] = await measureSaves(tool, file, dialect, size);
    rows.push(row);
    console.error(JSON.stringify(row));
  }
} finally {
  await open.close();
  rmSync(work, { recursive: true, force: true });
}
console.table(rows);

async function measureSaves(tool, file, dialect, size) {
  writeFileSync(file, deckText(dialect, size));
  const stop = start(tool, file);
  const page = await open.page();
  const times = [];
  try {
    await untilAnswer(tools[tool].url);
    await page.goto(`http://127.0.0.1:${port}${tools[tool].url}`, { waitUntil: 'load' });
    await untilVisible(page, 'Slide 1:');
    await pause(1500);
    for (let turn = 0; turn < saves; turn++) {
      const mark = `Save${turn}x`;
      const text = readFileSync(file, 'utf8').replace(/(Save\d+x )?Slide 1:/, `${mark} Slide 1:`);
      const seen = untilVisible(page, mark);
      await pause(40 + ((turn * 37) % 60));
      const began = performance.now();
      writeFileSync(file, text);
      await seen;
      times.push(performance.now() - began);
      await pause(350);
    }
  } catch (error) {
    return `failed: ${error.message.slice(0, 60)}`;
  } finally {
    await page.close();
    await stop();
  }
  return summary(times);
}
