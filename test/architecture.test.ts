import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

/** A section of the document, by its heading. */
const section = (heading: string): string => document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

const rooms = [...section('Rooms').matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, room]) => room!);
const steps = (heading: string) =>
  [...section(heading).matchAll(/^\d+\. `([\w./-]+)`/gm)].map(([, file]) => file!);

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** File → the files that it imports, types included. */
const imports = new Map(
  files.map((file) => {
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const wanted = text.matchAll(/\b(?:from|import\()\s*'(\.[^']+\.ts)'/g);
    return [file, [...wanted].map(([, path]) => posix.join(dirname(file), path!))];
  }),
);
/** File → what is loaded before a line of it runs: neither types nor what it imports later. */
const loaded = (file: string): string[] =>
  [
    ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
      /^(?:import|export)\s+(?!type\b)(?:[^;']*?\bfrom\s+)?'([^']+)'/gm,
    ),
  ].map(([, path]) => (path!.startsWith('.') ? posix.join(dirname(file), path!) : path!));

const edges = [...imports].flatMap(([from, wanted]) => wanted.map((to) => ({ from, to })));
const roomOf = (file: string): string => file.split('/')[0]!;

/** Groups of files that import one another in a circle (Tarjan). */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const group = stack.splice(stack.indexOf(node));
    if (group.length > 1) found.push(group.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

describe('docs/architecture.md', () => {
  test('names every room once, and no other', () => {
    expect([...rooms].sort()).toEqual([...new Set(files.map(roomOf))].sort());
  });

  test('a file is known by its name and its folder', () => {
    const names = files.map((file) => file.split('/').slice(-2).join('/'));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('no room imports a room above it', () => {
    const upwards = edges.filter(({ from, to }) => rooms.indexOf(roomOf(to)) < rooms.indexOf(roomOf(from)));
    expect(upwards.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('the imports were found', () => {
    expect(edges.length).toBeGreaterThan(files.length);
    expect(edges.filter(({ to }) => !imports.has(to))).toEqual([]);
  });

  test('no files import one another in a circle', () => {
    expect(cycles(imports)).toEqual([]);
    expect(
      cycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
          ['d', ['a']],
        ]),
      ),
    ).toEqual([['a', 'b', 'c']]);
  });

  test('the command line begins with a few files of its own: no package, no page read, no engine', () => {
    const begun = new Set(['cli.ts']);
    for (const file of begun) for (const next of imports.has(file) ? loaded(file) : []) begun.add(next);
    const outside = [...begun].filter((name) => !imports.has(name) && !name.startsWith('node:'));
    expect(outside).toEqual([]);
    const heavy = ['sources', 'front-matter', 'story', 'layouts', 'text/read-inline.ts', 'site/site.ts'];
    expect([...begun].filter((file) => heavy.includes(file) || heavy.includes(roomOf(file)))).toEqual([]);
    const bytes = [...begun]
      .filter((file) => imports.has(file))
      .reduce((sum, file) => sum + readFileSync(join(root, 'src', file)).length, 0);
    expect(begun.size).toBeGreaterThan(20);
    expect(bytes).toBeLessThan(100_000);
  });

  test.each([
    ['From page to deck file', 12],
    ['From deck file to PDF', 14],
  ])('%s: at most %d steps, each a file', (heading, most) => {
    const path = steps(heading);
    expect(path.length).toBeGreaterThan(5);
    expect(path.length).toBeLessThanOrEqual(most);
    expect(path.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('tests lie in the folder of the room that they test', () => {
    const folders = readdirSync(join(root, 'test'), { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const beside = ['fixtures', 'scripts', 'support'];
    expect(
      folders.map(({ name }) => name).filter((name) => !rooms.includes(name) && !beside.includes(name)),
    ).toEqual([]);
  });

  test('files of a site are read by `io`, which opens no pipe and no device', () => {
    // These read what the package itself brings, or what `siteFile` has looked at.
    const own = [
      'browser/tab.ts',
      'browser/unpack.ts',
      'check/measure.ts',
      'export/one-file.ts',
      'export/transcript.ts',
      'html/draw-diagrams.ts',
      'layouts/files.ts',
      'layouts/kit/icons.ts',
      'paper/pdf/engine.ts',
      'pptx/picture-data.ts',
      'present/answer.ts',
      'present/client-files.ts',
      'sheet/math-styles.ts',
      'theme/eject.ts',
      'theme/font-package.ts',
      'theme/load.ts',
      'theme/reveal.ts',
      'theme/site-styles.ts',
      'version.ts',
    ];
    const reading = files.filter(
      (file) =>
        !/^(?:io\/|page\/)/.test(file) &&
        /^import \{[^}]*\b(?:readFileSync|readFile|createReadStream|openSync)\b[^}]*\} from 'node:fs/m.test(
          readFileSync(join(root, 'src', file), 'utf8'),
        ),
    );
    expect(reading.sort()).toEqual(own);
  });

  test('story, outline, text and work touch no files', () => {
    const pure = files.filter((file) => ['story', 'outline', 'text', 'work'].includes(roomOf(file)));
    const reading = pure.filter((file) =>
      /from 'node:(?:fs|http|net)/.test(readFileSync(join(root, 'src', file), 'utf8')),
    );
    expect(reading).toEqual([]);
  });
});
