import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { PresentPage } from '../../src/html/shell/present.ts';

const types: Readonly<Record<string, string>> = {
  mjs: 'text/javascript',
  js: 'text/javascript',
  css: 'text/css',
  png: 'image/png',
  webp: 'image/webp',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** A browser page that is answered from memory; whatever else it asks for is written down and refused. */
export async function livePage(page: Page): Promise<{
  open(shown: PresentPage): Promise<void>;
  readonly refused: string[];
  readonly errors: string[];
}> {
  let shown: PresentPage | undefined;
  const refused: string[] = [];
  const errors: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(data|blob|about):$/.test(url.protocol)) return void request.continue();
    const path = decodeURI(url.pathname.slice(1));
    const file = shown?.files.get(path) ?? shown?.files.get(url.pathname.slice(1));
    if (url.host === 'deck.test' && path === 'index.html' && shown) {
      return void request.respond({ contentType: 'text/html; charset=utf-8', body: shown.html });
    }
    if (url.host !== 'deck.test' || file === undefined) {
      refused.push(request.url());
      return void request.abort();
    }
    const body = 'text' in file ? file.text : readFileSync(file.file);
    void request.respond({
      contentType:
        'type' in file ? file.type : (types[path.split('.').at(-1)!] ?? 'application/octet-stream'),
      body,
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return {
    refused,
    errors,
    async open(next) {
      shown = next;
      await page.goto('about:blank');
      await page.goto('http://deck.test/index.html');
      await page.waitForSelector('html[data-pubdeck-ready]', { timeout: 15_000 });
    },
  };
}
