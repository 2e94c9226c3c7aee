// Plants text that nobody would see into copies of real slides, prints them, and counts how many losses are caught.
//   node scripts/plant-losses.mjs [--count 200] [--seed 1] [--deck FILE] [--theme NAME]
// Needs the built program (npm run build). Exits 1 below 99 %, or with any alarm on the untouched slides.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    deck: {
      type: 'string',
      default: fileURLToPath(new URL('../test/fixtures/layouts/index.md', import.meta.url)),
    },
    theme: { type: 'string' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist/', import.meta.url)) },
  },
});
const { openBrowser } = await import(`${values.dist}/browser/open.js`);
const { openDeck } = await import(`${values.dist}/html/open-deck.js`);
const { printSlides } = await import(`${values.dist}/print/slides.js`);

let state = Number(values.seed) >>> 0 || 1;
/** A small seeded generator (mulberry32): the same seed plants the same losses. */
function random() {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const pick = (list) => list[Math.floor(random() * list.length)];

const words = () =>
  pick([
    'The sill loses energy at spring tide',
    'Fourteen moorings',
    '8,760 hours',
    'see the appendix',
    'p < 0.01',
  ]);
const p = (style, text = words()) => `<p style="${style}">${text}</p>`;
const rows = (count) =>
  Array.from({ length: count }, (_, row) => `<li>Planted row ${row + 1}: ${words()}</li>`).join('');

/** Each gives HTML to add to a slide whose background is `ground`. */
const kinds = {
  overflow: () =>
    pick([
      () => `<ul>${rows(40)}</ul>`,
      () => `<pre><code>${'x = compute(y) + '.repeat(60)}</code></pre>`,
      () =>
        `<table><tbody>${Array.from({ length: 30 }, () => `<tr>${'<td>planted cell</td>'.repeat(4)}</tr>`).join('')}</tbody></table>`,
      () => p('white-space:nowrap', `${words()} in the narrow strait `.repeat(12)),
      () => p('font-size:220px;line-height:1.1', 'Enormous planted words that cannot fit'),
    ])(),
  'same colour': (ground) =>
    pick([
      () => p(`color:${ground}`),
      () => p('color:#fff;background:#fff'),
      () => p('color:#fefefe;background:linear-gradient(#fff,#fdfdfd)'),
      () => `<div style="background:#123456">${p('color:#123457')}</div>`,
      () => p(`-webkit-text-fill-color:${ground}`),
    ])(),
  'off page': () =>
    pick([
      () => p('position:absolute;left:1400px;top:300px'),
      () => p('position:absolute;left:200px;top:-300px'),
      () => p('transform:translateX(1600px)'),
      () => p('text-indent:-9999px'),
      () => p('margin-left:-3000px'),
      () => p('position:relative;top:900px'),
      () =>
        p('position:absolute;left:1180px;top:400px;white-space:nowrap', 'half of this is beyond the edge'),
    ])(),
  hidden: () =>
    pick([
      () => p('display:none'),
      () => p('visibility:hidden'),
      () => `<p hidden>${words()}</p>`,
      () => p('font-size:0'),
      () => `<details><summary>More</summary><p>${words()}</p></details>`,
      () => p('transform:scale(0)'),
      () => `<div style="display:none"><ul><li>${words()}</li></ul></div>`,
      () => p('content-visibility:hidden'),
    ])(),
  'missing glyph': () =>
    p(
      '',
      `Planted ${String.fromCodePoint(pick([0xe123, 0xf8f0, 0x12000, 0x1b150, 0x10fffd, 0x1e900, 0x16f00]))} sign`,
    ),
  clipped: () =>
    pick([
      () => `<div style="height:14px;overflow:hidden">${p('')}</div>`,
      () => p('width:60px;overflow:hidden;white-space:nowrap;'),
      () => `<div style="max-height:60px;overflow:auto">${`${p('')}`.repeat(5)}</div>`,
      () => p('width:90px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap'),
      () =>
        p(
          'display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;width:120px',
          `${words()} ${words()} in the narrow strait`,
        ),
      () => p('position:absolute;clip:rect(0 0 0 0);top:200px;left:200px'),
      () => p('clip-path:inset(100%)'),
      () => p('clip-path:inset(0 60% 0 0);width:fit-content'),
    ])(),
  transparent: () =>
    pick([
      () => p('opacity:0'),
      () => p('color:rgba(0,0,0,0.01)'),
      () => `<div style="opacity:.2"><div style="opacity:.3">${p('')}</div></div>`,
      () => p('filter:opacity(0)'),
      () => p('color:transparent'),
    ])(),
  covered: () => {
    const cover = pick(['background:#225', 'background:#fff', 'background:#a00;transform:rotate(1deg)']);
    return `<div style="position:relative;width:500px">${p('')}<div style="position:absolute;inset:-4px;${cover}"></div></div>`;
  },
  picture: () =>
    pick([
      '<p><img src="no-such-picture.png" alt="A planted picture"></p>',
      '<p><img src="data:image/png;base64,AAAA" alt="A broken picture"></p>',
    ]),
};

const opened = await openDeck(values.deck, values.theme ? { theme: values.theme } : {});
const { rendered, theme } = opened;
const clean = rendered.slides.filter((slide) => !slide.hidden);
const names = Object.keys(kinds);
const planted = [];
const slides = clean.map((slide, index) => ({ ...slide, number: index + 1 }));
for (let index = 0; index < Number(values.count); index++) {
  const kind = names[index % names.length];
  const base =
    pick(
      clean.filter(({ classes }) => classes.some((name) => /points|compare|table|quote/.test(name))) ?? clean,
    ) ?? clean[0];
  const html = kinds[kind](theme.colours.background);
  const number = slides.length + 1;
  slides.push({ ...base, id: `planted-${number}`, number, html: `${base.html}${html}` });
  planted.push({ kind, number, html });
}
const open = await openBrowser();
try {
  const { report } = await printSlides({ ...rendered, slides }, theme, open, { allowLoss: true });
  const alarmed = new Set(report.problems.map(({ slide }) => slide));
  const missed = planted.filter(({ number }) => !alarmed.has(number));
  const false_ = report.problems.filter(({ slide }) => slide <= clean.length);
  for (const { kind, number, html } of missed)
    console.log(`missed (${kind}, slide ${number}): ${html.slice(0, 200)}`);
  for (const { slide, message } of false_) console.log(`false alarm on slide ${slide}: ${message}`);
  for (const kind of names) {
    const all = planted.filter((item) => item.kind === kind);
    console.log(`${kind}: ${all.filter(({ number }) => alarmed.has(number)).length} of ${all.length}`);
  }
  const share = (planted.length - missed.length) / planted.length;
  console.log(
    `caught ${planted.length - missed.length} of ${planted.length} (${(share * 100).toFixed(1)} %), ${false_.length} false alarms on ${clean.length} untouched slides`,
  );
  process.exitCode = share >= 0.99 && false_.length === 0 ? 0 : 1;
} finally {
  await open.close();
}
