import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, pubdeck } from '../support/run.ts';

const freshCache = (): string => mkdtempSync(join(tmpdir(), 'pubdeck-code-'));
const version = (cache: string) => pubdeck(['--version'], { env: { PUBDECK_CACHE: cache } });

/** Path → when it was written, of all code that is kept. */
const kept = (cache: string): Record<string, number> =>
  Object.fromEntries(
    readdirSync(join(cache, 'code'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bin'))
      .map((name) => [name, statSync(join(cache, 'code', name)).mtimeMs]),
  );

test('what a run compiled is kept for the user alone, and the next run takes it', async () => {
  const cache = freshCache();
  const first = await version(cache);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  const files = kept(cache);
  expect(Object.keys(files).length).toBeGreaterThan(0);
  for (const name of Object.keys(files)) expect(statSync(join(cache, 'code', name)).mode & 0o777).toBe(0o600);
  expect(await version(cache)).toEqual(first);
  expect(kept(cache)).toEqual(files);
});

test('code that was damaged is not run: it is compiled again and replaced', async () => {
  const cache = freshCache();
  const first = await version(cache);
  const [name = ''] = Object.keys(kept(cache)).filter((file) => file.includes('cli'));
  const file = join(cache, 'code', name);
  const whole = readFileSync(file);
  const broken = Buffer.from(whole);
  broken.fill(0xff, whole.length >> 1, (whole.length >> 1) + 64);
  writeFileSync(file, broken);
  expect(await version(cache)).toEqual(first);
  expect(readFileSync(file).equals(broken)).toBe(false);
  writeFileSync(file, whole.subarray(0, 3));
  expect(await version(cache)).toEqual(first);
  expect(readFileSync(file).length).toBeGreaterThan(1000);
});

test('the code of few builds is kept', async () => {
  const cache = freshCache();
  for (let build = 0; build < 9; build += 1)
    mkdirSync(join(cache, 'code', `build-${build}`), { recursive: true });
  await version(cache);
  expect(readdirSync(join(cache, 'code'))).toHaveLength(4);
  expect(Object.keys(kept(cache)).length).toBeGreaterThan(0);
});

test('a cache that cannot be written takes nothing from a run', async () => {
  const cache = freshCache();
  writeFileSync(join(cache, 'code'), 'a file in the way');
  expect(await version(cache)).toMatchObject({ code: 0, stderr: '' });
});

test('a program that uses the API keeps nothing', () => {
  const cache = freshCache();
  const script = `const { formatNames } = await import('${join(projectRoot, 'dist/bundle/index.js')}'); console.log(typeof formatNames)`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, PUBDECK_CACHE: cache },
  });
  expect(stderr).toBe('');
  expect(readdirSync(cache)).toEqual([]);
});
