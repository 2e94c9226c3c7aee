import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodingProblems, readText } from '../io/text-file.ts';
import { mustBeOfSite } from '../site/root.ts';
import type { Deck } from './model.ts';
import { isMap } from './read/front-matter.ts';
import { readDeck } from './read.ts';

/** Bytes of a deck file; the largest real ones have a hundredth of it. */
const deckMost = 8_000_000;

/**
 * A deck with all that belongs to it, from its file, in whatever encoding it is.
 * @throws PubdeckError `cannot-read`, `file-too-large`, `outside-site`
 */
export const readDeckFile = (file: string): Deck => withPages(readOne(file));

function readOne(file: string): Deck {
  mustBeOfSite(file);
  const { text, encoding } = readText(file, deckMost);
  const deck = readDeck(text, file);
  const problems = encodingProblems(file, encoding);
  return problems.length === 0 ? deck : { ...deck, problems: [...deck.problems, ...problems] };
}

/**
 * reveal-hugo shows the pages beside a section's `_index.md` after it, those of `home/` after the site's own, by weight. Any
 * other deck is its file alone.
 */
export function withPages(deck: Deck): Deck {
  const pages = pagesOf(deck).map(readOne);
  const shown = pages.filter(({ frontMatter }) => String(frontMatter.draft) !== 'true').sort(byWeight);
  return shown.length === 0 ? deck : joined([deck, ...shown]);
}

function pagesOf({ dialect, file, frontMatter }: Deck): string[] {
  if (dialect !== 'reveal-hugo' || !/^_index(?:\.[\w-]+)?\.md$/.test(basename(file))) return [];
  const declared =
    isMap(frontMatter.reveal_hugo) || /reveal/i.test(JSON.stringify(frontMatter.outputs ?? ''));
  const folder = basename(dirname(file)) === 'content' ? join(dirname(file), 'home') : dirname(file);
  if (!declared || !existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return existsSync(join(path, 'index.md')) ? [join(path, 'index.md')] : [];
      return /^(?!_)[^.]+\.md$/.test(entry.name) && entry.name !== 'index.md' ? [path] : [];
    })
    .sort();
}

/** Hugo's order: weight, newest first, title, place. Pages without a weight come last. */
function byWeight(one: Deck, two: Deck): number {
  const weight = ({ frontMatter }: Deck): number => {
    const given = Number(frontMatter.weight ?? 0);
    return Number.isFinite(given) && given !== 0 ? given : Number.MAX_SAFE_INTEGER;
  };
  const date = ({ frontMatter }: Deck): string => String(frontMatter.date ?? '');
  if (weight(one) !== weight(two)) return weight(one) - weight(two);
  if (date(one) !== date(two)) return date(one) < date(two) ? 1 : -1;
  return one.title === two.title ? (one.file < two.file ? -1 : 1) : one.title < two.title ? -1 : 1;
}

/** Several files as one deck: the first one's settings, everybody's slides. */
function joined(decks: readonly [Deck, ...Deck[]]): Deck {
  const [first] = decks;
  const starts = decks.map((_, index) =>
    decks.slice(0, index).reduce((sum, { slides }) => sum + slides.length, 0),
  );
  let stacks = 0;
  const slides = decks.flatMap((deck, index) => {
    const before = stacks;
    stacks += new Set(deck.slides.flatMap(({ stack }) => stack ?? [])).size;
    return deck.slides.map((slide) => ({
      ...slide,
      index: slide.index + starts[index]!,
      stack: slide.stack === undefined ? undefined : slide.stack + before,
    }));
  });
  const shifted = <T extends { readonly slide?: number }>(items: readonly T[], index: number): T[] =>
    items.map((item) => (item.slide === undefined ? item : { ...item, slide: item.slide + starts[index]! }));
  const { file, text, frontMatter, frontMatterKind, bodyStart, title, settings, dialect } = first;
  return {
    file,
    text,
    frontMatter,
    frontMatterKind,
    bodyStart,
    title,
    settings,
    ...(dialect === undefined ? {} : { dialect }),
    slides,
    get blocks() {
      return decks.flatMap((deck, index) => shifted(deck.blocks, index));
    },
    get links() {
      return decks.flatMap((deck, index) => shifted(deck.links, index));
    },
    references: Object.assign({}, ...[...decks].reverse().map((deck) => deck.references)),
    // A page of a presentation has no settings of its own to miss.
    problems: decks.flatMap((deck, index) =>
      shifted(
        index === 0 ? deck.problems : deck.problems.filter(({ code }) => code !== 'slides-map-missing'),
        index,
      ),
    ),
  };
}
