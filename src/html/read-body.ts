import type { MarkdownIt, Token } from 'markdown-it';
import { type Inline, type LayoutBody, type ListItem, labelPrefix } from '../layouts/body.ts';
import { inlineOf } from './body-inline.ts';
import type { SlideEnv } from './env.ts';

/** Tokens from `start` up to `end`, which is not among them. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

export interface ReadBody {
  readonly body: LayoutBody;
  /** The list or table that the drawing replaces. */
  readonly drawn: TokenRange | undefined;
  readonly label: TokenRange | undefined;
  /** Set where an item holds a block that no drawing can show: code, a table, a quotation. */
  readonly foreign: string | undefined;
}

/** The body of a slide as a drawing reads it. */
export function readBody(
  tokens: readonly Token[],
  from: 'list' | 'table' | undefined,
  md: MarkdownIt,
  env: SlideEnv,
): ReadBody {
  const read = (children: readonly Token[]): Inline => inlineOf(children, md, env);
  const heading = tokens.findIndex(({ type, level }) => type === 'heading_open' && level === 0);
  const drawn = blockOf(tokens, from);
  const table = drawn !== undefined && tokens[drawn.start]!.type === 'table_open';
  const inside = drawn === undefined ? [] : tokens.slice(drawn.start, drawn.end);
  const label = labelOf(tokens, drawn, read);
  return {
    body: {
      ...(heading < 0 ? {} : { heading: read(tokens[heading + 1]?.children ?? []) }),
      ...(drawn === undefined || table
        ? {}
        : { list: { ordered: inside[0]!.type === 'ordered_list_open', items: itemsOf(inside, read) } }),
      ...(table ? { table: tableOf(inside, read) } : {}),
      text: paragraphs(tokens, read),
      ...(label === undefined ? {} : { label: label.inline }),
    },
    drawn,
    label: label?.range,
    foreign: inside.find(({ type }) => foreignBlocks.test(type))?.type,
  };
}

const paragraphs = (tokens: readonly Token[], read: Read): string =>
  tokens
    .flatMap(({ type, level }, at) =>
      type === 'paragraph_open' && level === 0 ? [read(tokens[at + 1]?.children ?? []).text] : [],
    )
    .join(' ');

const foreignBlocks = /^(?:fence|code_block|math_block|html_block|blockquote_open|heading_open|dl_open|hr)$/;
const listOpen = /^(?:bullet|ordered)_list_open$/;

function blockOf(tokens: readonly Token[], from: 'list' | 'table' | undefined): TokenRange | undefined {
  const start = tokens.findIndex(
    ({ type, level }) =>
      level === 0 &&
      ((from !== 'table' && listOpen.test(type)) || (from !== 'list' && type === 'table_open')),
  );
  return start < 0 ? undefined : { start, end: closeOf(tokens, start) + 1 };
}

/** Where the block that opens at `start` closes. */
function closeOf(tokens: readonly Token[], start: number): number {
  const { level, type } = tokens[start]!;
  const close = type.replace(/_open$/, '_close');
  const end = tokens.findIndex((token, at) => at > start && token.level === level && token.type === close);
  return end < 0 ? tokens.length - 1 : end;
}

type Read = (children: readonly Token[]) => Inline;

/** The items of a list, given with its own opening token first. */
function itemsOf(tokens: readonly Token[], read: Read): ListItem[] {
  const level = tokens[0]!.level + 1;
  return tokens.flatMap((token, at) => {
    if (token.type !== 'list_item_open' || token.level !== level) return [];
    const item = tokens.slice(at, closeOf(tokens, at));
    const nested = item.findIndex(({ type }) => listOpen.test(type));
    const own = nested < 0 ? item : item.slice(0, nested);
    const paragraphs = own.filter(({ type }) => type === 'inline').map(({ children }) => children ?? []);
    return [{ inline: joined(paragraphs.map(read)), children: nested < 0 ? [] : nestedItems(item, read) }];
  });
}

const nestedItems = (item: readonly Token[], read: Read): ListItem[] =>
  item.flatMap((token, at) =>
    listOpen.test(token.type) && token.level === item[0]!.level + 1
      ? itemsOf(item.slice(at, closeOf(item, at) + 1), read)
      : [],
  );

/** Several paragraphs of one item read as one. */
const joined = (parts: readonly Inline[]): Inline =>
  parts.length === 1
    ? parts[0]!
    : {
        get text() {
          return parts.map(({ text }) => text).join(' ');
        },
        get html() {
          return parts.map(({ html }) => html).join('<br>');
        },
        get runs() {
          return parts.flatMap(({ runs }, index) =>
            index === 0 ? runs : [{ text: ' ', html: ' ' }, ...runs],
          );
        },
      };

function tableOf(tokens: readonly Token[], read: Read): NonNullable<LayoutBody['table']> {
  const rows: Inline[][] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') rows.push([]);
    else if (token.type === 'inline') rows.at(-1)?.push(read(token.children ?? []));
  }
  const [head = [], ...body] = rows;
  return { head, rows: body };
}

/** The label line: `<div class="label">` around a paragraph, or the last paragraph that begins with `Note:`. */
function labelOf(
  tokens: readonly Token[],
  drawn: TokenRange | undefined,
  read: Read,
): { readonly inline: Inline; readonly range: TokenRange } | undefined {
  const box = tokens.findIndex(
    ({ type, content }) => type === 'html_block' && /^<div class="label">\s*$/.test(content),
  );
  if (box >= 0 && tokens[box + 2]?.type === 'inline' && /^<\/div>\s*$/.test(tokens[box + 4]?.content ?? ''))
    return { inline: read(tokens[box + 2]!.children ?? []), range: { start: box, end: box + 5 } };
  // What abbreviations mean may stand below it.
  const last = tokens.findLastIndex(
    ({ type, level }, k) =>
      type === 'paragraph_open' &&
      level === 0 &&
      labelPrefix(tokens[k + 1]?.children?.[0]?.content ?? '') > 0,
  );
  const text = tokens[last + 1];
  const first = text?.children?.[0];
  if (last < (drawn?.end ?? 0) || first?.type !== 'text') return undefined;
  const length = labelPrefix(first.content);
  const rest = Object.assign(Object.create(Object.getPrototypeOf(first)), first, {
    content: first.content.slice(length),
  }) as Token;
  return {
    inline: read([rest, ...text!.children!.slice(1)]),
    range: { start: last, end: last + 3 },
  };
}
