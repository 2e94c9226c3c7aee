import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readText } from '../../io/text-file.ts';
import { toPlain } from '../../text/plain.ts';
import type { Reading } from '../../work/reading.ts';
import { isMap, readDeckFrontMatter } from '../read.ts';

/** A deck that was drafted from this page, or from one that is gone and was this page. */
export interface DeckElsewhere {
  readonly file: string;
  /** What a page writes after `slides:` to lead there. */
  readonly name: string;
  readonly renamed: 'deck' | 'page';
}

interface Facts {
  readonly modified: number;
  readonly source: string | undefined;
  readonly title: string;
  readonly doi: string;
}

/** Decks of a site by file: a first `draft .` asks for each page. */
const known = new Map<string, Facts>();

/**
 * Where a page has no deck under its own name: the deck that was drafted from it and renamed, or the one of a page that is
 * gone and had the same DOI or title. A second deck would leave the author's edits behind in silence.
 */
export function deckElsewhere({ work, deck }: Reading): DeckElsewhere | undefined {
  const folder = slidesFolder(deck.file);
  if (folder === undefined || existsSync(deck.file)) return undefined;
  const doi = work.identifiers.find(({ kind }) => kind === 'doi')?.value.toLowerCase();
  const title = work.title === undefined ? undefined : toPlain(work.title.value);
  let page: DeckElsewhere | undefined;
  for (const { name, file } of decksIn(folder)) {
    if (dirname(file) === dirname(deck.file)) continue;
    const facts = factsOf(file);
    if (facts?.source === undefined) continue;
    if (facts.source === deck.source) return { file, name, renamed: 'deck' };
    const same = doi === undefined || facts.doi === '' ? facts.title === title : facts.doi === doi;
    if (same && !isThere(facts.source, deck.root)) page ??= { file, name, renamed: 'page' };
  }
  return page;
}

function slidesFolder(deckFile: string): string | undefined {
  const parts = deckFile.split(sep);
  const at = parts.lastIndexOf('slides');
  return at < 0 ? undefined : parts.slice(0, at + 1).join(sep);
}

function decksIn(folder: string): { name: string; file: string }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      if (entry.isFile() && /\.md$/i.test(entry.name) && !entry.name.startsWith('_'))
        return [{ name: basename(entry.name, '.md'), file: join(folder, entry.name) }];
      return entry.isDirectory() ? [{ name: entry.name, file: join(folder, entry.name, 'index.md') }] : [];
    });
  } catch {
    return [];
  }
}

function factsOf(file: string): Facts | undefined {
  try {
    const modified = statSync(file).mtimeMs;
    const before = known.get(file);
    if (before?.modified === modified) return before;
    const { data } = readDeckFrontMatter(readText(file).text, file);
    const pubdeck = isMap(data.pubdeck) ? data.pubdeck : {};
    const facts: Facts = {
      modified,
      source: typeof pubdeck.source === 'string' ? pubdeck.source : undefined,
      title: typeof data.title === 'string' ? data.title : '',
      doi: typeof pubdeck.doi === 'string' ? pubdeck.doi.toLowerCase() : '',
    };
    known.set(file, facts);
    return facts;
  } catch {
    return undefined;
  }
}

/** Does the page that a deck names still exist? Sources of other kinds name files, which are looked for too. */
function isThere(source: string, root: string): boolean {
  if (/#|^\./.test(source)) return true;
  return [join(root, 'content', source), join(root, source)].some(
    (path) =>
      [path, `${path}.md`].some(isFile) ||
      namesIn(path).some((name) => /^_?index(?:\.[\w-]+)?\.md$/.test(name)),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The path of a deck as the author knows it. */
export const deckPath = (file: string, root: string): string => relative(root, file).split(sep).join('/');
