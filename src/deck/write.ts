import { planOf } from '../layouts/index.ts';
import type { Outline } from '../outline/model.ts';
import type { Box } from '../picture/pixels.ts';
import type { Work } from '../work/model.ts';
import { type DrawnFile, slideContexts } from './write/context.ts';
import { deckFrontMatter, type FrontMatterOptions } from './write/front-matter.ts';
import { createPrinter, findTemplates } from './write/templates.ts';

export interface WriteOptions extends FrontMatterOptions {
  /** Root of the site; its `pubdeck/templates/` and `themes/<name>/templates/` win over ours, file by file. */
  readonly siteRoot?: string | undefined;
  /** What the theme's sample page left is left out; the deck keeps that wish. */
  readonly dropFiller?: boolean;
  /** One more folder of templates, which wins over all. */
  readonly templates?: string | undefined;
}

export interface WrittenDeck {
  readonly markdown: string;
  /** Files that the deck shows, to be copied beside it under these names. */
  readonly copies: readonly PictureCopy[];
  /** Files that are drawn for the deck, to be written beside it. */
  readonly drawings: readonly DrawnFile[];
}

/**
 * An outline as a deck file in the part of the Hugo Blox dialect that all themes render alike
 * (test/support/safe-subset.ts holds drafts to it). The same outline gives the same bytes.
 * @throws PubdeckError `template-error` for a template that cannot be printed, with file and line.
 */
export function writeDeck(outline: Outline, publication: Work, options: WriteOptions): WrittenDeck {
  const print = createPrinter(findTemplates(options));
  const { slides, drawings } = slideContexts(outline, options.pictures === true);
  const text = print({ frontMatter: deckFrontMatter(outline, publication, options), slides });
  return { markdown: `${singleBlanks(text).trimEnd()}\n`, copies: copiesOf(outline), drawings };
}

/** A picture that goes beside the deck: a copy of a file, or a part of it. */
export interface PictureCopy {
  readonly from: string;
  readonly name: string;
  readonly box?: Box;
}

function copiesOf(outline: Outline): PictureCopy[] {
  const copies = new Map<string, PictureCopy>();
  for (const { content } of outline.slides) {
    for (const image of planOf(content).images?.(content) ?? [])
      if (!copies.has(image.name))
        copies.set(image.name, {
          from: image.file,
          name: image.name,
          ...(image.box === undefined ? {} : { box: image.box }),
        });
  }
  return [...copies.values()];
}

/** One blank line where templates leave several, and no two dollar signs that pair up; code stays as it is. */
function singleBlanks(text: string): string {
  const lines: string[] = [];
  let fence: string | undefined;
  const bodyStart = text.indexOf('\n---\n');
  let at = 0;
  for (const line of text.split('\n')) {
    const inFrontMatter = at <= bodyStart;
    at += line.length + 1;
    const found = /^(`{3,})/.exec(line)?.[1];
    if (fence === undefined) fence = found;
    else if (line === fence) fence = undefined;
    if (fence === undefined && line.trim() === '' && (lines.at(-1) ?? '') === '') continue;
    const isProse = fence === undefined && found === undefined && !inFrontMatter;
    lines.push(isProse ? guardDollars(line.trim() === '' ? '' : line) : line);
  }
  return lines.join('\n');
}

/**
 * Two dollar signs of a line are a formula to KaTeX in the browser, which sees the text without its backslashes. Names and
 * venues are escaped one by one, so the whole line is looked at again.
 */
function guardDollars(line: string): string {
  if ((line.match(/\$/g)?.length ?? 0) < 2) return line;
  const guarded = '<span>\\$</span>';
  return line.replace(/<span>\\\$<\/span>|`[^`]*`|\$\$.*?\$\$|\$(?:\\.|[^$\\])*\$|\\./g, (part) =>
    part === '\\$' ? guarded : part,
  );
}
