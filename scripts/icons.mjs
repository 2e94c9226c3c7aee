/**
 * Writes src/layouts/kit/icons.data.json: the drawings of the icons that the lexicon names. Needs Tabler's icons (MIT)
 * as one file, and `npm run build` first: `npm pack @iconify-json/tabler`, unpacked; then node scripts/icons.mjs FOLDER/icons.json
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { lexicon } from '../dist/layouts/kit/lexicon.js';

const { icons, aliases = {} } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const drawings = {};
for (const name of Object.keys(lexicon).sort()) {
  const icon = icons[name] ?? icons[aliases[name]?.parent];
  if (!icon) console.error(`no icon ${name}`);
  // One group around each drawing says its stroke; ours says it once for all.
  else
    drawings[name] = icon.body.replace(
      /^<(g|path) fill="none"[^>]*?stroke-width="2"( d="[^"]*")?(\/?)>/,
      (_, tag, d = '', end) => (tag === 'g' ? '<g>' : `<path${d}${end}>`),
    );
}
writeFileSync(
  new URL('../src/layouts/kit/icons.data.json', import.meta.url),
  `${JSON.stringify(drawings, null, 1)}\n`,
);
console.log(`${Object.keys(drawings).length} icons`);
