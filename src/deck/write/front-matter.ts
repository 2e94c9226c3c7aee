import { stringify } from 'yaml';
import { planOf } from '../../layouts/index.ts';
import type { Outline } from '../../outline/model.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { toPlain } from '../../text/plain.ts';
import { plain } from '../../text/rich-text.ts';
import type { Work } from '../../work/model.ts';

export interface FrontMatterOptions {
  readonly theme: string;
  /** How the deck names the work that it is of. */
  readonly source: string;
  /** Kept for later drafts of the same deck. */
  readonly dropFiller?: boolean;
  /** Asked for, and kept for the next draft. */
  readonly minutes?: number | undefined;
  /** Asked for, instead of the language of the page. */
  readonly lang?: string | undefined;
  /** Drawings are files beside the deck; the deck keeps that wish. */
  readonly pictures?: boolean;
  /** PDF of the paper that was named; `none` for no figures of it. */
  readonly paper?: string | undefined;
}

const darkThemes = new Set(['ink', 'night', 'black', 'moon', 'league', 'blood', 'dracula']);
const revealThemes = new Set(
  'black white league beige sky night serif simple solarized moon blood dracula black-contrast white-contrast'.split(
    ' ',
  ),
);

/**
 * For Hugo themes, which set text in fixed pixels: a slide of 1280 is too small for what is drafted. Pubdeck's own pages have their own
 * size, of the same shape.
 */
const slideSize = { width: 1600, height: 900 };

/** The deck's front matter, without its fences. Hugo reads all but `pubdeck:`, which is ours. */
export function deckFrontMatter(
  outline: Outline,
  publication: Work,
  { theme, source, minutes, lang, dropFiller, paper, pictures }: FrontMatterOptions,
): string {
  const doi = publication.identifiers.find(({ kind }) => kind === 'doi')?.value;
  const summary =
    publication.summary === undefined ? undefined : asMarkdown(toPlain(publication.summary.value));
  const links = outline.slides.flatMap(({ content }) => planOf(content).links?.(content) ?? []);
  const value = {
    title: publication.title === undefined ? publication.slug : toPlain(publication.title.value),
    ...(publication.date === undefined ? {} : { date: isoDate(publication.date) }),
    type: 'slides',
    ...(publication.authors.length === 0
      ? {}
      : { authors: publication.authors.map(({ raw, name, profile }) => (profile ? raw.trim() : name)) }),
    ...(summary ? { summary } : {}),
    ...(publication.tags.length === 0 ? {} : { tags: [...publication.tags] }),
    ...(links.length === 0 ? {} : { links: links.map(({ label, url }) => ({ name: label, url })) }),
    slides: {
      theme: revealThemes.has(theme) ? theme : darkThemes.has(theme) ? 'black' : 'white',
      reveal_options: {
        ...slideSize,
        center: false,
        slide_number: 'c/t',
        hash: true,
        ...(outline.direction === 'rtl' ? { rtl: true } : {}),
        pdf_separate_fragments: false,
        pdf_max_pages_per_slide: 1,
      },
      ...(publication.citation.short
        ? { branding: { footer: { text: asMarkdown(publication.citation.short) } } }
        : {}),
    },
    pubdeck: {
      theme,
      source,
      talk: outline.talk,
      ...(dropFiller === true ? { 'drop-filler': true } : {}),
      ...(minutes === undefined ? {} : { minutes }),
      ...(lang === undefined ? {} : { lang }),
      ...(paper === undefined ? {} : { paper }),
      ...(pictures === true ? { pictures } : {}),
      ...(outline.sections.length === 0
        ? {}
        : { sections: Object.fromEntries(outline.sections.map(({ id, name }) => [id, name])) }),
      language: outline.language,
      ...(doi === undefined ? {} : { doi }),
    },
  };
  return stringify(value, { lineWidth: 0, singleQuote: true, indentSeq: true }).trimEnd();
}

/** Hugo (summary) and the kit (footer) print these as Markdown with shortcodes; a bad one fails the build of the site. */
const asMarkdown = (text: string): string => toMarkdown(plain(text)).replace(/\s+/g, ' ');

function isoDate({ year, month, day }: NonNullable<Work['date']>): string {
  const two = (value: number | undefined) => String(value ?? 1).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
