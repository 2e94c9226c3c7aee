import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { drawQr } from '../layouts/kit/qr.ts';
import { labelsFor } from '../outline/labels.ts';
import { doiUrl } from '../text/doi.ts';
import { escapeHtml, escapeText } from '../text/escape.ts';
import { plainWords } from '../text/plain-words.ts';
import type { Theme } from '../theme/model.ts';
import { filmsNotPrinted } from './films.ts';
import { frameSize, handoutCss } from './handout-css.ts';
import type { HandoutLayout, PaperName } from './handout-layouts.ts';
import {
  centred,
  contentForPaper,
  documentShell,
  type PrintPage,
  pageCss,
  resourcesOf,
  section,
} from './page.ts';
import { PrintedLinks } from './printed-links.ts';

export interface HandoutPageOptions {
  readonly layout: HandoutLayout;
  readonly paper: PaperName;
  readonly duplex: boolean;
  readonly slides: readonly RenderedSlide[];
  /** The full reference of the paper; the deck's short one when absent. */
  readonly citation?: string | undefined;
  /** 'Journal of …, 1 May 2024' */
  readonly venue?: string | undefined;
  /** The abstract of the paper, for the cover. */
  readonly abstract?: string | undefined;
  /** False for none. */
  readonly cover?: boolean | undefined;
}

/** The printed handout as a page: a cover, then one `<article>` for each slide. */
export function handoutPage(deck: RenderedDeck, theme: Theme, options: HandoutPageOptions): PrintPage {
  const { layout, slides } = options;
  const total = deck.slides.filter((slide) => !slide.hidden).length;
  const links = new PrintedLinks(deck, slides);
  const articles = slides.map((slide) =>
    layout === 'text'
      ? transcriptEntry(slide, links, deck.language)
      : frameEntry(deck, slide, total, layout, links),
  );
  const body = layout === 'notes' || layout === 'text' ? articles : sheets(articles, Number(layout));
  const css = `${pageCss}${handoutCss(deck, theme, options)}`;
  return {
    html: documentShell(
      deck,
      theme,
      css,
      `${options.cover === false ? '' : cover(deck, options)}\n<div class="pd-body">\n${body.join('\n')}\n</div>`,
      {
        bodyClass: `pd-handout pd-${layout === 'text' ? 'text' : layout === 'notes' ? 'flow' : `up pd-up-${layout}`}`,
        size: deck.deck.settings.size,
      },
    ),
    resources: resourcesOf(deck, theme),
    slides,
    problems: [...links.dead, ...filmsNotPrinted(slides)],
    size: deck.deck.settings.size,
  };
}

/** So many slides on a sheet, each sheet a page of its own. */
function sheets(articles: readonly string[], size: number): string[] {
  const found: string[] = [];
  for (let from = 0; from < articles.length; from += size) {
    found.push(`<div class="pd-sheet">\n${articles.slice(from, from + size).join('\n')}\n</div>`);
  }
  return found;
}

function frameEntry(
  deck: RenderedDeck,
  slide: RenderedSlide,
  total: number,
  layout: HandoutLayout,
  links: PrintedLinks,
): string {
  const { width } = frameSize(layout, deck.deck.settings.size);
  const frame = `<div class="pd-frame" style="--frame:${width}"><div class="reveal${centred(deck)}"><div class="slides">${section(deck, slide, total, links)}</div></div></div>`;
  const notes = layout === 'notes' ? notesOf(slide, links, deck.language) : '';
  const lines =
    layout === '3' ? `<div class="pd-lines" aria-hidden="true">${'<i></i>'.repeat(ruledLines)}</div>` : '';
  return `<article class="pd-entry" aria-label="${escapeHtml(plainWords(slide.title))}"><div class="pd-number">${slide.shown}</div>${frame}${notes}${lines}</article>`;
}

function notesOf(slide: RenderedSlide, links: PrintedLinks, language: string): string {
  const notes = forAudience(slide.notesHtml, language).trim();
  return notes ? `<div class="pd-notes">${headingsAsText(links.in(slide, notes))}</div>` : '';
}

/** The planned time, and what leads to the next slide, are for whoever speaks. */
function forAudience(notes: string, language: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const labels = labelsFor(language);
  const [before = '', after = ''] = labels.plannedTime.split('{n}').map(escaped);
  return notes
    .replace(new RegExp(`<p>\\s*${before}\\d+${after}\\s*</p>`, 'gu'), '')
    .replace(new RegExp(`<p>\\s*${escaped(escapeHtml(labels.next))} (?:(?!</p>)[\\s\\S])*</p>`, 'gu'), '');
}

/** `content` makes the HTML of the slide fit for where the transcript is read. */
export function transcriptEntry(
  slide: RenderedSlide,
  links: PrintedLinks,
  language: string,
  content = contentForPaper(slide, links),
): string {
  const heading = slide.untitled ? `<h2>${escapeText(plainWords(slide.title))}</h2>` : '';
  const lang = slide.attributes.lang ? ` lang="${escapeHtml(slide.attributes.lang)}"` : '';
  const dir = slide.attributes.dir ? ` dir="${escapeHtml(slide.attributes.dir)}"` : '';
  return `<article class="pd-entry" id="${escapeHtml(slide.id)}"${lang}${dir}><div class="pd-number">${slide.shown}</div>${heading}<div class="pd-content">${asWords(content)}</div>${notesOf(slide, links, language)}</article>`;
}

/** Beside a slide and below it, as far as the next one. */
const ruledLines = 9;

/** In a transcript the table of a chart stands for its drawing, and the list of links for the code of one. */
const asWords = (html: string): string =>
  html
    .replace(/(<figure class="chart[^>]*>)<svg\b[\s\S]*?<\/svg>/g, '$1')
    .replace(/<figure class="qr"[^>]*>[\s\S]*?<\/figure>/g, '')
    .replace(/<table class="visually-hidden">/g, '<table>');

/** A heading inside the notes would break the order of headings of the document. */
const headingsAsText = (html: string): string =>
  html.replace(/<(\/?)h[1-6]\b[^>]*>/g, (_, end: string) => (end ? '</strong></p>' : '<p><strong>'));

/** Many names are set smaller: they should leave room for the rest of the cover. */
const crowd = (people: number): string => (people > 50 ? ' pd-crowd' : people > 20 ? ' pd-many' : '');

/** Words of an abstract that a cover has room for; a longer one ends after a sentence. */
const abstractWords = 560;

function abstractOf(abstract = ''): string {
  const text = plainWords(abstract).trim();
  if (text === '') return '';
  const words = text.split(/\s+/u);
  const cut = words.slice(0, abstractWords).join(' ');
  const shown = words.length <= abstractWords ? text : `${cut.slice(0, cut.lastIndexOf('. ') + 1) || cut} …`;
  const size = words.length > 260 || text.length > 1900 ? ' pd-long' : '';
  const paragraphs = shown.split(/\n\s*\n/u).map((part) => `<p>${escapeText(part.trim())}</p>`);
  return `<div class="pd-cover-abstract${size}">${paragraphs.join('\n')}</div>`;
}

export function cover(
  deck: RenderedDeck,
  options: Pick<HandoutPageOptions, 'citation' | 'venue' | 'abstract'>,
): string {
  const { doi, url, short } = deck.citation;
  const citation = options.citation ?? short;
  const address = doi ? doiUrl(doi) : (url ?? /https?:\/\/[^\s<>]*[^\s<>.,;]/.exec(citation ?? '')?.[0]);
  const shown = address?.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const comma = /^(?:zh|ja)\b/.test(deck.language) ? '、' : deck.language.startsWith('ar') ? '، ' : ', ';
  const authors = deck.authors.join(comma);
  return `<header class="pd-cover">
<div class="pd-cover-words">
<p class="pd-cover-title" role="heading" aria-level="1">${escapeText(plainWords(deck.title))}</p>
${authors ? `<p class="pd-cover-authors${crowd(deck.authors.length)}">${escapeText(authors)}</p>` : ''}
${deck.affiliation ? `<p class="pd-cover-venue">${escapeText(deck.affiliation)}</p>` : ''}
${options.venue ? `<p class="pd-cover-venue">${escapeText(plainWords(options.venue))}</p>` : ''}
</div>
${abstractOf(options.abstract)}
<div class="pd-cover-foot">
<div>${citation ? `<p class="pd-cover-citation">${escapeText(plainWords(citation))}</p>` : ''}
${address ? `<p class="pd-cover-link"><a href="${escapeHtml(address)}">${escapeText(shown ?? address)}</a></p>` : ''}</div>
${address ? `<div class="pd-cover-qr">${drawQr(address, { label: `QR code: ${shown}` })}</div>` : ''}
</div>
</header>`;
}
