import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { openBrowser } from '../../src/browser/open.ts';
import { withBrowser } from '../../src/browser/with-browser.ts';
import { isAlive } from '../../src/io/alive.ts';
import { built, eventually, firstLine, startScript, untilExit } from '../support/platform.ts';

/** The tests name a browser, and a named one is never replaced. */
const unnamed = { ...process.env, PUBDECK_BROWSER: '', PUPPETEER_EXECUTABLE_PATH: '', CHROME_PATH: '' };

test('prints a page, and is gone after close with nothing left', async () => {
  const open = await openBrowser();
  const page = await open.page();
  await page.setContent('<h1>Hello</h1>');
  const pdf = await open.alive(page.pdf());
  expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  const second = await open.page();
  expect(second).not.toBe(page);
  await open.close();
  expect(await eventually(() => !isAlive(open.pid!))).toBe(true);
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`pubdeck-browser-${process.pid}-`))).toEqual(
    [],
  );
});

test('a browser that dies is told at once, and replaced when wanted', async () => {
  const pids: number[] = [];
  const lines: string[] = [];
  const work = (survives: (turn: number) => boolean) =>
    withBrowser({ onRetry: (line) => lines.push(line), env: unnamed }, async (open) => {
      pids.push(open.pid!);
      const page = await open.page();
      if (!survives(pids.length)) process.kill(-open.pid!, 'SIGKILL');
      return page.evaluate(() => new Promise<string>((resolve) => setTimeout(() => resolve('done'), 300)));
    });
  await expect(work((turn) => turn > 1)).resolves.toBe('done');
  expect(new Set(pids).size).toBe(2);
  expect(lines).toEqual([expect.stringMatching(/ ended unexpectedly: .* Retrying with \S+\.$/)]);
  await expect(work(() => false)).rejects.toMatchObject({ code: 'browser-died', exit: 'browser' });
  expect(pids).toHaveLength(4);
});

test('a crashed page is told too, where Puppeteer alone would wait for ever', async () => {
  const failure = withBrowser({}, async (open) => {
    const page = await open.page();
    await page.goto('chrome://crash').catch(() => {});
    return page.evaluate(() => 1);
  });
  await expect(failure).rejects.toMatchObject({ code: 'browser-died' });
});

test('an aborted signal ends the work and the browser', async () => {
  const stop = new AbortController();
  let pid = 0;
  const failure = withBrowser({ signal: stop.signal }, async (open) => {
    pid = open.pid!;
    setTimeout(() => stop.abort(), 50);
    const page = await open.page();
    return page.evaluate(() => new Promise(() => {}));
  });
  await expect(failure).rejects.toMatchObject({ code: 'stopped', exit: 'stopped' });
  expect(await eventually(() => !isAlive(pid))).toBe(true);
});

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGKILL', null],
] as const) {
  test(`no browser outlives a process that ends by ${signal}`, async () => {
    const child = startScript(`
      import { openBrowser } from ${JSON.stringify(built('browser/open.js'))};
      const open = await openBrowser();
      console.log(open.pid);
      await new Promise(() => setInterval(() => {}, 1000));`);
    const pid = Number(await firstLine(child));
    expect(isAlive(pid)).toBe(true);
    const ended = untilExit(child);
    child.kill(signal);
    expect((await ended).code).toBe(code);
    expect(await eventually(() => !isAlive(pid))).toBe(true);
  });
}
