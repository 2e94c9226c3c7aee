import { escapeHtml } from '../text/escape.ts';
import { hold, type SlideEnv } from './env.ts';

const limit = 2000;
/** Formulas by their source; KaTeX gives the same HTML for the same TeX. Emptied when it is full. */
const cache = new Map<string, { html: string } | { fault: string }>();

/** TeX to KaTeX's HTML with MathML beside it, so that a screen reader reads the formula. */
export function mathHtml(tex: string, display: boolean, env: SlideEnv): string {
  const source = tex.trim();
  if (source === '') return '';
  const key = `${display ? 'd' : 'i'}${source}`;
  let done = cache.get(key);
  if (done === undefined) {
    done = draw(source, display, env);
    if (cache.size >= limit) cache.clear();
    cache.set(key, done);
  }
  if ('html' in done) return hold(env, done.html);
  env.report({
    code: 'math-not-drawn',
    severity: 'warning',
    message: `The formula cannot be set: ${done.fault}`,
    excerpt: source.slice(0, 120),
    hint: 'KaTeX knows most of LaTeX; see katex.org/docs/supported. The source is shown instead.',
  });
  const text = `<code class="math-source">${escapeHtml(source)}</code>`;
  return hold(env, display ? `<p>${text}</p>` : text);
}

function draw(tex: string, display: boolean, env: SlideEnv): { html: string } | { fault: string } {
  if (!env.tools.katex) return { fault: 'the formula setter is not loaded' };
  // KaTeX prints a line for each letter it has no measures of (Greek or Chinese in \text); it sets them all the same.
  const { warn } = console;
  console.warn = () => {};
  try {
    const html = env.tools.katex.renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'ignore',
      // \href, \includegraphics and \htmlClass stay off.
      trust: false,
      maxExpand: 1000,
      maxSize: 50,
    });
    return { html };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      fault: message
        .replace(/^KaTeX parse error: /, '')
        .split('\n')[0]!
        .slice(0, 200),
    };
  } finally {
    console.warn = warn;
  }
}
