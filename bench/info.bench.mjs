// Time and memory of `pubdeck info` over the whole corpus (31 sites, 1,782 pages), each in a fresh process.
//   npm run build && node bench/info.bench.mjs
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const dist = process.env.PUBDECK_DIST ?? fileURLToPath(new URL('../dist/', import.meta.url));
if (!existsSync(corpus)) {
  console.error('NOT RUN: ../shared/corpus is not beside the project.');
  process.exit(0);
}

if (process.argv[2] === 'one') {
  const started = performance.now();
  const [{ openSite }, { readHugoPage }, { formatSiteInfo, infoJson }] = await Promise.all(
    ['site/site.js', 'sources/hugo/read.js', 'sources/info.js'].map((path) => import(`${dist}/${path}`)),
  );
  const loaded = performance.now();
  const publications = [];
  for (const name of readdirSync(corpus).filter((entry) => entry.startsWith('site-'))) {
    const site = openSite(corpus + name);
    for (const file of site.publicationFiles()) publications.push(readHugoPage(file, site));
  }
  const read = performance.now();
  const table = formatSiteInfo(publications, { color: false });
  const tabled = performance.now();
  const json =
    process.argv[3] === 'json'
      ? publications
          .map((publication) => JSON.stringify(infoJson(publication)).length)
          .reduce((a, b) => a + b, 0)
      : 0;
  const done = performance.now();
  const { user, system } = process.resourceUsage
    ? { user: process.resourceUsage().userCPUTime, system: process.resourceUsage().systemCPUTime }
    : {};
  console.log(
    JSON.stringify({
      pages: publications.length,
      load: loaded - started,
      read: read - loaded,
      table: tabled - read,
      json: done - tabled,
      jsonBytes: json,
      tableBytes: table.length,
      cpu: (user + system) / 1e6,
      maxRssMB: process.resourceUsage().maxRSS / 1024,
    }),
  );
} else {
  for (const mode of ['table', 'json']) {
    const runs = Array.from({ length: 3 }, () =>
      JSON.parse(
        execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'one', mode], { encoding: 'utf8' }),
      ),
    );
    const median = (key) => runs.map((run) => run[key]).sort((a, b) => a - b)[1];
    console.log(
      `${mode.padEnd(5)}  ${runs[0].pages} pages  load ${Math.round(median('load'))} ms  read ${Math.round(median('read'))} ms  table ${Math.round(median('table'))} ms  json ${Math.round(median('json'))} ms  CPU ${median('cpu').toFixed(1)} s  memory ${Math.round(median('maxRssMB'))} MB`,
    );
  }
}
