import type { Span } from '../text/rich-text.ts';

export type FrontMatterKind = 'yaml' | 'toml' | 'json' | 'none';

export interface SplitPage {
  readonly kind: FrontMatterKind;
  /** The front matter's own text, fences excluded (JSON: braces included). */
  readonly block: Span;
  /** Offset at which the body begins. */
  readonly body: number;
  /** A word after the opening fence (`---js`), which other tools take for a language to run. */
  readonly language: string;
  /** The opening fence has no closing one. */
  readonly unclosed: boolean;
}

/**
 * Finds front matter as Hugo does: a BOM and blank lines may stand before the fence, the closing fence is a
 * line of its own, JSON has no fence. (gray-matter alone wants the fence at the first byte, and takes
 * `----` or `---x` inside a text for the closing one.)
 */
export function splitPage(text: string): SplitPage {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  if (text[start] === '{' && text[start + 1] !== '{') {
    const end = endOfJson(text, start);
    const block = { start, end: end ?? text.length };
    return { kind: 'json', block, body: end ?? text.length, language: '', unclosed: end === undefined };
  }
  const open = /^(---|\+\+\+)([^\S\r\n]*)([^\r\n]*)(\r?\n|$)/.exec(text.slice(start, start + 200));
  const language = open?.[3]?.trim() ?? '';
  if (!open?.[1] || !/^[a-zA-Z]*$/.test(language)) {
    return { kind: 'none', block: { start: 0, end: 0 }, body: 0, language: '', unclosed: false };
  }
  const blockStart = start + open[0].length;
  const close = new RegExp(`^${open[1] === '---' ? '---' : '\\+\\+\\+'}[^\\S\\r\\n]*(\\r?\\n|$)`, 'gm');
  close.lastIndex = blockStart;
  const found = close.exec(text);
  const kind =
    open[1] === '+++' || /^toml$/i.test(language) ? 'toml' : /^json$/i.test(language) ? 'json' : 'yaml';
  return {
    kind,
    block: { start: blockStart, end: found ? found.index : text.length },
    body: found ? found.index + found[0].length : text.length,
    language,
    unclosed: !found,
  };
}

/** Offset after the brace that closes the object opened at `start`. */
function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === '"') {
      at += 1;
      while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}
