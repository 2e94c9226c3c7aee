/**
 * Pictures of the slides of a deck, for looking: node scripts/look/look.mjs DECK OUT [THEME] [--scale 0.5] [--only id,id] [--columns 3]
 * Writes OUT/sheet-N.png (contact sheets) or, with --only, OUT/<id>.png at full size; says what does not fit.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openTab, pageIn, renderFile, sheet } from './pipeline.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    scale: { type: 'string', default: '0.5' },
    only: { type: 'string' },
    columns: { type: 'string', default: '3' },
    rows: { type: 'string', default: '4' },
    variant: { type: 'string', default: 'screen' },
  },
});
const [file, out, theme = 'paper'] = positionals;
mkdirSync(out, { recursive: true });
const deck = await renderFile(readFileSync(file, 'utf8'), resolve(file));
for (const { code, message, slide } of deck.problems) console.warn(`${slide}: ${code} ${message}`);
const tab = await openTab(10);
const only = values.only?.split(',');
const wanted = deck.slides.filter(({ id }) => !only || only.includes(id));
const columns = only ? 1 : Number(values.columns);
const each = only ? 1 : columns * Number(values.rows);
for (let at = 0; at < wanted.length; at += each) {
  const slides = wanted.slice(at, at + each);
  const { size, css } = only
    ? { size: { width: 1280, height: 720 }, css: '' }
    : sheet(slides.length, columns);
  const page = await pageIn(deck, theme, { css, slides, variant: values.variant });
  await tab.load(page, size);
  const { findings } = await tab.fit();
  for (const finding of findings)
    console.warn(
      `${theme} ${finding.id}: ${finding.code} ${finding.pixels} ${finding.selector} ${finding.text}`,
    );
  const name = only ? slides[0].id : `sheet-${theme}-${at / each + 1}`;
  writeFileSync(
    join(out, `${name}.png`),
    Buffer.from(await tab.picture(size, only ? 1 : Number(values.scale))),
  );
}
await tab.close();
