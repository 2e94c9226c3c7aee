import type { ScanEntry, ScanNode } from './tree.ts';

const MAX_DEPTH = 64;

/** Where each key and value of a JSON front matter stands. The text is already known to be valid JSON. */
export function scanJson(source: string, start: number, end: number): ScanNode | undefined {
  let at = start;
  const skip = () => {
    while (at < end && /\s/.test(source[at]!)) at += 1;
  };
  const string = () => {
    const from = at;
    at += 1;
    while (at < end && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
    at = Math.min(at + 1, end);
    return { start: from, end: at };
  };
  const value = (depth: number): ScanNode | undefined => {
    skip();
    const from = at;
    const first = source[at];
    if (depth > MAX_DEPTH || first === undefined) return undefined;
    if (first === '"') return { span: string() };
    if (first !== '{' && first !== '[') {
      while (at < end && !/[\s,\]}]/.test(source[at]!)) at += 1;
      return { span: { start: from, end: at }, bare: true };
    }
    const close = first === '{' ? '}' : ']';
    const items: ScanNode[] = [];
    const entries: ScanEntry[] = [];
    at += 1;
    for (skip(); at < end && source[at] !== close; skip()) {
      if (source[at] === ',') {
        at += 1;
        continue;
      }
      if (first === '[') {
        const item = value(depth + 1);
        if (!item) return undefined;
        items.push(item);
      } else {
        if (source[at] !== '"') return undefined;
        const keySpan = string();
        skip();
        if (source[at] !== ':') return undefined;
        at += 1;
        const inner = value(depth + 1);
        if (!inner) return undefined;
        entries.push({ key: decode(source.slice(keySpan.start, keySpan.end)), keySpan, value: inner });
      }
    }
    at = Math.min(at + 1, end);
    return { span: { start: from, end: at }, ...(first === '{' ? { entries } : { items }) };
  };
  return value(0);
}

function decode(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted.slice(1, -1);
  }
}
