import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBrowser } from '../../src/browser/open.ts';
import { takeProfile } from '../../src/browser/profile.ts';
import { built } from '../support/platform.ts';

let browser: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-profiles-'));
  vi.stubEnv('PUBDECK_CACHE', mkdtempSync(join(root, 'cache-')));
  browser = join(root, 'chromium');
  writeFileSync(browser, '#!/bin/sh\n');
  chmodSync(browser, 0o755);
});
afterEach(() => vi.unstubAllEnvs());

test('a browser finds what it wrote in the run before, without the locks of one that was ended', () => {
  const first = takeProfile(browser);
  expect(first.isKept).toBe(true);
  expect(statSync(first.folder).mode & 0o077).toBe(0);
  writeFileSync(join(first.folder, 'Local State'), 'written');
  writeFileSync(join(first.folder, 'SingletonLock'), 'of a process that has gone');
  first.release();
  expect(existsSync(first.temporary)).toBe(false);
  const second = takeProfile(browser);
  expect(readFileSync(join(second.folder, 'Local State'), 'utf8')).toBe('written');
  expect(readdirSync(second.folder)).not.toContain('SingletonLock');
  second.release();
});

test('two at once share none, and one of its own goes with its run', () => {
  const first = takeProfile(browser);
  for (const other of [takeProfile(browser), takeProfile(browser, { fresh: true })]) {
    expect([other.isKept, other.folder === first.folder]).toEqual([false, false]);
    other.release();
    expect(existsSync(other.folder)).toBe(false);
  }
  first.release();
  expect(existsSync(first.folder)).toBe(true);
});

test('another version begins anew, and the profile of the one before goes', () => {
  const old = takeProfile(browser);
  old.release();
  utimesSync(browser, 1, 1);
  const now = takeProfile(browser);
  expect([now.isKept, now.folder === old.folder, existsSync(old.folder)]).toEqual([true, false, false]);
  now.release();
});

test('what a killed run left is taken over', () => {
  const script = `import { takeProfile } from '${built('browser/profile.js')}'; console.log(takeProfile('${browser}').folder); process.kill(process.pid, 'SIGKILL');`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  const profile = takeProfile(browser);
  expect([profile.isKept, `${profile.folder}\n`]).toEqual([true, stdout]);
  profile.release();
});

test('where the cache cannot be used, or the browser is not there, there is one all the same', () => {
  writeFileSync(join(process.env.PUBDECK_CACHE!, 'profile'), 'a file in the way');
  for (const path of [browser, join(dirname(browser), 'nowhere')]) {
    const profile = takeProfile(path);
    expect([profile.isKept, existsSync(profile.folder)]).toEqual([false, true]);
    profile.release();
  }
});

test.skipIf(process.platform === 'win32')(
  'a browser that does not start with a kept profile gets a new one',
  async () => {
    const real = await openBrowser();
    await real.close();
    // Ends at once where its profile holds a mark, as it does in the second run.
    writeFileSync(
      browser,
      `#!/bin/sh
for each in "$@"; do case "$each" in --user-data-dir=*) profile="\${each#--user-data-dir=}";; esac; done
if [ -e "$profile/mark" ]; then echo "FATAL: broken profile" >&2; exit 1; fi
touch "$profile/mark"
export LD_LIBRARY_PATH="${join(dirname(real.path), 'lib')}" FONTCONFIG_FILE="${join(dirname(real.path), 'fonts.conf')}"
exec "${real.path}" "$@"
`,
    );
    for (let run = 0; run < 2; run += 1) {
      const open = await openBrowser({ browser });
      expect(open.kind).toBe('full');
      await open.close();
    }
    const profiles = join(process.env.PUBDECK_CACHE!, 'profile');
    expect(readdirSync(profiles)).toEqual([]);
    const open = await openBrowser({ browser });
    await open.close();
    expect(readdirSync(profiles)).toHaveLength(1);
  },
);
