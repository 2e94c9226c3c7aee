import type { Glyph } from '../model.ts';
import type { Engine, Transform } from './engine.ts';

/** A page of a book has about 6,000 characters; more than this is a drawing made of letters. */
const charactersMost = 60_000;

interface Font {
  readonly name: string;
  readonly bold: boolean;
  readonly size: number;
  readonly angle: number;
}

/** The characters of a page, in the order of its content. */
export function readGlyphs(engine: Engine, page: number, to: Transform): Glyph[] {
  const { api } = engine;
  const text = api.FPDFText_LoadPage(page);
  if (text === 0) return [];
  const memory = engine.take(1024);
  try {
    const count = Math.min(api.FPDFText_CountChars(text), charactersMost);
    const fonts = new Map<number, Font>();
    const glyphs: Glyph[] = [];
    let spaced = false;
    for (let index = 0; index < count; index++) {
      const code = api.FPDFText_GetUnicode(text, index);
      const object = api.FPDFText_GetTextObject(text, index);
      // Line ends and gaps that PDFium adds belong to no text object.
      if (object === 0 || code === 0x0a || code === 0x0d) continue;
      let font = fonts.get(object);
      if (font === undefined) {
        font = fontOf(engine, text, index, memory, to);
        fonts.set(object, font);
      }
      if (!api.FPDFText_GetLooseCharBox(text, index, memory)) continue;
      const [left = 0, top = 0, right = 0, bottom = 0] = engine.floats(memory, 4);
      // A space that the file does not draw: it has a place and no width.
      if (code === 0x20 && left === right) {
        spaced = true;
        continue;
      }
      const [ax, ay] = to(left, top);
      const [bx, by] = to(right, bottom);
      glyphs.push({
        text: String.fromCodePoint(code > 0x10ffff ? 0xfffd : code),
        x0: Math.min(ax, bx),
        y0: Math.min(ay, by),
        x1: Math.max(ax, bx),
        y1: Math.max(ay, by),
        font: font.name,
        size: font.size,
        bold: font.bold,
        angle: font.angle,
        ...(spaced ? { spaced } : {}),
      });
      spaced = false;
    }
    return glyphs;
  } finally {
    engine.free(memory);
    api.FPDFText_ClosePage(text);
  }
}

function fontOf(engine: Engine, text: number, index: number, memory: number, to: Transform): Font {
  const { api } = engine;
  const length = Math.min(api.FPDFText_GetFontInfo(text, index, memory, 512, memory + 512), 512);
  const raw = Buffer.from(engine.bytes(memory, Math.max(0, length - 1))).toString('utf8');
  const name = raw.replace(/^[A-Z]{6}\+/, '');
  const weight = api.FPDFText_GetFontWeight(text, index);
  const points = api.FPDFText_GetFontSize(text, index);
  let [size, angle] = [points, 0];
  if (api.FPDFText_GetMatrix(text, index, memory)) {
    const [a = 1, b = 0, c = 0, d = 1] = engine.floats(memory, 4);
    size = points * Math.hypot(c, d);
    const [x0, y0] = to(0, 0);
    const [x1, y1] = to(a, b);
    const degrees = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
    const quarter = Math.round(degrees / 90) * 90;
    angle = (Math.abs(degrees - quarter) < 3 ? quarter + 360 : degrees + 360) % 360;
  }
  return { name, bold: weight >= 600 || /bold|black|heavy|demi|cmbx|-b$|\.b$/i.test(name), size, angle };
}
