import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlain } from '../front-matter/plain.ts';
import { readText } from '../io/text-file.ts';

export type Data = Readonly<Record<string, unknown>>;

/** Configuration and data files larger than this are not a site's settings. */
const MAX_FILE = 2_000_000;

/** A YAML, TOML or JSON file as plain data; an unreadable one is empty, since only hints come from it. */
export function readData(file: string): Data {
  try {
    return parseData(readText(file, MAX_FILE).text, file);
  } catch {
    return {};
  }
}

function parseData(text: string, file: string): Data {
  const kind = /\.toml$/i.test(file) ? 'toml' : /\.json$/i.test(file) ? 'json' : 'yaml';
  return asData(parsePlain(text, kind)) ?? {};
}

export const asData = (value: unknown): Data | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
    ? (value as Data)
    : undefined;

/** Looks a key up whatever its letter case, own properties only. */
export function get(data: Data | undefined, key: string): unknown {
  if (!data) return undefined;
  if (Object.hasOwn(data, key)) return data[key];
  const found = Object.keys(data).find((name) => name.toLowerCase() === key.toLowerCase());
  return found === undefined ? undefined : data[found];
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Names in a folder, sorted; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** The first of some files that exists. */
export const firstFile = (folder: string, names: readonly string[]): string | undefined =>
  names.map((name) => join(folder, name)).find((file) => existsSync(file) && statSync(file).isFile());

/** As Hugo's `urlize` makes a page's name out of words: lower case, spaces to hyphens. */
export const urlize = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}\-_.+~]/gu, '');

export const withoutAccents = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** A plain lower-case name for a folder or address: letters, digits and hyphens. */
export function slugify(words: string): string {
  const name =
    withoutAccents(words)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 120) || 'talk';
  return isReservedName(name) ? `${name}-talk` : name;
}

/** Names that Windows keeps for its devices: a site with such a folder cannot be checked out there. */
export const isReservedName = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i.test(name);
