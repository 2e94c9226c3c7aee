import type { MarkdownIt, Token } from 'markdown-it';
import type { Mismatch } from '../layouts/body.ts';
import type { Layout } from '../layouts/layout.ts';
import type { SlideEnv } from './env.ts';
import { type ReadBody, readBody, type TokenRange } from './read-body.ts';
import { tool } from './tools.ts';

/** What the hook needs of markdown-it's state. */
export interface BodyState {
  readonly md: MarkdownIt;
  readonly env: SlideEnv;
  readonly src: string;
  /** A block token of finished HTML. */
  readonly drawn: (html: string) => Token;
}

/**
 * The tokens of a slide with its list or table drawn by the layout, and the label line in the drawing. Where the Markdown does
 * not fit the layout's grammar the tokens stay as they are, and `layout-grammar` is reported.
 */
export function drawBody(tokens: Token[], layout: Layout, state: BodyState): Token[] {
  if (!layout.draw) return tokens;
  const { env, md } = state;
  const found = readBody(tokens, layout.drawsFrom, md, env);
  const result =
    found.foreign === undefined
      ? layout.draw(found.body, {
          uid: env.uid,
          direction: env.direction,
          language: env.language,
          motif: env.motif,
          turn: env.turn,
          spent: env.spent,
          qr: (url) => tool(env.tools, 'drawQr')(url),
          variants: env.classes.filter((word) => word !== `layout-${layout.name}`),
        })
      : foreignBlock;
  if (result === undefined) return tokens;
  if ('mismatch' in result) {
    reportMismatch(result, layout, tokens, found.drawn, state);
    return tokens;
  }
  return replaced(tokens, found, state.drawn(result.html));
}

const foreignBlock: Mismatch = {
  mismatch: 'an item holds more than a line of text',
  hint: 'Keep code, tables and quotations out of the list.',
};

/** The drawing stands where list or table stood; without either, where the label stood or at the end. */
function replaced(tokens: readonly Token[], { drawn, label }: ReadBody, drawing: Token): Token[] {
  const at = drawn?.start ?? label?.start ?? tokens.length;
  const isIn = (range: TokenRange | undefined, index: number): boolean =>
    range !== undefined && index >= range.start && index < range.end;
  const rest = tokens.flatMap((token, index) => {
    const own = isIn(drawn, index) || isIn(label, index) ? [] : [token];
    return index === at ? [drawing, ...own] : own;
  });
  return at === tokens.length ? [...rest, drawing] : rest;
}

function reportMismatch(
  { mismatch, hint }: Mismatch,
  { name }: Layout,
  tokens: readonly Token[],
  drawn: TokenRange | undefined,
  { env, src }: BodyState,
): void {
  const line = tokens[drawn?.start ?? 0]?.map?.[0];
  const excerpt = line === undefined ? undefined : src.split('\n')[line]?.trim();
  env.report({
    code: 'layout-grammar',
    severity: 'warning',
    message: `The layout ${name} cannot draw this slide: ${mismatch.replace(/\.$/, '')}. The plain list or table is shown.`,
    hint,
    // The line is found by its words: the body has lost the lines of the shortcodes around it.
    ...(excerpt ? { excerpt } : {}),
  });
}
