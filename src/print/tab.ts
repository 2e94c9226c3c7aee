import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'puppeteer';
import type { OpenBrowser } from '../browser/open.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Budget } from './budget.ts';
import { mediaType } from './media-type.ts';
import type { Resource } from './page.ts';

/** The made-up origin that printed pages come from. Nothing of it is ever looked up on a network. */
const origin = 'http://deck.invalid/';

export interface Paper {
  /** CSS pixels of the window that the page is laid out in before it is printed. */
  readonly width: number;
  readonly height: number;
}

/** One tab that shows pages of ours only: every request is answered from memory or a listed file, or refused. */
export class Tab {
  private readonly open: OpenBrowser;
  private readonly page: Page;
  private readonly session: CDPSession;
  private html = '';
  private resources: ReadonlyMap<string, Resource> = new Map();
  /** What the page asked for and did not get. */
  readonly refused = new Set<string>();

  private constructor(open: OpenBrowser, page: Page, session: CDPSession) {
    this.open = open;
    this.page = page;
    this.session = session;
  }

  static async open(open: OpenBrowser, budget: Budget): Promise<Tab> {
    return await guarded(open, budget, 'opening a tab', async () => {
      const page = await open.page();
      const session = await page.createCDPSession();
      const tab = new Tab(open, page, session);
      session.on('Fetch.requestPaused', (event) => void tab.answer(event.requestId, event.request.url));
      await Promise.all([
        session.send('Page.enable'),
        session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
        session.send('Emulation.setEmulatedMedia', { media: 'print' }),
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
    await guarded(this.open, budget, 'loading the slides', async () => {
      const loaded = new Promise<void>((resolve) => session.once('Page.loadEventFired', () => resolve()));
      // No script of the deck runs while it loads; afterwards the page's own policy (script-src none) holds.
      await Promise.all([
        session.send('Emulation.setScriptExecutionDisabled', { value: true }),
        session.send('Emulation.setDeviceMetricsOverride', { ...paper, deviceScaleFactor: 1, mobile: false }),
      ]);
      const answer = await session.send('Page.navigate', { url: origin });
      if (answer.errorText)
        throw new PubdeckError('page-not-loaded', `The page could not be loaded: ${answer.errorText}.`);
      await loaded;
      await session.send('Emulation.setScriptExecutionDisabled', { value: false });
      await this.evaluate(fontsLoaded, budget);
    });
  }

  /** Runs a script of ours in the page and gives back its value. */
  async evaluate<T>(expression: string, budget: Budget): Promise<T> {
    return await guarded(this.open, budget, 'measuring the slides', async () => {
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

  /** The page as PDF, as Chromium writes it. */
  async pdf(budget: Budget): Promise<Uint8Array> {
    return await guarded(this.open, budget, 'printing', async () => {
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
    await guarded(this.open, budget, 'taking pictures', async () => {
      await this.session.send('Emulation.setDeviceMetricsOverride', {
        ...paper,
        deviceScaleFactor: scale,
        mobile: false,
      });
    });
  }

  /** A picture of the window. */
  async picture(format: 'png' | 'jpeg' | 'webp', budget: Budget): Promise<Uint8Array> {
    return await guarded(this.open, budget, 'taking pictures', async () => {
      const quality = format === 'png' ? {} : { quality: 90 };
      const { data } = await this.session.send('Page.captureScreenshot', { format, ...quality });
      return Buffer.from(data, 'base64');
    });
  }

  async close(): Promise<void> {
    // A browser that is gone answers nothing: then there is nothing to close.
    await this.open.alive(this.page.close()).catch(() => undefined);
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
        responseHeaders: [{ name: 'Content-Type', value: found.type }],
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

const htmlHeader = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }];

function safeDecode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

async function bytesOf(resource: Resource): Promise<{ data: Buffer; type: string } | undefined> {
  if ('data' in resource) return { data: Buffer.from(resource.data), type: resource.type };
  const data = await readFile(resource.file).catch(() => undefined);
  return data && { data, type: mediaType(resource.file) };
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
