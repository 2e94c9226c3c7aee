// Makes docs/images/sample-talk.png, the picture in the README: the sample talk's slides on one sheet, as drafted and rendered.
// Needs a build (npm run build).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTab, pageIn, renderFile, sheet } from './look/pipeline.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'docs', 'images');
mkdirSync(target, { recursive: true });
const tab = await openTab(60);
const file = join(root, 'content', 'slides', 'example', 'index.md');
const deck = await renderFile(readFileSync(file, 'utf8'), file);
const { size, css } = sheet(deck.slides.length, 3);
await tab.load(await pageIn(deck, 'paper', { css, slides: deck.slides }), size);
await tab.fit();
writeFileSync(join(target, 'sample-talk.png'), Buffer.from(await tab.picture(size, 0.42)));
await tab.close();
