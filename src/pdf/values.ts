import { kinds, space, wordEnd } from './characters.ts';

/**
 * The objects of a PDF file as plain values, read and written as Latin-1 text (one character a byte).
 * Only what the files of Chromium hold is needed, and the reader refuses what it does not know:
 * a wrong guess would damage the file.
 */
export class Name {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Ref {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A string object; `bytes` is Latin-1. */
export class Text {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export type Dict = Map<string, Value>;
export type Value = number | boolean | null | Name | Ref | Text | Value[] | Dict;

export const name = (value: string): Name => new Name(value);
export const dict = (entries: Record<string, Value>): Dict => new Map(Object.entries(entries));

/** A text string as PDF wants it: ASCII as it is, anything else UTF-16 with a mark. */
export function text(value: string): Text {
  if (/^[\p{ASCII}]*$/u.test(value)) return new Text(value);
  return new Text(`þÿ${Buffer.from(value, 'utf16le').swap16().toString('latin1')}`);
}

/** The words of a text string. */
export function readText(value: Value | undefined): string {
  if (!(value instanceof Text)) return '';
  if (!value.bytes.startsWith('þÿ')) return value.bytes;
  return Buffer.from(value.bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

/** Reads values one after the other from `source`, starting at `at`. */
export class ValueReader {
  readonly source: string;
  at: number;

  constructor(source: string, at = 0) {
    this.source = source;
    this.at = at;
  }

  skipSpace(): void {
    const { source } = this;
    for (; this.at < source.length; this.at++) {
      const sign = source.charCodeAt(this.at);
      if (sign === 0x25) {
        while (this.at < source.length && source[this.at] !== '\n' && source[this.at] !== '\r') this.at++;
      } else if (kinds[sign] !== space) return;
    }
  }

  /** A run of regular characters: a keyword or a number. */
  word(): string {
    const from = this.at;
    this.at = wordEnd(this.source, from);
    return this.source.slice(from, this.at);
  }

  /** The next value; a keyword that is no value is an error. */
  value(): Value {
    this.skipSpace();
    const { source } = this;
    switch (source.charCodeAt(this.at)) {
      case 0x2f:
        this.at++;
        return new Name(readName(this.word()));
      case 0x28:
        return this.literal();
      case 0x3c:
        return source.charCodeAt(this.at + 1) === 0x3c ? this.dictionary() : this.hex();
      case 0x5b:
        return this.list();
    }
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number))
      throw new Error(`PDF value not understood at ${this.at}: ${word}`);
    const end = digits.test(word) ? this.referenceEnd() : -1;
    if (end < 0) return number;
    this.at = end;
    return new Ref(number);
  }

  /** Behind `0 R` after an object number; -1 where the number is no reference. */
  private referenceEnd(): number {
    const { source } = this;
    let at = this.at;
    // Nearly always a generation of one digit between single spaces; anything else is left to the pattern.
    if (
      source.charCodeAt(at) === 0x20 &&
      isDigit(source.charCodeAt(at + 1)) &&
      source.charCodeAt(at + 2) === 0x20 &&
      source.charCodeAt(at + 3) === 0x52
    ) {
      at += 4;
      return at >= source.length || kinds[source.charCodeAt(at)] !== 0 ? at : -1;
    }
    if (kinds[source.charCodeAt(at)] !== space) return -1;
    const reference = /^\s+\d+\s+R(?![^\s()<>[\]{}/%])/.exec(source.slice(at, at + 24));
    return reference ? at + reference[0].length : -1;
  }

  private list(): Value[] {
    const { source } = this;
    this.at++;
    const items: Value[] = [];
    for (;;) {
      this.skipSpace();
      if (source.charCodeAt(this.at) === 0x5d) break;
      if (this.at >= source.length) throw new Error('PDF array without its end');
      items.push(this.value());
    }
    this.at++;
    return items;
  }

  private dictionary(): Dict {
    this.at += 2;
    const found: Dict = new Map();
    for (;;) {
      this.skipSpace();
      const sign = this.source.charCodeAt(this.at);
      if (sign === 0x3e && this.source.charCodeAt(this.at + 1) === 0x3e) break;
      if (sign !== 0x2f) throw new Error(`PDF dictionary key not understood at ${this.at}`);
      this.at++;
      found.set(readName(this.word()), this.value());
    }
    this.at += 2;
    return found;
  }

  private hex(): Text {
    const end = this.source.indexOf('>', this.at);
    if (end < 0) throw new Error('PDF hex string without its end');
    let digits = this.source.slice(this.at + 1, end).replace(/\s+/g, '');
    if (digits.length % 2) digits += '0';
    this.at = end + 1;
    return new Text(Buffer.from(digits, 'hex').toString('latin1'));
  }

  private literal(): Text {
    const close = this.source.indexOf(')', this.at);
    const plain = this.source.slice(this.at + 1, close);
    if (close > 0 && !plain.includes('\\') && !plain.includes('(')) {
      this.at = close + 1;
      return new Text(plain);
    }
    let depth = 0;
    let found = '';
    for (this.at++; this.at < this.source.length; this.at++) {
      const sign = this.source[this.at] as string;
      if (sign === '\\') {
        const next = this.source[++this.at] as string;
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3));
        if (octal) {
          found += String.fromCharCode(parseInt(octal[0], 8) & 255);
          this.at += octal[0].length - 1;
        } else if (next === '\r') {
          if (this.source[this.at + 1] === '\n') this.at++;
        } else if (next !== '\n') {
          found += { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[next] ?? next;
        }
        continue;
      }
      if (sign === '(') depth++;
      if (sign === ')' && depth-- === 0) {
        this.at++;
        return new Text(found);
      }
      found += sign;
    }
    throw new Error('PDF string without its end');
  }
}

function writeNumber(value: number): string {
  const plain = String(value);
  return plain.includes('e') ? value.toFixed(8).replace(/\.?0+$/, '') : plain;
}

const names = new Map<string, string>();
/** The same few names stand in every object. */
function writeName(value: string): string {
  let found = names.get(value);
  if (found === undefined) {
    found = `/${value.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
    names.set(value, found);
  }
  return found;
}

const readName = (word: string): string =>
  word.includes('#')
    ? word.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
    : word;

const digits = /^\d+$/;
const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;

const writeString = (bytes: string): string =>
  /^[\x20-\x7e]*$/.test(bytes)
    ? `(${bytes.replace(/[\\()]/g, '\\$&')})`
    : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;

/** The value as it stands in a file. */
export function write(value: Value): string {
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (typeof value === 'number') return writeNumber(value);
  if (value instanceof Name) return writeName(value.name);
  if (value instanceof Text) return writeString(value.bytes);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  let found = '';
  if (Array.isArray(value)) {
    for (const item of value) found += found === '' ? write(item) : ` ${write(item)}`;
    return `[${found}]`;
  }
  for (const [key, item] of value) found += `${writeName(key)} ${write(item)}`;
  return `<<${found}>>`;
}
