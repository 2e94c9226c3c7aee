import type { Browser, Page } from 'puppeteer';
import type { PubdeckError } from '../problems/error.ts';
import type { Candidate } from './candidate.ts';
import { DevTools, type Session } from './devtools.ts';
import { BrowserDied, closed, noBrowser, stopIfAborted, stopped, tooLate } from './errors.ts';
import { browserCandidates, type FindOptions } from './find.ts';
import { refuseWithoutFonts } from './fonts.ts';
import { launch, type Running } from './launch.ts';
import { browserName } from './name.ts';
import { takeTemporary } from './temporary.ts';

export interface OpenOptions extends FindOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one answer of the browser may take (default 180,000). */
  readonly timeout?: number | undefined;
  /** Milliseconds that the browser may take to start (default and most 30,000). */
  readonly startWithin?: number | undefined;
  /** Called when a process was started, long before it answers. */
  readonly onLaunch?: (() => void) | undefined;
  /** More than one tab at a time is wanted; see `browserFlags`. */
  readonly severalTabs?: boolean | undefined;
  /** Size of the window in CSS pixels (default 1280 × 720, a slide). */
  readonly viewport?: {
    readonly width: number;
    readonly height: number;
    readonly deviceScaleFactor?: number;
  };
}

/** A tab reached by DevTools messages alone: there much sooner than a `Page`, which first loads Puppeteer. */
export interface OpenTab {
  readonly session: Session;
  readonly close: () => Promise<void>;
}

/** A running browser of ours. */
export interface OpenBrowser {
  /** Process id of the browser (of its wrapper script, where it has one). */
  readonly pid: number | undefined;
  readonly kind: Candidate['kind'];
  readonly path: string;
  /** Where it came from: "on the PATH", "shipped with pubdeck" … */
  readonly from: string;
  /** Why it can be used no more, once it died or was closed. */
  readonly failure: PubdeckError | undefined;
  readonly sandbox: boolean;
  /** Lines that the user should see once (no sandbox, a browser that did not start). */
  readonly notes: readonly string[];
  /** How many tabs it is worth to have at once. */
  readonly tabsAtOnce: number;
  /** Its own answer: "HeadlessChrome/153.0.8010.0". */
  version(): Promise<string>;
  /** A new page of Puppeteer's. @throws PubdeckError `browser-blank` */
  page(): Promise<Page>;
  /** The browser's first tab the first time, then a new one. */
  tab(): Promise<OpenTab>;
  /** Waits for work in this browser; its death or a crashed page becomes `browser-died` at once. */
  alive<T>(work: Promise<T>): Promise<T>;
  /** Ends the browser at once. */
  close(): Promise<void>;
}

/** Long enough for a cold start on a busy laptop. */
const startTimeout = 30_000;
const late = `no answer within ${startTimeout / 1000} s`;

/**
 * Opens the first browser that starts (see {@link browserCandidates} for the order).
 *
 * @throws PubdeckError `no-browser` (exit "browser") or `stopped`
 */
export async function openBrowser(options: OpenOptions = {}): Promise<OpenBrowser> {
  const tried: string[] = [];
  for await (const candidate of browserCandidates(options, (reason) => tried.push(reason))) {
    // As root Chromium refuses to sandbox; elsewhere only a system without user namespaces forbids it.
    const sandboxes = process.getuid?.() === 0 ? [false] : [true, false];
    for (const sandbox of sandboxes) {
      const opened = await tryToOpen(candidate, sandbox, options, tried);
      if (typeof opened !== 'string') return opened;
      if (sandbox && /usable sandbox|namespace|SUID sandbox|setuid sandbox/i.test(opened)) continue;
      tried.push(`${candidate.path} (${candidate.from}) does not start: ${shorten(opened)}`);
      break;
    }
  }
  throw noBrowser(tried);
}

async function tryToOpen(
  candidate: Candidate,
  sandbox: boolean,
  options: OpenOptions,
  tried: readonly string[],
  fresh = false,
): Promise<OpenBrowser | string> {
  const { width = 1280, height = 720, deviceScaleFactor = 1 } = options.viewport ?? {};
  stopIfAborted(options.signal);
  const profiles = candidate.kind === 'full' ? await import('./profile.ts') : undefined;
  const profile = profiles?.takeProfile(candidate.path, { fresh });
  const severalTabs = options.severalTabs === true;
  const { temporary, release } = profile ?? takeTemporary();
  const running = launch(candidate, {
    sandbox,
    width,
    height,
    severalTabs,
    profile: profile?.folder,
    temporary,
    release,
  });
  options.onLaunch?.();
  const startWithin = Math.min(startTimeout, options.startWithin ?? startTimeout);
  const failure = new Promise<string>((resolve) => {
    running.exited.then(resolve);
    setTimeout(() => resolve(late), startWithin).unref();
    options.signal?.addEventListener('abort', () => resolve('stopped'), { once: true });
  });
  const devtools = new DevTools(running.transport);
  const connected = devtools.root.send('Browser.getVersion').then(({ product }) => ({ product }));
  connected.catch(() => {}); // Its failure is told by the exit below.
  const answer = await Promise.race([connected.catch(() => failure), failure]);
  if (typeof answer === 'string') {
    await running.kill();
    stopIfAborted(options.signal);
    // Little time was given: another browser would not be sooner.
    if (answer === late && startWithin < startTimeout) throw tooLate(startWithin);
    if (profile?.isKept && answer !== late) {
      // It may be what is broken.
      profiles?.forgetProfile(profile);
      return tryToOpen(candidate, sandbox, options, tried, true);
    }
    return answer;
  }
  const notes = [...tried];
  if (!sandbox && process.getuid?.() !== 0) {
    notes.push('This system allows no browser sandbox to ordinary programs: the browser runs without one.');
  }
  const pages = pageMaker(devtools, { width, height, deviceScaleFactor }, options.timeout);
  return opening({ devtools, product: answer.product, running, candidate, sandbox, notes, pages }, options);
}

/** Makes pages of Puppeteer's, of which only the talking half is loaded. It sees no tab but those that it makes itself. */
function pageMaker(
  devtools: DevTools,
  defaultViewport: { width: number; height: number; deviceScaleFactor: number },
  protocolTimeout = 180_000,
): () => Promise<Page> {
  let connected: Promise<Browser> | undefined;
  const connect = async (): Promise<Browser> => {
    const [puppeteer, { environment }, fs] = await Promise.all([
      import('puppeteer/internal/puppeteer-core-browser.js'),
      import('puppeteer/internal/environment.js'),
      import('node:fs'),
    ]);
    // This half knows no files; `pdf({path})` and `screenshot({path})` want them.
    Object.defineProperty(environment.value, 'fs', { value: fs, configurable: true });
    let shown = false;
    const browser = await puppeteer.connect({
      transport: devtools.share(),
      defaultViewport,
      protocolTimeout,
      issuesEnabled: false,
      targetFilter: () => shown,
    });
    shown = true;
    return browser as unknown as Browser;
  };
  return async () => {
    connected ??= connect();
    return (await connected).newPage();
  };
}

/** Makes tabs without Puppeteer's pages around them. */
function tabMaker(devtools: DevTools): {
  readonly make: () => Promise<OpenTab>;
  /** From here on the tab that the browser came with may be someone else's. */
  readonly leaveFirst: () => void;
} {
  const { root } = devtools;
  let firstTaken = false;
  const leaveFirst = (): void => {
    firstTaken = true;
  };
  const make = async (): Promise<OpenTab> => {
    // Said before waiting: two that ask at once must not get the same one.
    const first = !firstTaken;
    leaveFirst();
    const there = first ? (await root.send('Target.getTargets')).targetInfos : [];
    const { targetId } =
      there.find(({ type }) => type === 'page') ??
      (await root.send('Target.createTarget', { url: 'about:blank' }));
    return {
      session: await devtools.attach(targetId),
      close: async () => {
        await root.send('Target.closeTarget', { targetId });
      },
    };
  };
  return { make, leaveFirst };
}

/** Notices the end of a browser, wanted or not. */
function watchOver(
  { devtools, product, running, candidate }: Started,
  signal: AbortSignal | undefined,
): {
  /** Rejects when the browser or a page of it is gone. */
  readonly death: Promise<never>;
  readonly failure: () => PubdeckError | undefined;
  readonly pageCrashed: () => void;
  readonly close: () => Promise<void>;
} {
  let closing: Promise<void> | undefined;
  let failure: PubdeckError | undefined;
  let reject: (error: PubdeckError) => void = () => {};
  const death = new Promise<never>((_, fail) => {
    reject = fail;
  });
  death.catch(() => {}); // Only those who wait in `alive` want to know.
  const fail = (error: PubdeckError): void => {
    failure ??= error;
    reject(error);
  };
  const name = (): string => browserName(product, candidate);
  const onAbort = (): void => {
    fail(stopped());
    void close();
  };
  const close = (): Promise<void> => {
    signal?.removeEventListener('abort', onAbort);
    closing ??= running.kill();
    return closing;
  };
  signal?.addEventListener('abort', onAbort, { once: true });
  const { path } = candidate;
  running.exited.then((reason) => {
    const message = `${capital(name())} ended unexpectedly: ${shorten(reason)}`;
    fail(closing ? closed() : new BrowserDied(message, { path, pageCrashed: false }));
  });
  // Mostly the process ends just after, and says why; a wrapper script may hang.
  devtools.closed.then(async () => {
    await pause(1000);
    const message = `${capital(name())} closed its connection.`;
    if (closing === undefined) fail(new BrowserDied(message, { path, pageCrashed: false }));
  });
  const pageCrashed = (): void =>
    fail(new BrowserDied(`The page crashed in ${name()}.`, { path, pageCrashed: true }));
  return { death, failure: () => failure, pageCrashed, close };
}

/** A browser that has answered. */
interface Started {
  readonly devtools: DevTools;
  readonly product: string;
  readonly running: Running;
  readonly candidate: Candidate;
  readonly sandbox: boolean;
  readonly notes: readonly string[];
  readonly pages: () => Promise<Page>;
}

function opening(started: Started, { signal, severalTabs }: OpenOptions): OpenBrowser {
  const { devtools, running, candidate, sandbox, notes, pages } = started;
  const { kind, path, from } = candidate;
  let hasFonts = false;
  const tabs = tabMaker(devtools);
  const watch = watchOver(started, signal);
  return {
    pid: running.pid,
    kind,
    path,
    from,
    sandbox,
    notes,
    tabsAtOnce: kind === 'shell' || severalTabs === true ? Infinity : 1,
    close: watch.close,
    get failure() {
      return watch.failure();
    },
    version: async () => (await devtools.root.send('Browser.getVersion')).product,
    page: async () => {
      tabs.leaveFirst();
      const page = await pages();
      page.on('error', watch.pageCrashed);
      if (!hasFonts) await refuseWithoutFonts((script) => page.evaluate(script) as Promise<number>);
      hasFonts = true;
      return page;
    },
    tab: async () => {
      const tab = await tabs.make();
      tab.session.on('Inspector.targetCrashed', watch.pageCrashed);
      return tab;
    },
    alive: (work) =>
      Promise.race([
        // A call that fails because the browser is gone fails before the exit is seen: wait for it.
        work.catch(async (error: Error) => {
          if (/closed|detached|crashed/i.test(error.message))
            await Promise.race([watch.death, pause(devtools.isOpen ? 500 : 2000)]);
          throw error;
        }),
        watch.death,
      ]),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds).unref());

/** The line of a browser's complaint that says most. */
function shorten(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.find((line) =>
    /sandbox|cannot open|not found|FATAL|missing|denied|requires/i.test(line),
  );
  return (reason ?? lines.at(-1) ?? text).replace(/^\[[^\]]*\]\s*/, '').slice(0, 200);
}
