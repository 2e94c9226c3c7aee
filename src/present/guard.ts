import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';

/** Why a request is refused, as its HTTP status and one line. */
export interface Refusal {
  readonly status: number;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What of a request decides whether it is answered at all. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

const longestUrl = 2048;

/**
 * The path of a request, decoded once; or why it is refused. A page of the web must not reach this server:
 * a foreign Host is what DNS rebinding sends, a foreign Origin what another site's script sends.
 */
export function guard(
  asked: Asked,
  address: Address,
): { readonly path: string; readonly query: URLSearchParams } | Refusal {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return { status: 405, text: 'Only GET and HEAD are answered.', headers: { allow: 'GET, HEAD' } };
  }
  if (asked.url.length > longestUrl) return { status: 414, text: 'The address is too long.' };
  if (!isOurHost(asked.host, address))
    return { status: 421, text: 'This server answers to its own name only.' };
  if (asked.origin !== undefined && asked.origin !== `http://${asked.host}`) {
    return { status: 403, text: 'Requests from other sites are refused.' };
  }
  const cut = asked.url.indexOf('?');
  const path = decode(cut < 0 ? asked.url : asked.url.slice(0, cut));
  if (path === undefined) return { status: 400, text: 'This is no address of a page.' };
  return { path, query: new URLSearchParams(cut < 0 ? '' : asked.url.slice(cut)) };
}

/** Undefined for whatever could mean another file to another program: NUL, backslash, dots, a second encoding. */
function decode(raw: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly those are looked for.
  if (!path.startsWith('/') || /[\\\u0000-\u001F\u007F]|%[0-9a-f]{2}/i.test(path)) return undefined;
  const segments = path.slice(1).split('/');
  if (segments.some((segment) => segment === '..' || segment === '.')) return undefined;
  if (segments.slice(0, -1).includes('')) return undefined;
  return path;
}

function isOurHost(header: string | undefined, { host, port }: Address): boolean {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::(\d+))?$/i.exec(header ?? '');
  if (!match) return false;
  const [, bracketed = '', askedPort = '80'] = match;
  if (Number(askedPort) !== port) return false;
  const name = bracketed.replace(/^\[|\]$/g, '').toLowerCase();
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1' || name === host.toLowerCase())
    return true;
  // Open to the local network: any address of this machine, but never a name that somebody else gave it.
  return !isLoopback(host) && isIP(name) !== 0 && ownAddresses().has(name);
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\./.test(host);

const ownAddresses = (): Set<string> =>
  new Set(
    Object.values(networkInterfaces()).flatMap((list) =>
      (list ?? []).map(({ address }) => address.toLowerCase()),
    ),
  );
