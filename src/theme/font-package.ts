import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { liesIn } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';
import { heldCharacters } from './held-characters.ts';
import { covers } from './unicode-range.ts';

/** A font package of @fontsource: files of one family, cut into subsets. */
export interface FontPackage {
  readonly folder: string;
  readonly slug: string;
  readonly variable: boolean;
  /** Subset name as it stands in the file name → unicode-range. */
  readonly ranges: ReadonlyMap<string, string>;
}

const everything = 'U+0-10FFFF';
const shipped = createRequire(import.meta.url);
const known = new Map<string, FontPackage | undefined>();

/**
 * A font package shipped with pubdeck, or installed where the command runs or in the site's folder (`base`);
 * undefined where it is in none of them.
 */
export function findPackage(name: string, base = process.cwd()): FontPackage | undefined {
  const key = `${base} ${name}`;
  if (known.has(key)) return known.get(key);
  let found: FontPackage | undefined;
  // A theme of a stranger's site may name a path instead.
  const isName = /^(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(name);
  for (const find of isName ? [shippedPackage, ...[process.cwd(), base].map(installedIn)] : []) {
    try {
      const folder = find(name);
      if (folder === undefined) continue;
      const table = JSON.parse(readText(join(folder, 'unicode.json')).text) as Record<string, string>;
      // Both go into style sheets and names of files.
      const rows = Object.entries(table)
        .map(([subset, range]) => [subset.replace(/^\[(\d+)\]$/, '$1'), range] as const)
        .filter(([subset, range]) => /^[\w-]+$/.test(subset) && /^[\s,U+?\da-f-]*$/i.test(range));
      found = {
        folder,
        slug: basename(name),
        variable: name.startsWith('@fontsource-variable/'),
        // A font that is not cut is one file, "latin", whose table is empty or speaks of Latin only.
        ranges: new Map(rows.length > 1 ? rows : [[rows[0]?.[0] ?? 'latin', everything]]),
      };
      break;
    } catch {
      // Not here: the next place, then the next package.
    }
  }
  known.set(key, found);
  return found;
}

const shippedPackage = (name: string): string => dirname(shipped.resolve(`${name}/package.json`));

/** As Node looks for packages, but it opens no pipe that a stranger's site has instead of one. */
const installedIn =
  (start: string) =>
  (name: string): string | undefined => {
    for (let folder = resolve(start); ; folder = dirname(folder)) {
      const found = join(folder, 'node_modules', name);
      if (isFile(join(found, 'package.json'))) return found;
      if (dirname(folder) === folder) return undefined;
    }
  };

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file of one subset; undefined where the package has none of that weight. */
export function fontFile(
  { folder, slug, variable }: FontPackage,
  subset: string,
  weight: number,
  style: 'normal' | 'italic',
): string | undefined {
  const file = join(folder, 'files', `${slug}-${subset}-${variable ? 'wght' : weight}-${style}.woff2`);
  return isFont(file, folder) ? file : undefined;
}

/** A font by its content, which lies in its package: a link in a stranger's site would take any file along. */
function isFont(file: string, folder: string): boolean {
  if (!liesIn(file, folder) || !isFile(file)) return false;
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(4);
    return readSync(handle, head, 0, 4, 0) === 4 && head.toString('latin1') === 'wOF2';
  } finally {
    closeSync(handle);
  }
}

/** Letters that every subset named "latin" has; asking the files would only cost time. */
const common = /^[\u0020-\u007e\u00a0-\u00ff\u2013\u2014\u2018-\u201d\u2022\u2026]$/;

/** The subset that really draws this character, whatever the table of ranges promises. */
export function subsetWith(fontPackage: FontPackage, code: number): string | undefined {
  for (const [subset, range] of fontPackage.ranges) {
    if (!covers(range, code)) continue;
    if (subset === 'latin' && range !== everything && common.test(String.fromCodePoint(code))) return subset;
    const file = anyFile(fontPackage, subset);
    // A file that cannot be read is believed.
    if (file && heldCharacters(file)?.has(code) !== false) return subset;
  }
  return undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Some upright file of a subset: all weights of a family hold the same characters. */
function anyFile(fontPackage: FontPackage, subset: string): string | undefined {
  const regular = fontFile(fontPackage, subset, 400, 'normal');
  if (regular) return regular;
  const { folder, slug } = fontPackage;
  const name = namesIn(join(folder, 'files')).find(
    (each) => each.startsWith(`${slug}-${subset}-`) && each.endsWith('-normal.woff2'),
  );
  return name && join(folder, 'files', name);
}
