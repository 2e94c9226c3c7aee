// node scripts/harmless-slides.mjs [--count 300] [--seed 1]
// Prints slides that lose nothing: formulas with phantoms and empty cells, tables, HTML, code, emoji, lists. Each loss that is told is a
// false alarm; the first ones are listed with their slides.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '300' }, seed: { type: 'string', default: '1' } },
});
let state = Number(values.seed) >>> 0;
const random = (below) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const pick = (list) => list[random(list.length)];
const words =
  'tide strait mooring layer sill basin spring neap wind river salt heat ship sensor chain winter'.split(' ');
const text = (least, most) =>
  Array.from({ length: least + random(most - least + 1) }, () => pick(words)).join(' ');

const formulas = [
  '$$\\begin{pmatrix} 1 & & 0 \\\\ & \\ddots & \\\\ 0 & & 1 \\end{pmatrix}$$',
  '$$\\underbrace{a + b}_{\\text{tide}} = \\overbrace{c}^{\\phantom{x}2} + \\hphantom{abc} d$$',
  '$$\\begin{cases} x & x > 0 \\\\ 0 & \\text{else} \\end{cases}$$',
  '$$\\sum_{i=1}^{n} \\frac{\\partial u_i}{\\partial x} = \\oint_C \\vec{F} \\cdot d\\vec{s}$$',
  '$$\\begin{aligned} a &= b \\\\ &= c + \\vphantom{\\Big|} d \\end{aligned}$$',
  '$$\\cancel{x} + \\boxed{E = mc^2} \\xrightarrow{\\ k\\ } \\sqrt[3]{y}$$',
  '$$\\ce{2H2 + O2 -> 2H2O}$$',
  'In a line $\\hat{\\rho}_{ij}$, $10^{-4}\\,\\mathrm{m^2\\,s^{-1}}$ and $\\not\\in \\mathbb{R}$.',
  '$$\\left. \\frac{dT}{dz} \\right|_{z=0} \\approx \\pm 2 \\times 10^{-3}$$',
  '$$\\begin{array}{c|cc} & a & b \\\\ \\hline x & & 1 \\\\ y & 2 & \\end{array}$$',
];
const table = () => {
  const [across, down] = [2 + random(4), 2 + random(5)];
  const row = (cell) => `| ${Array.from({ length: across }, (_, at) => cell(at)).join(' | ')} |`;
  const cell = () =>
    pick([text(1, 2), '', String(random(1000) / 10), '—', '`x`', '$x_1$', '**' + pick(words) + '**']);
  return [
    row(() => pick(words)),
    row(() => pick(['---', ':--', '--:', ':-:'])),
    ...Array.from({ length: down }, () => row(cell)),
  ].join('\n');
};
const html = [
  () => `<div style="display:flex;gap:20px"><div>${text(4, 8)}</div><div>${text(4, 8)}</div></div>`,
  () =>
    `<span style="color:#0a6">${text(1, 3)}</span> and <kbd>Ctrl</kbd>+<kbd>P</kbd>, H<sub>2</sub>O, m<sup>2</sup>`,
  () => `<blockquote>${text(6, 12)}</blockquote>`,
  () => `<table><tr><th>${pick(words)}</th><th></th></tr><tr><td></td><td>${pick(words)}</td></tr></table>`,
  () => `<ul><li>${text(3, 6)}</li><li>${text(3, 6)}<ul><li>${text(2, 4)}</li></ul></li></ul>`,
  () => `<p align="center"><b>${text(3, 6)}</b><br><i>${text(3, 6)}</i></p><hr>`,
  () => `<!-- a remark -->\n\n${text(6, 12)}\n\n<div></div>`,
];
const others = [
  () => `- ${text(3, 8)}\n- ${text(3, 8)}\n  - ${text(2, 5)}\n`,
  () => `1. ${text(3, 8)}\n2. ${text(3, 8)}\n`,
  () => '```python\nfor layer in layers:\n    print(layer, "' + text(2, 4) + '")\n```',
  () => `> ${text(6, 14)}\n`,
  () => `${text(4, 8)} 🌊 ${text(2, 4)} ☀️ ✓ → 你好`,
  () =>
    `${text(4, 8)} *${text(1, 2)}* ~~${pick(words)}~~ [${pick(words)}](https://example.org/${pick(words)})`,
  () => `{{< fragment >}} ${text(4, 8)} {{< /fragment >}}\n\n${text(4, 8)}`,
];
const kinds = [() => pick(formulas), table, () => pick(html)(), () => pick(others)()];

const count = Number(values.count);
const slides = Array.from({ length: count }, (_, at) => {
  // A third each with a formula, a table or HTML; the rest of anything.
  const own = [kinds[at % 4](), ...(random(2) ? [pick(kinds)()] : [])].filter(
    (one, place, all) => all.indexOf(one) === place,
  );
  return `## ${text(2, 5)}\n\n${own.join('\n\n')}`;
});
const site = mkdtempSync(join(tmpdir(), 'pubdeck-harmless-'));
const program = fileURLToPath(new URL('../bin/pubdeck.js', import.meta.url));
let alarms = 0;
for (let from = 0; from < count; from += 100) {
  const folder = join(site, `content/slides/part-${from}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.md'),
    `---\ntitle: Harmless\nslides: {}\n---\n\n${slides.slice(from, from + 100).join('\n\n---\n\n')}\n`,
  );
  const run = await promisify(execFile)(
    process.execPath,
    [
      program,
      'export',
      `content/slides/part-${from}`,
      '--to',
      'pdf',
      '--out',
      'o',
      '--json',
      '--timeout',
      '180',
    ],
    { cwd: site, maxBuffer: 1e8 },
  ).catch((error) => error);
  const told = JSON.parse(run.stdout).problems.filter(({ severity }) => severity === 'error');
  alarms += told.length;
  for (const { code, message, slide } of told.slice(0, 20))
    console.log(`${code}: ${message}\n${slides[from + slide - 1]}\n`);
}
rmSync(site, { recursive: true });
console.log(`${count} slides, ${alarms} losses told`);
process.exit(alarms > 0 ? 1 : 0);
