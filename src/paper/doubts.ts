import type { Found } from './assign.ts';
import { area, grown, height, holds, meets, sharedX, sharedY, union, width } from './boxes.ts';
import { hasInk, type Ink, type Piece, tight } from './ink.ts';
import { type Column, wordsIn } from './layout.ts';
import type { Box, Doubt } from './model.ts';
import { isColumnRule } from './regions.ts';
import type { Scene } from './scene.ts';

/** What speaks against a cut; an empty list means that it may be shown. */
export function doubtsOf(found: Found, box: Box, all: readonly Found[]): Doubt[] {
  return [...atEdges(found, box), ...inside(found, box), ...around(found, box, all), ...shape(found, box)];
}

function atEdges({ region, scene }: Found, box: Box): Doubt[] {
  if (region === undefined) return [];
  const doubts: Doubt[] = [];
  if (region.cut.length > 0 || halfObject(scene, region.pieces, box))
    doubts.push({ code: 'object-cut', message: 'A drawn object crosses its edge.' });
  const cutLine = scene.page.lines.some(
    (line) =>
      meets(line, box, 1.5) &&
      scene.page.kinds.get(line) === 'label' &&
      outsides(line, box).some((part) => hasInk(scene.ink, part)),
  );
  if (cutLine) doubts.push({ code: 'text-cut', message: 'A line of text crosses its edge.' });
  return doubts;
}

/** One object is drawn both in the box and outside of it: text runs through it. */
const halfObject = (
  { page, pieces, ink, columns, frames }: Scene,
  own: readonly Piece[],
  box: Box,
): boolean =>
  page.marks.some(
    (mark) =>
      mark.kind !== 'form' &&
      meets(mark, box, 3) &&
      !holds(box, mark, 3) &&
      // The frame round a figure and its caption may be drawn in one go with the rule at the head of the page.
      ![...frames.values()].some((frame) => holds(mark, frame, 1) && holds(frame, box, 1)) &&
      area(mark) < 0.7 * page.width * page.height &&
      pieces.some(
        (piece) =>
          !own.includes(piece) && area(piece) > 200 && holds(mark, piece, 1.5) && !isInMargin(piece, columns),
      ) &&
      isDrawnThrough(ink, mark),
  );

/** The box of a page number, beside the text. */
const isInMargin = (piece: Box, columns: readonly Column[]): boolean =>
  area(piece) < 1000 && columns.length > 0 && columns.every(({ x0, x1 }) => piece.x0 > x1 || piece.x1 < x0);

/** So far from the edges of its bounds, in points, the ink of a mark may begin: old drawings claim much more. */
const claimMost = 20;

function isDrawnThrough(ink: Ink, mark: Box): boolean {
  const drawn = tight(ink, mark);
  return drawn !== undefined && holds(grown(drawn, claimMost), mark);
}

/** The parts of a line that lie beyond the edges of a box. */
const outsides = (line: Box, box: Box): Box[] =>
  [
    { ...line, x1: Math.min(line.x1, box.x0) },
    { ...line, x0: Math.max(line.x0, box.x1) },
    { ...line, y1: Math.min(line.y1, box.y0) },
    { ...line, y0: Math.max(line.y0, box.y1) },
  ].filter((part) => width(part) > 0 && height(part) > 0);

function inside({ scene, region }: Found, box: Box): Doubt[] {
  const doubts: Doubt[] = [];
  if (region === undefined) return [];
  const isFormula = scene.page.lines.some(
    (line) => /^\(\d{1,3}[a-z]?\)$/.test(line.text) && holds(box, line, 2) && box.x1 - line.x1 < 6,
  );
  const isDrawn = scene.page.marks.some((mark) => area(mark) > 100 && holds(box, mark, 2));
  if (isFormula && !isDrawn)
    doubts.push({ code: 'formula-inside', message: 'It is a numbered formula, or holds one.' });
  const kinds = new Set(scene.barriers.filter((other) => meets(other, box, 1)).map(({ kind }) => kind));
  if (kinds.has('caption')) doubts.push({ code: 'caption-inside', message: 'Another caption lies in it.' });
  if (kinds.has('table') || scene.lostTables.some((table) => meets(table, box, 1)))
    doubts.push({ code: 'table-inside', message: 'A table lies in it.' });
  if (['prose', 'heading', 'running', 'formula'].some((kind) => kinds.has(kind as 'prose')))
    doubts.push({ code: 'prose-inside', message: 'Text of the page lies in it.' });
  return doubts;
}

function around(found: Found, box: Box, all: readonly Found[]): Doubt[] {
  const { scene, region, caption } = found;
  if (region === undefined) return [];
  const doubts: Doubt[] = [];
  const others = all.filter((other) => other !== found && other.scene === scene);
  if (others.some((other) => other.region === undefined))
    doubts.push({ code: 'neighbour-lost', message: 'Another figure of this page was not found.' });
  const claimed = all.flatMap((other) => (other.scene === scene && other.region ? [other.region.box] : []));
  const home = region.wide
    ? undefined
    : scene.columns.find(({ x0, x1 }) => caption.box.x0 >= x0 - 8 && caption.box.x1 <= x1 + 8);
  // What stands in another column than figure and caption is no part of it.
  const elsewhere = (piece: Box) => home !== undefined && (piece.x0 > home.x1 + 4 || piece.x1 < home.x0 - 4);
  const orphan = scene.pieces.some(
    (piece) =>
      !claimed.some((other) => meets(grown(other, 1), piece, 0)) &&
      width(piece) * height(piece) > 60 &&
      !elsewhere(piece) &&
      !isColumnRule(scene.columns, piece) &&
      sharedX(piece, box) > -30 &&
      sharedY(piece, box) > -24 &&
      !scene.barriers.some((barrier) => meets(barrier, between(piece, box), 0)),
  );
  if (orphan) doubts.push({ code: 'part-left', message: 'Something near it belongs to no figure.' });
  if (
    (region.side === 'left' || region.side === 'right') &&
    found.rivals.some(
      (other) => other.side !== region.side && other.score > 6 && !meets(other.box, region.box, 2),
    )
  )
    doubts.push({ code: 'caption-beside', message: 'Its caption stands beside it, near another drawing.' });
  return doubts;
}

/** The smallest box that touches both. */
const between = (a: Box, b: Box): Box => {
  const [x0, x1] =
    sharedX(a, b) > 0
      ? [Math.max(a.x0, b.x0), Math.min(a.x1, b.x1)]
      : [Math.min(a.x1, b.x1), Math.max(a.x0, b.x0)];
  const [y0, y1] =
    sharedY(a, b) > 0
      ? [Math.max(a.y0, b.y0), Math.min(a.y1, b.y1)]
      : [Math.min(a.y1, b.y1), Math.max(a.y0, b.y0)];
  return { x0, x1, y0, y1 };
};

/** Lines of a listing, and the white that parts them from a drawing. */
const listing = { lines: 4, apart: 10 };

/** Lines of code at the edge of the column, over or under the drawing: the text of the page, in no paragraph. */
function holdsListing({ page, columns }: Scene, box: Box): boolean {
  const marks = page.marks.filter((mark) => area(mark) > 100 && holds(box, mark, 2));
  if (marks.length === 0) return false;
  const drawn = union(marks);
  const apart = page.lines.filter(
    (line) =>
      line.level &&
      holds(box, line, 2) &&
      /\p{L}{3}/u.test(line.text) &&
      (line.y1 < drawn.y0 - listing.apart || line.y0 > drawn.y1 + listing.apart),
  );
  const atEdge = apart.filter((line) => columns.some(({ x0 }) => Math.abs(line.x0 - x0) < 3));
  return apart.length >= listing.lines && atEdge.length >= listing.lines / 2;
}

/** So many lines of words without a drawing are text of the page in a column of its own. */
const textLeast = 8;

const joined = /\s(?:fig(?:ure|\.)?|abb\.?)\s?\d{1,3}[.:]\s+\p{Lu}/iu;

function shape({ scene, region, caption }: Found, box: Box): Doubt[] {
  if (region === undefined) return [{ code: 'no-region', message: 'No drawing was found near its caption.' }];
  const doubts: Doubt[] = [];
  if (width(box) < 40 || height(box) < 24)
    doubts.push({ code: 'too-small', message: 'It is too small for a figure.' });
  const gap =
    region.side === 'above' ? caption.box.y0 - box.y1 : region.side === 'below' ? box.y0 - caption.box.y1 : 0;
  if (gap > 45) doubts.push({ code: 'far', message: 'It stands far from its caption.' });
  if (caption.continued) doubts.push({ code: 'continued', message: 'It goes on on another page.' });
  // 'Fig. 10. Activities Fig. 11. Energy': captions side by side were read as one.
  if (joined.test(caption.text.slice(caption.label.length)))
    doubts.push({ code: 'captions-joined', message: 'Its caption runs into another one.' });
  const level = scene.page.lines.filter((line) => line.level && holds(box, line, 2));
  const long = level.filter((line) => wordsIn(line.text) >= 9);
  const bare = !scene.page.marks.some((mark) => area(mark) > 100 && meets(mark, box, 2));
  const isText = bare && level.filter((line) => wordsIn(line.text) >= 4).length >= textLeast;
  if (long.length >= 4 || isText || holdsListing(scene, box))
    doubts.push({ code: 'prose-like', message: 'It holds whole lines of text.' });
  return doubts;
}
