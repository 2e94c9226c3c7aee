import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { livePage } from '../support/live-page.ts';

const file = fileURLToPath(new URL('../fixtures/xss.md', import.meta.url));
let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(async () => {
  await open?.close();
});

test('no known attack in a deck runs, asks the network or leaves the page', async () => {
  const rendered = await renderDeck(readDeck(readFileSync(file, 'utf8'), file));
  const shown = presentPage(rendered, loadTheme('plain'));
  // The sanitiser must do without the policy, which a saved page may have lost.
  const naked = {
    ...shown,
    html: shown.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
  };
  expect(naked.html).not.toBe(shown.html);
  const page = await open.page();
  const run: string[] = [];
  await page.exposeFunction('pwned', (name: string) => void run.push(String(name)));
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const live = await livePage(page);
  for (const html of [naked, shown]) {
    await live.open(html);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('.slides *')) {
        for (const type of ['mouseover', 'focus', 'toggle', 'begin', 'animationstart', 'load']) {
          element.dispatchEvent(new Event(type, { bubbles: true }));
        }
        if (!element.closest('a[href^="http"], a[href^="mailto"]')) {
          element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
      }
    });
    for (const slide of rendered.slides) {
      await page.evaluate((id) => {
        const { Reveal } = window as unknown as {
          Reveal: {
            getIndices(e: Element | null): { h: number; v: number };
            slide(h: number, v: number): void;
          };
        };
        const { h, v } = Reveal.getIndices(document.getElementById(id));
        Reveal.slide(h, v);
      }, slide.id);
    }
    await new Promise((done) => setTimeout(done, 200));
    const suspicious = await page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll('.slides, .slides *')) {
        if (
          /^(script|iframe|object|embed|base|meta|link|style|form|template|frame)$/i.test(
            element.localName,
          ) &&
          !element.closest('figure.diagram')
        )
          found.push(element.localName);
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name) || /^\s*(javascript|vbscript|data:text)/i.test(value.replace(/[\s\0]/g, '')))
            found.push(`${element.localName} ${name}=${value}`);
        }
      }
      return found;
    });
    expect(suspicious).toEqual([]);
  }
  expect(run).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(live.refused).toEqual([]);
  expect(page.url().startsWith('http://deck.test/index.html')).toBe(true);
  expect(rendered.slides.at(-1)!.text + rendered.slides.at(-2)!.text).toContain('Last words');
  // Hard words of the deck are still there as words.
  expect(await page.evaluate(() => document.body.textContent)).toContain('over everything');
});

test('the attacks are real: with trust, and without a policy, they run', async () => {
  const rendered = await renderDeck(readDeck(readFileSync(file, 'utf8'), file), {
    trust: true,
    drawDiagrams: false,
  });
  const { html } = presentPage(rendered, loadTheme('plain'), { trust: true });
  const page = await open.page();
  const run: string[] = [];
  await page.exposeFunction('pwned', (name: string) => void run.push(String(name)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() === 'http://deck.test/index.html')
      void request.respond({ contentType: 'text/html', body: html });
    else void request.abort();
  });
  await page.goto('http://deck.test/index.html');
  await expect.poll(() => run).toContain('script');
  await expect.poll(() => run).toContain('svg script');
});
