import { basename, dirname } from 'node:path';

/** `content/slides/example/index.md` → `example`; language variants keep their tag. */
export function deckName(file: string): string {
  const name = basename(file).replace(/\.md$/, '');
  const variant = /^index(?:\.([\w-]+))?$/.exec(name);
  if (!variant) return name;
  return basename(dirname(file)) + (variant[1] ? `.${variant[1]}` : '');
}

/** A name for each deck; decks of one name (languages, sub-folders) get the names of their folders in front. */
export function uniqueDeckNames(decks: readonly string[]): ReadonlyMap<string, string> {
  const sharing = new Map<string, string[]>();
  for (const file of decks) sharing.set(deckName(file), [...(sharing.get(deckName(file)) ?? []), file]);
  const names = new Map<string, string>();
  for (const [name, files] of sharing) {
    for (const file of files) names.set(file, files.length === 1 ? name : withFolders(file, name));
  }
  return names;
}

function withFolders(file: string, name: string): string {
  const folders = file.split(/[\\/]/).slice(0, -1);
  const below = folders.slice(folders.lastIndexOf('content') + 1);
  return [...below.filter((folder) => folder !== 'slides' && folder !== name), name].join('-');
}
