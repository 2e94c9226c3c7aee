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

/** What is neither white space nor part of a number. True, false and null stand in no operand of these streams. */
const significant = /[^\d\s\0.+-]/g;

/** Goes through a content stream operator by operator. Operands are only found, not read: most are never asked for. */
export class Operators {
  readonly source: string;
  /** The operator; see {@link op}. */
  operator = 0;
  /** Where the operator begins and ends. */
  start = 0;
  end = 0;
  /** Where the operator before ends. */
  private before = 0;
  /** Where its last operand begins that is no number. */
  last = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** Steps to the next operator; false at the end. */
  next(): boolean {
    const { source } = this;
    this.before = this.end;
    significant.lastIndex = this.end;
    // Most of a stream is numbers: the pattern runs over them.
    while (significant.test(source)) {
      const at = significant.lastIndex - 1;
      const sign = source.charCodeAt(at);
      if (kinds[sign] === delimiter) {
        if (sign !== 0x25) this.last = at;
        significant.lastIndex = this.skip(at);
        continue;
      }
      const end = wordEnd(source, at + 1);
      this.operator =
        sign |
        (end > at + 1 ? source.charCodeAt(at + 1) << 8 : 0) |
        (end > at + 2 ? source.charCodeAt(at + 2) << 16 : 0);
      this.start = at;
      this.end = end;
      return true;
    }
    this.end = source.length;
    return false;
  }

  /** Where its first operand begins; the operator itself where it has none. */
  get first(): number {
    let at = this.before;
    while (kinds[this.source.charCodeAt(at)] === space) at++;
    return at;
  }

  /** The last operand that is no number, as it stands there. */
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
