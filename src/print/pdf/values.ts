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

const space = new Set(['\0', '\t', '\n', '\f', '\r', ' ']);
const delimiter = new Set(['(', ')', '<', '>', '[', ']', '{', '}', '/', '%']);

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
      const sign = source[this.at] as string;
      if (sign === '%') {
        while (this.at < source.length && source[this.at] !== '\n' && source[this.at] !== '\r') this.at++;
      } else if (!space.has(sign)) return;
    }
  }

  /** A run of regular characters: a keyword or a number. */
  word(): string {
    const from = this.at;
    while (this.at < this.source.length) {
      const sign = this.source[this.at] as string;
      if (space.has(sign) || delimiter.has(sign)) break;
      this.at++;
    }
    return this.source.slice(from, this.at);
  }

  /** The next value; a keyword that is no value is an error. */
  value(): Value {
    this.skipSpace();
    const { source } = this;
    switch (source[this.at]) {
      case '/':
        this.at++;
        return new Name(
          this.word().replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
        );
      case '(':
        return this.literal();
      case '<':
        return source[this.at + 1] === '<' ? this.dictionary() : this.hex();
      case '[': {
        this.at++;
        const items: Value[] = [];
        for (;;) {
          this.skipSpace();
          if (source[this.at] === ']') break;
          if (this.at >= source.length) throw new Error('PDF array without its end');
          items.push(this.value());
        }
        this.at++;
        return items;
      }
    }
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number))
      throw new Error(`PDF value not understood at ${this.at}: ${word}`);
    if (!/^\d+$/.test(word)) return number;
    const reference = /^\s+\d+\s+R(?![^\s()<>[\]{}/%])/.exec(source.slice(this.at, this.at + 24));
    if (!reference) return number;
    this.at += reference[0].length;
    return new Ref(number);
  }

  private dictionary(): Dict {
    this.at += 2;
    const found: Dict = new Map();
    for (;;) {
      this.skipSpace();
      if (this.source.startsWith('>>', this.at)) break;
      const key = this.value();
      if (!(key instanceof Name)) throw new Error(`PDF dictionary key not understood at ${this.at}`);
      found.set(key.name, this.value());
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

const writeName = (value: string): string =>
  `/${value.replace(/[^!-~]|[#()<>[\]{}/%]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;

const writeString = (bytes: string): string =>
  /^[\x20-\x7e]*$/.test(bytes)
    ? `(${bytes.replace(/[\\()]/g, '\\$&')})`
    : `<${Buffer.from(bytes, 'latin1').toString('hex')}>`;

/** The value as it stands in a file. */
export function write(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (value instanceof Name) return writeName(value.name);
  if (value instanceof Ref) return `${value.number} 0 R`;
  if (value instanceof Text) return writeString(value.bytes);
  if (Array.isArray(value)) return `[${value.map(write).join(' ')}]`;
  return `<<${[...value].map(([key, item]) => `${writeName(key)} ${write(item)}`).join('')}>>`;
}
