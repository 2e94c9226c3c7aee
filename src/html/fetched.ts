import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where media of other hosts lie beside a deck, once its user has them fetched. */
const folder = 'fetched-media';

const endings: Readonly<Record<string, string>> = {
  'image/svg+xml': '.svg',
  'image/jpeg': '.jpg',
  'image/x-icon': '.ico',
  'video/quicktime': '.mov',
  'audio/mpeg': '.mp3',
};

const keyOf = (url: string): string => createHash('sha256').update(url).digest('hex').slice(0, 12);

/** The place of one address beside a deck; of all, where none is named. */
export function fetchedPath(deck: string, url?: string, type = ''): string {
  const home = join(dirname(resolve(deck)), folder);
  if (url === undefined) return home;
  const stem = basename(new URL(url).pathname)
    .replace(/\.\w+$/, '')
    .replace(/[^\w-]+/g, '-')
    .slice(0, 40);
  const ending = endings[type] ?? `.${type.split('/')[1] ?? 'bin'}`;
  return join(home, `${stem === '' ? '' : `${stem}-`}${keyOf(url)}${ending}`);
}

/** The file of an address that was fetched. */
export function fetchedFile(deck: string, url: string): string | undefined {
  const home = fetchedPath(deck);
  try {
    const name = readdirSync(home).find((one) => one.replace(/\.\w+$/, '').endsWith(keyOf(url)));
    return name === undefined ? undefined : join(home, name);
  } catch {
    return undefined;
  }
}
