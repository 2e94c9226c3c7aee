import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { isBelow, staysIn } from '../io/boundary.ts';
import type { Change } from '../page/talk/messages.ts';
import { PubdeckError } from '../problems/error.ts';
import { formatProblem } from '../problems/format.ts';
import { type Answer, beginPage, refuse, send } from './answer.ts';
import { clientFile } from './client-files.ts';
import { type Address, guard, isLoopback } from './guard.ts';
import { listen } from './listen.ts';
import { outsideAddress } from './own-names.ts';
import type { Talks } from './site-talks.ts';
import type { Talk, TalkOptions } from './talk.ts';
import { type Watching, watchFolders } from './watch.ts';
import { type Presented, whatToPresent } from './what.ts';

export interface ServerOptions {
  /** A deck, a publication page, or a site (or any folder of decks). */
  readonly root: string;
  /** 0 for any free port (default 8000). */
  readonly port?: number | undefined;
  /** Default 127.0.0.1: nobody else on the network can look. Any other asks visitors for a token. */
  readonly host?: string | undefined;
  /** More names that the server answers to, such as that of a proxy before it. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Where a proxy puts the server, such as `/talks/`. */
  readonly basePath?: string | undefined;
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  /** Run scripts and frames that the deck holds. */
  readonly trust?: boolean | undefined;
  /** Browser for the PDF links. */
  readonly browser?: string | undefined;
  /** Lines for the person who presents. */
  readonly say?: ((line: string) => void) | undefined;
  /** Draft a deck again, merged with the author's edits, when its page or a template changes. */
  readonly redraft?: boolean | undefined;
  /** The lab's logo and colours, from the config file. */
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
}

export interface Presenting {
  /** `http://127.0.0.1:8000/`; for others with the token that lets them in. */
  readonly url: string;
  readonly port: number;
  /** Resolves when the watcher looks at the files; before that a save may go unseen. */
  readonly watching: Promise<void>;
  close(): Promise<void>;
}

/**
 * Serves a deck or a site in Reveal.js, with live changes. Answers to its own name only, GET and HEAD only,
 * and only files that a page of ours names.
 * @throws PubdeckError for a path without a deck, or a port that is not free
 */
export async function startServer(options: ServerOptions): Promise<Presenting> {
  const { host = '127.0.0.1', port = 8000, say = () => {}, allowedHosts = [] } = options;
  const basePath = basePathOf(options.basePath);
  const isOpen = !isLoopback(host) || allowedHosts.length > 0;
  const token = isOpen ? randomBytes(18).toString('base64url') : undefined;
  const more = { allowed: allowedHosts, basePath, token };
  const what = await whatToPresent(options.root, process.cwd());
  const stop = new AbortController();
  let address: Address = { host, port, ...more };
  let talks: Talks | undefined;
  const server = createServer((request, response) => {
    const serving: Serving = { address, what, trust: options.trust === true, talks: talks ?? loading };
    handle(request, response, serving).catch((error: unknown) => {
      // A theme that is not there or not right is the presenter's to mend: place and hint, on both sides.
      const known = error instanceof PubdeckError ? formatProblem(error.toProblem()) : undefined;
      refuse(response, 500, known ?? 'This page could not be made.');
      say(known ?? `${request.url}: ${error instanceof Error ? error.message : String(error)}`);
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  server.maxHeadersCount = 100;
  server.maxConnections = mostConnections;
  const bound = await listen(server, host, port);
  address = { host, port: bound, ...more };
  if (port !== 0 && bound !== port) say(`Port ${port} is in use; presenting on ${bound}.`);
  if (isOpen) say('Anyone with this address and its token can see the slides and the notes.');
  const loading = loadTalks(what, { ...options, basePath, signal: stop.signal }).then((loaded) => {
    talks = loaded;
    return loaded;
  });
  loading.catch(() => {}); // Told to each request.
  const watcher = loading.then((loaded) => startWatching(what, loaded, options, stop.signal));
  const watching = watcher.then(() => {});
  watching.catch(() => {}); // Without a watcher the talk goes on; who waits for it is told.
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    stop.abort();
    for (const { streams } of talks?.open ?? []) streams.close();
    const closed = new Promise<void>((done) => server.close(() => done()));
    server.closeAllConnections();
    await Promise.all([closed, watcher.then((watching) => watching.close()).catch(() => {})]);
  };
  return {
    url: `http://${reachable(host)}:${bound}${basePath}${token === undefined ? '' : `?token=${token}`}`,
    port: bound,
    watching,
    close: () => (closing ??= close()),
  };
}

/** Enough for a room full of phones and laptops; each page takes few at a time. */
const mostConnections = 512;

/** The address to print: for visitors, the one of the network card that they can reach. */
function reachable(host: string): string {
  const name = host === '0.0.0.0' || host === '::' ? (outsideAddress() ?? 'localhost') : host;
  return name.includes(':') ? `[${name}]` : name;
}

/**
 * `talks` → `/talks/`
 * @throws PubdeckError for what is no path
 */
function basePathOf(given: string | undefined): string {
  const path = (given ?? '').replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  if (/^[\w.~-]+(?:\/[\w.~-]+)*$/.test(path) && !/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return `/${path}/`;
  throw new PubdeckError('usage', `--base-path wants a path such as /talks/, not '${given}'.`, {
    exit: 'usage',
  });
}

/**
 * Loads what renders decks after the port is open, in steps, so that an early request is answered, and its browser can
 * fetch files, while the rest still loads.
 */
async function loadTalks(what: Presented, options: TalkOptions & { basePath: string }): Promise<Talks> {
  await import('../front-matter/read.ts');
  await import('../site/site.ts');
  await import('../deck/read.ts');
  await import('../html/render.ts');
  const { Talks } = await import('./site-talks.ts');
  const talks = new Talks(what, options);
  // The first request needs it: it is made while the browser opens.
  for (const { live } of talks.open) live.page().catch(() => {});
  return talks;
}

interface Serving {
  readonly address: Address;
  readonly what: Presented;
  readonly trust: boolean;
  readonly talks: Talks | Promise<Talks>;
}

async function handle(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { method = '', url = '', headers } = request;
  const { host, origin, cookie } = headers;
  const verdict = guard({ method, url, host, origin, cookie }, serving.address);
  if ('redirect' in verdict) {
    send(request, response, verdict);
    return;
  }
  if ('status' in verdict) {
    refuse(response, verdict.status, verdict.text, verdict.headers);
    return;
  }
  const path = verdict.path.slice(1);
  const isFirstPage = path === '' && serving.what.kind === 'deck' && serving.talks instanceof Promise;
  if (isFirstPage && method === 'GET') beginPage(response, serving.trust);
  const talks = await serving.talks;
  const found = talks.find(path);
  if (found !== undefined && 'redirect' in found) {
    send(request, response, found);
    return;
  }
  const answer =
    found === undefined
      ? ownPage(talks, path)
      : await found.talk.answer(found.rest, verdict.query, request, response);
  if (answer === 'taken') return;
  if (answer === undefined) refuse(response, 404, 'There is no such page.');
  else send(request, response, answer);
}

function ownPage(talks: Talks, path: string): Answer | undefined {
  if (path === '') return talks.gallery();
  return path.startsWith('live/') ? clientFile(path.slice('live/'.length)) : undefined;
}

/** Whatever changes (deck, page, pictures, theme, templates), every open talk checks what it means for it. */
async function startWatching(
  what: Presented,
  talks: Talks,
  options: ServerOptions,
  signal: AbortSignal,
): Promise<Watching> {
  const far = what.kind === 'site' ? [what.folder] : [];
  const roots = [...far];
  const near = what.kind === 'site' ? [join(what.folder, 'content', 'slides')] : [dirname(what.file)];
  for (const { live } of talks.open) {
    const { root } = live.site;
    roots.push(root);
    near.push(...(await live.themeFolders()));
    near.push(join(root, 'content', 'publication'), join(root, 'content', 'publications'));
    far.push(...['content', 'pubdeck', 'themes', join('assets', 'media')].map((name) => join(root, name)));
  }
  // A folder of the site that is a link out of it is not looked into; one that the user named may lie anywhere.
  const isWatched = (folder: string): boolean =>
    roots.every((root) => !isBelow(folder, root) || staysIn(folder, root));
  const watched = { near: near.filter(isWatched), far: far.filter(isWatched) };
  const watching = await watchFolders(watched, (file) => void changed(file), signal);
  async function changed(file: string): Promise<void> {
    if (signal.aborted) return;
    await Promise.all([...talks.open].map((talk) => refresh(talk, file, options)));
  }
  // A deck that was saved before anybody looked.
  for (const { live } of talks.open) if (live.isStale()) void changed(live.file);
  return watching;
}

async function refresh({ live, streams }: Talk, file: string, options: ServerOptions): Promise<void> {
  const isOwn = file === live.file;
  const isPage = !isOwn && /\.md$/i.test(file);
  if (options.redraft && (isPage || file.endsWith('.hbs'))) {
    const { redraft } = await import('./redraft.ts');
    const line = await redraft(live, file).catch((error: Error) => error.message);
    if (line !== undefined) options.say?.(line);
  }
  if (isPage) return;
  const sendChange = (change: Change): void => streams.send(change);
  await live.refresh(sendChange);
  if (!isOwn) return;
  // Two quick saves, or a save in two steps, may be reported as one: look again whether the file has changed since.
  for (const wait of [60, 300]) {
    setTimeout(() => {
      if (live.isStale()) void live.refresh(sendChange, { settled: true });
    }, wait).unref();
  }
}
