import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { browserCandidates, type FindOptions } from '../../src/browser/find.ts';
import { openBrowser } from '../../src/browser/open.ts';
import { temporaryFolder } from '../support/platform.ts';

/** A program that is found where a browser would be, and says why it does not start. */
function plant(
  path: string,
  script = 'echo "[1:1:ERROR] cannot open shared object libnss3.so" >&2; exit 127',
): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

async function found(options: FindOptions, count: number): Promise<string[]> {
  const paths: string[] = [];
  for await (const candidate of browserCandidates(options)) {
    paths.push(candidate.path);
    if (paths.length === count) break;
  }
  return paths;
}

test('a named browser is the only one; flag before variables', async () => {
  const folder = temporaryFolder();
  const [first, second] = [plant(join(folder, 'first')), plant(join(folder, 'second'))];
  const env = { PATH: folder, PUBDECK_BROWSER: first, CHROME_PATH: second };
  expect(await found({ env }, 9)).toEqual([first]);
  expect(await found({ env, browser: second }, 9)).toEqual([second]);
  expect(await found({ env, browser: 'second' }, 9)).toEqual([second]);
});

test('a named browser that is not there is an error that names who named it', async () => {
  const failure = found({ env: { PATH: '', CHROME_PATH: '/nowhere/chrome' } }, 1);
  await expect(failure).rejects.toMatchObject({ code: 'no-browser', exit: 'browser' });
  await expect(failure).rejects.toThrow('CHROME_PATH');
});

test("Puppeteer's cache stands first, shell before Chrome, newest first; then the PATH", async () => {
  const home = temporaryFolder();
  const cache = join(home, '.cache', 'puppeteer');
  const shell = (version: string) =>
    plant(
      join(
        cache,
        'chrome-headless-shell',
        `linux-${version}`,
        'chrome-headless-shell-linux64',
        'chrome-headless-shell',
      ),
    );
  const [older, newer] = [shell('99.0.1'), shell('147.0.2')];
  const chrome = plant(join(cache, 'chrome', 'linux-150.0.0', 'chrome-linux64', 'chrome'));
  const onPath = plant(join(home, 'bin', 'chromium-headless-shell'));
  const env = { HOME: home, PATH: join(home, 'bin') };
  expect(await found({ env }, 4)).toEqual([newer, older, chrome, onPath]);
});

test('a browser that does not start is told with its reason', async () => {
  const browser = plant(join(temporaryFolder(), 'broken'));
  const failure = openBrowser({ browser });
  await expect(failure).rejects.toMatchObject({ code: 'no-browser', exit: 'browser' });
  await expect(failure).rejects.toThrow(/broken .*libnss3\.so/);
  await expect(failure).rejects.toHaveProperty(
    'hint',
    expect.stringContaining('npx puppeteer browsers install'),
  );
});

test('one that starts and says nothing can be interrupted', async () => {
  const browser = plant(join(temporaryFolder(), 'silent'), 'sleep 100');
  const failure = openBrowser({ browser, signal: AbortSignal.timeout(300) });
  await expect(failure).rejects.toMatchObject({ code: 'stopped', exit: 'stopped' });
});
