// Markdown to HTML: pubdeck's whole way (split, shortcodes, formulas, code, sanitiser, ids, text) beside markdown-it and
// KaTeX alone, each in a fresh process, so that loading counts too. Run after `npm run build`: node bench/html.bench.mjs
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const dist = process.env.PUBDECK_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url));
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

const [, , job, size] = process.argv;
if (job === 'floor') {
  const start = cpu();
  const { default: markdownIt } = await import('markdown-it');
  const { default: katex } = await import('katex');
  const md = markdownIt({ html: true });
  const text = deck(Number(size));
  const load = cpu() - start;
  const begin = cpu();
  md.render(text).replace(/\$([^$]+)\$/g, (_, tex) => katex.renderToString(tex, { throwOnError: false }));
  console.log(JSON.stringify({ load, work: cpu() - begin }));
} else if (job === 'pubdeck') {
  const start = cpu();
  const { readDeck } = await import(`${dist}deck/read.js`);
  const { renderDeck } = await import(`${dist}html/render.js`);
  const text = deck(Number(size));
  const load = cpu() - start;
  const begin = cpu();
  await renderDeck(readDeck(text, '/tmp/bench/index.md'));
  const work = cpu() - begin;
  const changed = text.replace('Slide 7 says', 'Slide 7 now says');
  const again = cpu();
  await renderDeck(readDeck(changed, '/tmp/bench/index.md'));
  console.log(JSON.stringify({ load, work, again: cpu() - again }));
} else {
  const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
  console.log(`medians of ${rounds} fresh processes, ms of processor time`);
  for (const count of sizes) {
    const runs = { floor: [], pubdeck: [] };
    for (let round = 0; round < rounds; round++) {
      for (const name of ['floor', 'pubdeck']) {
        runs[name].push(
          JSON.parse(
            execFileSync(process.execPath, [fileURLToPath(import.meta.url), name, String(count)], {
              encoding: 'utf8',
            }),
          ),
        );
      }
    }
    const figure = (name, part) => median(runs[name].map((run) => run[part]));
    const sum = (name) => median(runs[name].map((run) => run.load + run.work));
    console.log(
      `${count} slides: markdown-it + KaTeX ${figure('floor', 'load').toFixed(0)} load + ${figure('floor', 'work').toFixed(0)} work = ${sum('floor').toFixed(0)};`,
      `pubdeck ${figure('pubdeck', 'load').toFixed(0)} + ${figure('pubdeck', 'work').toFixed(0)} = ${sum('pubdeck').toFixed(0)} (${(sum('pubdeck') / sum('floor')).toFixed(2)}×);`,
      `one slide changed ${figure('pubdeck', 'again').toFixed(1)}`,
    );
  }
}
