import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** What two spellings of one name have in common: letter case, composed letters, blanks and hyphens do not count. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_%-]+/g, '');

/** The file that was most likely meant by a name that is not there: in the same folders, spelt nearly so. */
export function nearName(places: readonly string[]): string | undefined {
  let best: { readonly name: string; readonly off: number } | undefined;
  for (const place of places) {
    const folder = dirname(place);
    if (!existsSync(folder)) continue;
    const wanted = plain(basename(place));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const name = plain(entry.name);
      const same = name === wanted || withoutSuffix(name) === withoutSuffix(wanted);
      const off = name === wanted ? 0 : same ? 1 : distance(name, wanted) + 1;
      if (off <= Math.max(1, Math.min(3, wanted.length / 4)) && (best === undefined || off < best.off))
        best = { name: entry.name, off };
    }
    if (best?.off === 0) break;
  }
  return best?.name;
}

const withoutSuffix = (name: string): string => name.replace(/\.\w+$/, '');
