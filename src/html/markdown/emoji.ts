import type { MarkdownIt } from 'markdown-it';
import type { SlideEnv } from '../env.ts';

/** `:rocket:` by GitHub's names, as Hugo does it; no smileys made of punctuation. */
export function emoji(md: MarkdownIt): void {
  const name = /:([a-z0-9_+-]+):/iy;
  // markdown-it stops text at `:` only where a rule asks for it.
  md.inline.ruler.before('html_inline', 'emoji', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x3a) return false;
    name.lastIndex = state.pos;
    const found = name.exec(state.src);
    const names = (state.env as SlideEnv).tools?.emoji;
    if (found === null || !names || !Object.hasOwn(names, found[1]!)) return false;
    if (!silent) state.push('text', '', 0).content = names[found[1]!]!;
    state.pos = name.lastIndex;
    return true;
  });
}
