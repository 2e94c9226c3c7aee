// dist/ → dist/bundle/: the program in few files. Node takes 1 ms to find and load a file, and Puppeteer alone has more than
// a hundred: from one file it is there three times sooner. They are CommonJS, for these the engine can keep what it compiled
// (src/io/compiled-code.ts); beside each entry stands a module that loads it. The modules of dist/ stay, for tests, benches and
// other programs.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const folder = join(dist, 'bundle');

/** The program, the API, and what bench/html.bench.mjs takes of them. */
const entries = ['cli', 'index', 'deck/read', 'html/render'];

/** The threads that read papers and watch folders: modules of their own. */
const workers = ['paper/worker', 'present/watch-worker'];

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
  'get-east-asian-width',
  'markdown-it-emoji',
  'node-diff3',
];

const packageOf = (id) => /^(?:.*node_modules[\\/])?((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1];
const isOutside = (id) => {
  if (id.startsWith('node:')) return true;
  if (id.startsWith('.') || (/^([\\/]|\w:)/.test(id) && !id.includes('node_modules'))) return false;
  return !packed.includes(packageOf(id));
};

/** Nodes of a program that `wanted` picks. In a text, such as a script that a page gets, nothing is code of ours. */
function nodesOf(node, wanted) {
  if (Array.isArray(node)) return node.flatMap((each) => nodesOf(each, wanted));
  if (node === null || typeof node !== 'object') return [];
  if (wanted(node)) return [node];
  return Object.values(node).flatMap((each) => nodesOf(each, wanted));
}

const isAddress = ({ type, object, property }) =>
  type === 'MemberExpression' && object.type === 'MetaProperty' && property.name === 'url';

/** Other code in the place of some nodes. */
function replaced(code, nodes, other) {
  let [result, at] = ['', 0];
  for (const node of nodes.sort((one, two) => one.start - two.start)) {
    result += code.slice(at, node.start) + other(node);
    at = node.end;
  }
  return result + code.slice(at);
}

/** A module that looks for files beside itself must look there from the bundle too. */
const ownPlace = (here) => ({
  name: 'own-place',
  transform(code, id) {
    if (!id.startsWith(dist) || !code.includes('import.meta.url')) return undefined;
    const place = relative(folder, id).split(sep).join('/');
    return replaced(code, nodesOf(this.parse(code), isAddress), () => `new URL('${place}', ${here}).href`);
  },
});

/** The engine's own way of keeping code knows no `import()`: our loader brings one. */
const importsOutside = {
  name: 'imports-outside',
  renderChunk(code) {
    if (!code.includes('import(')) return undefined;
    const imports = nodesOf(this.parse(code), ({ type }) => type === 'ImportExpression');
    return replaced(code, imports, ({ source }) => `importOutside(${code.slice(source.start, source.end)})`);
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

const common = { platform: 'node', external: isOutside, logLevel: 'silent' };

async function writeChunks(rolldown) {
  const { groups, plugin } = grouping();
  const build = await rolldown({
    ...common,
    input: Object.fromEntries(entries.map((name) => [name, join(dist, `${name}.js`)])),
    plugins: [ownPlace('here'), importsOutside, plugin],
  });
  const { output } = await build.write({
    dir: folder,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name]-[hash].cjs',
    chunkFileNames: '[name]-[hash].cjs',
    codeSplitting: { groups, includeDependenciesRecursively: false },
  });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}

/** The threads, and the loader of the chunks. All lie in one folder, so that the places of their files are right. */
async function writeModules(rolldown, names) {
  const build = await rolldown({
    ...common,
    input: Object.fromEntries(names.map((name) => [name.replace('/', '-'), join(dist, `${name}.js`)])),
    plugins: [ownPlace('import.meta.url')],
  });
  const { output } = await build.write({ dir: folder, format: 'esm', chunkFileNames: '[name]-[hash].js' });
  await build.close();
  return output.filter(({ type }) => type === 'chunk');
}

/** A module with the names that an entry exports. Only the program itself keeps its compiled code. */
function writeEntry({ name, fileName, exports }, build) {
  const loader = `${name.includes('/') ? '..' : '.'}/io-load-bundle.js`;
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(
    join(folder, `${name}.js`),
    `import { load } from '${loader}';
export const { ${exports.join(', ')} } = load('${fileName}', '${build}', ${name === 'cli'});
`,
  );
}

async function bundle({ rolldown }) {
  const chunks = await writeChunks(rolldown);
  const modules = await writeModules(rolldown, [...workers, 'io/load-bundle']);
  const hash = createHash('sha256');
  for (const { fileName } of chunks) hash.update(fileName);
  const build = hash.digest('hex').slice(0, 12);
  for (const chunk of chunks.filter(({ isEntry }) => isEntry)) writeEntry(chunk, build);
  const ids = [...chunks, ...modules].flatMap(({ moduleIds }) => moduleIds);
  writeFileSync(join(folder, 'LICENCES.txt'), licences(ids).join(`\n${'-'.repeat(80)}\n\n`));
}

rmSync(folder, { recursive: true, force: true });
if (existsSync(join(dist, 'cli.js'))) {
  try {
    // Where it does not run on this machine, the program starts from its modules, only later.
    await bundle(await import('rolldown'));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    console.error(`not bundled: ${error.message}`);
  }
}
