// One piece of text repeated up to 200 KB, in a page, a deck, a merge and a check: none may take over two seconds or fail unknown.
//   npm run build && node scripts/fuzz-patterns.mjs [--size 200000] [--from 0] [--count N]
// Seconds are those of the processor, so that a busy machine does not count.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { patterns } from './support/patterns.mjs';

const limit = 2;
/** Seconds by the clock after which a way is given up. */
const patience = 180;
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '200000' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: String(patterns.length) },
  },
});
const from = (path) => import(fileURLToPath(new URL(`../dist/${path}.js`, import.meta.url)));
const page = (fields, body = '') =>
  `---\ntitle: Tides\nauthors: [Ada Marin]\ndate: '2024-05-01'\nslides: tides\n${fields}---\n${body}`;
const sound =
  'Tidal mixing matters for coastal life. However, records are short. We moored 14 instruments in a strait. Dissipation rose from 12% to 61%. We conclude that the spring tide sets the mixing.';
const quoted = (text) => JSON.stringify(text.toWellFormed());

/** What is done with a repeated text, each in its own clock. */
async function waysOf(root) {
  const [
    { readHugoText },
    { openSite },
    { draftText },
    { readDeck },
    { renderDeck },
    { mergeDecks },
    { contradictions },
    { checkDeck },
  ] = await Promise.all(
    [
      'sources/hugo/read',
      'site/site',
      'deck/draft/draft',
      'deck/read',
      'html/render',
      'deck/merge/merge',
      'deck/draft/contradictions',
      'check/check',
    ].map(from),
  );
  const file = join(root, 'content/publication/tides/index.md');
  const deckFile = join(root, 'content/slides/tides/index.md');
  const draft = (text) => draftText(readHugoText(text, file, openSite(file)), {}).markdown;
  const base = draft(page(`abstract: ${quoted(sound)}\n`));
  const fresh = base.replaceAll('61%', '71%');
  const slide = (many) =>
    `${base}\n---\n\n## Mine\n\n${many}\n\n{{< speaker_note >}}\n${many.slice(0, many.length / 4)}\n{{< /speaker_note >}}\n`;
  return {
    'page, abstract': (many) => draft(page(`abstract: ${quoted(`${sound} ${many}`)}\n`)),
    'page, title': (many) =>
      draft(
        page(`abstract: ${quoted(sound)}\n`).replace('title: Tides', `title: ${quoted(`Tides ${many}`)}`),
      ),
    'page, body': (many) => draft(page('', `\n## Abstract\n\n${sound}\n\n${many}\n`)),
    deck: (many) => renderDeck(readDeck(slide(many), deckFile), { drawDiagrams: false }),
    merge: (many) => {
      const { text } = mergeDecks(base, fresh, slide(many));
      contradictions(base, fresh, text);
    },
    'merge, in a line': (many) => mergeDecks(base, fresh, base.replace('14', `14 ${many}`)),
    check: (many) => {
      writeFileSync(deckFile, slide(many));
      return checkDeck(deckFile, { only: ['faithful', 'complete', 'links', 'dialect', 'pace', 'page'] });
    },
  };
}

async function work() {
  const { PubdeckError } = await from('problems/error');
  const ways = await waysOf(workerData.root);
  parentPort.postMessage({ ready: Object.keys(ways) });
  parentPort.on('message', async ({ pattern, way, size }) => {
    const many = pattern.repeat(Math.ceil(size / pattern.length));
    const before = process.cpuUsage();
    let failed;
    try {
      await ways[way](many);
    } catch (error) {
      if (!(error instanceof PubdeckError)) failed = String(error?.stack ?? error).slice(0, 600);
    }
    const { user, system } = process.cpuUsage(before);
    parentPort.postMessage({ seconds: (user + system) / 1e6, failed });
  });
}

/** A worker that can be given up. */
function start(root) {
  const worker = new Worker(new URL(import.meta.url), { workerData: { root } });
  const answer = () =>
    new Promise((resolve) => {
      const died = (error) => done({ seconds: 0, failed: String(error.stack) });
      const timer = setTimeout(
        () => done({ seconds: patience, failed: `over ${patience} s` }),
        patience * 1000,
      );
      const done = (found) => {
        clearTimeout(timer);
        worker.off('message', done).off('error', died);
        resolve(found);
      };
      worker.on('message', done).on('error', died);
    });
  return { worker, answer };
}

async function main() {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-patterns-'));
  for (const folder of ['publication', 'slides'])
    mkdirSync(join(root, 'content', folder, 'tides'), { recursive: true });
  writeFileSync(join(root, 'content/publication/tides/index.md'), page(`abstract: ${quoted(sound)}\n`));
  let current = start(root);
  const { ready } = await current.answer();
  const chosen = patterns.slice(Number(values.from), Number(values.from) + Number(values.count));
  const faults = [];
  const times = [];
  for (const pattern of chosen) {
    for (const way of ready) {
      const answer = current.answer();
      current.worker.postMessage({ pattern, way, size: Number(values.size) });
      const found = await answer;
      times.push({ pattern, way, seconds: found.seconds });
      if (found.failed === undefined && found.seconds <= limit) continue;
      faults.push({ pattern, way, ...found });
      console.log(JSON.stringify({ pattern, way, ...found }));
      if (found.failed === undefined) continue;
      await current.worker.terminate();
      current = start(root);
      await current.answer();
    }
  }
  times.sort((a, b) => b.seconds - a.seconds);
  const slowest = times.slice(0, 5);
  console.log(
    JSON.stringify({ patterns: chosen.length, ways: ready.length, faults: faults.length, slowest }),
  );
  await current.worker.terminate();
  rmSync(root, { recursive: true, force: true });
  process.exit(faults.length > 0 ? 1 : 0);
}

await (isMainThread ? main() : work());
