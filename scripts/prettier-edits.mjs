// A hundred edits of drafted decks, formatted by a real Prettier, merged with a draft of other numbers: no line of the author's is lost, and
// formatting is no conflict. Prettier is no dependency: install it elsewhere and name its folder.
//   npm run build && node scripts/prettier-edits.mjs /elsewhere/node_modules/prettier
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { default: prettier } = await import(pathToFileURL(`${process.argv[2]}/index.mjs`).href);
const from = (path) => import(new URL(`../dist/${path}.js`, import.meta.url).href);
const [{ readHugoText }, { openSite }, { draftText }, { mergeDecks }] = await Promise.all(
  ['sources/hugo/read', 'site/site', 'deck/draft/draft', 'deck/merge/merge'].map(from),
);
const root = fileURLToPath(new URL('../test/fixtures/publications', import.meta.url));
const marker = 'AUTHORS-OWN-WORDS';
const edits = {
  none: (d) => d,
  'own slide at the end': (d) => `${d}\n---\n\n## ${marker}\n\n- one\n- two\n`,
  'own slide in the middle': (d) => {
    const p = d.split('\n\n---\n\n');
    p.splice(2, 0, `## ${marker}\n\nWords of mine, with *stars* and a [link](https://a.example/b_c).`);
    return p.join('\n\n---\n\n');
  },
  'paragraph on a slide': (d) =>
    d.replace(/\n\n\{\{< speaker_note >\}\}/, `\n\n${marker} as a paragraph.\n\n{{< speaker_note >}}`),
  'words in the notes': (d) => d.replace(/Planned time: (\d+)/, `${marker}.\n\nPlanned time: $1`),
  'table of mine': (d) => `${d}\n---\n\n## Mine\n\n| a | ${marker} |\n|---|---|\n| 1 | 2 |\n`,
  'code of mine': (d) =>
    `${d}\n---\n\n## Mine\n\n\`\`\`js\nconst ${marker.replaceAll('-', '_')} = 1;\n\`\`\`\n`,
  'kicker of mine': (d) =>
    d.replace(/<div class="kicker">[^<]*<\/div>/, `<div class="kicker">${marker}</div>`),
  'nested list of mine': (d) => `${d}\n---\n\n## Mine\n\n* a\n    * ${marker}\n    * c\n`,
  'front matter of mine': (d) => d.replace(/^slides:$/m, `mine: "${marker}"\nslides:`),
};
const styles = [{}, { proseWrap: 'always', printWidth: 80 }];
let [runs, conflicts, lost] = [0, 0, 0];
const bad = [];
for (const name of readdirSync(root)) {
  const file = `${root}/${name}/index.md`;
  const text = readFileSync(file, 'utf8');
  const draft = (t) => draftText(readHugoText(t, file, openSite(file)), {}).markdown;
  const base = draft(text);
  const fresh = draft(
    text.replace(/^(abstract:[\s\S]*?)(?=^\w[\w-]*:|^---)/m, (a) =>
      a.replace(/\b(\d{2,})\b(?!-)/g, (d) => (/^(19|20)\d\d$/.test(d) ? d : String(Number(d) + 1))),
    ),
  );
  for (const [edit, change] of Object.entries(edits)) {
    const style = styles[runs % 2];
    runs++;
    const edited = change(base);
    const mine = await prettier.format(edited, { parser: 'markdown', ...style });
    const { text: out, conflicts: found } = mergeDecks(base, fresh, mine);
    const tag = edited.includes(marker)
      ? marker
      : edited.includes('AUTHORS_OWN_WORDS')
        ? 'AUTHORS_OWN_WORDS'
        : undefined;
    if (tag && !out.includes(tag)) {
      lost++;
      bad.push([name, edit, 'lost']);
    }
    if (found.length) {
      conflicts += found.length;
      bad.push([name, edit, JSON.stringify(style), found.map((f) => f.where).join()]);
    }
  }
}
console.log(JSON.stringify({ prettier: prettier.version, runs, conflicts, lost }));
for (const b of bad.slice(0, 30)) console.log(b.join(' | '));
process.exitCode = conflicts + lost > 0 ? 1 : 0;
