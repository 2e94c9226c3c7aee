import { delimiter, kinds, space, wordEnd } from './characters.ts';

/** An operator as number, so that telling it from others is one comparison. */
const code = (name: string): number =>
  [...name].reduce((sum, sign, place) => sum | (sign.charCodeAt(0) << (8 * place)), 0);

/** The operators of a content stream that matter here; see ISO 32000-1, annex A. */
export const op = {
  beginMarkWithProperties: code('BDC'),
  beginMark: code('BMC'),
  endMark: code('EMC'),
  beginText: code('BT'),
  endText: code('ET'),
  font: code('Tf'),
  show: code('Tj'),
  showSpaced: code('TJ'),
  draw: code('Do'),
  shade: code('sh'),
  rectangle: code('re'),
  moveTo: code('m'),
  endPath: code('n'),
} as const;

/** Operators that paint the path before them. */
const painting = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*'].map(code));
export const paintsPath = (operator: number): boolean => painting.has(operator);

/** Goes through a content stream operator by operator. Operands are only found, not read: most are never asked for. */
export class Operators {
  readonly source: string;
  /** The operator; see {@link op}. */
  operator = 0;
  /** Where its first and its last operand begin; the operator itself where it has none. */
  first = 0;
  last = 0;
  /** Where the operator begins and ends. */
  start = 0;
  end = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Steps to the next operator; false at the end. */
  next(): boolean {
    const { source } = this;
    const { length } = source;
    let at = this.end;
    let first = -1;
    let last = -1;
    while (at < length) {
      const sign = source.charCodeAt(at);
      const kind = kinds[sign];
      if (kind === space) {
        at++;
        continue;
      }
      const from = at;
      if (kind === delimiter) {
        at = this.skip(at);
        if (sign === 0x25) continue;
      } else {
        at = wordEnd(source, at);
        // Numbers begin with a digit, a sign or a point; true, false and null stand in no operand of these streams.
        if (sign > 0x39 || sign === 0x27 || sign === 0x22) {
          this.operator =
            sign |
            (at > from + 1 ? source.charCodeAt(from + 1) << 8 : 0) |
            (at > from + 2 ? source.charCodeAt(from + 2) << 16 : 0);
          this.start = from;
          this.end = at;
          this.first = first < 0 ? from : first;
          this.last = last < 0 ? from : last;
          return true;
        }
      }
      if (first < 0) first = from;
      last = from;
    }
    this.end = length;
    return false;
  }

  /** The last operand, as it stands there. */
  operand(): string {
    return this.source.slice(this.last, this.start);
  }

  /** Name without its slash that begins at a place. */
  nameAt(from: number): string {
    return this.source.slice(from + 1, wordEnd(this.source, from + 1));
  }

  /** From a delimiter to the end of what it opens. */
  private skip(at: number): number {
    const { source } = this;
    switch (source.charCodeAt(at)) {
      case 0x2f:
        return wordEnd(source, at + 1);
      case 0x28:
        return this.skipLiteral(at);
      case 0x3c: {
        if (source.charCodeAt(at + 1) === 0x3c) return this.skipNested(at + 2, '>>');
        const end = source.indexOf('>', at);
        return end < 0 ? source.length : end + 1;
      }
      case 0x5b:
        return this.skipNested(at + 1, ']');
      case 0x25: {
        while (at < source.length && source.charCodeAt(at) !== 10 && source.charCodeAt(at) !== 13) at++;
        return at;
      }
      default:
        return at + 1;
    }
  }

  private skipNested(at: number, end: string): number {
    const { source } = this;
    while (at < source.length) {
      if (source.startsWith(end, at)) return at + end.length;
      at = kinds[source.charCodeAt(at)] === delimiter ? this.skip(at) : at + 1;
    }
    return at;
  }

  private skipLiteral(at: number): number {
    const { source } = this;
    let depth = 0;
    for (; at < source.length; at++) {
      const sign = source.charCodeAt(at);
      if (sign === 0x5c) at++;
      else if (sign === 0x28) depth++;
      else if (sign === 0x29 && --depth === 0) return at + 1;
    }
    return at;
  }
}
