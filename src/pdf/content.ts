import { ArtifactMarks } from './artifacts.ts';
import { latin1, type PdfFile } from './file.ts';
import { type FontReader, FontShelf } from './fonts.ts';
import { Operators, op, paintsPath } from './operators.ts';
import { type Dict, Ref, readText, Text, type Value, ValueReader } from './values.ts';

/** Words painted under one marked-content number. */
interface Piece {
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
  readonly meaningful: ReadonlySet<number>;
  /** Paint found outside of marked content: not tagged and not marked as artifact. */
  readonly loosePaint: boolean;
  /** Words without any ToUnicode entry. */
  readonly unreadable: number;
  /** The page's stream with that paint marked as artifact; undefined where nothing is to do. */
  readonly marked: { readonly stream: Ref; readonly source: string } | undefined;
}

/**
 * Reads the words of one page in painting order, through ligatures and replaced text (`ActualText`), and marks what is
 * not tagged while it goes by. The tests hold it against pdf.js.
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
    const streams = this.file.array(contents(this.file, page));
    const [only] = streams;
    // Text objects and marks may cross from one stream of a page to the next: only a single one is rewritten.
    const marks = streams.length === 1 ? new ArtifactMarks() : undefined;
    let source = '';
    for (const stream of streams) source = this.read(stream, resources, state, 0, marks);
    state.flush();
    const marked = state.loosePaint ? marks?.marked(source) : undefined;
    return {
      pieces: state.pieces,
      blanks: state.blanks,
      meaningful: state.meaningful,
      loosePaint: state.loosePaint,
      unreadable: state.unreadable,
      marked: marked !== undefined && only instanceof Ref ? { stream: only, source: marked } : undefined,
    };
  }

  private read(
    stream: Value,
    resources: Dict,
    state: State,
    depth: number,
    marks?: ArtifactMarks | undefined,
  ): string {
    const source = latin1(this.file.stream(stream));
    const fontRefs = resources.has('Font') ? this.file.dict(resources.get('Font')) : undefined;
    let font: FontReader | undefined;
    const operators = new Operators(source);
    while (operators.next()) {
      marks?.see(operators);
      const { operator } = operators;
      if (operator === op.show) {
        if (source.charCodeAt(operators.last) === 0x3c) state.showHex(source, operators.last + 1, font);
        else state.showBytes((new ValueReader(operators.operand()).value() as Text).bytes, font);
      } else if (operator === op.font) {
        const found = fontRefs?.get(operators.nameAt(operators.first));
        font = found === undefined ? undefined : this.fonts.font(found);
      } else if (operator === op.beginMarkWithProperties) state.begin(operators.operand());
      else if (operator === op.endMark) state.end();
      else if (operator === op.beginMark) state.begin('');
      else if (operator === op.shade || paintsPath(operator)) state.paint();
      else if (operator === op.draw) this.draw(operators.nameAt(operators.first), resources, state, depth);
      else if (operator === op.showSpaced) {
        for (const item of new ValueReader(operators.operand()).value() as Value[]) {
          if (item instanceof Text) state.showBytes(item.bytes, font);
        }
      }
    }
    return source;
  }

  private draw(object: string, resources: Dict, state: State, depth: number): void {
    state.paint();
    state.markMeaningful();
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

/** One number for a mark of a page or of one of its forms. */
export const contentKey = (stream: number, mcid: number): number => stream * 1_000_000 + mcid;

/** Value of a hex digit. */
const digit = (sign: number): number => (sign < 0x3a ? sign - 0x30 : (sign | 0x20) - 0x57);

class State {
  readonly pieces: Piece[] = [];
  readonly blanks: BlankGlyph[] = [];
  readonly meaningful = new Set<number>();
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
    const actual =
      properties.includes('/ActualText') &&
      /\/ActualText\s*(<[0-9A-Fa-f\s]*>|\((?:[^()\\]|\\[\s\S])*\))/.exec(properties);
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

  markMeaningful(): void {
    this.meaningful.add(this.mcid);
  }

  paint(): void {
    if (this.open.length === 0) this.loosePaint = true;
  }

  /** Shows a string of hex digits that begins at a place of the stream. */
  showHex(source: string, from: number, font: FontReader | undefined): void {
    this.paint();
    this.markMeaningful();
    const end = source.indexOf('>', from);
    const width = 2 * (font?.codeBytes ?? 2);
    for (let at = from; at < end; at += width) {
      let code = 0;
      for (let place = at; place < at + width && place < end; place++)
        code = code * 16 + digit(source.charCodeAt(place));
      this.show(code, font);
    }
  }

  showBytes(bytes: string, font: FontReader | undefined): void {
    this.paint();
    const width = font?.codeBytes ?? 2;
    for (let at = 0; at < bytes.length; at += width) {
      let code = bytes.charCodeAt(at);
      if (width === 2 && at + 1 < bytes.length) code = code * 256 + bytes.charCodeAt(at + 1);
      this.show(code, font);
    }
  }

  private show(code: number, font: FontReader | undefined): void {
    const glyph = font?.glyph(code);
    if (font && glyph?.fault) this.fault(glyph.fault, glyph.text, font);
    if (this.replaced) return;
    if (glyph?.text === undefined) this.unreadable++;
    else this.words += glyph.text;
  }

  private fault(kind: 'missing' | 'blank', text: string | undefined, font: FontReader): void {
    this.blanks.push({
      text: this.replaced ? this.actual : (text ?? ''),
      before: this.words.slice(0, this.replaced ? -this.actual.length || undefined : undefined).slice(-24),
      kind,
      font: font.name,
    });
  }

  flush(): void {
    if (this.words) this.pieces.push({ mcid: this.mcid, text: this.words });
    this.words = '';
  }
}
