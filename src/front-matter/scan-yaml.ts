import type { ScanEntry, ScanNode } from './tree.ts';

/**
 * Where each key and value of a YAML front matter stands. The parser (js-yaml) gives the values; this gives
 * the places, for the block and flow forms that pages use. Where it cannot follow (explicit `?` keys,
 * tabs as indentation) it stops, and values beyond have the place of what holds them.
 */
export function scanYaml(source: string, start: number, end: number): ScanNode | undefined {
  const scanner = new YamlScanner(source, start, end);
  const root = scanner.block(0);
  return root && scanner.tab !== undefined ? { ...root, tab: scanner.tab } : root;
}

const MAX_DEPTH = 64;

class YamlScanner {
  private readonly source: string;
  private at: number;
  private readonly end: number;
  private readonly start: number;
  private depth = 0;
  /** Where a key is indented by a tab: YAML forbids it, js-yaml lets it pass as column 0. */
  tab: number | undefined;

  constructor(source: string, start: number, end: number) {
    this.source = source;
    this.start = start;
    this.at = start;
    this.end = end;
  }

  /** The block that begins at the next content, if that stands at `indent` or deeper. */
  block(indent: number): ScanNode | undefined {
    this.skipBlank();
    if (this.at >= this.end || this.column(this.at) < indent || this.depth >= MAX_DEPTH) return undefined;
    this.depth += 1;
    const node = this.isDash(this.at) ? this.sequence() : (this.mapping() ?? this.value(indent - 1));
    this.depth -= 1;
    return node;
  }

  private sequence(): ScanNode {
    const column = this.column(this.at);
    const start = this.at;
    const items: ScanNode[] = [];
    let last = start;
    while (this.at < this.end && this.column(this.at) === column && this.isDash(this.at)) {
      const dash = this.at;
      this.at += 1;
      this.skipSpaces();
      const item = this.atLineEnd() ? this.block(column + 1) : this.inlineBlock(column);
      items.push(item ?? { span: { start: dash + 1, end: dash + 1 }, bare: true });
      last = Math.max(item?.span.end ?? dash + 1, dash + 1);
      this.skipBlank();
    }
    return { span: { start, end: last }, items };
  }

  /** What follows `- ` on its line: a map, a list, or a value. */
  private inlineBlock(parent: number): ScanNode | undefined {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) return undefined;
    const node = this.isDash(this.at) ? this.sequence() : (this.mapping() ?? this.value(parent));
    this.depth -= 1;
    return node;
  }

  private mapping(): ScanNode | undefined {
    const column = this.column(this.at);
    const start = this.at;
    const entries: ScanEntry[] = [];
    let last = start;
    while (this.at < this.end && this.column(this.at) === column) {
      const key = this.key();
      if (!key) break;
      this.skipSpaces();
      this.skipProperties();
      const afterColon = this.at;
      let value: ScanNode | undefined;
      if (this.atLineEnd()) {
        this.skipBlank();
        const here = this.column(this.at);
        if (this.at < this.end && (here > column || (here === column && this.isDash(this.at))))
          value = this.block(here);
      } else value = this.value(column);
      const empty = { start: afterColon, end: afterColon };
      entries.push({
        ...key,
        value: value ?? { span: empty, bare: true },
        ...(value ? {} : { missing: true }),
      });
      last = Math.max(value?.span.end ?? afterColon, last);
      this.skipBlank();
    }
    this.noteTab(this.at);
    return entries.length === 0 ? undefined : { span: { start, end: last }, entries };
  }

  /** A key and its colon; the position stays where it was when there is none. */
  private key(): Pick<ScanEntry, 'key' | 'keySpan'> | undefined {
    const start = this.at;
    const quote = this.source[start];
    // `{title: T}` is a map in braces, no key that begins with one.
    if (quote === '{' || quote === '[') return undefined;
    let stop = start;
    if (quote === '"' || quote === "'") stop = this.quotedEnd(start);
    else {
      while (stop < this.end && !/[\r\n]/.test(this.source[stop]!)) {
        if (this.source[stop] === ':' && this.isBreakAfter(stop)) break;
        if (this.source[stop] === '#' && /\s/.test(this.source[stop - 1] ?? '')) return undefined;
        stop += 1;
      }
    }
    let colon = stop;
    while (this.source[colon] === ' ') colon += 1;
    if (this.source[colon] !== ':' || !this.isBreakAfter(colon) || colon >= this.end) return undefined;
    const raw = this.source.slice(start, stop).trimEnd();
    const key = quote === '"' || quote === "'" ? raw.slice(1, -1) : raw;
    this.noteTab(start);
    this.at = colon + 1;
    return { key, keySpan: { start, end: start + raw.length } };
  }

  private noteTab(at: number): void {
    const lineStart = at - this.column(at);
    const indent = this.source.slice(lineStart, at);
    if (at < this.end && indent.includes('\t') && indent.trim() === '') this.tab ??= lineStart;
  }

  /** A scalar or flow collection; `parent` is the column of the block that holds it. */
  private value(parent: number): ScanNode {
    this.skipProperties();
    const start = this.at;
    const first = this.source[start];
    if (first === '|' || first === '>') return this.blockScalar(parent);
    if (first === '"' || first === "'") {
      this.at = this.quotedEnd(start);
      return { span: { start, end: this.at } };
    }
    if (first === '[' || first === '{') return this.flow();
    return this.plainScalar(parent);
  }

  private plainScalar(parent: number): ScanNode {
    const start = this.at;
    let stop = this.plainLineEnd(start);
    let last = stop.end;
    while (!stop.comment) {
      let next = this.lineEnd(stop.end);
      while (next < this.end && /\s/.test(this.source[next]!)) next += 1;
      if (next >= this.end || this.column(next) <= parent || this.source[next] === '#') break;
      stop = this.plainLineEnd(next);
      last = stop.end;
    }
    this.at = last;
    return { span: { start, end: last }, bare: true };
  }

  private plainLineEnd(from: number): { end: number; comment: boolean } {
    const stop = this.lineEnd(from);
    const line = this.source.slice(from, stop);
    const comment = /\s#/.exec(line);
    const kept = (comment ? line.slice(0, comment.index) : line).trimEnd();
    return { end: from + kept.length, comment: comment !== null };
  }

  private blockScalar(parent: number): ScanNode {
    const start = this.at;
    const header = this.source.slice(start, this.lineEnd(start));
    const digit = /^[|>][+-]?([1-9])/.exec(header)?.[1];
    let indent = digit === undefined ? -1 : Math.max(parent, 0) + Number(digit);
    let at = this.nextLine(start);
    let last = Math.min(start + header.trimEnd().length, this.end);
    while (at < this.end) {
      const stop = this.lineEnd(at);
      const line = this.source.slice(at, stop);
      const spaces = /^ */.exec(line)![0].length;
      if (line.trim() !== '') {
        if (indent < 0) indent = spaces > parent ? spaces : Number.POSITIVE_INFINITY;
        if (spaces < indent) break;
        last = stop;
      }
      at = this.nextLine(at);
    }
    this.at = last;
    return { span: { start, end: last } };
  }

  private flow(): ScanNode {
    const start = this.at;
    const isMap = this.source[start] === '{';
    const close = isMap ? '}' : ']';
    const items: ScanNode[] = [];
    const entries: ScanEntry[] = [];
    this.at += 1;
    this.depth += 1;
    while (this.at < this.end && this.depth <= MAX_DEPTH) {
      this.skipBlank();
      const char = this.source[this.at];
      if (char === close || char === undefined) break;
      if (char === ',') {
        this.at += 1;
        continue;
      }
      const before = this.at;
      if (isMap) {
        const key = this.flowScalar();
        this.skipBlank();
        if (this.source[this.at] === ':') {
          this.at += 1;
          this.skipBlank();
          const value = this.flowValue();
          entries.push({ key: this.unquoted(key), keySpan: key.span, value });
        }
      } else {
        items.push(this.flowValue());
      }
      if (this.at === before) this.at += 1;
    }
    this.depth -= 1;
    this.at = Math.min(this.at + 1, this.end);
    return { span: { start, end: this.at }, ...(isMap ? { entries } : { items }) };
  }

  private flowValue(): ScanNode {
    this.skipProperties();
    const char = this.source[this.at];
    return char === '[' || char === '{' ? this.flow() : this.flowScalar();
  }

  private flowScalar(): ScanNode {
    const start = this.at;
    if (this.source[start] === '"' || this.source[start] === "'") {
      this.at = this.quotedEnd(start);
      return { span: { start, end: this.at } };
    }
    while (this.at < this.end && !/[,[\]{}]/.test(this.source[this.at]!)) {
      if (this.source[this.at] === ':' && /[\s,[\]{}]/.test(this.source[this.at + 1] ?? ' ')) break;
      if (this.source[this.at] === '#' && /\s/.test(this.source[this.at - 1] ?? '')) break;
      this.at += 1;
    }
    const kept = this.source.slice(start, this.at).trimEnd().length;
    return { span: { start, end: start + kept }, bare: true };
  }

  private unquoted({ span }: ScanNode): string {
    const raw = this.source.slice(span.start, span.end);
    return /^(['"])[\s\S]*\1$/.test(raw) ? raw.slice(1, -1) : raw;
  }

  private quotedEnd(start: number): number {
    const quote = this.source[start];
    let at = start + 1;
    while (at < this.end) {
      if (this.source[at] === '\\' && quote === '"') at += 2;
      else if (this.source[at] === quote) {
        if (quote === "'" && this.source[at + 1] === "'") at += 2;
        else return at + 1;
      } else at += 1;
    }
    return this.end;
  }

  /** Anchors and tags before a value. */
  private skipProperties(): void {
    const properties = /(?:[&!][^\s,[\]{}]*[ \t]+)+/y;
    properties.lastIndex = this.at;
    const found = properties.exec(this.source);
    if (found) this.at += found[0].length;
  }

  private skipSpaces(): void {
    while (this.source[this.at] === ' ' || this.source[this.at] === '\t') this.at += 1;
  }

  private skipBlank(): void {
    while (this.at < this.end) {
      const char = this.source[this.at]!;
      if (/\s/.test(char)) this.at += 1;
      else if (char === '#' && (this.at === this.start || /\s/.test(this.source[this.at - 1]!)))
        this.at = this.lineEnd(this.at);
      else break;
    }
  }

  private atLineEnd(): boolean {
    return this.at >= this.end || /[\r\n]/.test(this.source[this.at]!) || this.source[this.at] === '#';
  }

  private isDash(at: number): boolean {
    return this.source[at] === '-' && this.isBreakAfter(at);
  }

  private isBreakAfter(at: number): boolean {
    return at + 1 >= this.end || /\s/.test(this.source[at + 1]!);
  }

  private lineEnd(from: number): number {
    const next = this.source.indexOf('\n', from);
    const stop = next === -1 || next > this.end ? this.end : next;
    return stop > from && this.source[stop - 1] === '\r' ? stop - 1 : stop;
  }

  private nextLine(from: number): number {
    const next = this.source.indexOf('\n', from);
    return next === -1 || next >= this.end ? this.end : next + 1;
  }

  private column(at: number): number {
    const line = this.source.lastIndexOf('\n', at - 1) + 1;
    return at - Math.max(line, this.start);
  }
}
