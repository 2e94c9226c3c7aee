import { escapeHtml } from '../text/escape.ts';
import type { Tools } from './tools.ts';

export interface CodeOptions {
  readonly language: string;
  /** 1-based lines to mark. */
  readonly marked: ReadonlySet<number>;
  readonly numbered: boolean;
  readonly firstLine: number;
}

/** ```` ```python {hl_lines=["2-3"],linenos=true} ```` and its older spellings. */
export function readCodeInfo(info: string): CodeOptions {
  const found = /^\s*\{?\.?([\w+#-]*)\}?\s*(?:[[{](.*)[\]}])?/s.exec(info);
  const options = found?.[2] ?? '';
  const list = /hl_lines\s*=\s*(?:\[([^\]]*)\]|"([^"]*)"|([\d\s-]+))/.exec(options);
  const firstLine = Number(/linenostart\s*=\s*(\d+)/.exec(options)?.[1] ?? 1);
  // Reveal's own `[1|2-3]`: Hugo Blox has no steps, all of them are marked.
  const bare = list === null && /^[\d\s,|-]+$/.test(options) ? options : '';
  return {
    language: (found?.[1] ?? '').toLowerCase(),
    marked: readLines(list ? (list[1] ?? list[2] ?? list[3] ?? '') : bare),
    numbered: /linenos\s*=\s*"?(true|table|inline)/.test(options),
    firstLine,
  };
}

function readLines(text: string): Set<number> {
  const lines = new Set<number>();
  for (const [, from, to] of text.matchAll(/(\d+)(?:\s*-\s*(\d+))?/g)) {
    const last = Math.min(Number(to ?? from), Number(from) + 10_000);
    for (let line = Number(from); line <= last; line++) lines.add(line);
  }
  return lines;
}

/** Coloured at build time. Each line is an element of its own where lines are marked or numbered. */
export function codeHtml(code: string, options: CodeOptions, tools: Tools): string {
  const text = code.replace(/\n$/, '');
  const { language, marked, numbered } = options;
  const coloured =
    language && tools.highlight?.getLanguage(language)
      ? tools.highlight.highlight(text, { language, ignoreIllegals: true }).value
      : escapeHtml(text);
  const body = marked.size > 0 || numbered ? wrapLines(coloured, options) : coloured;
  const name = language.replace(/[^\w+#-]/g, '');
  return `<pre tabindex="0"${name ? ` data-language="${name}"` : ''}><code class="hljs${name ? ` language-${name}` : ''}">${body}</code></pre>\n`;
}

/** Closes the colour spans at each line's end and opens them again on the next. */
function wrapLines(html: string, { marked, numbered, firstLine }: CodeOptions): string {
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
        ? `<span class="line-number" aria-hidden="true">${index + firstLine}</span>`
        : '';
      const classes = marked.has(index + 1) ? 'line marked' : 'line';
      return `<span class="${classes}">${number}${before}${line}${after}</span>`;
    })
    .join('\n');
}
