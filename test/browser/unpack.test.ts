import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tarFiles } from '../../src/browser/tar.ts';
import { shippedBrowser } from '../../src/browser/unpack.ts';
import { built, firstLine, startScript, temporaryFolder } from '../support/platform.ts';

const here = process.platform === 'linux' && process.arch === 'x64';

test.runIf(here)(
  'two processes unpack at once over a half-written folder, and both get a browser that runs',
  async () => {
    const cache = temporaryFolder();
    const { version } = JSON.parse(
      execFileSync('cat', ['node_modules/@sparticuz/chromium/package.json'], { encoding: 'utf8' }),
    ) as { version: string };
    const folder = join(cache, `chromium-${version}`);
    mkdirSync(folder);
    writeFileSync(join(folder, 'chrome-headless-shell'), 'half a browser', { mode: 0o755 });
    const script = `
    import { shippedBrowser } from ${JSON.stringify(built('browser/unpack.js'))};
    console.log(JSON.stringify(await shippedBrowser()));`;
    const env = { ...process.env, PUBDECK_CACHE: cache };
    const both = await Promise.all([startScript(script, env), startScript(script, env)].map(firstLine));
    expect(both[0]).toBe(both[1]);
    const candidate = JSON.parse(both[0]!) as { path: string; env: Record<string, string> };
    expect(candidate.path).toBe(join(folder, 'chrome-headless-shell'));
    const said = execFileSync(candidate.path, ['--version'], {
      env: { ...process.env, ...candidate.env },
      encoding: 'utf8',
    });
    expect(said).toMatch(/\d+\.\d+\.\d+\.\d+/);
    expect(readdirSync(cache)).toEqual([`chromium-${version}`]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    // Once it is there nothing is unpacked again.
    const before = statSync(candidate.path).mtimeMs;
    await shippedBrowser(() => expect.unreachable(), cache);
    expect(statSync(candidate.path).mtimeMs).toBe(before);
  },
);

test('an archive cannot write outside its folder', () => {
  const header = Buffer.alloc(1024);
  header.write('../evil');
  header.write('0000644\0', 100);
  header.write('00000000001\0', 124);
  header.write('0', 156);
  expect(() => [...tarFiles(header)]).toThrow('unsafe name');
  header.write('good   ', 0);
  expect([...tarFiles(header)].map(({ data }) => data.length)).toEqual([1]);
  expect(() => [...tarFiles(header.subarray(0, 512))]).toThrow('cut short');
});
