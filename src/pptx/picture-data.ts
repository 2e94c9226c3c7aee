import { readFile } from 'node:fs/promises';
import type { Resource } from '../browser/resource.ts';
import { typeOf } from '../io/media-content.ts';

/** A picture as data URL, from what the page itself was given. */
export async function pictureData(
  resources: ReadonlyMap<string, Resource>,
  url: string,
): Promise<string | undefined> {
  if (url.startsWith('data:')) return inBase64(url.slice(5));
  const path = decodeURI(url.replace(/^https?:\/\/[^/]+\//, ''));
  const resource = resources.get(path) ?? resources.get(encodeURI(path));
  if (!resource) return undefined;
  const [bytes, type] =
    'file' in resource ? await readTyped(resource.file) : [Buffer.from(resource.data), resource.type];
  return bytes && `${type};base64,${bytes.toString('base64')}`;
}

async function readTyped(file: string): Promise<[Buffer, string] | [undefined, '']> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes === undefined ? [undefined, ''] : [bytes, typeOf(file, bytes)];
}

/** The library takes data URLs in base64 only. */
function inBase64(data: string): string | undefined {
  const comma = data.indexOf(',');
  if (comma < 0) return undefined;
  const head = data.slice(0, comma);
  if (/;base64$/i.test(head)) return data;
  const type = head.split(';')[0] || 'text/plain';
  return `${type};base64,${Buffer.from(decodeURIComponent(data.slice(comma + 1))).toString('base64')}`;
}
