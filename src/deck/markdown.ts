import markdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
// @ts-expect-error: no types
import deflist from 'markdown-it-deflist';
import { addresses } from './markdown/addresses.ts';
import { blockAttributes } from './markdown/block-attributes.ts';
import { extras } from './markdown/extras.ts';
import { mathBlock } from './markdown/math-block.ts';
import { mathInline } from './markdown/math-inline.ts';
import type { References } from './references.ts';

/**
 * The Markdown of decks, as Hugo's Goldmark reads it. This is the only definition of the syntax: where slides end, what
 * blocks a slide has and what HTML it becomes are all read with it.
 */
export const createMarkdown = (): MarkdownIt =>
  markdownIt({ html: true, linkify: true })
    .use(addresses)
    .use(mathBlock)
    .use(blockAttributes)
    .use(mathInline)
    .use(extras)
    .use(deflist);

// One parser for the process: it takes milliseconds to build, and keeps nothing of one text when it reads the next.
let shared: MarkdownIt | undefined;
const parser = (): MarkdownIt => {
  shared ??= createMarkdown();
  return shared;
};

/** All tokens of a text; `references` are the link definitions of the whole deck. */
export const parseMarkdown = (text: string, references: References = {}): Token[] =>
  parser().parse(text, { references: { ...references } } as Env);

/** The tokens of the blocks alone, their inline text unread, and the link definitions found. */
export function parseBlocks(text: string): { readonly tokens: Token[]; readonly references: References } {
  const md = parser();
  const env: Env = {};
  const tokens: Token[] = [];
  md.block.parse(text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'), md, env, tokens);
  return { tokens, references: (env.references ?? {}) as References };
}
