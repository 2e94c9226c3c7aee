import { decodeHTMLStrict } from 'entities';
import type { Token } from 'markdown-it';
import { parseMarkdown } from '../markdown.ts';
import type { Block } from '../model.ts';
import type { References } from '../references.ts';
import { findShortcodeTags } from './shortcodes.ts';

/** Where a text stands: its slide, the line of the file it begins in, and whether it is a note. */
export type TextPlace = Pick<Block, 'slide' | 'line' | 'note'>;

/** The blocks of a slide's body or of one of its notes, in reading order. */
export function readTextBlocks(source: string, place: TextPlace, references: References): Block[] {
  const reader = new BlockReader(place);
  for (const token of parseMarkdown(withoutTags(source), references)) reader.read(token);
  return reader.blocks;
}

/** Comments and the tags of shortcodes taken out, the text between opening and closing tag kept. Line breaks stay. */
function withoutTags(source: string): string {
  const text = source.replace(/<!--[\s\S]*?-->/g, lineBreaks);
  let result = '';
  let at = 0;
  for (const { start, end } of findShortcodeTags(text)) {
    result += text.slice(at, start) + lineBreaks(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}

const lineBreaks = (text: string): string => text.replace(/[^\n]/g, '');

/** Turns the tokens of one text into blocks; keeps what is open around them. */
class BlockReader {
  readonly blocks: Block[] = [];
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
  }

  private kind(): Block['kind'] {
    const inside = (...types: string[]) => this.open.some((type) => types.includes(type));
    if (inside('heading_open')) return 'heading';
    if (inside('td_open', 'th_open')) return 'cell';
    return inside('list_item_open') ? 'item' : 'paragraph';
  }

  private add(token: Token, kind: Block['kind'], text: string, wrapper = this.wrapper): void {
    if (text === '') return;
    const { slide, line, note } = this.place;
    this.blocks.push({ kind, slide, line: line + (token.map?.[0] ?? this.row), text, wrapper, note });
  }
}

const classOf = (html: string): string | undefined => /<\w+[^>]*\bclass="([^"]+)"/.exec(html)?.[1];

const plainHtml = (html: string): string =>
  oneLine(decodeHTMLStrict(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ')));

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
