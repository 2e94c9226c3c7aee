import { escapeHtml } from '../text/escape.ts';
import { hold, type SlideEnv } from './env.ts';
import { lackingIn } from './math/lacking.ts';
import { equationId, numbered, reference, referenceText } from './math/numbers.ts';
import { defines, substituted } from './math/substitutions.ts';
import { type WideArray, wideArray } from './math/wide-cells.ts';

const limit = 2000;
/** Formulas by their source; KaTeX gives the same HTML for the same TeX and macros. Emptied when it is full. */
const cache = new Map<string, Setting>();

type Setting = { readonly html: string } | { readonly fault: string };

/** Environments of their own: they are displayed, in whatever signs they stand. */
const displayed = /^\s*\\begin\{(?:equation|align|gather|alignat|CD)\*?\}/;

/**
 * TeX to KaTeX's HTML with MathML beside it, so that a screen reader reads the formula. Macros that the formula defines hold
 * for the rest of the deck; a formula that cannot be set is an error, and its source is shown.
 */
export function mathHtml(written: string, inDisplay: boolean, env: SlideEnv): string {
  const source = written.trim();
  if (source === '') return '';
  const alone = loneReference(source, env);
  if (alone !== undefined) return alone;
  const prepared = substituted(source);
  const display = inDisplay || displayed.test(prepared);
  const { tex, labels } = equation(prepared, display, env);
  const whole = withReferences(tex, env);
  const array = wideArray(whole);
  const done = array ? setWide(array, display, env) : set(whole, display, env);
  if ('html' in done) {
    if (done.html === '') return '';
    const html = hold(env, done.html);
    return labels.length === 0
      ? html
      : `${labels.map((name) => hold(env, `<span id="${equationId(name)}"></span>`)).join('')}${html}`;
  }
  const known = lackingIn(source);
  env.report({
    code: 'math-not-drawn',
    severity: 'error',
    message: `A formula cannot be set: ${known?.fault ?? done.fault}`,
    excerpt:
      source
        .split('\n')
        .find((line) => line.trim() !== '')
        ?.trim()
        .slice(0, 120) ?? '',
    hint: `${known?.hint ?? 'katex.org/docs/supported lists what can be set.'} The source is shown in its place; --allow-loss prints it so.`,
  });
  const text = `<code class="math-source">${escapeHtml(source)}</code>`;
  return hold(env, display ? `<p>${text}</p>` : text);
}

/** A drawing may ask for a formula twice: it keeps its number. */
function equation(tex: string, display: boolean, env: SlideEnv): ReturnType<typeof numbered> {
  const known = env.equations.get(tex);
  if (known) return known;
  const found = numbered(tex, env.math, display);
  env.equations.set(tex, found);
  return found;
}

/** `\eqref{x}` in a sentence or alone in a formula: a link to the equation. Undefined for anything else. */
function loneReference(source: string, env: SlideEnv): string | undefined {
  const found = new RegExp(`^${reference.source}$`).exec(source);
  return found ? referenceHtml(found[1]!, found[2]!, env) : undefined;
}

export function referenceHtml(command: string, name: string, env: SlideEnv): string {
  const text = referenceText(command, name, env.math);
  if (text === undefined) {
    unresolved(command, name, env);
    return escapeHtml(`\\${command}{${name}}`);
  }
  return hold(env, `<a class="equation-link" href="#${equationId(name)}">${escapeHtml(text)}</a>`);
}

const withReferences = (tex: string, env: SlideEnv): string =>
  tex.includes('ref')
    ? tex.replace(reference, (_, command: string, name: string) => {
        const text = referenceText(command, name, env.math);
        return `\\text{${text ?? unresolved(command, name, env)}}`;
      })
    : tex;

/** The equation may come later: then the deck is rendered once more. */
function unresolved(command: string, name: string, env: SlideEnv): string {
  env.math.unresolved.add(name.trim());
  env.report({
    code: 'math-label-missing',
    severity: 'warning',
    message: `No equation of the deck has the label ${name.trim()}.`,
    excerpt: `\\${command}{${name}}`,
    hint: 'Write \\label{…} into the equation.',
  });
  return command === 'ref' ? '??' : '(??)';
}

/** Each cell is a formula of its own, in a grid. */
function setWide({ columns, cells, rules }: WideArray, display: boolean, env: SlideEnv): Setting {
  let html = '';
  for (const cell of cells) {
    const done: Setting = cell.tex === '' ? { html: '' } : set(cell.tex, false, env);
    if ('fault' in done) return done;
    const sides = [cell.left ? 'left' : '', cell.right ? 'right' : ''].filter(Boolean).join(' ');
    html += `<span class="math-cell ${sides}" style="grid-area:${cell.row}/${cell.column}/span ${cell.rows}/span ${cell.columns};text-align:${cell.align}">${done.html}</span>`;
  }
  for (const { row, from, to } of rules)
    html += `<span class="math-rule" style="grid-area:${row}/${from}/auto/${to + 1}"></span>`;
  const grid = `<span class="math-grid" style="grid-template-columns:repeat(${columns},auto)">${html}</span>`;
  return { html: display ? `<span class="katex-display">${grid}</span>` : grid };
}

function set(tex: string, display: boolean, env: SlideEnv): Setting {
  const { math } = env;
  if (defines(tex)) {
    const done = draw(tex, display, env, true);
    if ('html' in done) math.definitions.push(tex);
    // A formula that only defines shows nothing.
    return 'html' in done && isBlank(done.html) ? { html: '' } : done;
  }
  const key = `${display ? 'd' : 'i'}${math.definitions.join('\n')}\0${tex}`;
  let done = cache.get(key);
  if (done === undefined) {
    done = draw(tex, display, env, false);
    if ('fault' in done && doubled.test(tex)) {
      const again = draw(tex.replaceAll(new RegExp(doubled, 'g'), '\\$1'), display, env, false);
      if ('html' in again) done = again;
    }
    if (cache.size >= limit) cache.clear();
    cache.set(key, done);
  }
  return done;
}

/** `\\{` and `\\,` of sites whose Markdown took one backslash away. */
const doubled = /\\\\([{}_,;:!|])/;

const isBlank = (html: string): boolean =>
  html.slice(html.indexOf('<span class="katex-html"')).replace(/<[^>]*>|\s|\u200b/g, '') === '';

function draw(tex: string, display: boolean, env: SlideEnv, lasting: boolean): Setting {
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
      macros: env.math.macros,
      globalGroup: lasting,
    });
    return { html };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      fault: message
        .replace(/^KaTeX parse error: /, '')
        .split('\n')[0]!
        // KaTeX underlines the place with a combining sign.
        .replace(/\u0332/g, '')
        .slice(0, 200),
    };
  } finally {
    console.warn = warn;
  }
}
