// dist/ → dist/bundle/: the program in few files. Node takes 1 ms to find and load a file, and Puppeteer alone has more than
// a hundred: from one file it is there three times sooner. The modules stay beside it, for tests, benches and other programs.

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const folder = join(dist, 'bundle');

/** The program, the API, the threads that read papers and watch folders, and what bench/html.bench.mjs takes of them. */
const entries = ['cli', 'index', 'paper/worker', 'present/watch-worker', 'deck/read', 'html/render'];

/** What nearly every command with a deck needs. Anything else stays where npm put it. */
const packed = [
  'puppeteer',
  'debug',
  'ms',
  'markdown-it',
  'markdown-it-deflist',
  'linkify-it',
  'mdurl',
  'uc.micro',
  'punycode.js',
  'entities',
  'katex',
  'highlight.js',
  'yaml',
  'mrmime',
  'fastest-levenshtein',
];

const packageOf = (id) => /^(?:.*node_modules[\\/])?((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
const isOutside = (id) => {
  if (id.startsWith('node:')) return true;
  if (id.startsWith('.') || (/^([\\/]|\w:)/.test(id) && !id.includes('node_modules'))) return false;
  return !packed.includes(packageOf(id));
};

/** Where `import.meta.url` stands as code. In a text, such as a script that a page gets, it is no address of ours. */
function ownAddresses(node) {
  if (Array.isArray(node)) return node.flatMap(ownAddresses);
  if (node === null || typeof node !== 'object') return [];
  if (node.type === 'MemberExpression' && node.object.type === 'MetaProperty' && node.property.name === 'url')
    return [node];
  return Object.values(node).flatMap(ownAddresses);
}

/** A module that looks for files beside itself must look there from the bundle too. */
const ownPlace = {
  name: 'own-place',
  transform(code, id) {
    if (!id.startsWith(dist) || !code.includes('import.meta.url')) return undefined;
    const place = relative(folder, id).split(sep).join('/');
    let [moved, at] = ['', 0];
    for (const { start, end } of ownAddresses(this.parse(code)).sort((a, b) => a.start - b.start)) {
      moved += `${code.slice(at, start)}new URL('${place}', import.meta.url).href`;
      at = end;
    }
    return moved + code.slice(at);
  },
};

/** The packed packages ask to be named with their licence. */
function licences(ids) {
  const homes = new Set(
    ids
      .filter((id) => id.includes('node_modules'))
      .map((id) => id.slice(0, id.lastIndexOf('node_modules') + 13) + packageOf(id)),
  );
  return [...homes].sort().map((home) => {
    const name = readdirSync(home).find((file) => /^licen[cs]e/i.test(file));
    return `${packageOf(home)}\n\n${name ? readFileSync(join(home, name), 'utf8').trim() : 'See its package.json.'}\n`;
  });
}

/** What is needed together comes in one file: each list of entries with all that they import at once. */
const together = {
  // What every command begins with, `--version` too: it stays as small as it is.
  cli: ['cli', 'version', 'options/help'],
  start: ['io/engine', 'options/parse', 'options/config', 'options/resolve', 'site/root', 'browser/open'],
  page: ['front-matter/read', 'site/site'],
  deck: [
    'commands/decks',
    'commands/progress',
    'html/open-deck',
    'export/export-decks',
    'export/open-and-export',
    'export/diagrams-in',
  ],
  slides: ['export/print-slides', 'export/print-options', 'export/pdfpc'],
  finish: ['export/finish-slides', 'export/finish-handout'],
};

/** Finds out, while the modules are read, which of these lists each belongs to: the first that reaches it. */
function grouping() {
  const groupOf = new Map();
  return {
    groups: Object.keys(together).map((name) => ({ name, test: (id) => groupOf.get(id) === name })),
    plugin: {
      name: 'grouping',
      buildEnd() {
        const walk = (id, name) => {
          const info = groupOf.has(id) ? null : this.getModuleInfo(id);
          if (!info || isOutside(id)) return;
          groupOf.set(id, name);
          for (const imported of info.importedIds) walk(imported, name);
        };
        for (const [name, entries] of Object.entries(together)) {
          for (const entry of entries) walk(join(dist, `${entry}.js`), name);
        }
      },
    },
  };
}

async function bundle(rolldown) {
  const { groups, plugin } = grouping();
  const build = await rolldown({
    input: Object.fromEntries(entries.map((entry) => [entry, join(dist, `${entry}.js`)])),
    platform: 'node',
    external: isOutside,
    plugins: [ownPlace, plugin],
    logLevel: 'silent',
  });
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    chunkFileNames: '[name]-[hash].js',
    codeSplitting: { groups, includeDependenciesRecursively: false },
  });
  await build.close();
  const ids = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  writeFileSync(join(folder, 'LICENCES.txt'), licences(ids).join(`\n${'-'.repeat(80)}\n\n`));
}

rmSync(folder, { recursive: true, force: true });
if (existsSync(join(dist, 'cli.js'))) {
  try {
    // Where it does not run on this machine, the program starts from its modules, only later.
    await bundle((await import('rolldown')).rolldown);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    console.error(`not bundled: ${error.message}`);
  }
}
