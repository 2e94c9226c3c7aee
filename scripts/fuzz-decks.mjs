// Mutated decks: reading, merging and rendering one throws a known error or nothing, and never hangs.
//   npm run build && node scripts/fuzz-decks.mjs [runs=20000] [seed=1]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { random } from './lib/damage.mjs';

const [runs = 20_000, seed = 1] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../', import.meta.url));
const modules = [
  'deck/read',
  'deck/merge/merge',
  'html/render',
  'problems/error',
  'deck/draft/contradictions',
];
const [{ readDeck }, { mergeDecks }, { renderDeck }, { PubdeckError }, { contradictions }] =
  await Promise.all(modules.map((name) => import(join(root, 'dist', `${name}.js`))));
const folder = join(root, 'test/deck/write/decks');
const decks = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const next = random(seed);
const pick = (list) => list[Math.floor(next() * list.length)];
const splinters =
  '---\n|\n---\n\n|***\n|<section>|</section>|{{< slide |{{< speaker_note >}}|{{< /speaker_note >}}|{{% fragment %}}|```\n|~~~\n|<!--|-->|<aside>|Note: |- |1. |\\| a \\||# |\n\n|\t|\r\n|\u0000|\ufeff|\ud800|\u202e|$|$$|\\(|**|_|[^1]|[a](b)|![a](../../.env)|<script>|<svg onload=x>|data:text/html,x|slides:\n|pubdeck: x\n|日本語|> '
    .split(/(?<!\\)\|/)
    .map((part) => part.replaceAll('\\|', '|'));

function mutate(text) {
  let out = text;
  if (next() < 0.1) return out.slice(Math.floor(next() * out.length));
  if (next() < 0.1)
    out = out.slice(0, Math.floor(next() * out.length)) + pick(decks).slice(Math.floor(next() * 2000));
  for (let count = 1 + Math.floor(next() * 6); count > 0; count--) {
    const at = Math.floor(next() * out.length);
    const piece = pick(splinters).repeat(next() < 0.05 ? 200 : 1);
    out = out.slice(0, at) + piece + out.slice(at + (next() < 0.5 ? 0 : Math.floor(next() * 40)));
  }
  return out;
}

const known = new Map();
let [unknown, slowest, most] = [0, 0, 0];
const started = Date.now();
for (let run = 0; run < runs; run++) {
  const base = pick(decks);
  const mine = mutate(base);
  const fresh =
    next() < 0.5 ? base.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10)) : mutate(base);
  const from = performance.now();
  try {
    const deck = readDeck(mine, '/nowhere/content/slides/fuzz/index.md');
    const merged = mergeDecks(base, fresh, mine);
    contradictions(base, fresh, merged.text);
    if (run % 4 === 0) await renderDeck(deck, { drawDiagrams: false });
  } catch (error) {
    if (error instanceof PubdeckError) known.set(error.code, (known.get(error.code) ?? 0) + 1);
    else if (++unknown <= 5)
      console.error(`run ${run}: ${error?.stack}\n${JSON.stringify(mine.slice(0, 1500))}`);
  }
  slowest = Math.max(slowest, performance.now() - from);
  most = Math.max(most, process.memoryUsage.rss());
}
console.log(
  JSON.stringify({
    runs,
    seed,
    unknown,
    codes: Object.fromEntries(known),
    slowestMs: Math.round(slowest),
    mostMB: Math.round(most / 1e6),
    seconds: Math.round((Date.now() - started) / 1000),
  }),
);
process.exitCode = unknown > 0 || slowest > 5000 || most > 1e9 ? 1 : 0;
