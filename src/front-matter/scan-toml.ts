import type { ScanNode } from './tree.ts';

interface Building {
  span: { start: number; end: number };
  items?: Building[];
  entries?: { key: string; keySpan: { start: number; end: number }; value: Building }[];
  bare?: boolean;
}

const MAX_DEPTH = 64;

/** Where each key and value of a TOML front matter stands. smol-toml gives the values. */
export function scanToml(source: string, start: number, end: number): ScanNode | undefined {
  const scanner = new TomlScanner(source, start, end);
  return scanner.document();
}

class TomlScanner {
  private readonly source: string;
  private at: number;
  private readonly start: number;
  private readonly end: number;
  private depth = 0;

  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.at = start;
    this.end = end;
  }

  document(): ScanNode | undefined {
    const root: Building = { span: { start: this.start, end: this.end }, entries: [] };
    let table = root;
    for (this.skipBlank(); this.at < this.end; this.skipBlank()) {
      const before = this.at;
      if (this.source[this.at] === '[') {
        const isArray = this.source[this.at + 1] === '[';
        this.at += isArray ? 2 : 1;
        const keys = this.keys();
        if (!keys) return root;
        const close = this.source.indexOf(']', this.at);
        this.at = close === -1 ? this.end : close + (isArray ? 2 : 1);
        const opened = this.openTable(root, keys, isArray, before);
        if (!opened) return root;
        table = opened;
      } else if (!this.pair(table)) return root;
      table.span.end = Math.max(table.span.end, this.at);
      if (this.at === before) return root;
    }
    return root;
  }

  private openTable(
    root: Building,
    keys: readonly Key[],
    isArray: boolean,
    start: number,
  ): Building | undefined {
    let table = root;
    for (const [index, key] of keys.entries()) {
      const isLast = index === keys.length - 1;
      table.entries ??= [];
      let found = table.entries.find((entry) => entry.key === key.key)?.value;
      if (!found) {
        found = { span: { start, end: this.at }, ...(isLast && isArray ? { items: [] } : { entries: [] }) };
        table.entries.push({ ...key, value: found });
      }
      if (isLast && isArray) {
        const item: Building = { span: { start, end: this.at }, entries: [] };
        if (!found.items) return undefined;
        found.items.push(item);
        return item;
      }
      table = found.items ? (found.items.at(-1) ?? found) : found;
    }
    return table;
  }

  /** `a.b = value` */
  private pair(table: Building): boolean {
    const keys = this.keys();
    this.skipSpaces();
    if (!keys || this.source[this.at] !== '=') return false;
    this.at += 1;
    this.skipSpaces();
    const value = this.value();
    if (!value) return false;
    let holder = table;
    for (const key of keys.slice(0, -1)) {
      holder.entries ??= [];
      let inner = holder.entries.find((entry) => entry.key === key.key)?.value;
      if (!inner) {
        inner = { span: { start: key.keySpan.start, end: this.at }, entries: [] };
        holder.entries.push({ ...key, value: inner });
      }
      holder = inner;
    }
    holder.entries ??= [];
    holder.entries.push({ ...keys.at(-1)!, value });
    return true;
  }

  private keys(): Key[] | undefined {
    const keys: Key[] = [];
    for (;;) {
      this.skipSpaces();
      const start = this.at;
      const quote = this.source[start];
      if (quote === '"' || quote === "'") {
        this.at = this.stringEnd(start);
        keys.push({ key: this.source.slice(start + 1, this.at - 1), keySpan: { start, end: this.at } });
      } else {
        while (this.at < this.end && /[\w-]/.test(this.source[this.at]!)) this.at += 1;
        if (this.at === start) return undefined;
        keys.push({ key: this.source.slice(start, this.at), keySpan: { start, end: this.at } });
      }
      this.skipSpaces();
      if (this.source[this.at] !== '.') return keys;
      this.at += 1;
    }
  }

  private value(): Building | undefined {
    const start = this.at;
    const first = this.source[start];
    if (first === undefined || this.at >= this.end || this.depth > MAX_DEPTH) return undefined;
    if (first === '"' || first === "'") {
      this.at = this.stringEnd(start);
      return { span: { start, end: this.at } };
    }
    if (first === '[' || first === '{') {
      const node: Building = {
        span: { start, end: start },
        ...(first === '[' ? { items: [] } : { entries: [] }),
      };
      const close = first === '[' ? ']' : '}';
      this.at += 1;
      this.depth += 1;
      for (this.skipBlank(); this.at < this.end && this.source[this.at] !== close; this.skipBlank()) {
        if (this.source[this.at] === ',') this.at += 1;
        else if (first === '{') {
          if (!this.pair(node)) return undefined;
        } else {
          const item = this.value();
          if (!item) return undefined;
          node.items!.push(item);
        }
      }
      this.depth -= 1;
      this.at = Math.min(this.at + 1, this.end);
      node.span.end = this.at;
      return node;
    }
    // A date may hold one space between day and time.
    const bare = /\d{4}-\d\d-\d\d \d\d:[^\s,\]}#]*|[^\s,\]}#]+/y;
    bare.lastIndex = start;
    const found = bare.exec(this.source);
    if (!found) return undefined;
    this.at = start + found[0].length;
    return { span: { start, end: this.at }, bare: true };
  }

  private stringEnd(start: number): number {
    const quote = this.source[start]!;
    const long = this.source.startsWith(quote.repeat(3), start);
    const close = long ? quote.repeat(3) : quote;
    let at = start + close.length;
    while (at < this.end && !this.source.startsWith(close, at))
      at += this.source[at] === '\\' && quote === '"' ? 2 : 1;
    at = Math.min(at + close.length, this.end);
    // Up to two quotes may stand right before the closing three.
    while (long && this.source[at] === quote && at < this.end) at += 1;
    return at;
  }

  private skipSpaces(): void {
    while (this.at < this.end && /[ \t]/.test(this.source[this.at]!)) this.at += 1;
  }

  private skipBlank(): void {
    while (this.at < this.end) {
      if (/\s/.test(this.source[this.at]!)) this.at += 1;
      else if (this.source[this.at] === '#') {
        const next = this.source.indexOf('\n', this.at);
        this.at = next === -1 || next > this.end ? this.end : next;
      } else return;
    }
  }
}

interface Key {
  readonly key: string;
  readonly keySpan: { readonly start: number; readonly end: number };
}
