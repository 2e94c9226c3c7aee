// How what pubdeck reads agrees with the corpus's own manifest, and each disagreement.
//   npm run build && node scripts/compare-manifest.mjs [--all]
// The manifest's `hasAbstract`, `abstractSource` and `lang` are guesses of whoever made the corpus;
// docs/corpus-agreement.md explains every difference.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const dist = process.env.PUBDECK_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(`${corpus}manifest.json`)) {
  console.error('NOT RUN: ../shared/corpus is not beside the project.');
  process.exit(0);
}
const { openSite } = await import(`${dist}/site/site.js`);
const { readHugoPage } = await import(`${dist}/sources/hugo/read.js`);
const { cleanDoi } = await import(`${dist}/work/identifiers.js`);

const manifest = JSON.parse(readFileSync(`${corpus}manifest.json`, 'utf8'));
const sites = new Map();
const siteOf = (id) => {
  if (!sites.has(id)) sites.set(id, openSite(`${corpus}${id}`));
  return sites.get(id);
};

const fields = ['hasAbstract', 'abstractSource', 'lang', 'doi', 'slides'];
const agree = Object.fromEntries(fields.map((field) => [field, 0]));
const asked = Object.fromEntries(fields.map((field) => [field, 0]));
const differences = [];
const failures = [];

const sourceOf = (publication) => publication.abstract?.source ?? 'none';
const wantedSource = {
  'body text only': 'body text',
  placeholder: 'none',
  'summary only': 'none',
  'body heading inside an HTML comment': 'none',
};
const slidesOf = ({ fields, deck }) => {
  const field = fields.find(({ key }) => key.toLowerCase() === 'slides');
  return deck.link.raw ?? (field ? 'empty' : 'absent');
};

for (const page of manifest.publications) {
  let reading;
  try {
    reading = readHugoPage(corpus + page.path, siteOf(page.site));
  } catch (error) {
    failures.push(`${page.path}: ${error.name} ${error.code ?? ''} ${error.message}`);
    continue;
  }
  const publication = reading.work;
  const doi = publication.identifiers.find(({ kind, at }) => kind === 'doi' && at !== undefined);
  const pairs = {
    hasAbstract: [page.hasAbstract, publication.abstract?.source === 'front matter'],
    abstractSource: [wantedSource[page.abstractSource] ?? page.abstractSource, sourceOf(publication)],
    slides: [page.slides === 'null' || page.slides === '' ? 'empty' : page.slides, slidesOf(reading)],
    ...(page.lang === null ? {} : { lang: [page.lang, publication.abstract?.language] }),
    ...(page.doi
      ? { doi: [(cleanDoi(String(page.doi)) ?? '').toLowerCase(), (doi?.value ?? '').toLowerCase()] }
      : {}),
  };
  for (const [field, [wanted, got]] of Object.entries(pairs)) {
    asked[field] += 1;
    if (wanted === got) agree[field] += 1;
    else
      differences.push({
        field,
        path: page.path,
        wanted,
        got,
        text: publication.abstract?.text.text.slice(0, 90) ?? '',
      });
  }
}

console.log(`${manifest.publications.length} pages, ${failures.length} not read`);
for (const failure of failures) console.log(`  ${failure}`);
for (const field of fields)
  console.log(
    `${field.padEnd(16)} ${agree[field]} of ${asked[field]}  ${((100 * agree[field]) / asked[field]).toFixed(2)} %`,
  );
const shown = process.argv.includes('--all') ? differences : differences.slice(0, 60);
for (const { field, path, wanted, got, text } of shown)
  console.log(
    `${field}: ${path}\n    manifest ${JSON.stringify(wanted)}, pubdeck ${JSON.stringify(got)}  ${text}`,
  );
if (shown.length < differences.length) console.log(`… and ${differences.length - shown.length} more (--all)`);
