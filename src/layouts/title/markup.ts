import type { Token } from 'markdown-it';
import type { MarkupTools } from '../layout.ts';
import { linksIn, withContent, wrapperAt } from '../tokens.ts';

const nameLength = 28;
/** A wrapper, a paragraph in it, and its words. */
const wrapperTokens = 4;

/** The title of the talk is its first heading whatever its level: long ones are written one lower, for Hugo themes. */
export function asFirstLevel(tokens: readonly Token[]): Token[] {
  const start = tokens.findIndex(({ type, level }) => type === 'heading_open' && level === 0);
  const end = tokens.findIndex(({ type }, at) => at > start && type === 'heading_close');
  if (start >= 0 && tokens[start]?.tag === 'h2')
    for (const token of [tokens[start], tokens[end]]) if (token) token.tag = 'h1';
  return [...tokens];
}

/** A person's name is not broken over two lines: 'Heather / J. Kulik'. */
export function withWholeNames(tokens: readonly Token[], tools: MarkupTools): Token[] {
  const open = wrapperAt(tokens, 'authors');
  for (const token of open < 0 ? [] : tokens.slice(open, open + wrapperTokens))
    if (token.children)
      token.children = token.children.flatMap((child) =>
        child.type === 'text' ? wholeNames(child, tools) : [child],
      );
  return [...tokens];
}

function wholeNames(token: Token, { tag }: MarkupTools): Token[] {
  return token.content.split(/([,，、;]\s*)/u).flatMap((part) => {
    const text = withContent(token, part);
    const name = part.trim();
    const isName = /\S\s\S/u.test(part) && name.length <= nameLength && !/^and\b/.test(name);
    if (part === '') return [];
    return isName ? [tag('<span class="name">'), text, tag('</span>')] : [text];
  });
}

/** A QR code over the address of the paper. */
export function withPaperCode(tokens: readonly Token[], { qr, drawn }: MarkupTools): Token[] {
  const open = wrapperAt(tokens, 'paper');
  const [link] = open < 0 ? [] : linksIn(tokens.slice(open, open + wrapperTokens));
  if (link === undefined) return [...tokens];
  const figure = drawn(`<figure class="qr">${qr(link)}</figure>\n`);
  for (const token of tokens.slice(open, open + wrapperTokens))
    token.children = breakAtSlashes(token.children, () => drawn('<wbr>'));
  return [...tokens.slice(0, open + 1), figure, ...tokens.slice(open + 1)];
}

/** An address may be broken behind its slashes. */
function breakAtSlashes(children: Token[] | null, wbr: () => Token): Token[] | null {
  return (
    children?.flatMap((token) => {
      if (token.type !== 'text') return [token];
      return token.content.split(/(?<=\/)/).flatMap((piece, index) => {
        const part = withContent(token, piece);
        return index === 0 ? [part] : [wbr(), part];
      });
    }) ?? null
  );
}
