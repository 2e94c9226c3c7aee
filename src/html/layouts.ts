import type { MarkdownIt, Token } from 'markdown-it';
import { layoutsOf } from '../layouts/index.ts';
import type { MarkupTools } from '../layouts/layout.ts';
import { wholeCompounds } from './compounds.ts';
import { drawBody } from './draw-body.ts';
import { hold, type SlideEnv } from './env.ts';
import { tool } from './tools.ts';

/** What the layouts add to plain Markdown: drawings and marks, by the classes of the slide. */
export function layouts(md: MarkdownIt): void {
  md.core.ruler.push('layouts', (state) => {
    const env = state.env as SlideEnv;
    // Notes and inner texts of shortcodes have no layout.
    if (!env.classes || env.classes.length === 0) return;
    const tag = (content: string): Token => {
      const token = new state.Token('safe_html', '', 0);
      token.content = content;
      token.block = true;
      return token;
    };
    const drawn = (html: string): Token => tag(hold(env, html));
    const tools: MarkupTools = {
      classes: env.classes,
      direction: env.direction,
      tag,
      drawn,
      qr: (url) => tool(env.tools, 'drawQr')(url),
    };
    for (const layout of layoutsOf(env.classes)) {
      state.tokens = drawBody(state.tokens, layout, { md, env, src: state.src, drawn });
      state.tokens = layout.markup?.(state.tokens, tools) ?? state.tokens;
    }
    wholeCompounds(state.tokens, tag);
  });
}
