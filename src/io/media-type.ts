import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** Media type of a file by its extension, with the charset where it is text. Unknown: `application/octet-stream`. */
export function mediaType(file: string): string {
  const extension = extname(file).toLowerCase();
  const type = extension === '.ico' ? 'image/x-icon' : lookup(extension);
  if (type === undefined) return 'application/octet-stream';
  return /^text\/|^application\/json$/.test(type) ? `${type}; charset=utf-8` : type;
}
