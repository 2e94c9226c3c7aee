import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import { ownAddresses, ownNames } from './own-names.ts';

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
  readonly cookie?: string | undefined;
}

export interface Address {
  readonly host: string;
  readonly port: number;
  /** More names that the server answers to, such as that of a proxy before it. */
  readonly allowed?: readonly string[] | undefined;
  /** Begins and ends with a slash: where a proxy puts the server. */
  readonly basePath?: string | undefined;
  /** Who has it may look; absent where only this machine can ask. */
  readonly token?: string | undefined;
}

/** A visitor with the token: it moves from the address into a cookie, so that no history and no link holds it. */
export interface Entry {
  readonly redirect: string;
  readonly cookie: string;
}

export interface Granted {
  readonly path: string;
  readonly query: URLSearchParams;
}

const longestUrl = 2048;

/**
 * The path of a request, decoded once; or why it is refused. A page of the web must not reach this server:
 * a foreign Host is what DNS rebinding sends, a foreign Origin what another site's script sends.
 */
export function guard(asked: Asked, address: Address): Granted | Entry | Refusal {
  if (asked.method !== 'GET' && asked.method !== 'HEAD') {
    return { status: 405, text: 'Only GET and HEAD are answered.', headers: { allow: 'GET, HEAD' } };
  }
  if (asked.url.length > longestUrl) return { status: 414, text: 'The address is too long.' };
  if (!isOurHost(asked.host, address))
    return { status: 421, text: 'This server answers to its own name only; --allowed-host adds another.' };
  if (asked.origin !== undefined && !isOurOrigin(asked.origin, asked.host, address)) {
    return { status: 403, text: 'Requests from other sites are refused.' };
  }
  const cut = asked.url.indexOf('?');
  const whole = decode(cut < 0 ? asked.url : asked.url.slice(0, cut));
  if (whole === undefined) return { status: 400, text: 'This is not the address of a page.' };
  const query = new URLSearchParams(cut < 0 ? '' : asked.url.slice(cut));
  const { basePath = '/', token } = address;
  // A proxy may take the base path off, or leave it.
  const path = whole.startsWith(basePath) ? `/${whole.slice(basePath.length)}` : whole;
  if (token !== undefined) {
    const entry = admit(path, query, asked.cookie, address, token);
    if (entry !== undefined) return entry;
  }
  return { path, query };
}

/** Undefined for who may look. */
function admit(
  path: string,
  query: URLSearchParams,
  cookie: string | undefined,
  { basePath = '/', port }: Address,
  token: string,
): Entry | Refusal | undefined {
  const name = `pubdeck-${port}`;
  const given = query.get('token');
  if (given !== null && same(given, token)) {
    query.delete('token');
    const rest = query.size > 0 ? `?${query}` : '';
    const way = path.slice(1).split('/').map(encodeURIComponent).join('/');
    return {
      redirect: `${basePath}${way}${rest}`,
      // Lax: the first request comes from a message or a QR code.
      cookie: `${name}=${token}; Path=${basePath}; HttpOnly; SameSite=Lax`,
    };
  }
  const kept = (cookie ?? '')
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1);
  if (kept !== undefined && same(kept, token)) return undefined;
  return { status: 401, text: 'Open the address that pubdeck printed, with its token.' };
}

function same(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
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

function nameAndPort(header: string | undefined): { name: string; port: number | undefined } | undefined {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]@/]+)(?::(\d+))?$/i.exec(header ?? '');
  if (!match) return undefined;
  const [, bracketed = '', port] = match;
  return {
    name: bracketed.replace(/^\[|\]$/g, '').toLowerCase(),
    port: port === undefined ? undefined : Number(port),
  };
}

const isAllowed = (name: string, { allowed = [] }: Address): boolean =>
  allowed.some((one) => one.toLowerCase() === name);

function isOurHost(header: string | undefined, address: Address): boolean {
  const asked = nameAndPort(header);
  if (asked === undefined) return false;
  const { name, port = 80 } = asked;
  // A proxy before the server has a port of its own.
  if (isAllowed(name, address)) return true;
  if (port !== address.port) return false;
  const host = address.host.toLowerCase();
  if (name === 'localhost' || name === '127.0.0.1' || name === '::1' || name === host) return true;
  // Open to the local network: any address and name of this machine, but never a name that somebody else gave it.
  return !isLoopback(host) && (isIP(name) === 0 ? ownNames() : ownAddresses()).has(name);
}

/** A page of this server; behind a proxy, which speaks https, one of an allowed name. */
function isOurOrigin(origin: string, host: string | undefined, address: Address): boolean {
  if (origin === `http://${host}`) return true;
  const [, name] = /^https?:\/\/(.+)$/.exec(origin) ?? [];
  const asked = nameAndPort(name);
  return asked !== undefined && isAllowed(asked.name, address);
}

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\./.test(host);
