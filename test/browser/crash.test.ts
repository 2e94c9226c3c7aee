import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { browserName } from '../../src/browser/name.ts';
import { openBrowser } from '../../src/browser/open.ts';
import { withBrowser } from '../../src/browser/with-browser.ts';
import { crashingBrowser } from '../support/crashing-browser.ts';
import { makeSite, pubdeck } from '../support/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'pubdeck-crash-'));
const deck = (title: string): string => `---\ntitle: ${title}\nslides: {}\n---\n\n## ${title}\n\nWords.\n`;
const site = makeSite({
  'content/slides/one/index.md': deck('One'),
  'content/slides/two/index.md': deck('Two'),
});
afterAll(() => {
  for (const folder of [scratch, site]) rmSync(folder, { recursive: true, force: true });
});

/** No browser is named, and of the PATH there is Node alone and `folder`. */
const environment = (folder: string): Record<string, string> => ({
  PUBDECK_BROWSER: '',
  PUPPETEER_EXECUTABLE_PATH: '',
  CHROME_PATH: '',
  PUPPETEER_CACHE_DIR: join(scratch, 'none'),
  PATH: [folder, dirname(process.execPath)].join(delimiter),
});
const folder = (): string => mkdtempSync(join(scratch, 'path-'));

const shipped = process.platform === 'linux' && process.arch === 'x64';

describe.skipIf(!shipped)('the shipped browser', () => {
  it('is used where no other headless shell is found, and it is the version of the package', async () => {
    const require = createRequire(import.meta.url);
    let home = dirname(require.resolve('@sparticuz/chromium'));
    while (!existsSync(join(home, 'bin', 'chromium.br'))) home = dirname(home);
    const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
    const open = await openBrowser({ env: { ...process.env, ...environment(folder()) } });
    try {
      expect(open.from).toBe('shipped with pubdeck');
      expect(await open.version()).toMatch(
        new RegExp(`^HeadlessChrome/${version.split('.')[0] as string}\\.`),
      );
    } finally {
      await open.close();
    }
  });

  it('can be named', async () => {
    const open = await openBrowser({ browser: 'shipped' });
    await open.close();
    expect(open.from).toBe('shipped with pubdeck');
  });
});

describe.skipIf(!shipped)('after a crash', () => {
  const exportAll = (path: string, more: readonly string[] = []) =>
    pubdeck(['export', site, '--to', 'pdf,handout', '--out', join(path, 'out'), ...more], {
      env: environment(path),
    });

  it('export goes on in the next browser and says so once', async () => {
    const path = folder();
    await crashingBrowser(path, 'chromium-headless-shell');
    const { code, stderr } = await exportAll(path);
    expect(stderr).toMatch(/^The page crashed in Chromium \d+\. Retrying with \S+chrome-headless-shell\.\n$/);
    expect(code).toBe(0);
    for (const name of ['one', 'two'])
      for (const file of ['slides.pdf', 'handout.pdf'])
        expect(existsSync(join(path, 'out', name, file))).toBe(true);
  });

  it('of a browser that ends, too', async () => {
    const path = folder();
    await crashingBrowser(path, 'chromium-headless-shell', true);
    const { code, stderr } = await exportAll(path);
    expect(stderr).toMatch(
      /^Chromium \d+ (?:ended unexpectedly: .+|closed its connection\.) Retrying with \S+chrome-headless-shell\.\n$/,
    );
    expect(code).toBe(0);
  });

  it('of the second one the run ends with exit code 4', async () => {
    const path = folder();
    await crashingBrowser(path, 'chromium-headless-shell');
    await crashingBrowser(path, 'chrome-headless-shell');
    const { code, stderr } = await exportAll(path);
    expect(stderr).toMatch(/Retrying with/);
    expect(stderr).toMatch(/The page crashed in Chrome \d+\. .*\[browser-died\]/);
    expect(code).toBe(4);
  });

  it('of a browser that the user named no other is tried', async () => {
    const path = folder();
    const named = await crashingBrowser(path, 'chromium-headless-shell');
    const { code, stderr } = await exportAll(path, ['--browser', named]);
    expect(stderr).not.toMatch(/Retrying/);
    expect(stderr).toMatch(/The page crashed in Chromium \d+\./);
    expect(code).toBe(4);
  });

  it('work of its own is done once more in the next browser', async () => {
    const path = folder();
    await crashingBrowser(path, 'chromium-headless-shell');
    const lines: string[] = [];
    const env = { ...process.env, ...environment(path) };
    const pdf = await withBrowser({ env, onRetry: (line) => lines.push(line) }, async (open) => {
      const page = await open.page();
      await page.setContent('<p>Words</p>');
      return page.pdf();
    });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(lines).toHaveLength(1);
  });
});

describe('the name of a browser', () => {
  it.each([
    ['HeadlessChrome/153.0.8010.0', { path: '/x/chrome-headless-shell', shipped: true }, 'Chromium 153'],
    ['Chrome/156.0.1.2', { path: '/usr/bin/chromium' }, 'Chromium 156'],
    ['Chrome/156.0.1.2', { path: '/opt/google/chrome/chrome' }, 'Chrome 156'],
    ['Edg/150.0.0.0', { path: '/opt/microsoft/msedge/msedge' }, 'Edge 150'],
    [undefined, { path: '/opt/browser' }, 'the browser /opt/browser'],
  ] as const)('%s is %o: %s', (product, candidate, name) => {
    expect(browserName(product, candidate)).toBe(name);
  });
});
