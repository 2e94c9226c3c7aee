import type { Mark } from '../model.ts';
import type { Engine, Transform } from './engine.ts';

/** A drawing of more objects is looked at in pixels only. */
const objectsMost = 4000;
const kinds: Readonly<Record<number, Mark['kind']>> = {
  2: 'path',
  3: 'image',
  4: 'shading',
  5: 'form',
};

/** The drawn objects of a page, those inside of its forms as one each. */
export function readMarks(
  engine: Engine,
  page: number,
  to: Transform,
  size: { readonly width: number; readonly height: number },
): Mark[] {
  const { api } = engine;
  const count = api.FPDFPage_CountObjects(page);
  const memory = engine.take(32);
  const marks: Mark[] = [];
  for (let index = 0; index < Math.min(count, objectsMost); index++) {
    const object = api.FPDFPage_GetObject(page, index);
    const kind = kinds[api.FPDFPageObj_GetType(object)];
    if (kind === undefined) continue;
    if (!api.FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) continue;
    const [left = 0, bottom = 0, right = 0, top = 0] = engine.floats(memory, 4);
    const [ax, ay] = to(left, bottom);
    const [bx, by] = to(right, top);
    const box = {
      x0: Math.max(0, Math.min(ax, bx)),
      y0: Math.max(0, Math.min(ay, by)),
      x1: Math.min(size.width, Math.max(ax, bx)),
      y1: Math.min(size.height, Math.max(ay, by)),
    };
    if (box.x1 < box.x0 || box.y1 < box.y0) continue;
    if (kind === 'path' && isWhite(engine, object, memory)) continue;
    marks.push({
      kind,
      ...box,
      ...(kind === 'image' ? resolutionOf(engine, object, memory, box) : {}),
    });
  }
  engine.free(memory);
  return marks;
}

/** White areas lie under text and pictures: they show nothing. */
function isWhite(engine: Engine, object: number, memory: number): boolean {
  const { api } = engine;
  if (!api.FPDFPath_GetDrawMode(object, memory, memory + 4)) return false;
  const [filled, stroked] = [engine.integer(memory) !== 0, engine.integer(memory + 4) !== 0];
  if (!filled && !stroked) return true;
  const pale = (get: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor') => {
    if (!api[get](object, memory, memory + 4, memory + 8, memory + 12)) return false;
    const [red, green, blue, opacity] = [0, 4, 8, 12].map((at) => engine.integer(memory + at));
    return opacity === 0 || Math.min(red ?? 0, green ?? 0, blue ?? 0) >= 252;
  };
  return (!filled || pale('FPDFPageObj_GetFillColor')) && (!stroked || pale('FPDFPageObj_GetStrokeColor'));
}

function resolutionOf(
  engine: Engine,
  object: number,
  memory: number,
  box: { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number },
): { resolution?: number } {
  if (!engine.api.FPDFImageObj_GetImagePixelSize(object, memory, memory + 4)) return {};
  const pixels = Math.max(engine.integer(memory), engine.integer(memory + 4));
  const points = Math.max(box.x1 - box.x0, box.y1 - box.y0);
  return points > 1 ? { resolution: pixels / points } : {};
}
