import { basename, dirname } from 'node:path';
import { withoutEnding } from '../site/deck-file.ts';

/** `content/slides/example/index.md` → `example`; language variants keep their tag. */
export function deckName(file: string): string {
  const name = withoutEnding(basename(file));
  const variant = /^_?index(?:\.([\w-]+))?$/.exec(name);
  if (!variant) return name;
  return (basename(dirname(file)) || 'deck') + (variant[1] ? `.${variant[1]}` : '');
}

/**
 * A name for each deck, its folder in the output; decks of one name (languages, sub-folders) get the names of the folders in
 * front that tell them apart. No two decks ever write the same file.
 */
export function uniqueDeckNames(decks: readonly string[]): ReadonlyMap<string, string> {
  const sharing = new Map<string, string[]>();
  for (const file of decks) {
    // `Talk` and `talk` are one folder on many machines.
    const name = deckName(file).toLowerCase();
    sharing.set(name, [...(sharing.get(name) ?? []), file]);
  }
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of decks) {
    const same = sharing.get(deckName(file).toLowerCase()) ?? [];
    const wish = same.length === 1 ? deckName(file) : withFolders(file, same);
    let name = wish;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wish}-${number}`;
    taken.add(name.toLowerCase());
    names.set(file, name);
  }
  return names;
}

const foldersOf = (file: string): string[] => {
  const folders = file.split(/[\\/]/).slice(0, -1);
  return folders.slice(folders.lastIndexOf('content') + 1);
};

function withFolders(file: string, same: readonly string[]): string {
  const all = same.map(foldersOf);
  const own = foldersOf(file);
  const name = deckName(file);
  // A folder that all of them lie in does not distinguish them.
  let common = 0;
  while (common < own.length && all.every((folders) => folders[common] === own[common])) common++;
  const below = own.slice(common).filter((folder) => folder !== 'slides' && folder !== name);
  return [...below, name].join('-');
}
