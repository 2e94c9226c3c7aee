// Random, truncated and mutated pages: reading one throws a known error or nothing, and never hangs. Every fourth is drafted too.
//   npm run build && node scripts/fuzz-pages.mjs [runs=100000] [seed=1]
// Starts from the corpus's pages where they are present, else from the sample site's.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { splinters } from './lib/splinters.mjs';

const [runs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const dist = process.env.PUBDECK_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url));
const [
  { openSite, Site },
  { readHugoText },
  { PubdeckError },
  { linkDeck },
  { splitPage },
  { infoJson },
  { storyInput },
  { toMarkdown },
  { draftText },
] = await Promise.all(
  [
    'site/site.js',
    'sources/hugo/read.js',
    'problems/error.js',
    'sources/hugo/link-deck.js',
    'front-matter/split.js',
    'sources/info.js',
    'story/input.js',
    'text/markdown.js',
    'deck/draft/draft.js',
  ].map((path) => import(`${dist}/${path}`)),
);

/** A small seeded generator (mulberry32): the same runs on every machine. */
let state = seed >>> 0;
const random = () => {
  state = (state + 0x6d2b79f5) >>> 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const pick = (list) => list[Math.floor(random() * list.length)];

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const roots = existsSync(corpus)
  ? Array.from({ length: 31 }, (_, index) => `${corpus}site-${String(index + 1).padStart(3, '0')}`)
  : [fileURLToPath(new URL('..', import.meta.url))];
const pages = roots
  .flatMap((root) => openSite(root).publicationFiles())
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => text.length < 30_000);

function mutate(text) {
  const kind = random();
  if (kind < 0.03)
    return Array.from({ length: Math.floor(random() * 400) }, () =>
      String.fromCharCode(Math.floor(random() * 256)),
    ).join('');
  if (kind < 0.15) return text.slice(0, Math.floor(random() * text.length));
  if (kind < 0.2) return text.slice(Math.floor(random() * text.length));
  if (kind < 0.26)
    return text.slice(0, Math.floor(random() * text.length)) + pick(pages).slice(Math.floor(random() * 2000));
  let out = text;
  for (let count = 1 + Math.floor(random() * 6); count > 0; count -= 1) {
    const at = Math.floor(random() * (random() < 0.7 ? Math.min(out.length, 1500) : out.length));
    const length = random() < 0.5 ? 0 : Math.floor(random() * 30);
    out =
      out.slice(0, at) +
      (random() < 0.75 ? pick(splinters).repeat(random() < 0.05 ? 200 : 1) : '') +
      out.slice(at + length);
  }
  return out;
}

const folder = mkdtempSync(join(tmpdir(), 'pubdeck-fuzz-'));
const site = new Site(folder);
const file = join(folder, 'content/publication/page/index.md');
const seen = { read: 0, 'known error': 0 };
const codes = new Map();
let slowest = 0;
let slowestRun = 0;
let most = 0;
let drafted = 0;
let bad = 0;
const started = Date.now();
for (let run = 0; run < runs; run += 1) {
  const text = mutate(pick(pages));
  // Seconds of the processor: a busy machine does not count.
  const from = process.cpuUsage();
  try {
    const reading = readHugoText(text, file, site);
    const publication = reading.work;
    infoJson(reading);
    storyInput(publication);
    if (publication.abstract) toMarkdown(publication.abstract.text);
    if (run % 4 === 0 && (publication.abstract || publication.summary)) {
      draftText(reading, {});
      drafted += 1;
    }
    seen.read += 1;
    if (run % 10 === 0) linkDeck(text, splitPage(text).kind, 'my-talk', file);
  } catch (error) {
    if (error instanceof PubdeckError) {
      seen['known error'] += 1;
      codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
    } else {
      bad += 1;
      if (bad <= 5) console.error(`run ${run}: ${error?.stack}\n${JSON.stringify(text.slice(0, 1500))}`);
    }
  }
  const { user, system } = process.cpuUsage(from);
  const took = (user + system) / 1000;
  if (took > slowest) [slowest, slowestRun] = [took, run];
  most = Math.max(most, process.memoryUsage.rss());
}
console.log(
  JSON.stringify({
    runs,
    seed,
    ...seen,
    drafted,
    unknown: bad,
    codes: Object.fromEntries(codes),
    slowestMs: Math.round(slowest),
    slowestRun,
    mostMB: Math.round(most / 1e6),
    seconds: Math.round((Date.now() - started) / 1000),
  }),
);
process.exitCode = bad > 0 || slowest > 5000 || most > 1e9 ? 1 : 0;
