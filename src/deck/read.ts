import { basename, dirname } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { Lines } from '../text/lines.ts';
import type { Deck, Slide } from './model.ts';
import { readTexts, type SlideTexts } from './read/blocks.ts';
import { shownPart } from './read/bounds.ts';
import { dialectOf } from './read/dialects/index.ts';
import { takeFootnotes } from './read/footnotes.ts';
import { readDeckFrontMatter } from './read/front-matter.ts';
import { sectionMarks } from './read/marks.ts';
import { type Leaf, splitSections } from './read/sections.ts';
import { type BlockMap, mapBlocks } from './read/separators.ts';
import { readSettings } from './read/settings.ts';
import { findShortcodeTags, pairShortcodes } from './read/shortcodes.ts';
import { noteReader, readPiece, unnest } from './read/slide.ts';
import { deckTraps } from './read/traps.ts';
import type { References } from './references.ts';

// The syntax of decks, for those who render them: this file is the door to `read/`.
export { longestSlide, shownPart } from './read/bounds.ts';
export { isMap, readDeckFrontMatter } from './read/front-matter.ts';
export { htmlAttributes } from './read/html-attributes.ts';
export {
  findShortcodeTags,
  literalShortcode,
  pairShortcodes,
  type ShortcodeNode,
  type ShortcodeTag,
} from './read/shortcodes.ts';

/** A deck file as Hugo Blox reads it; other engines' decks as well as they can be read. Never throws. */
export function readDeck(text: string, file: string): Deck {
  const front = readDeckFrontMatter(text, file);
  const lines = new Lines(text);
  const from = front.body;
  // Hugo looks for shortcodes in the body only: a '{{<' in a title must not swallow the first one.
  const tags = findShortcodeTags(' '.repeat(from) + text.slice(from));
  const map = mapBlocks(text, from, text.length, pairShortcodes(tags));
  const source = { text, file, from, front, map, lines };
  const dialect = dialectOf(source);
  const foreign = dialect?.read(source);
  const { settings, problems: settingProblems } = readSettings(front, file, dialect?.settings?.(source));
  const { leaves, traps } = foreign
    ? { leaves: foreign.leaves, traps: [] }
    : splitSections(text, from, text.length, map.separators, sectionMarks(text, from, tags, map));
  const slides = leaves.map((leaf, index) => toSlide(leaf, index, text, file, lines, map));
  const notes = takeFootnotes(slides, file, lines.lineOf(text.length));
  // Made of the slides as they are written: footnotes still stand where the author put them.
  let texts: SlideTexts | undefined;
  const read = (): SlideTexts => {
    texts ??= joinTexts(slides.map((slide) => textsOf(slide, map.references, lines)));
    return texts;
  };
  const title = front.data.title;
  const problems: Problem[] = [
    ...front.problems,
    ...settingProblems,
    ...deckTraps({
      text,
      file,
      from,
      lines,
      front,
      map,
      traps,
      slides: notes.slides,
      dialect: dialect?.title,
    }),
    ...(foreign?.problems ?? []),
    ...notes.problems,
  ];
  return {
    file,
    text,
    frontMatter: front.data,
    frontMatterKind: front.kind,
    bodyStart: from,
    title: typeof title === 'string' && title.trim() !== '' ? title.trim() : nameOf(file),
    settings,
    slides: notes.slides,
    get blocks() {
      return read().blocks;
    },
    get links() {
      return read().links;
    },
    references: map.references,
    dialect: dialect
      ? dialect.name
      : front.data.reveal_hugo !== undefined || tags.some(({ name }) => name === 'section' || name === 'note')
        ? 'reveal-hugo'
        : 'hugo-blox',
    problems,
  };
}

function toSlide(leaf: Leaf, index: number, text: string, file: string, lines: Lines, map: BlockMap): Slide {
  const raw = text.slice(leaf.start, leaf.end);
  const code = [];
  for (let next = firstEndingAfter(map.code, leaf.start); next < map.code.length; next++) {
    const { start, end } = map.code[next]!;
    if (start >= leaf.end) break;
    code.push({ start: start - leaf.start, end: end - leaf.start });
  }
  const before = map.separators[firstEndingAfter(map.separators, leaf.start - 1)];
  const nested = before?.end === leaf.start && before.nested;
  const line = lines.lineOf(leaf.start);
  const piece = readPiece(leaf.shown ?? (nested ? unnest(raw) : raw), code, line);
  const { 'data-noprocess': _, ...attributes } = leaf.attributes;
  const body = leaf.body ?? piece.body;
  return {
    index,
    stack: leaf.stack,
    raw,
    body,
    notes: [...piece.notes, ...(leaf.notes ?? []).map(noteReader(raw, line))],
    attributes,
    hidden: piece.hidden || attributes['data-visibility'] === 'hidden',
    marks: piece.marks,
    at: { file, line, start: leaf.start, end: leaf.end },
  };
}

function textsOf({ index, body, notes, at }: Slide, references: References, lines: Lines): SlideTexts {
  const slide = index + 1;
  const { blocks, links } = joinTexts([
    readTexts(shownPart(body), { slide, line: at.line ?? 1, note: false }, references),
    ...notes.map(({ text, line }) => readTexts(shownPart(text), { slide, line, note: true }, references)),
  ]);
  // The body of a remark.js slide has more lines than the file: nothing is placed behind its slide for that.
  const last = at.end === undefined ? Infinity : lines.lineOf(at.end);
  const inSlide = <T extends { readonly line: number }>(one: T): T =>
    one.line > last ? { ...one, line: last } : one;
  return { blocks: blocks.map(inSlide), links: links.map(inSlide) };
}

const joinTexts = (texts: readonly SlideTexts[]): SlideTexts => ({
  blocks: texts.flatMap(({ blocks }) => blocks),
  links: texts.flatMap(({ links }) => links),
});

/** Index of the first of the ranges (in order, none within another) that ends after an offset. */
function firstEndingAfter(ranges: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const nameOf = (file: string): string => {
  const name = basename(file).replace(/\.(?:md|markdown|qmd|rmd)$/i, '');
  return /^_?index(\.[\w-]+)?$/.test(name) ? basename(dirname(file)) : name;
};
