import { latin1, type PdfFile } from './file.ts';
import { Name, Ref, type Value } from './values.ts';

/** What one code of a font shows. */
export interface Glyph {
  /** Words that it stands for; undefined where the file does not say. */
  readonly text: string | undefined;
  /** Text that would not be seen: the font's "no such character" glyph, or an outline without points. */
  readonly fault: 'missing' | 'blank' | undefined;
}

/** One font of the file as it stands there. */
interface FontProgram {
  readonly name: string;
  /** Bytes of one character code. */
  readonly codeBytes: 1 | 2;
  readonly kind: 'TrueType' | 'Type3' | 'other';
  text(code: number): string | undefined;
  /** True where the code draws nothing at all. */
  blank(code: number): boolean;
  /** True for the font's "no such character" glyph. */
  missing(code: number): boolean;
}

/** Signs that are meant to show nothing. */
const seen = /[^\s\p{C}\p{M}\u2800\u3164\u115f\u1160]/u;

/** What the reader must know of one font of the file. Each code is looked up once. */
export class FontReader {
  readonly name: string;
  readonly kind: FontProgram['kind'];
  readonly codeBytes: FontProgram['codeBytes'];
  private readonly font: FontProgram;
  private readonly known = new Map<number, Glyph>();

  constructor(font: FontProgram) {
    this.font = font;
    this.name = font.name;
    this.kind = font.kind;
    this.codeBytes = font.codeBytes;
  }

  /** What a code shows. */
  glyph(code: number): Glyph {
    let found = this.known.get(code);
    if (found) return found;
    const { font } = this;
    const text = font.text(code);
    const shown = text !== undefined && seen.test(text);
    found = { text, fault: font.missing(code) ? 'missing' : shown && font.blank(code) ? 'blank' : undefined };
    this.known.set(code, found);
    return found;
  }
}

/** Reads the fonts of one file, each once. */
export class FontShelf {
  private readonly file: PdfFile;
  private readonly known = new Map<number, FontReader>();

  constructor(file: PdfFile) {
    this.file = file;
  }

  font(ref: Value): FontReader {
    const key = ref instanceof Ref ? ref.number : -1;
    const known = this.known.get(key);
    if (known) return known;
    const read = new FontReader(this.read(ref));
    if (key >= 0) this.known.set(key, read);
    return read;
  }

  all(): readonly FontReader[] {
    return [...this.known.values()];
  }

  private read(ref: Value): FontProgram {
    const { file } = this;
    const font = file.dict(ref);
    const subtype = nameOf(font.get('Subtype'));
    const toUnicode = font.has('ToUnicode')
      ? readToUnicode(latin1(file.stream(font.get('ToUnicode'))))
      : new Map<number, string>();
    const text = (code: number): string | undefined => toUnicode.get(code);
    if (subtype === 'Type3') {
      const procs = file.dict(font.get('CharProcs'));
      const names = type3Names(file.array(file.dict(font.get('Encoding')).get('Differences')));
      const empty = new Map<number, boolean>();
      return {
        name: nameOf(font.get('Name')) || 'Type 3',
        codeBytes: 1,
        kind: 'Type3',
        text,
        missing: (code) => names.get(code) === 'g0',
        blank: (code) => {
          let found = empty.get(code);
          if (found === undefined) {
            const proc = procs.get(names.get(code) ?? '');
            const body = proc === undefined ? '' : latin1(file.stream(proc));
            found = !/(^|\s)(f\*?|F|S|s|B\*?|b\*?|Do|sh|EI)(\s|$)/.test(body);
            empty.set(code, found);
          }
          return found;
        },
      };
    }
    if (subtype === 'Type0') {
      const descendant = file.dict(file.array(font.get('DescendantFonts'))[0]);
      const descriptor = file.dict(descendant.get('FontDescriptor'));
      const program = descriptor.get('FontFile2');
      const outlines = program === undefined ? undefined : readOutlines(file.stream(program));
      return {
        name: nameOf(font.get('BaseFont')),
        codeBytes: 2,
        kind: program === undefined ? 'other' : 'TrueType',
        text,
        missing: (code) => code === 0,
        blank: (code) => outlines !== undefined && !outlines(code),
      };
    }
    return {
      name: nameOf(font.get('BaseFont')),
      codeBytes: 1,
      kind: subtype === 'TrueType' ? 'TrueType' : 'other',
      text: (code) =>
        toUnicode.get(code) ?? (code >= 32 && code < 127 ? String.fromCharCode(code) : undefined),
      missing: () => false,
      blank: () => false,
    };
  }
}

const nameOf = (value: Value | undefined): string => (value instanceof Name ? value.name : '');

function type3Names(differences: readonly Value[]): Map<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of differences) {
    if (typeof item === 'number') code = item;
    else if (item instanceof Name) names.set(code++, item.name);
  }
  return names;
}

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

/** The code → words table of a ToUnicode stream. */
export function readToUnicode(source: string): Map<number, string> {
  const found = new Map<number, string>();
  for (const [, block] of source.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code, words] of (block ?? '').matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      found.set(parseInt(code as string, 16), utf16(words as string));
    }
  }
  for (const [, block] of source.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    const lines = (block ?? '').matchAll(
      /<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*(?:<([0-9a-fA-F]+)>|\[([^\]]*)\])/g,
    );
    for (const [, low, high, first, list] of lines) {
      const from = parseInt(low as string, 16);
      const to = parseInt(high as string, 16);
      const each =
        list === undefined
          ? undefined
          : [...list.matchAll(/<([0-9a-fA-F]+)>/g)].map(([, hex]) => hex as string);
      for (let code = from; code <= to; code++) {
        if (each) found.set(code, utf16(each[code - from] ?? ''));
        else {
          const head = (first as string).slice(0, -4);
          const last = parseInt((first as string).slice(-4), 16) + (code - from);
          found.set(code, utf16(head + last.toString(16).padStart(4, '0')));
        }
      }
    }
  }
  return found;
}

/** For a TrueType program: does this glyph have an outline? Undefined where the tables are not there. */
function readOutlines({
  buffer,
  byteOffset,
  byteLength,
}: Uint8Array): ((glyph: number) => boolean) | undefined {
  const font = Buffer.from(buffer, byteOffset, byteLength);
  const tables = new Map<string, number>();
  if (font.length < 12) return undefined;
  for (let row = 0; row < font.readUInt16BE(4); row++) {
    const at = 12 + row * 16;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const head = tables.get('head');
  const loca = tables.get('loca');
  // Colour fonts draw from other tables than glyf.
  if (head === undefined || loca === undefined || !tables.has('glyf')) return undefined;
  const long = font.readInt16BE(head + 50) === 1;
  const place = (glyph: number): number =>
    long ? font.readUInt32BE(loca + glyph * 4) : font.readUInt16BE(loca + glyph * 2);
  return (glyph) => {
    const last = loca + (glyph + 1) * (long ? 4 : 2) + (long ? 4 : 2);
    return last > font.length || place(glyph + 1) > place(glyph);
  };
}
