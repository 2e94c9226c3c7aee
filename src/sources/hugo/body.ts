import MarkdownIt from 'markdown-it';
import { limits } from '../../front-matter/limits.ts';
import { readInline } from '../../text/read-inline.ts';
import { composeOrigins } from '../../text/read-text.ts';
import { type OriginRun, plainOrder, type RichText, type Span } from '../../text/rich-text.ts';
import type { BodyBlock, BodySection } from '../../work/model.ts';
import { isTemplateText } from '../../work/placeholders.ts';
import { joinParagraphs } from '../../work/rich-parts.ts';
import { bodySource, FIGURE_SIGN } from './body-source.ts';
import { withoutData } from './data-url.ts';

// One for the process; it keeps nothing of a page. Plain CommonMark: a page's body is no deck.
/** Block structure only: inline text is read by our own reader, which keeps places. */
const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);

type BlockToken = ReturnType<typeof markdown.parse>[number];

export interface PageBody {
  readonly sections: readonly BodySection[];
  /** A paragraph, or the whole, is longer than what is read of it. */
  readonly tooLong: boolean;
  /** Text that its author hid in comments: never used. */
  readonly hasComment: boolean;
  /** Where the template's own words stood, in order; they were left out. */
  readonly templateText: readonly Span[];
}

export interface BodyContext {
  readonly file: string;
  readonly text: string;
  /** Offset at which the body begins. */
  readonly start: number;
  /** Finds the file that a picture's address names. */
  readonly find: (src: string) => string | undefined;
}

/** Longer bodies than this are read up to here. */
const MAX_BODY = 600_000;

/** Reads a page's own text into sections; comments, template remains and shortcodes are left out. */
export function readBody(context: BodyContext): PageBody {
  const source = bodySource(withoutData(context.text.slice(context.start, context.start + MAX_BODY)));
  const reader = new BodyReader(context, source.text, source.figures);
  const sections = reader.read();
  return {
    sections,
    tooLong: reader.tooLong || context.text.length - context.start > MAX_BODY,
    hasComment: source.hidden.some(({ what }) => what === 'comment'),
    templateText: [
      ...reader.templateText,
      ...source.hidden
        .filter(({ what }) => what === 'template text')
        .map(({ start, end }) => ({ start: context.start + start, end: context.start + end })),
    ].sort((one, other) => one.start - other.start),
  };
}

class BodyReader {
  private readonly context: BodyContext;
  private readonly source: string;
  private readonly figures: ReadonlyMap<number, Readonly<Record<string, string>>>;
  private readonly lineStarts: number[] = [0];
  readonly templateText: Span[] = [];
  tooLong = false;

  constructor(
    context: BodyContext,
    source: string,
    figures: ReadonlyMap<number, Readonly<Record<string, string>>>,
  ) {
    this.context = context;
    this.source = source;
    this.figures = figures;
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
      this.lineStarts.push(at + 1);
  }

  read(): BodySection[] {
    const sections: { heading: RichText | undefined; level: number; blocks: BodyBlock[] }[] = [
      { heading: undefined, level: 0, blocks: [] },
    ];
    const tokens = this.source.trim() === '' ? [] : markdown.parse(this.source, {});
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]!;
      if (token.type === 'heading_open') {
        const heading = this.inline(tokens[index + 1]!);
        sections.push({ heading, level: Number(token.tag.slice(1)), blocks: [] });
        index += 2;
        continue;
      }
      const end = token.nesting === 1 ? closing(tokens, index) : index;
      sections.at(-1)!.blocks.push(...this.blocks(tokens.slice(index, end + 1)));
      index = end;
    }
    return sections
      .filter(({ blocks }) => !isForm(blocks))
      .filter(({ heading, blocks }) => blocks.length > 0 || (heading !== undefined && heading.text !== ''));
  }

  /** The block that some tokens make (an opening one with all up to its closing one, or one alone). */
  private blocks(tokens: readonly BlockToken[]): BodyBlock[] {
    const first = tokens[0]!;
    switch (first.type) {
      case 'paragraph_open':
        return this.paragraph(tokens[1]!);
      case 'bullet_list_open':
      case 'ordered_list_open': {
        const items = this.items(tokens).filter(
          (item) => item.text !== '' && !this.isTemplate(item.text, first),
        );
        return items.length === 0
          ? []
          : [{ kind: 'list', ordered: first.type === 'ordered_list_open', items }];
      }
      case 'blockquote_open': {
        const text = this.inlineAll(tokens);
        return text.text === '' || this.isTemplate(text.text, first) ? [] : [{ kind: 'quote', text }];
      }
      case 'table_open':
        return this.table(tokens);
      case 'fence':
      case 'code_block':
        return [
          {
            kind: 'code',
            language: first.info.trim().split(/[\s{]/)[0] ?? '',
            code: first.content.replace(/\n$/, ''),
          },
        ];
      case 'html_block':
        return this.html(first);
      default:
        return [];
    }
  }

  private paragraph(token: BlockToken): BodyBlock[] {
    const written = token.content.trim();
    if (written.startsWith(FIGURE_SIGN)) return this.figureBlocks(token);
    const image = /^!\[([^\]]*)\]\(\s*<?([^\s>)]+)>?(?:\s+"([^"]*)")?\s*\)(?:\{[^}]*\})?$/.exec(written);
    if (image?.[2]) return [this.image(image[2], image[1] ?? '', image[3])];
    const math = /^(?:\$\$([\s\S]+)\$\$|\\\\?\[([\s\S]+)\\\\?\])$/.exec(written);
    if (math) return [{ kind: 'math', tex: (math[1] ?? math[2] ?? '').trim() }];
    if (this.isTemplate(written, token)) return [];
    const text = this.inline(token);
    return text.text === '' ? [] : [{ kind: 'paragraph', text }];
  }

  private isTemplate(text: string, { map }: BlockToken): boolean {
    const found = isTemplateText(text);
    if (found) {
      const [from, to] = map ?? [0, 0];
      const at = (line: number) => this.context.start + (this.lineStarts[line] ?? this.source.length);
      this.templateText.push({ start: at(from), end: at(to) });
    }
    return found;
  }

  private figureBlocks(token: BlockToken): BodyBlock[] {
    const [from, to] = token.map ?? [0, 0];
    const start = this.lineStarts[from] ?? 0;
    const end = this.lineStarts[to] ?? this.source.length;
    return [...this.figures]
      .filter(([at]) => at >= start && at < end)
      .map(([, { src = '', alt, caption, title, library }]) =>
        this.image(library && !src.startsWith('/') ? `/media/${src}` : src, alt ?? '', caption ?? title),
      )
      .filter((block) => block.kind === 'image' && block.src !== '');
  }

  private image(src: string, alt: string, caption: string | undefined): BodyBlock {
    return {
      kind: 'image',
      src,
      alt,
      file: this.context.find(src),
      ...(caption ? { caption: { ...readInline(caption), origin: [] } } : {}),
    };
  }

  private html(token: BlockToken): BodyBlock[] {
    const images = [...token.content.matchAll(/<img\b[^>]*?\bsrc\s*=\s*["']([^"']+)["'][^>]*>/gi)].map(
      (found) => this.image(found[1]!, /\balt\s*=\s*["']([^"']*)["']/i.exec(found[0])?.[1] ?? '', undefined),
    );
    // What a fold-out is called is no text of its own: 'BibTeX', 'Show more'.
    const content = token.content.replace(/<summary\b[^>]*>[\s\S]*?<\/summary>/gi, (fold) =>
      fold.replace(/[^\n]/g, ' '),
    );
    const text = this.located({ content, map: token.map }, true);
    return [
      ...images,
      ...(text.text === '' || this.isTemplate(text.text, token)
        ? []
        : [{ kind: 'paragraph' as const, text }]),
    ];
  }

  private items(tokens: readonly BlockToken[]): RichText[] {
    const items: RichText[] = [];
    for (let index = 1; index < tokens.length - 1; index += 1) {
      const token = tokens[index]!;
      if (token.type !== 'inline') continue;
      const item = this.inline(token);
      const leads = /_list_open$/u.test(tokens[index + 2]?.type ?? '');
      if (leads || !isEmptyField(item.text)) items.push(item);
    }
    return items;
  }

  private inlineAll(tokens: readonly BlockToken[]): RichText {
    const parts = tokens.filter((token) => token.type === 'inline').map((token) => this.inline(token));
    return parts.length === 1 ? parts[0]! : joinParagraphs(parts);
  }

  private table(tokens: readonly BlockToken[]): BodyBlock[] {
    const rows: RichText[][] = [];
    let headRows = 0;
    for (const token of tokens) {
      if (token.type === 'tr_open') rows.push([]);
      else if (token.type === 'thead_close') headRows = rows.length;
      else if (token.type === 'inline') rows.at(-1)?.push(this.inline(token));
    }
    return rows.length === 0
      ? []
      : [{ kind: 'table', head: headRows > 0 ? rows[0]! : [], rows: rows.slice(headRows) }];
  }

  private inline(token: BlockToken): RichText {
    return this.located(token, false);
  }

  /** Inline text with its place: each line of it is looked for in the source line it came from. */
  private located(token: Pick<BlockToken, 'content' | 'map'>, blocks: boolean): RichText {
    // Where a picture was written out as an address there are many blanks now.
    const content = token.content.replace(/ {64,}/g, ' ');
    const value = content.slice(0, limits.text);
    this.tooLong ||= value.length < content.length;
    const runs: OriginRun[] = [];
    let offset = 0;
    let line = token.map?.[0] ?? 0;
    for (const part of value.split('\n')) {
      const from = this.lineStarts[line] ?? 0;
      const at = part === '' ? -1 : this.source.indexOf(part, from);
      const limit = this.lineStarts[line + 1] ?? this.source.length;
      if (at !== -1 && at < limit) {
        const sourceStart = this.context.start + at;
        runs.push({
          start: offset,
          end: offset + part.length,
          sourceStart,
          sourceEnd: sourceStart + part.length,
        });
        const after = sourceStart + part.length;
        runs.push({
          start: offset + part.length,
          end: offset + part.length + 1,
          sourceStart: after,
          sourceEnd: after + 1,
        });
      }
      offset += part.length + 1;
      line += 1;
    }
    const rich = readInline(value, { blocks });
    return plainOrder({ ...rich, origin: composeOrigins(rich.origin, runs), file: this.context.file });
  }
}

/** '- Code:' with nothing behind it: a form that nobody filled in. */
const isEmptyField = (text: string): boolean =>
  /^[\p{L}\p{N}][^:：.!?]{0,40}[:：]\s*(?:\.{3}|…|-|–|TBA|TBD|N\/A|coming soon\.?)?$/iu.test(text.trim());

const isForm = (blocks: readonly BodyBlock[]): boolean =>
  blocks.length > 0 && blocks.every((block) => block.kind === 'paragraph' && isEmptyField(block.text.text));

function closing(tokens: readonly BlockToken[], index: number): number {
  const level = tokens[index]!.level;
  for (let at = index + 1; at < tokens.length; at += 1)
    if (tokens[at]!.level === level && tokens[at]!.nesting === -1) return at;
  return tokens.length - 1;
}
