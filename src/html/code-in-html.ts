import { codeHtml, readCodeInfo } from './code.ts';
import { hold, type SlideEnv } from './env.ts';
import { decodeEntities } from './text.ts';

const listing = /<pre\b([^>]*)>\s*<code\b([^>]*)>([\s\S]*?)<\/code>\s*<\/pre>/gi;

/** Listings in the author's own HTML, as Reveal's highlighter colours them; one with elements inside stays as it is. */
export const codeInHtml = (html: string, env: SlideEnv): string =>
  /<code\b/i.test(html)
    ? html.replace(listing, (whole, outer: string, attributes: string, inner: string) => {
        const all = `${outer} ${attributes}`;
        if (/<[a-z/]/i.test(inner) || /style=|data-id=|fragment/.test(all)) return whole;
        const language = /class="(?:hljs\s+)?(?:lang(?:uage)?-)?([\w+#-]+)[^"]*"/.exec(attributes)?.[1] ?? '';
        const numbers = /data-line-numbers(?:\s*=\s*"([^"]*)")?/.exec(all);
        const start = /data-ln-start-from\s*=\s*"(\d+)"/.exec(all);
        const options = [
          ...(numbers ? [`data-line-numbers="${numbers[1] ?? ''}"`] : []),
          ...(start ? [`ln-start-from=${start[1]}`] : []),
        ];
        const text = decodeEntities(inner).replace(/^\n/, '');
        const trimmed = /data-trim/.test(all) ? dedented(text) : text;
        return hold(env, codeHtml(trimmed, readCodeInfo(`${language} {${options.join(',')}}`), env.tools));
      })
    : html;

/** Reveal's `data-trim`: no blank lines around, no common indent. */
function dedented(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length);
  const common = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(common)).join('\n');
}
