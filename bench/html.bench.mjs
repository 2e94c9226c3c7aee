// Markdown to HTML: pubdeck's whole way (split, shortcodes, formulas, code, sanitiser, ids, text) beside markdown-it and
// KaTeX alone, each in a fresh process, so that loading counts too; and the whole command that writes one file.
//   npm run build && node bench/html.bench.mjs [--json]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = process.env.PUBDECK_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url));
const cli = fileURLToPath(new URL('../bin/pubdeck.js', import.meta.url));
const self = fileURLToPath(import.meta.url);
const sizes = [10, 100, 500];
const rounds = Number(process.env.ROUNDS ?? 9);

/** Drafted slides: headings, lists, wrapper divs, a table, a formula, code, notes; every slide different. */
const slide = (n) => `{{< slide id="s-${n}" class="layout-points" >}}

<div class="kicker">Part ${n}</div>

## Slide ${n} says what was found

- Point ${n} with **bold** and *soft* words
- A value of ${n * 3}% in [a link](https://example.org/${n})
- The spectrum $E_{${n}}(k) \\propto k^{-${n}/3}$

| Season | Rate |
| --- | ---: |
| Winter | ${n} |

${n % 5 === 0 ? `\`\`\`python\nx = ${n}\nprint(x)\n\`\`\`` : ''}

{{< speaker_note >}}
The full sentence ${n}.
{{< /speaker_note >}}
`;
const deck = (count) =>
  `---\ntitle: T\nslides:\n  theme: white\n---\n\n${Array.from({ length: count }, (_, n) => slide(n + 1)).join('\n---\n\n')}`;

/** Milliseconds of processor time of this process: what other work on the machine does not blur. */
const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function floor(size) {
  const start = cpu();
  const { default: markdownIt } = await import('markdown-it');
  const { default: katex } = await import('katex');
  const md = markdownIt({ html: true });
  const text = deck(size);
  const load = cpu() - start;
  const begin = cpu();
  const html = md
    .render(text)
    .replace(/\$([^$]+)\$/g, (_, tex) => katex.renderToString(tex, { throwOnError: false }));
  return { load, work: cpu() - begin, html };
}

async function pubdeck(size) {
  // As the program comes: packed where the bundler ran.
  const place = existsSync(join(dist, 'bundle/html/render.js')) ? join(dist, 'bundle') : dist;
  const start = cpu();
  const { readDeck } = await import(join(place, 'deck/read.js'));
  const { renderDeck } = await import(join(place, 'html/render.js'));
  const text = deck(size);
  const load = cpu() - start;
  const begin = cpu();
  await renderDeck(readDeck(text, '/tmp/bench/index.md'));
  const work = cpu() - begin;
  const changed = text.replace('Slide 7 says', 'Slide 7 now says');
  const again = cpu();
  await renderDeck(readDeck(changed, '/tmp/bench/index.md'));
  return { load, work, again: cpu() - again };
}

const median = (list) => [...list].sort((one, two) => one - two)[Math.floor(list.length / 2)];
const run = (...args) => execFileSync(process.execPath, args, { encoding: 'utf8' });
const timed = (...args) => {
  const start = performance.now();
  run(...args);
  return performance.now() - start;
};

function compare(size) {
  const folder = mkdtempSync(join(tmpdir(), 'pubdeck-html-'));
  try {
    const file = join(folder, 'content/slides/bench/index.md');
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, deck(size));
    const runs = { floor: [], pubdeck: [] };
    const walls = { floor: [], pubdeck: [] };
    for (let round = 0; round < rounds; round++) {
      for (const name of ['floor', 'pubdeck']) runs[name].push(JSON.parse(run(self, name, String(size))));
      walls.floor.push(timed(self, 'floor', String(size), join(folder, 'floor.html')));
      walls.pubdeck.push(timed(cli, 'export', file, '--to', 'html', '--out', folder, '--quiet'));
    }
    const figure = (name, part) => median(runs[name].map((each) => each[part]));
    const sum = (name) => median(runs[name].map(({ load, work }) => load + work));
    return {
      slides: size,
      floor: sum('floor'),
      floorLoad: figure('floor', 'load'),
      ours: sum('pubdeck'),
      oursLoad: figure('pubdeck', 'load'),
      times: sum('pubdeck') / sum('floor'),
      again: figure('pubdeck', 'again'),
      wholeFloor: median(walls.floor),
      whole: median(walls.pubdeck),
      wholeTimes: median(walls.pubdeck) / median(walls.floor),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [, , job, size, target] = process.argv;
if (job === 'floor') {
  const { html, ...times } = await floor(Number(size));
  if (target) writeFileSync(target, html);
  else console.log(JSON.stringify(times));
} else if (job === 'pubdeck') console.log(JSON.stringify(await pubdeck(Number(size))));
else if (job === '--json') console.log(JSON.stringify(sizes.map(compare)));
else {
  console.log(
    `medians of ${rounds} fresh processes; ms of processor time, whole processes in ms of wall time`,
  );
  for (const each of sizes.map(compare)) {
    const ms = (key) => each[key].toFixed(0);
    console.log(
      `${each.slides} slides: markdown-it + KaTeX ${ms('floor')} (${ms('floorLoad')} of it load); pubdeck ${ms('ours')} (${ms('oursLoad')}), ${each.times.toFixed(2)}×;`,
      `whole process ${ms('wholeFloor')} and ${ms('whole')}, ${each.wholeTimes.toFixed(2)}×; one slide changed ${each.again.toFixed(1)}`,
    );
  }
}
