import { formulaAt } from '../../deck/markdown/math-inline.ts';
import type { SlideEnv } from '../env.ts';
import { mathHtml, referenceHtml } from '../math.ts';
import { reference } from './numbers.ts';

/** Comments, elements whose text is no prose, and tags; what lies between are the words of the HTML. */
const markup =
  /<!--[\s\S]*?(?:-->|$)|<(code|pre|script|style|textarea|svg|math|xmp|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)|<\/?[a-zA-Z][\w:-]*(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const environment =
  /^\\begin\{((?:equation|align|gather|alignat|multline|eqnarray|flalign)\*?)\}[\s\S]*?\\end\{\1\}/;

/**
 * Formulas in the author's own HTML, as a Hugo page sets them: there KaTeX goes over the text of the finished page.
 * Markdown reads nothing in such a block.
 */
export function formulasInHtml(html: string, env: SlideEnv): string {
  if (!/\$|\\[([]|\\begin|ref\s*\{/.test(html)) return html;
  let result = '';
  let at = 0;
  for (const found of html.matchAll(markup)) {
    result += formulasInWords(html.slice(at, found.index), env) + found[0];
    at = found.index + found[0].length;
  }
  return result + formulasInWords(html.slice(at), env);
}

function formulasInWords(text: string, env: SlideEnv): string {
  let result = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign !== '$' && sign !== '\\') continue;
    const rest = text.slice(at);
    const block = sign === '\\' ? environment.exec(rest) : null;
    const link = sign === '\\' ? new RegExp(`^${reference.source}`).exec(rest) : null;
    const formula = block || link ? undefined : formulaAt(text, at);
    if (!block && !link && !formula) {
      if (sign === '\\') at++;
      continue;
    }
    result += text.slice(copied, at);
    if (link) result += referenceHtml(link[1]!, link[2]!, env);
    else if (block) result += mathHtml(block[0], true, env);
    else result += mathHtml(formula!.content, formula!.display, env);
    copied = block || link ? at + (block ?? link)![0].length : formula!.end;
    at = copied - 1;
  }
  return result + text.slice(copied);
}
