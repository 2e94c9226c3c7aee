import { PubdeckError } from '../../problems/error.ts';
import type { Box, Glyph, Mark, Raster, RawPage } from '../model.ts';
import type { Engine, Transform } from './engine.ts';
import { readGlyphs } from './glyphs.ts';
import { readMarks } from './marks.ts';

export interface PdfDocument {
  readonly pages: number;
  readonly read: (number: number) => RawPage;
  /** The page in grey, `scale` pixels a point, turned clockwise by `turns` quarters. */
  readonly draw: (number: number, scale: number, turns: number) => Raster;
  /** A part of the page in colours. */
  readonly cut: (number: number, box: Box, scale: number, turns: number) => Colours;
  readonly meta: (key: string) => string;
  readonly close: () => void;
}

export interface Colours {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity. */
  readonly data: Uint8Array;
}

/** Bits of FPDF_RenderPageBitmap: annotations, grey, red before blue. */
const flags = { annotations: 0x01, grey: 0x08, redFirst: 0x10 };
const formats = { grey: 1, colour: 4 };

const reasons: Readonly<Record<number, readonly [string, string]>> = {
  3: ['is damaged or no PDF', 'Open it in a PDF viewer and save it again.'],
  4: ['is locked with a password', 'Save a copy without the password and name that with --paper.'],
  5: ['is locked in a way that cannot be opened here', 'Save a copy without protection (print it to a PDF).'],
};

/**
 * Opens a PDF.
 * @throws PubdeckError where it has a password or is broken.
 */
export function openDocument(engine: Engine, data: Uint8Array, file: string): PdfDocument {
  const { api } = engine;
  const memory = engine.put(data);
  const handle = api.FPDF_LoadMemDocument(memory, data.length, '');
  if (handle === 0) {
    engine.free(memory);
    const [what, hint] = reasons[api.FPDF_GetLastError()] ?? reasons[3] ?? ['', ''];
    throw new PubdeckError('paper-unreadable', `The paper ${what}; its figures stay out.`, {
      at: { file },
      hint,
    });
  }
  return {
    pages: api.FPDF_GetPageCount(handle),
    read: (number) => withPage(engine, handle, number, (page) => readPage(engine, page, number)),
    draw: (number, scale, turns) =>
      withPage(engine, handle, number, (page) => drawPage(engine, page, scale, turns)),
    cut: (number, box, scale, turns) =>
      withPage(engine, handle, number, (page) => cutPage(engine, page, box, scale, turns)),
    meta: (key) => metaOf(engine, handle, key),
    close: () => {
      api.FPDF_CloseDocument(handle);
      engine.free(memory);
    },
  };
}

function withPage<T>({ api }: Engine, document: number, number: number, use: (page: number) => T): T {
  const page = api.FPDF_LoadPage(document, number - 1);
  if (page === 0) throw new PageError(number);
  try {
    return use(page);
  } finally {
    api.FPDF_ClosePage(page);
  }
}

/** One page cannot be read; the others may. */
export class PageError extends Error {
  constructor(number: number) {
    super(`page ${number} cannot be read`);
  }
}

function readPage(engine: Engine, page: number, number: number): RawPage {
  const { api } = engine;
  const size = { width: api.FPDF_GetPageWidthF(page), height: api.FPDF_GetPageHeightF(page) };
  const to = transformOf(engine, page, size);
  const glyphs: Glyph[] = readGlyphs(engine, page, to);
  const marks: Mark[] = readMarks(engine, page, to, size);
  return { number, ...size, glyphs, marks };
}

/** PDFium tells device places in whole pixels: a large device gives them to a thousandth of a point. */
function transformOf(
  engine: Engine,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
): Transform {
  const fine = 1000;
  const at = engine.take(8);
  const place = (x: number, y: number): readonly [number, number] => {
    engine.api.FPDF_PageToDevice(page, 0, 0, width * fine, height * fine, 0, x, y, at, at + 4);
    return [engine.integer(at) / fine, engine.integer(at + 4) / fine];
  };
  const [x0, y0] = place(0, 0);
  const [xx, xy] = place(1000, 0);
  const [yx, yy] = place(0, 1000);
  engine.free(at);
  const [a, b, c, d] = [(xx - x0) / 1000, (xy - y0) / 1000, (yx - x0) / 1000, (yy - y0) / 1000];
  return (x, y) => [x0 + a * x + c * y, y0 + b * x + d * y];
}

function drawPage(engine: Engine, page: number, wanted: number, turns: number): Raster {
  const { api } = engine;
  const [across, down] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const [w, h] = turns % 2 === 0 ? [across, down] : [down, across];
  const scale = Math.min(wanted, 4000 / Math.max(w, h));
  const [width, height] = [Math.ceil(w * scale), Math.ceil(h * scale)];
  const memory = engine.take(width * height);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, formats.grey, memory, width);
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    api.FPDF_RenderPageBitmap(
      bitmap,
      page,
      0,
      0,
      Math.round(w * scale),
      Math.round(h * scale),
      turns,
      flags.annotations | flags.grey,
    );
    return { width, height, scale, data: engine.bytes(memory, width * height).slice() };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
    engine.free(memory);
  }
}

function cutPage(engine: Engine, page: number, box: Box, scale: number, turns: number): Colours {
  const { api } = engine;
  const [across, down] = [api.FPDF_GetPageWidthF(page), api.FPDF_GetPageHeightF(page)];
  const [w, h] = turns % 2 === 0 ? [across, down] : [down, across];
  const width = Math.max(1, Math.round((box.x1 - box.x0) * scale));
  const height = Math.max(1, Math.round((box.y1 - box.y0) * scale));
  const memory = engine.take(width * height * 4);
  const bitmap = api.FPDFBitmap_CreateEx(width, height, formats.colour, memory, width * 4);
  try {
    api.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    api.FPDF_RenderPageBitmap(
      bitmap,
      page,
      Math.round(-box.x0 * scale),
      Math.round(-box.y0 * scale),
      Math.round(w * scale),
      Math.round(h * scale),
      turns,
      flags.annotations | flags.redFirst,
    );
    return { width, height, data: engine.bytes(memory, width * height * 4).slice() };
  } finally {
    api.FPDFBitmap_Destroy(bitmap);
    engine.free(memory);
  }
}

function metaOf(engine: Engine, handle: number, key: string): string {
  const { api } = engine;
  const length = Math.min(api.FPDF_GetMetaText(handle, key, 0, 0), 4096);
  if (length <= 2) return '';
  const at = engine.take(length);
  api.FPDF_GetMetaText(handle, key, at, length);
  const text = Buffer.from(engine.bytes(at, length - 2)).toString('utf16le');
  engine.free(at);
  return text;
}
