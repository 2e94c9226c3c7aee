import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { lookup } from 'mrmime';
import { readBytes, readText } from '../io/text-file.ts';

const linked = /(<image\b[^>]*?\s(?:xlink:)?href\s*=\s*)(["'])(?!data:|#|[a-z][a-z\d+.-]*:|\/\/)([^"']+)\2/gi;
const limit = 20_000_000;

/** Drawings by file and time of change: `present` asks for them again after each save. */
const made = new Map<string, string | undefined>();

/**
 * A drawing that links to pictures beside it, as one address that holds them: browsers load nothing that an SVG shown as a
 * picture links to. Undefined where there is no such link, and the file can be shown as it is.
 */
export function wholeSvg(file: string, mayRead: (file: string) => boolean): string | undefined {
  const { size, mtimeMs } = statSync(file);
  if (size > limit) return undefined;
  const key = `${file}\0${mtimeMs}`;
  if (made.has(key)) return made.get(key);
  const text = readText(file).text;
  let total = size;
  let held = false;
  const whole = text.replace(linked, (link, before: string, quote: string, name: string) => {
    const picture = normalize(join(dirname(file), decode(name)));
    const type = lookup(picture);
    if (!type?.startsWith('image/') || !mayRead(picture) || !existsSync(picture)) return link;
    total += statSync(picture).size;
    if (total > limit) return link;
    held = true;
    return `${before}${quote}data:${type};base64,${readBytes(picture).toString('base64')}${quote}`;
  });
  const url = held ? `data:image/svg+xml;base64,${Buffer.from(whole).toString('base64')}` : undefined;
  if (made.size > 50) made.clear();
  made.set(key, url);
  return url;
}

const decode = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};
