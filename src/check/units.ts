import { decodeHTMLStrict } from 'entities';
import MarkdownIt from 'markdown-it';
import type { Deck, Slide } from '../deck/model.ts';

/** One piece of text of a slide: a heading, a list item, a paragraph, a table cell, a note's sentence block. */
export interface TextUnit {
  /** 1-based slide number. */
  readonly slide: number;
  /** Line in the deck file, 1-based. */
  readonly line: number;
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'html';
  /** Plain words, Markdown taken off. */
  readonly text: string;
  /** Class of the `<div>` around it ('subtitle', 'authors', 'kicker' …), where there is one. */
  readonly wrapper: string | undefined;
  /** Classes of the slide ('layout-title'). */
  readonly layout: string;
}

const markdown = new MarkdownIt({ html: true });
const shortcodeTag = /\{\{[<%]\s*\/?\s*[\w-]+[^>%}]*[>%]\}\}/g;

/** The text units of a deck, slides and notes, in reading order. */
export const deckUnits = (deck: Deck): TextUnit[] => deck.slides.flatMap((slide) => slideUnits(slide, deck));

function slideUnits(slide: Slide, deck: Deck): TextUnit[] {
  const start = slide.at.line ?? 1;
  const raw = slide.raw;
  const layout = slide.attributes.class ?? '';
  const units: TextUnit[] = [];
  // Notes and comments are blanked rather than cut, so that lines keep their numbers.
  const blank = (text: string) => text.replace(/[^\n]/g, ' ');
  const noteBlocks: { text: string; offset: number }[] = [];
  const withoutNotes = raw
    .replace(/<!--[\s\S]*?-->/g, blank)
    .replace(
      /(\{\{[<%]\s*speaker_note\s*[>%]\}\})([\s\S]*?)(\{\{[<%]\s*\/\s*speaker_note\s*[>%]\}\})/g,
      (all: string, open: string, inner: string, _close: string, offset: number) => {
        noteBlocks.push({ text: inner, offset: offset + open.length });
        return blank(all);
      },
    );
  units.push(...blockUnits(withoutNotes, start, slide.index + 1, layout, false));
  for (const { text, offset } of noteBlocks) {
    const line = start + raw.slice(0, offset).split('\n').length - 1;
    units.push(...blockUnits(text, line, slide.index + 1, layout, true));
  }
  void deck;
  return units;
}

function blockUnits(
  source: string,
  firstLine: number,
  slide: number,
  layout: string,
  note: boolean,
): TextUnit[] {
  const units: TextUnit[] = [];
  const clean = source.replace(shortcodeTag, (tag) => ' '.repeat(tag.length));
  const open: string[] = [];
  let wrapper: string | undefined;
  let row = 0;
  for (const token of markdown.parse(clean, {})) {
    if (token.nesting === 1) open.push(token.type);
    else if (token.nesting === -1) open.pop();
    // Cells have no line of their own: theirs is the row's.
    row = token.type === 'inline' ? row : (token.map?.[0] ?? row);
    const line = firstLine + (token.map?.[0] ?? row);
    if (token.type === 'html_block') {
      wrapper = wrapperAfter(token.content, wrapper);
      const text = plainHtml(token.content);
      if (text)
        units.push({
          slide,
          line,
          kind: note ? 'note' : 'html',
          text,
          wrapper: classOf(token.content) ?? wrapper,
          layout,
        });
      continue;
    }
    if (token.type !== 'inline') continue;
    const text = plainInline(token);
    if (!text) continue;
    const kind = note
      ? 'note'
      : open.includes('heading_open')
        ? 'heading'
        : open.some((type) => type === 'td_open' || type === 'th_open')
          ? 'cell'
          : open.includes('list_item_open')
            ? 'item'
            : 'paragraph';
    units.push({ slide, line, kind, text, wrapper, layout });
  }
  return units;
}

const classOf = (html: string): string | undefined => /<\w+[^>]*\bclass="([^"]+)"/.exec(html)?.[1];

/** The wrapper that is open after an HTML block: drafts write `<div class="x">` and `</div>` on lines of their own. */
function wrapperAfter(html: string, before: string | undefined): string | undefined {
  const opened = [...html.matchAll(/<div\b[^>]*>|<\/div>/g)].map(([tag]) => tag);
  let now = before;
  for (const tag of opened) now = tag.startsWith('</') ? undefined : (classOf(tag) ?? '');
  return now;
}

const plainHtml = (html: string): string =>
  decodeHTMLStrict(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();

function plainInline(token: ReturnType<typeof markdown.parse>[number]): string {
  let text = '';
  for (const child of token.children ?? []) {
    if (child.type === 'text' || child.type === 'code_inline') text += child.content;
    else if (child.type === 'softbreak' || child.type === 'hardbreak') text += ' ';
    else if (child.type === 'html_inline') text += /^<(br|\/?p|\/?li|\/?td)/i.test(child.content) ? ' ' : '';
    // An image's alternative text is words about the picture, checked by the accessible rule.
  }
  return decodeHTMLStrict(text).replace(/\s+/g, ' ').trim();
}
