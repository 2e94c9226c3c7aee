import type { PdfFile } from './file.ts';
import { type FontReader, FontShelf } from './fonts.ts';
import { type Dict, Ref, readText, Text, type Value, ValueReader } from './values.ts';

/** Words painted under one marked-content number. */
export interface Piece {
  /** See `contentKey`; -1 outside of any marked content. */
  readonly mcid: number;
  readonly text: string;
}

/** A character that the file holds as text but that shows nothing, or a box. */
export interface BlankGlyph {
  readonly text: string;
  readonly before: string;
  readonly kind: 'missing' | 'blank';
  readonly font: string;
}

export interface PageContent {
  readonly pieces: readonly Piece[];
  readonly blanks: readonly BlankGlyph[];
  /** Marks of the page itself that show words or a picture; the others are rules, bullets and grounds. */
  readonly telling: ReadonlySet<number>;
  /** Paint found outside of marked content: not tagged and not marked as artifact. */
  readonly loosePaint: boolean;
  /** Words without any ToUnicode entry. */
  readonly unreadable: number;
}

const operators =
  /\/(\w+) ?<<(.*?)>> ?BDC|\/\w+ BMC|\bEMC\b|<([0-9A-Fa-f]*)> ?Tj|\(((?:[^()\\]|\\[\s\S])*)\) ?Tj|\[([^\]]*)\] ?TJ|\/(\S+) [-\d.]+ Tf|\/(\S+) Do\b|\b(f\*?|F|S|s|B\*?|b\*?|sh)(?=\s|$)/g;

/**
 * Reads the words of one page in painting order, through ligatures and replaced text (`ActualText`).
 * Fast because it looks for the few operators that matter; the tests hold it against pdf.js.
 */
export class ContentReader {
  readonly fonts: FontShelf;
  private readonly file: PdfFile;

  constructor(file: PdfFile) {
    this.file = file;
    this.fonts = new FontShelf(file);
  }

  page(ref: Value): PageContent {
    const page = this.file.dict(ref);
    const state = new State();
    const resources = this.file.dict(page.get('Resources') ?? new Map());
    for (const stream of this.file.array(contents(this.file, page))) this.read(stream, resources, state, 0);
    state.flush();
    return {
      pieces: state.pieces,
      blanks: state.blanks,
      telling: state.telling,
      loosePaint: state.loosePaint,
      unreadable: state.unreadable,
    };
  }

  private read(stream: Value, resources: Dict, state: State, depth: number): void {
    const source = Buffer.from(this.file.stream(stream)).toString('latin1');
    const fontRefs = resources.has('Font') ? this.file.dict(resources.get('Font')) : undefined;
    let font: FontReader | undefined;
    operators.lastIndex = 0;
    for (const match of source.matchAll(operators)) {
      const [whole, , properties, hex, literal, array, fontName, object, paint] = match;
      if (hex !== undefined) state.show(hex, font);
      else if (fontName !== undefined) {
        const found = fontRefs?.get(fontName);
        font = found === undefined ? undefined : this.fonts.font(found);
      } else if (properties !== undefined) state.begin(properties);
      else if (whole === 'EMC') state.end();
      else if (whole.endsWith('BMC')) state.begin('');
      else if (paint !== undefined) state.paint();
      else if (object !== undefined) this.draw(object, resources, state, depth);
      else if (literal !== undefined) state.show(literalHex(`(${literal})`), font);
      else if (array !== undefined) {
        for (const item of new ValueReader(`[${array}]`).value() as Value[]) {
          if (item instanceof Text) state.show(Buffer.from(item.bytes, 'latin1').toString('hex'), font);
        }
      }
    }
  }

  private draw(object: string, resources: Dict, state: State, depth: number): void {
    state.paint();
    state.tell();
    const ref = this.file.dict(resources.get('XObject') ?? new Map()).get(object);
    if (!(ref instanceof Ref) || depth > 12) return;
    const form = this.file.dict(ref);
    if (!/Form/.test((form.get('Subtype') as { name?: string } | undefined)?.name ?? '')) return;
    // A form numbers its marked content anew.
    const outer = state.stream;
    state.stream = ref.number;
    this.read(ref, this.file.dict(form.get('Resources') ?? resources), state, depth + 1);
    state.stream = outer;
  }
}

const contents = (file: PdfFile, page: Dict): Value => {
  const found = page.get('Contents') ?? null;
  return found instanceof Ref && Array.isArray(file.resolve(found))
    ? file.resolve(found)
    : [found].filter(Boolean);
};

const literalHex = (literal: string): string =>
  Buffer.from((new ValueReader(literal).value() as Text).bytes, 'latin1').toString('hex');

/** One number for a mark of a page or of one of its forms. */
export const contentKey = (stream: number, mcid: number): number => stream * 1_000_000 + mcid;

class State {
  readonly pieces: Piece[] = [];
  readonly blanks: BlankGlyph[] = [];
  readonly telling = new Set<number>();
  /** Object number of the form being read, 0 for the page itself. */
  stream = 0;
  loosePaint = false;
  unreadable = 0;
  private readonly open: { readonly mcid: number; readonly actual: string | undefined }[] = [];
  private mcid = -1;
  /** Set inside replaced text: its glyphs are not read one by one. */
  private replaced = false;
  private words = '';
  /** The text that stands for the glyphs being read. */
  private actual = '';
  begin(properties: string): void {
    const mcid = /\/MCID (\d+)/.exec(properties);
    const actual = /\/ActualText\s*(<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\))/.exec(properties);
    this.open.push({ mcid: this.mcid, actual: actual ? '' : undefined });
    if (mcid) {
      this.flush();
      this.mcid = contentKey(this.stream, Number(mcid[1]));
    }
    if (actual && !this.replaced) {
      this.actual = readText(new ValueReader(actual[1] as string).value());
      this.words += this.actual;
      this.replaced = true;
    }
  }

  end(): void {
    const last = this.open.pop();
    if (!last) return;
    if (last.actual !== undefined) this.replaced = this.open.some((item) => item.actual !== undefined);
    if (last.mcid !== this.mcid) {
      this.flush();
      this.mcid = last.mcid;
    }
  }

  tell(): void {
    this.telling.add(this.mcid);
  }

  paint(): void {
    if (this.open.length === 0) this.loosePaint = true;
  }

  show(hex: string, font: FontReader | undefined): void {
    this.paint();
    this.tell();
    const width = (font?.codeBytes ?? 2) * 2;
    for (let at = 0; at < hex.length; at += width) {
      const code = parseInt(hex.slice(at, at + width), 16);
      const text = font?.text(code);
      if (font) this.inspect(code, text, font);
      if (this.replaced) continue;
      if (text === undefined) this.unreadable++;
      else this.words += text;
    }
  }

  private inspect(code: number, text: string | undefined, font: FontReader): void {
    const missing = font.missing(code);
    if (!missing) {
      if (text === undefined || !/[^\s\p{C}\p{M}\u2800\u3164\u115f\u1160]/u.test(text)) return;
      if (!font.blank(code)) return;
    }
    this.blanks.push({
      text: this.replaced ? this.actual : (text ?? ''),
      before: this.words.slice(0, this.replaced ? -this.actual.length || undefined : undefined).slice(-24),
      kind: missing ? 'missing' : 'blank',
      font: font.name,
    });
  }

  flush(): void {
    if (this.words) this.pieces.push({ mcid: this.mcid, text: this.words });
    this.words = '';
  }
}
