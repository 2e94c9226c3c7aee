// How long `pubdeck check` takes a deck: the rules that need no browser, in one process, and the whole command with Chromium.
// Needs a build (npm run build).
//
//   node bench/check.bench.mjs [deck] [--runs N]
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDeck } from '../dist/check/check.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const runs = args.includes('--runs') ? Number(args[args.indexOf('--runs') + 1]) : 15;
const deck = args.find((word) => word.endsWith('.md')) ?? join(root, 'content/slides/example/index.md');
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const spread = (list) =>
  `${median(list).toFixed(0)} (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)}) ms`;

const timed = async (work) => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};
const only = ['faithful', 'complete', 'pace', 'links', 'dialect', 'page'];
const first = await timed(() => checkDeck(deck, { only }));
const warm = [];
for (let run = 0; run < runs; run++) warm.push(await timed(() => checkDeck(deck, { only })));
console.log(
  `rules without a browser, one deck: ${spread(warm)}; the first, with loading: ${first.toFixed(0)} ms`,
);

const command = (...more) =>
  timed(() =>
    spawnSync(process.execPath, [join(root, 'bin/pubdeck.js'), 'check', deck, ...more], { stdio: 'ignore' }),
  );
const bare = [];
const whole = [];
for (let run = 0; run < Math.min(runs, 7); run++) {
  bare.push(await command('--only', only.join(',')));
  whole.push(await command());
}
console.log(`command, without a browser: ${spread(bare)}`);
console.log(`command, all rules with Chromium: ${spread(whole)}`);
