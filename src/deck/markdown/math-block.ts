import type { MarkdownIt, StateBlock } from 'markdown-it';

const fences = [
  // In backticks, as Reveal's documentation recommends it for Markdown.
  { open: '`$$', close: '$$`' },
  { open: '$$', close: '$$' },
  { open: '\\[', close: '\\]' },
  // Written for sites whose Markdown eats one backslash.
  { open: '\\\\[', close: '\\\\]' },
] as const;
const environment =
  /^\\begin\{((?:equation|align|gather|alignat|multline|eqnarray|flalign|displaymath|math|CD)\*?)\}/;

/**
 * Formulas that stand as blocks: `$$ … $$`, `\[ … \]` and bare LaTeX environments. They are read before any other
 * Markdown, as Goldmark's passthrough does, so that a matrix may hold `---`, `*` or `_`.
 */
export function mathBlock(md: MarkdownIt): void {
  const rule = (state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean => {
    const start = state.bMarks[startLine]! + state.tShift[startLine]!;
    const first = state.src.charCodeAt(start);
    if (
      (first !== 0x24 && first !== 0x5c && first !== 0x60) ||
      state.sCount[startLine]! - state.blkIndent >= 4
    )
      return false;
    const head = state.src.slice(start, state.eMarks[startLine]!);
    const name = environment.exec(head)?.[1];
    const fence =
      name === undefined
        ? fences.find(({ open }) => head.startsWith(open))
        : { open: '', close: `\\end{${name}}` };
    if (fence === undefined) return false;
    for (let line = startLine; line < endLine; line++) {
      // A blank line ends the paragraph; a formula of LaTeX never holds one.
      if (line > startLine && (state.isEmpty(line) || state.sCount[line]! < state.blkIndent)) return false;
      const from = line === startLine ? start + fence.open.length : state.bMarks[line]! + state.tShift[line]!;
      const text = state.src.slice(from, state.eMarks[line]!);
      const at = text.indexOf(fence.close);
      if (at === -1) continue;
      // `$$a$$ and more words` is a paragraph with a formula in it.
      if (
        text
          .slice(at + fence.close.length)
          .trim()
          .replace(/^[.,;:]$/, '') !== ''
      )
        return false;
      if (silent) return true;
      const whole = state.getLines(startLine, line + 1, state.blkIndent, false).trim();
      const token = state.push('math_block', 'math', 0);
      token.content = whole.slice(
        fence.open.length,
        whole.lastIndexOf(fence.close) + (name ? fence.close.length : 0),
      );
      token.markup = fence.open;
      token.info = text.slice(at + fence.close.length).trim();
      token.block = true;
      token.map = [startLine, line + 1];
      state.line = line + 1;
      return true;
    }
    return false;
  };
  md.block.ruler.before('fence', 'math_block', rule, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
}
