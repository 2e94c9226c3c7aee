import type { Span } from '../../text/rich-text.ts';

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】' };
const closing = new Set(Object.values(pairs));

/**
 * For each outermost opening bracket of a range that is closed again: offset of the opening → offset of the
 * closing mark. Brackets that never close are left out, so a stray one does no harm.
 */
export function bracketCloses(text: string, range: Span): Map<number, number> {
  const open: number[] = [];
  const result = new Map<number, number>();
  for (let index = range.start; index < range.end; index++) {
    const mark = text[index]!;
    if (mark in pairs) open.push(index);
    else if (closing.has(mark)) {
      // The nearest opening mark of the same kind; those above it were never closed.
      let k = open.length - 1;
      while (k >= 0 && pairs[text[open[k]!]!] !== mark) k--;
      if (k < 0) continue;
      result.set(open[k]!, index);
      open.length = k;
    }
  }
  // Keep the outermost only.
  let end = -1;
  for (const [start, close] of [...result].sort((a, b) => a[0] - b[0])) {
    if (start < end) result.delete(start);
    else end = close;
  }
  return result;
}
