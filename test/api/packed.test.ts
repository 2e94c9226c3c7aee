import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { typeCheck } from '../support/consumer.ts';
import { projectRoot } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'pubdeck-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[]) =>
  spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });

/** Packs what the build has made. */
function pack(): { filename: string; files: string[] } {
  const { stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    { cwd: projectRoot, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (!stdout) throw new Error(stderr);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  return { filename, files: files.map(({ path }) => path) };
}

const { filename, files } = pack();
const shipped = new Set(files);

describe('the packed files', () => {
  test('dist holds what runs and the types of the API, nothing else', () => {
    const kinds = files
      .filter((file) => file.startsWith('dist/'))
      .map((file) => file.replace(/^dist\/(\w+)\/.*?((\.client|\.d)?\.\w+)$/, '$1 $2'));
    expect([...new Set(kinds)].sort()).toEqual([
      'bundle .cjs',
      'bundle .js',
      'bundle .txt',
      'layouts .css',
      'layouts .hbs',
      'layouts .json',
      'present .css',
      // The emoji font that the build cuts, and its licence.
      'theme .txt',
      'theme .woff2',
      'types .d.ts',
    ]);
    expect(files.length).toBeLessThan(360);
  });

  test('the types need no file and no package that is not shipped', () => {
    const types = files.filter((file) => file.endsWith('.d.ts'));
    const wanted = types.flatMap((file) => {
      const text = readFileSync(join(projectRoot, file), 'utf8');
      return [...text.matchAll(/(?:from |import\()['"]([^'"]+)['"]/g)].map(([, path]) =>
        posix.join(posix.dirname(file), path!.replace(/\.js$/, '.d.ts')),
      );
    });
    expect(wanted.length).toBeGreaterThan(types.length);
    expect(wanted.filter((file) => !shipped.has(file))).toEqual([]);
  });

  test('what README and CHANGELOG link to is shipped', () => {
    for (const file of ['README.md', 'CHANGELOG.md']) {
      const text = readFileSync(join(projectRoot, file), 'utf8');
      const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#]+)/g)].map(([, path]) => path!);
      expect(links.length).toBeGreaterThan(0);
      expect(links.filter((path) => !shipped.has(path))).toEqual([]);
    }
  });
});

const page = `---
title: 'Tides: A Small Study'
authors: [Ada Marin, Bo Lindqvist]
date: '2024-05-01'
abstract: Tidal mixing matters for coastal life. However, records are short. We moored 14 instruments for one year in a narrow strait. Dissipation rose from 12% (neap) to 61% (spring). We conclude that the spring tide sets the mixing.
slides: tides
---
`;

const program = `
import { draft, exportDeck, PubdeckError, type Draft } from 'pubdeck';
const drafted: Draft = await draft('content/publication/tides', { dryRun: true });
const { outputs } = await exportDeck(drafted.deck, { to: ['text'], out: 'api' });
const failed: unknown = await exportDeck('nowhere').catch((error: unknown) => error);
export const report = [drafted.status, outputs.length, failed instanceof PubdeckError && failed.code];
`;
const withoutTypes = (code: string) =>
  code.replace(', type Draft', '').replaceAll(/: (?:Draft|unknown)/g, '');

/** What npm says where it reaches no registry and its cache does not hold everything. */
const noRegistry = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ERR_SOCKET|ENETUNREACH/;

test('installed into an empty folder, command and API work', { timeout: 300_000 }, (context) => {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const flags = ['--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=0', '--loglevel=error'];
  const installed = run('npm', ['install', ...flags, join(folder, filename)]);
  if (installed.status !== 0 && noRegistry.test(installed.stderr))
    context.skip('the npm registry is not reachable');
  expect(installed.stderr).toBe('');
  expect(installed.status).toBe(0);

  const pubdeck = (...args: string[]) =>
    run(process.execPath, ['node_modules/pubdeck/bin/pubdeck.js', ...args]);
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(pubdeck('--version').stdout).toBe(`${version}\n`);
  mkdirSync(join(folder, 'content/publication/tides'), { recursive: true });
  writeFileSync(join(folder, 'content/publication/tides/index.md'), page);
  expect(pubdeck('draft', 'content/publication/tides')).toMatchObject({ status: 0, stderr: '' });
  const exported = pubdeck('export', 'content/slides/tides', '--to', 'text,pdf,handout', '--json');
  expect(exported.stderr).toBe('');
  const { ok, outputs } = JSON.parse(exported.stdout) as { ok: boolean; outputs: { path: string }[] };
  expect(ok).toBe(true);
  expect(outputs.length).toBeGreaterThanOrEqual(3);
  expect(outputs.filter(({ path }) => !existsSync(path))).toEqual([]);
  expect(readFileSync(join(folder, 'output/tides/slides.pdf'), 'latin1')).toMatch(/^%PDF/);

  writeFileSync(join(folder, 'report.mjs'), withoutTypes(program));
  const script = "import { report } from './report.mjs'; console.log(JSON.stringify(report))";
  const used = run(process.execPath, ['--input-type=module', '--eval', script]);
  expect(used).toMatchObject({ stdout: '["unchanged",1,"not-found"]\n', stderr: '' });
  expect(readdirSync(join(folder, 'api/tides'))).toHaveLength(1);

  writeFileSync(join(folder, 'typed.mts'), program);
  for (const resolution of ['bundler', 'nodenext'] as const)
    expect(typeCheck(folder, ['typed.mts'], resolution)).toBe('');
  const deep = run(process.execPath, [
    '--input-type=module',
    '--eval',
    "import 'pubdeck/dist/bundle/cli.js'",
  ]);
  expect(deep.stderr).toContain('ERR_PACKAGE_PATH_NOT_EXPORTED');
});
