import { escapeHtml } from '../text/escape.ts';
import type { Tools } from './tools.ts';

export interface CodeOptions {
  readonly language: string;
  /** 1-based lines to mark, one set a step; several are shown one after the other. */
  readonly steps: readonly ReadonlySet<number>[];
  readonly numbered: boolean;
  readonly firstLine: number;
}

/**
 * ```` ```python {hl_lines=["2-3"],linenos=true} ```` and its older spellings, and Reveal's steps `[1-2|4]`, alone or as
 * `data-line-numbers="1-2|4"`.
 */
export function readCodeInfo(info: string): CodeOptions {
  const found = /^\s*\{?\.?([\w+#-]*)\}?\s*(?:[[{](.*)[\]}])?/s.exec(info);
  const options = found?.[2] ?? '';
  const list = /hl_lines\s*=\s*(?:\[([^\]]*)\]|"([^"]*)"|([\d\s-]+))/.exec(options);
  const firstLine = Number(/(?:linenostart|ln-start-from)\s*=\s*"?(\d+)/.exec(options)?.[1] ?? 1);
  const bare =
    list === null && /^(?:\d+:)?[\d\s,|-]+$/.test(options) ? options.replace(/^\d+:/, '') : undefined;
  const reveal = bare ?? /data-line-numbers(?:\s*=\s*"([^"]*)")?/.exec(options)?.[1];
  return {
    language: (found?.[1] ?? '').toLowerCase(),
    steps: list ? [readLines(list[1] ?? list[2] ?? list[3] ?? '')] : readSteps(reveal ?? ''),
    numbered: /linenos\s*=\s*"?(true|table|inline)|data-line-numbers/.test(options) || bare !== undefined,
    firstLine: Number(/^(\d+):/.exec(options)?.[1] ?? firstLine),
  };
}

/** `|2-3|5`: the first step may mark nothing, which shows all lines alike. */
const readSteps = (text: string): Set<number>[] => (text.trim() === '' ? [] : text.split('|').map(readLines));

function readLines(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from, to] of text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    const last = Math.min(Number(to ?? from), Number(from) + 10_000);
    for (let line = Number(from); line <= last; line++) lines.add(line);
  }
  return lines;
}

/** The style sheet knows so many steps; later ones are shown with the last. */
const mostSteps = 12;

/** Coloured at build time, each line an element of its own: it wraps under itself, and can be marked and numbered. */
export function codeHtml(code: string, options: CodeOptions, tools: Tools): string {
  const text = code.replace(/\n$/, '');
  const { language, numbered } = options;
  const coloured =
    language && tools.highlight?.getLanguage(language)
      ? tools.highlight.highlight(text, { language, ignoreIllegals: true }).value
      : escapeHtml(text);
  const steps = options.steps.slice(0, mostSteps);
  const name = language.replace(/[^\w+#-]/g, '');
  const isThrough =
    steps.length > 1 && text.split('\n').every((_, index) => steps.some((lines) => lines.has(index + 1)));
  const classes = [
    ...(numbered ? ['numbered'] : []),
    ...(steps.length > 1 ? ['stepped'] : []),
    ...(isThrough ? ['through'] : []),
  ].join(' ');
  // Nothing is seen of a step itself: with each of them Reveal moves on, and the style sheet looks which is there.
  const marks = steps
    .slice(1)
    .map(
      (_, index) => `<span class="fragment code-step" data-step="${index + 1}" aria-hidden="true"></span>`,
    );
  return `<pre tabindex="0"${classes ? ` class="${classes}"` : ''}${name ? ` data-language="${name}"` : ''}><code class="hljs${name ? ` language-${name}` : ''}">${wrapLines(coloured, { ...options, steps })}</code>${marks.join('')}</pre>\n`;
}

/** Closes the colour spans at each line's end and opens them again on the next. */
function wrapLines(html: string, { steps, numbered, firstLine }: CodeOptions): string {
  const open: string[] = [];
  return html
    .split('\n')
    .map((line, index) => {
      const before = open.join('');
      for (const [tag] of line.matchAll(/<span[^>]*>|<\/span>/g)) {
        if (tag === '</span>') open.pop();
        else open.push(tag);
      }
      const after = '</span>'.repeat(open.length);
      const number = numbered
        ? `<span class="line-number" aria-hidden="true">${index + firstLine} </span>`
        : '';
      const own = steps.flatMap((lines, step) => (lines.has(index + 1) || lines.size === 0 ? [step] : []));
      const isMarked = steps.some((lines) => lines.has(index + 1));
      const shown = steps.length > 1 ? ` data-steps="${own.join(' ')}"` : '';
      return `<span class="line${isMarked ? ' marked' : ''}"${shown}>${number}${before}${line}${after}\n</span>`;
    })
    .join('');
}
