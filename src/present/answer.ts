import { createHash } from 'node:crypto';
import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAbsolute, relative } from 'node:path';
import { contentPolicy } from '../html/shell/policy.ts';
import { mediaType } from '../io/media-type.ts';
import { escapeHtml } from '../text/escape.ts';

/** What a request of a known address gets. */
export type Answer =
  | {
      readonly body: string | Uint8Array;
      readonly type: string;
      readonly status?: number;
      readonly policy?: string;
      readonly download?: string;
    }
  /** `ours`: a file of our own packages. Else its real place must lie in one of the roots. */
  | { readonly file: string; readonly roots: readonly string[] | 'ours' }
  | { readonly redirect: string; readonly cookie?: string };

export const htmlType = 'text/html; charset=utf-8';
export const jsonType = 'application/json; charset=utf-8';
export const cssType = 'text/css; charset=utf-8';

/** No script, style, picture or connection but this server's own. Styles may stand in attributes: formulas need it. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
  "media-src 'self' data:; connect-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";

/** A drawing can hold a script; opened by itself it must not run. */
const filePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const common = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-cache',
} as const;

/** Files that every deck's page begins with; the browser can fetch them before it has the page. */
const firstFiles = [
  '<reveal/reveal.css>; rel=preload; as=style',
  '<reveal/reveal.mjs>; rel=modulepreload',
  '<pubdeck/deck.js>; rel=modulepreload',
].join(', ');

/** The head of the answer to a page that is still being made; `send` adds the page, `refuse` a complaint. */
export function beginPage(response: ServerResponse, trust: boolean): void {
  response.writeHead(200, {
    ...common,
    'content-type': htmlType,
    'content-security-policy': contentPolicy({ trust }),
    link: firstFiles,
  });
  response.flushHeaders();
}

/** Sends an answer; a file only if its real place (links followed) lies in one of its roots. */
export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  if ('redirect' in answer) {
    const cookie = answer.cookie === undefined ? {} : { 'set-cookie': answer.cookie };
    response.writeHead(302, { ...common, ...cookie, location: answer.redirect, 'content-length': 0 }).end();
    return;
  }
  if ('file' in answer) {
    sendFile(request, response, answer.file, answer.roots);
    return;
  }
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  if (response.headersSent) {
    response.end(body);
    return;
  }
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...common,
    'content-type': answer.type,
    'content-security-policy': answer.policy ?? strictPolicy,
    etag: tag,
    ...(answer.download ? { 'content-disposition': `inline; filename="${answer.download}"` } : {}),
  };
  if (answer.status === undefined && request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(answer.status ?? 200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function refuse(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (response.headersSent) {
    response.end(`<!doctype html><title>pubdeck</title><p>${escapeHtml(text)}</p>`);
    return;
  }
  const body = Buffer.from(`${text}\n`);
  response.writeHead(status, {
    ...common,
    ...headers,
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  roots: readonly string[] | 'ours',
): void {
  let real: string;
  let stats: ReturnType<typeof statSync>;
  try {
    real = realpathSync(file);
    stats = statSync(real);
  } catch {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  if (!stats.isFile() || (roots !== 'ours' && !roots.some((root) => isInside(real, root)))) {
    refuse(response, 404, 'There is no such file.');
    return;
  }
  const tag = `"${stats.size.toString(36)}-${Math.round(stats.mtimeMs).toString(36)}"`;
  const headers = {
    ...common,
    'content-type': mediaType(file),
    'content-security-policy': filePolicy,
    'accept-ranges': 'bytes',
    etag: tag,
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = byteRange(request.headers.range, stats.size);
  if (range === 'bad') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${stats.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: stats.size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    'content-length': end - start + 1,
    ...(range ? { 'content-range': `bytes ${start}-${end}/${stats.size}` } : {}),
  });
  if (request.method === 'HEAD' || stats.size === 0) {
    response.end();
    return;
  }
  const stream = createReadStream(real, { start, end });
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}

/** Films are asked for in pieces. */
function byteRange(
  header: string | undefined,
  size: number,
): { start: number; end: number } | 'bad' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return undefined;
  const start = match[1] === '' ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const end = match[1] === '' || match[2] === '' ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end || start >= size ? 'bad' : { start, end };
}

function isInside(real: string, root: string): boolean {
  let realRoot: string;
  try {
    realRoot = realpathSync(root);
  } catch {
    return false;
  }
  const way = relative(realRoot, real);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}
