import { join } from 'node:path';
import { isOfSite, realPlace } from '../../io/boundary.ts';
import { readText } from '../../io/text-file.ts';
import { stateFolder } from '../../io/user-folders.ts';
import { writeFileAtomicSync } from '../../io/write.ts';

/**
 * May figures be taken from a paper that the site names? From one within the site, yes. A page or deck of a stranger must
 * not choose any file of this machine: one outside is taken only where the user has named it, once, for this site.
 */
export function mayTakeFrom(file: string, root: string, isAsked: boolean): boolean {
  if (isOfSite(file, root)) return true;
  const [real, site] = [realPlace(file), realPlace(root)];
  if (isAsked) remember(real, site);
  return isAsked || (remembered()[site] ?? []).includes(real);
}

/** Kept outside of all sites, with what else a user has said yes to. */
function fileOfState(): string | undefined {
  const folder = stateFolder(process.env);
  return folder === undefined ? undefined : join(folder, 'papers.json');
}

/** Site → papers elsewhere that its user has named. */
function remembered(): Readonly<Record<string, readonly string[]>> {
  const file = fileOfState();
  try {
    const value: unknown = file === undefined ? {} : JSON.parse(readText(file).text);
    return Object.assign(Object.create(null), value);
  } catch {
    return {};
  }
}

function remember(paper: string, site: string): void {
  const file = fileOfState();
  const known = remembered();
  const papers = known[site] ?? [];
  if (file === undefined || papers.includes(paper)) return;
  try {
    writeFileAtomicSync(file, `${JSON.stringify({ ...known, [site]: [...papers, paper] }, undefined, 1)}\n`);
  } catch {
    // Without a folder of one's own nothing is remembered: the paper is named again.
  }
}
