import type { MarkdownIt } from 'markdown-it';
import type { SlideEnv } from '../env.ts';
import { reference } from '../math/numbers.ts';
import { referenceHtml } from '../math.ts';

/** `\\eqref{x}` and `\\ref{x}` in a sentence, as MathJax reads them. */
export function equationReferences(md: MarkdownIt): void {
  const here = new RegExp(reference.source, 'y');
  md.inline.ruler.before('escape', 'equation_reference', (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5c) return false;
    here.lastIndex = state.pos;
    const found = here.exec(state.src);
    if (found === null) return false;
    if (!silent) {
      const token = state.push('equation_reference', '', 0);
      token.info = found[1]!;
      token.content = found[2]!;
    }
    state.pos = here.lastIndex;
    return true;
  });
  md.renderer.rules.equation_reference = (tokens, index, _o, given) => {
    const { info, content } = tokens[index]!;
    return referenceHtml(info, content, given as SlideEnv);
  };
}
