import { escapeHtml } from '../../../text/escape.ts';
import type { Range } from '../ranges.ts';
import { fencesIn, linesOf } from './pieces.ts';
import { shownCells } from './quarto-cells.ts';

interface Attributes {
  readonly id?: string | undefined;
  readonly classes: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
}

/** `{#id .class key="value"}`, or one bare word for a class. */
function readAttributes(text: string): Attributes {
  const inner = text.trim().replace(/^\{(.*)\}$/s, '$1');
  if (/^[\w-]+$/.test(inner) && !text.trim().startsWith('{')) return { classes: [inner], pairs: {} };
  const pairs: Record<string, string> = {};
  for (const [, key, double, single, bare] of inner.matchAll(
    /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s}]+))/g,
  ))
    pairs[key!] = double ?? single ?? bare ?? '';
  const rest = inner.replace(/[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}]+)/g, ' ');
  return {
    id: /#([\w:.-]+)/.exec(rest)?.[1],
    classes: [...rest.matchAll(/(?<![\w#])\.([\w-]+)/g)].map(([, name]) => name!),
    pairs,
  };
}

const size = (value: string | undefined): string | undefined =>
  value !== undefined && /^\d+(?:\.\d+)?(?:px|%|em|rem|in|cm|vw|vh)?$/.test(value.trim())
    ? /^[\d.]+$/.test(value.trim())
      ? `${value.trim()}px`
      : value.trim()
    : undefined;

/** The opening tag of a fenced div. */
function divTag({ id, classes, pairs }: Attributes): string {
  const names = classes.map((name) => (/^callout-/.test(name) ? `callout ${name}` : name));
  const styles = [
    classes.includes('columns') ? 'display: flex; gap: 40px' : '',
    classes.includes('column')
      ? size(pairs.width)
        ? `width: ${size(pairs.width)}; min-width: 0`
        : 'flex: 1 1 0; min-width: 0'
      : '',
    pairs.style ?? '',
  ].filter(Boolean);
  return `<div${id ? ` id="${escapeHtml(id)}"` : ''}${names.length > 0 ? ` class="${escapeHtml(names.join(' '))}"` : ''}${styles.length > 0 ? ` style="${escapeHtml(styles.join('; '))}"` : ''}>`;
}

/** Attributes of a heading belong to its slide. */
function slideAttributes({ id, classes, pairs }: Attributes): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (id) attributes.id = id;
  if (classes.length > 0) attributes.class = classes.filter((name) => name !== 'unnumbered').join(' ');
  for (const [key, value] of Object.entries(pairs)) {
    if (/^(?:background|transition|auto-animate|visibility|state)/.test(key))
      attributes[`data-${key}`] = value;
    else if (key.startsWith('data-')) attributes[key] = value;
  }
  return attributes;
}

/** Attributes of a heading may run over several lines: they are brought onto its own, as long as before. */
const oneLineHeading = (raw: string): string =>
  raw.replace(/^(#{1,6}[ \t].*?\s\{)(?!\{)([^{}]*)\}/m, (_, head: string, given: string) => {
    const lines = given.split('\n');
    return `${head}${lines.join(' ')}}`;
  });

/** The body of a slide in Markdown that every theme reads, its attributes, and where its notes stand. */
export function quartoBody(raw: string): {
  readonly body: string;
  readonly attributes: Record<string, string>;
  readonly notes: Range[];
} {
  const piece = shownCells(oneLineHeading(raw));
  const fences = fencesIn({ text: piece, from: 0 });
  const notes: Range[] = [];
  let attributes: Record<string, string> = {};
  const open: { readonly notes: boolean; readonly start: number }[] = [];
  /** The fence of a block of raw HTML, which is HTML and no code. */
  let rawHtml: string | undefined;
  let paused = false;
  let headed = false;
  const out: string[] = [];
  /** Places in `out` of lines of text. */
  const words: number[] = [];
  const silent = (): boolean => open.some(({ notes: isNotes }) => isNotes);
  for (const { text, start, next } of linesOf(piece, 0, piece.length)) {
    if (fences(start)) {
      const opens = /^\s*(`{3,}|~{3,})\s*\{=html\}\s*$/.exec(text)?.[1];
      const closes = rawHtml !== undefined && text.trim() === rawHtml;
      if (!silent()) out.push(opens !== undefined || closes ? '' : text);
      if (opens !== undefined) rawHtml = opens;
      else if (closes) rawHtml = undefined;
      continue;
    }
    const div = /^\s*:{3,}\s*(\S.*?)?\s*:*\s*$/.exec(text);
    const heading = headed ? null : /^(#{1,6}[ \t].*?)\s*\{([^{}]*)\}\s*$/.exec(text);
    if (/^#{1,6}[ \t]/.test(text)) headed = true;
    if (div?.[1]) {
      const given = readAttributes(div[1]);
      const isNotes = given.classes.includes('notes');
      open.push({ notes: isNotes, start: next });
      if (!isNotes && !silent()) out.push('', divTag(given), '');
      else out.push('');
    } else if (div) {
      const closed = open.pop();
      if (closed?.notes) notes.push({ start: closed.start, end: start });
      else if (closed && !silent()) out.push('', '</div>', '');
    } else if (silent()) out.push('');
    else if (heading) {
      attributes = slideAttributes(readAttributes(`{${heading[2]}}`));
      out.push(heading[1]!);
    } else if (/^\s*\. \. \.\s*$/.test(text)) {
      // A pause inside a column would cross its borders: there it is left out, and all is shown at once.
      if (open.length > 0) out.push('');
      else {
        out.push(paused ? '\n</div>\n' : '', '<div class="fragment">', '');
        paused = true;
      }
    } else if (/^#{1,6}[ \t]*$/.test(text)) out.push('');
    else {
      if (!isBlankLine(text)) words.push(out.length);
      out.push(text);
    }
  }
  setInlines(out, words);
  for (const { notes: isNotes, start } of open.reverse()) {
    if (isNotes) notes.push({ start, end: piece.length });
    else out.push('', '</div>', '');
  }
  if (paused) out.push('', '</div>', '');
  return { body: out.join('\n'), attributes, notes };
}

const isBlankLine = (text: string): boolean => text.trim() === '';

/** Lines that follow one another are a paragraph: what is written in them may run from one line to the next. */
function setInlines(out: string[], words: readonly number[]): void {
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && words[to] === (words[to - 1] as number) + 1) to++;
    const first = words[from] as number;
    const lines = out.slice(first, first + to - from);
    const set = inlines(lines.join('\n')).split('\n');
    // Each line keeps its place in the file.
    out.splice(first, lines.length, ...(set.length === lines.length ? set : lines.map(inlines)));
    from = to;
  }
}

/** Sizes of pictures, spans with classes, targets of links. */
const inlines = (text: string): string =>
  text
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : spans(part)))
    .join('');

function spans(text: string): string {
  if (!text.includes('{')) return text;
  return bracketed(withLinks(text)).replace(/(\$\$)[ \t]*\{#[\w:.-]+\}[ \t]*$/gm, '$1');
}

/** Sizes of pictures; a link keeps nothing of its attributes. */
const withLinks = (text: string): string =>
  text
    .replace(
      /!\[([^\]]{0,2000})\]\(([^)]{1,2000})\)\{([^{}]{0,2000})\}/g,
      (whole, alt: string, source: string, given: string) => {
        const { pairs, classes } = readAttributes(`{${given}}`);
        const styles = ['width', 'height'].flatMap((name) =>
          size(pairs[name]) ? [`${name}: ${size(pairs[name])}`] : [],
        );
        if (pairs['fig-align'] === 'center') styles.push('display: block; margin: 0 auto');
        if (styles.length === 0 && classes.length === 0) return whole.slice(0, whole.lastIndexOf('{'));
        const url = source
          .trim()
          .replace(/\s+["'].*$/, '')
          .replace(/^<|>$/g, '');
        const text = (pairs['fig-alt'] ?? alt).replace(/[*_`]/g, '');
        return `<img src="${escapeHtml(url)}" alt="${escapeHtml(text)}"${classes.length > 0 ? ` class="${escapeHtml(classes.join(' '))}"` : ''}${styles.length > 0 ? ` style="${escapeHtml(styles.join('; '))}"` : ''}>`;
      },
    )
    .replace(/(\]\([^()\s]+\))\{[^{}]*\}/g, '$1');

/** Spans may stand in one another: the inner ones first, and no deeper than anybody writes them. */
function bracketed(text: string): string {
  let known = text;
  for (let depth = 0; depth < 5; depth++) {
    const next = known.replace(
      /(?<!!)\[([^[\]]*)\]\{([^{}]{0,2000})\}/g,
      (_, inner: string, given: string) => {
        const { classes, pairs } = readAttributes(`{${given}}`);
        return `<span${classes.length > 0 ? ` class="${escapeHtml(classes.join(' '))}"` : ''}${pairs.style ? ` style="${escapeHtml(pairs.style)}"` : ''}>${inner}</span>`;
      },
    );
    if (next === known) break;
    known = next;
  }
  return known;
}
