import type { Span } from '../../text/rich-text.ts';

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '（': '）', '【': '】' };
const closing = new Set(Object.values(pairs));

/**
 * For each outermost opening bracket of a range that is closed again: offset of the opening → offset of the
 * closing mark. Brackets that never close are left out, so a stray one does no harm.
 */
export function bracketCloses(text: string, range: Span): Map<number, number> {
  const open: number[] = [];
  /** How many of a kind are open: a closing mark without an opening one must not look at all that is open. */
  const counts = new Map<string, number>();
  const count = (close: string, change: number): void => {
    counts.set(close, (counts.get(close) ?? 0) + change);
  };
  const result = new Map<number, number>();
  for (let index = range.start; index < range.end; index++) {
    const mark = text[index]!;
    if (mark in pairs) {
      open.push(index);
      count(pairs[mark]!, 1);
    } else if (closing.has(mark) && counts.get(mark)) {
      // The nearest opening mark of the same kind; those above it were never closed.
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        const close = pairs[text[at]!]!;
        count(close, -1);
        if (close !== mark) continue;
        result.set(at, index);
        break;
      }
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
