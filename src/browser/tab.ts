import { readFile } from 'node:fs/promises';
import { typeOf } from '../io/media-content.ts';
import {
  type ArgumentsOf,
  callExpression,
  type FunctionName,
  type PageScript,
  type ResultOf,
} from '../page/script.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Budget } from './budget.ts';
import type { Session } from './devtools.ts';
import { refuseWithoutFonts } from './fonts.ts';
import type { OpenBrowser, OpenTab } from './open.ts';
import type { Resource } from './resource.ts';

/** The made-up origin that printed pages come from. Nothing of it is ever looked up on a network. */
const origin = 'http://deck.invalid/';

export interface Paper {
  /** CSS pixels of the window that the page is laid out in before it is printed. */
  readonly width: number;
  readonly height: number;
}

/** A part of the window in CSS pixels, and how many pixels of a picture each of them is. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** One tab that shows pages of ours only: every request is answered from memory or a listed file, or refused. */
export class Tab {
  readonly browser: OpenBrowser;
  private readonly session: Session;
  private readonly end: () => Promise<void>;
  private html = '';
  private resources: ReadonlyMap<string, Resource> = new Map();
  private hasFonts = false;
  /** What the page asked for and did not get. */
  readonly refused = new Set<string>();

  private constructor(browser: OpenBrowser, { session, close }: OpenTab) {
    this.browser = browser;
    this.session = session;
    this.end = close;
  }

  static async open(browser: OpenBrowser, budget: Budget): Promise<Tab> {
    return await guarded(browser, budget, 'opening a tab', async () => {
      const opened = await browser.tab();
      const { session } = opened;
      const tab = new Tab(browser, opened);
      session.on('Fetch.requestPaused', (event) => void tab.answer(event.requestId, event.request.url));
      await Promise.all([
        session.send('Page.enable'),
        session.send('Inspector.enable'),
        session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
        // A desktop browser's first page takes 0.3 s to wake: there the first page of ours is asked.
        browser.kind === 'shell' ? tab.needFonts(budget) : undefined,
      ]);
      return tab;
    });
  }

  /** Loads a page of ours and waits for its pictures and fonts; no pause and no guess at network silence. */
  async load(
    html: string,
    resources: ReadonlyMap<string, Resource>,
    paper: Paper,
    budget: Budget,
  ): Promise<void> {
    this.html = html;
    this.resources = resources;
    this.refused.clear();
    const { session } = this;
    await guarded(this.browser, budget, 'loading the slides', async () => {
      const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
      // No script of the deck runs while it loads; afterwards the page's own policy (script-src none) holds.
      // Sent in one go: the browser takes them in this order.
      // The first page of a browser is slow to wake: nothing waits for it, the page that comes takes it all over.
      const [, , , answer] = await Promise.all([
        session.send('Emulation.setEmulatedMedia', { media: 'print' }),
        session.send('Emulation.setScriptExecutionDisabled', { value: true }),
        session.send('Emulation.setDeviceMetricsOverride', { ...paper, deviceScaleFactor: 1, mobile: false }),
        session.send('Page.navigate', { url: origin }),
      ]);
      if (answer.errorText)
        throw new PubdeckError('page-not-loaded', `The page could not be loaded: ${answer.errorText}.`);
      await loaded;
      await Promise.all([
        session.send('Emulation.setScriptExecutionDisabled', { value: false }),
        this.evaluate(fontsLoaded, budget),
      ]);
      await this.needFonts(budget);
    });
  }

  private async needFonts(budget: Budget): Promise<void> {
    if (!this.hasFonts) await refuseWithoutFonts((script) => this.evaluate<number>(script, budget));
    this.hasFonts = true;
  }

  /** Runs a script of ours in the page and gives back its value. */
  async evaluate<T>(expression: string, budget: Budget): Promise<T> {
    return await guarded(this.browser, budget, 'measuring the slides', async () => {
      const answer = await this.session.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) {
        const { exception, text } = answer.exceptionDetails;
        throw new Error(`script in the page failed: ${exception?.description ?? text}`);
      }
      return answer.result.value as T;
    });
  }

  /** Calls a function of a page script and gives back its value. */
  async call<Functions, Name extends FunctionName<Functions>>(
    script: PageScript<Functions>,
    name: Name,
    values: ArgumentsOf<Functions, Name>,
    budget: Budget,
  ): Promise<ResultOf<Functions, Name>> {
    return await this.evaluate(callExpression(script, name, ...values), budget);
  }

  /** The page as PDF, as Chromium writes it. */
  async pdf(budget: Budget): Promise<Uint8Array> {
    return await guarded(this.browser, budget, 'printing', async () => {
      const { data } = await this.session.send('Page.printToPDF', {
        printBackground: true,
        preferCSSPageSize: true,
        generateTaggedPDF: true,
        marginTop: 0,
        marginBottom: 0,
        marginLeft: 0,
        marginRight: 0,
      });
      return Buffer.from(data, 'base64');
    });
  }

  /** Gives the window another size, and so many device pixels to a CSS pixel. */
  async window(paper: Paper, scale: number, budget: Budget): Promise<void> {
    await guarded(this.browser, budget, 'taking pictures', async () => {
      await this.session.send('Emulation.setDeviceMetricsOverride', {
        ...paper,
        deviceScaleFactor: scale,
        mobile: false,
      });
    });
  }

  /** A picture of the window, or of a part of it. */
  async picture(format: 'png' | 'jpeg' | 'webp', budget: Budget, clip?: Part): Promise<Uint8Array> {
    return await guarded(this.browser, budget, 'taking pictures', async () => {
      const quality = format === 'png' ? {} : { quality: 90 };
      const { data } = await this.session.send('Page.captureScreenshot', {
        format,
        ...quality,
        ...(clip ? { clip } : {}),
      });
      return Buffer.from(data, 'base64');
    });
  }

  async close(): Promise<void> {
    // A browser that is gone answers nothing: then there is nothing to close.
    await this.browser.alive(this.end()).catch(() => undefined);
  }

  private async answer(requestId: string, url: string): Promise<void> {
    const { session } = this;
    try {
      if (url === origin) {
        const body = Buffer.from(this.html).toString('base64');
        await session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: htmlHeader,
          body,
        });
        return;
      }
      const resource = url.startsWith(origin) ? this.find(url.slice(origin.length)) : undefined;
      const found = resource && (await bytesOf(resource));
      if (!found) {
        // The icon of the made-up page is the browser's own wish, not the deck's.
        if (url !== `${origin}favicon.ico`)
          this.refused.add(url.startsWith(origin) ? url.slice(origin.length) : url);
        await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
        return;
      }
      await session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [{ name: 'Content-Type', value: found.type }, ...(found.lasting ? keep : [])],
        body: found.data.toString('base64'),
      });
    } catch {
      // The tab went away while it was waiting for the answer: whoever waits for the tab reports that.
    }
  }

  private find(url: string): Resource | undefined {
    const plain = url.replace(/[?#].*$/, '');
    return this.resources.get(url) ?? this.resources.get(plain) ?? this.resources.get(safeDecode(plain));
  }
}

/** Every font that the page's text uses: laying it out asks for them, and one that has come may ask for the next. */
const fontsLoaded = `(async () => {
  for (let round = 0; round < 4; round += 1) {
    document.body.getBoundingClientRect();
    if (document.fonts.status === 'loaded') break;
    await document.fonts.ready;
  }
})()`;

/** For fonts, which are the same for every deck of a run: the tab's next page has them unpacked already. */
const keep = [{ name: 'Cache-Control', value: 'max-age=86400, immutable' }];
const htmlHeader = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

async function bytesOf(
  resource: Resource,
): Promise<{ data: Buffer; type: string; lasting: boolean } | undefined> {
  if ('data' in resource) return { data: Buffer.from(resource.data), type: resource.type, lasting: false };
  const data = await readFile(resource.file).catch(() => undefined);
  return data && { data, type: typeOf(resource.file, data), lasting: resource.lasting === true };
}

/**
 * Runs work in the browser under the budget; a browser that went away, or a page that it lost, becomes one clear error.
 */
const guarded = async <T>(
  open: OpenBrowser,
  budget: Budget,
  doing: string,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await budget.wait(open.alive(work()), doing);
  } catch (error) {
    if (!(error instanceof Error) || !/^(?:ProtocolError|TargetCloseError)$/.test(error.name)) throw error;
    throw new PubdeckError('browser-failed', `The browser gave up while ${doing}: ${error.message}`, {
      exit: 'browser',
      hint: 'Run the command again; `pubdeck doctor` shows which browser is used.',
      cause: error,
    });
  }
};
