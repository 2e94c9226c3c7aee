import { literalShortcode } from '../../deck/read.ts';
import { hasShortcodeMark, replaceShortcodeMarks, type SlideEnv } from '../env.ts';

/** Text that is shown as written (code, formulas): shortcodes in it are put back as their source, or their inner text. */
export function literalSource(text: string, env: SlideEnv, innerOnly = false): string {
  const back = hasShortcodeMark(text)
    ? replaceShortcodeMarks(text, (index) => {
        const found = env.shortcodes[index];
        if (!found) return '';
        const { node, source } = found;
        if (!innerOnly) return source;
        const inner = node.inner
          ? source.slice(node.inner.start - node.start, node.inner.end - node.start)
          : '';
        return inner.replace(/\{\{[<%][^}]*[>%]\}\}/g, '').trim();
      })
    : text;
  return unliteral(back);
}

/** `{{</* x *\/>}}` is how Hugo's authors write a shortcode that only shows. */
export const unliteral = (text: string): string =>
  text.includes('/*')
    ? text.replace(
        literalShortcode,
        (_, open: string, inner: string, close: string) => `{{${open}${inner}${close}}}`,
      )
    : text;
