import { decodeHTMLStrict } from 'entities';
import type { Token } from 'markdown-it';
import { withoutComments } from '../../text/comments.ts';
import { parseMarkdown } from '../markdown.ts';
import type { Block, DeckLink } from '../model.ts';
import type { References } from '../references.ts';
import { htmlAttributes } from './html-attributes.ts';
import { findShortcodeTags } from './shortcodes.ts';

/** Where a text stands: its slide, the line of the file it begins in, and whether it is a note. */
export type TextPlace = Pick<Block, 'slide' | 'line' | 'note'>;

/** What the text of a slide holds, in reading order. */
export interface SlideTexts {
  readonly blocks: readonly Block[];
  readonly links: readonly DeckLink[];
}

/** Reads a slide's body or one of its notes. */
export function readTexts(source: string, place: TextPlace, references: References): SlideTexts {
  const reader = new TextReader(place);
  for (const token of parseMarkdown(withoutTags(source), references)) reader.read(token);
  return reader;
}

/** Comments and the tags of shortcodes taken out, the text between opening and closing tag kept. Line breaks stay. */
function withoutTags(source: string): string {
  const text = withoutComments(source, lineBreaks);
  let result = '';
  let at = 0;
  for (const { start, end } of findShortcodeTags(text)) {
    result += text.slice(at, start) + lineBreaks(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

const lineBreaks = (text: string): string => text.replace(/[^\n]/g, '');

/** Turns the tokens of one text into blocks and links; keeps what is open around them. */
class TextReader {
  readonly blocks: Block[] = [];
  readonly links: DeckLink[] = [];
  private readonly place: TextPlace;
  private readonly open: string[] = [];
  private wrapper: string | undefined;
  private row = 0;

  constructor(place: TextPlace) {
    this.place = place;
  }

  read(token: Token): void {
    if (token.nesting === 1) this.open.push(token.type);
    else if (token.nesting === -1) this.open.pop();
    // The inline text of a cell has no line of its own.
    if (token.type !== 'inline') this.row = token.map?.[0] ?? this.row;
    switch (token.type) {
      case 'inline':
        this.add(token, this.kind(), plainInline(token));
        this.findLinks(token);
        break;
      case 'html_block':
        this.html(token);
        break;
      case 'fence':
      case 'code_block':
        this.add(token, 'code', token.content.trimEnd());
        break;
      case 'math_block':
        this.add(token, 'math', token.content.trim());
        break;
    }
  }

  /** Drafts write `<div class="x">` and `</div>` on lines of their own, with Markdown between them. */
  private html(token: Token): void {
    for (const [tag] of token.content.matchAll(/<div\b[^>]*>|<\/div>/g))
      this.wrapper = tag.startsWith('</') ? undefined : (classOf(tag) ?? '');
    this.add(token, 'html', plainHtml(token.content), classOf(token.content) ?? this.wrapper);
    this.findHtmlLinks(token.content, this.lineOf(token));
  }

  /** Links and pictures of one line of text, however they are written. */
  private findLinks(token: Token): void {
    let line = this.lineOf(token);
    for (const child of token.children ?? []) {
      const { type, content } = child;
      if (type === 'link_open') this.addLink(asWritten(child.attrGet('href'), token), line);
      else if (type === 'image') this.addLink(asWritten(child.attrGet('src'), token), line, true);
      else if (type === 'html_inline') this.findHtmlLinks(content, line);
      line += type.endsWith('break') ? 1 : content.split('\n').length - 1;
    }
  }

  /** Pictures in HTML are left to the export, which says which of them it cannot show. */
  private findHtmlLinks(html: string, line: number): void {
    for (const { 0: tag, index } of html.matchAll(/<a\s[^>]*>/gi)) {
      const { href } = htmlAttributes(tag.slice(2, -1));
      if (href !== undefined)
        this.addLink(decodeHTMLStrict(href), line + html.slice(0, index).split('\n').length - 1);
    }
  }

  private addLink(address: string, line: number, image = false): void {
    const { slide, note } = this.place;
    this.links.push({ address, image, slide, line, wrapper: this.wrapper, note });
  }

  private lineOf(token: Token): number {
    return this.place.line + (token.map?.[0] ?? this.row);
  }

  private kind(): Block['kind'] {
    const inside = (...types: string[]) => this.open.some((type) => types.includes(type));
    if (inside('heading_open')) return 'heading';
    if (inside('td_open', 'th_open')) return 'cell';
    return inside('list_item_open') ? 'item' : 'paragraph';
  }

  private add(token: Token, kind: Block['kind'], text: string, wrapper = this.wrapper): void {
    if (text === '') return;
    const { slide, note } = this.place;
    this.blocks.push({ kind, slide, line: this.lineOf(token), text, wrapper, note });
  }
}

/** The parser escapes what is not ASCII; people look for an address as they wrote it. */
function asWritten(parsed: unknown, { content }: Token): string {
  const address = String(parsed);
  if (content.includes(address)) return address;
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const classOf = (html: string): string | undefined => /<\w+[^>]*\bclass="([^"]+)"/.exec(html)?.[1];

const plainHtml = (html: string): string =>
  oneLine(decodeHTMLStrict(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^<>]*>/g, ' ')));

/** The words of a line; an image's alternative text is not shown, so it is none of them. */
const plainInline = (token: Token): string => oneLine((token.children ?? []).map(inlineText).join(''));

function inlineText({ type, content, markup }: Token): string {
  switch (type) {
    case 'text':
    case 'code_inline':
      return content;
    case 'math_inline':
      return `${markup}${content}${markup}`;
    case 'softbreak':
    case 'hardbreak':
      return ' ';
    case 'html_inline':
      return /^<(br|\/?p|\/?li|\/?td)/i.test(content) ? ' ' : '';
    default:
      return '';
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
