import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(async () => {
  await open?.close();
});

const never = { expression: 'new Promise(() => {})', awaitPromise: true };

test('tabs of ours and pages of Puppeteer share one browser', async () => {
  const tab = await open.tab();
  const title = async (): Promise<unknown> =>
    (await tab.session.send('Runtime.evaluate', { expression: 'document.title' })).result.value;
  await tab.session.send('Runtime.evaluate', { expression: "document.title = 'ours'" });
  const page = await open.page();
  await page.setContent('<title>theirs</title>');
  expect([await title(), await page.title()]).toEqual(['ours', 'theirs']);
  const heard: string[] = [];
  tab.session.on('Page.loadEventFired', () => heard.push('each'));
  tab.session.once('Page.loadEventFired', () => heard.push('first'));
  await tab.session.send('Page.enable');
  for (const word of ['one', 'two']) {
    const loaded = new Promise<void>((resolve) => tab.session.once('Page.loadEventFired', () => resolve()));
    await tab.session.send('Page.navigate', { url: `data:text/html,<title>${word}</title>` });
    await loaded;
  }
  expect(heard).toEqual(['each', 'first', 'each']);
  await page.close();
  await tab.close();
});

test('a tab that is made while Puppeteer joins, or after it, stays ours', async () => {
  const other = await openBrowser({ severalTabs: true });
  try {
    const [page, ...tabs] = await Promise.all([other.page(), other.tab(), other.tab()]);
    tabs.push(await other.tab());
    await page.setContent('<p>theirs</p>');
    for (const { session } of tabs) {
      const { result } = await session.send('Runtime.evaluate', { expression: '6 * 7' });
      expect(result.value).toBe(42);
    }
  } finally {
    await other.close();
  }
});

test('what a browser refuses, and what was asked of a tab that closes, fails', async () => {
  const tab = await open.tab();
  await expect(tab.session.send('Page.navigate', { url: 'no address' })).rejects.toThrow(
    /^Protocol error \(Page\.navigate\): ./,
  );
  const asked = tab.session.send('Runtime.evaluate', never);
  await Promise.all([expect(asked).rejects.toThrow('Target closed'), tab.close()]);
});

test('what was asked of a browser that is closed fails', async () => {
  const other = await openBrowser();
  const tab = await other.tab();
  const asked = tab.session.send('Runtime.evaluate', never);
  await Promise.all([expect(asked).rejects.toThrow('Target closed'), other.close()]);
  await expect(tab.session.send('Page.enable')).rejects.toThrow('Target closed');
});
