import type { Token } from 'markdown-it';

/** A token like another, with other text. */
export const withContent = (token: Token, content: string): Token =>
  Object.assign(Object.create(Object.getPrototypeOf(token)), token, { content }) as Token;

/** Where a `<div>` of this class opens on a line of its own; -1 where none does. */
export const wrapperAt = (tokens: readonly Token[], name: string): number =>
  tokens.findIndex(
    ({ type, content }) => type === 'html_block' && content.trimEnd() === `<div class="${name}">`,
  );

/** Web addresses that the tokens link to. */
export const linksIn = (tokens: readonly Token[]): string[] =>
  tokens
    .flatMap(({ children }) => (children ?? []).filter(({ type }) => type === 'link_open'))
    .map((link) => String(link.attrGet('href') ?? ''))
    .filter((href) => /^https?:\/\//i.test(href));
