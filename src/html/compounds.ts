import type { Token } from 'markdown-it';
import { withContent } from '../layouts/tokens.ts';

const compound = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/gu;
/** Longest compound that is kept on one line. */
const longest = { word: 14, name: 24 };

/** Short ones, names in capitals, and those with a part of a letter or two: KEMTLS-PDK, O-methyltransferase, p-value. */
function isWhole(word: string): boolean {
  if (word.length <= longest.word) return true;
  const parts = word.split('-');
  return (
    word.length <= longest.name && (/\p{Lu}{2}/u.test(word) || parts.some((part) => [...part].length <= 2))
  );
}

/** The headings of a slide with their short compounds unbroken: a name cut at its hyphen is no name. */
export function wholeCompounds(tokens: readonly Token[], tag: (html: string) => Token): void {
  tokens.forEach((token, at) => {
    if (token.type !== 'inline' || tokens[at - 1]?.type !== 'heading_open' || !token.content.includes('-'))
      return;
    token.children =
      token.children?.flatMap((child) =>
        child.type === 'text' && child.content.includes('-') ? pieces(child, tag) : [child],
      ) ?? null;
  });
}

const pieces = (token: Token, tag: (html: string) => Token): Token[] =>
  token.content.split(compound).flatMap((part, index) => {
    if (part === '') return [];
    const text = withContent(token, part);
    return index % 2 === 1 && isWhole(part) ? [tag('<span class="whole">'), text, tag('</span>')] : [text];
  });
