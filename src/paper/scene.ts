import { area, grown, height, holds, meets, sharedX, sharedY, union, width } from './boxes.ts';
import { frameAround, inkOfFrame } from './frames.ts';
import { type Ink, inkOf, type Piece, piecesOf, tight, without } from './ink.ts';
import { type Column, type LaidOut, wordsIn } from './layout.ts';
import type { Box, Caption, Line, Raster } from './model.ts';

/** What may not lie in a figure. */
export interface Barrier extends Box {
  readonly kind: 'prose' | 'heading' | 'running' | 'formula' | 'caption' | 'table';
}

/** A page as the search for regions sees it. */
export interface Scene {
  readonly page: LaidOut;
  /** All ink of the page. */
  readonly ink: Ink;
  /** Pieces of ink that neither text nor tables claim. */
  readonly pieces: readonly Piece[];
  readonly barriers: readonly Barrier[];
  readonly captions: readonly Caption[];
  /** Frames that hold a figure together with its caption. */
  readonly frames: ReadonlyMap<Caption, Box>;
  readonly columns: readonly Column[];
  /** What stands at the caption of a table and looks like no table: it may be a picture of one. */
  readonly lostTables: readonly Box[];
}

/** A page with its captions and texts; its tables are still among the pieces. */
export function sceneOf(page: LaidOut, raster: Raster, captions: readonly Caption[]): Scene {
  const all = inkOf(raster);
  const own = captions
    .filter((caption) => caption.page === page.number)
    .map((caption) => ({ ...caption, box: panelOf(page, caption) }));
  const frames = framesOf(page, all, own);
  const ink = without(all, [
    ...page.numbering.map((box) => grown(box, 0.5)),
    ...[...frames.values()].flatMap(inkOfFrame),
  ]);
  const inCaption = new Set(own.flatMap(({ lines }) => lines));
  const kinds = withInline(page, inCaption);
  const texts: Barrier[] = page.lines.flatMap((line) => {
    const kind = inCaption.has(line) ? 'caption' : kinds.get(line);
    return kind === undefined || kind === 'label' ? [] : [{ ...boxOf(line), kind }];
  });
  const panels: Barrier[] = own.map(({ box }) => ({ ...box, kind: 'caption' }));
  const callouts: Barrier[] = calloutsOn(page, own).map((box) => ({ ...box, kind: 'prose' }));
  const running: Barrier[] = page.running
    .filter((box) => height(box) < 0.06 * page.height || area(box) < 0.02 * page.width * page.height)
    // A mark may claim more than it draws; of a frame nothing is left.
    .flatMap((box) => ('text' in box ? boxOf(box) : (tight(ink, besideText(page, box)) ?? [])))
    .map((box) => ({ ...box, kind: 'running' }));
  const barriers = [...texts, ...panels, ...callouts, ...running];
  const bare = withoutSpecks(
    piecesOf(
      without(
        ink,
        barriers.map((box) => grown(box, 0.5)),
      ),
    ),
    barriers,
  );
  return { page, ink, pieces: bare, barriers, captions: own, frames, columns: page.columns, lostTables: [] };
}

function framesOf(page: LaidOut, ink: Ink, captions: readonly Caption[]): Map<Caption, Box> {
  const found = new Map<Caption, Box>();
  for (const caption of captions) {
    const frame = caption.kind === 'figure' ? frameAround(page, ink, caption.box) : undefined;
    if (frame !== undefined) found.set(caption, frame);
  }
  return found;
}

/** The box of a page number at the side claims a part of the text too: what stands there may be a figure. */
function besideText({ columns }: LaidOut, box: Box): Box {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return boxOf(box);
  if (box.x1 > last.x1 + 4 && box.x0 > (first.x0 + last.x1) / 2)
    return { ...boxOf(box), x0: Math.max(box.x0, last.x1) };
  return boxOf(box);
}

const boxOf = ({ x0, y0, x1, y1 }: Box): Box => ({ x0, y0, x1, y1 });

/** Pieces of formulas between the words of a paragraph belong to it. */
function withInline(
  page: LaidOut,
  inCaption: ReadonlySet<Line>,
): Map<Line, (string & Barrier['kind']) | 'label'> {
  const kinds = new Map(page.kinds);
  const prose = page.lines.filter((line) => kinds.get(line) === 'prose' && !inCaption.has(line));
  for (const line of page.lines) {
    if (kinds.get(line) !== 'label' || !line.level || width(line) > 120) continue;
    const beside = prose.some(
      (other) =>
        sharedY(other, line) > 0.4 * Math.min(height(line), height(other)) &&
        -sharedX(other, line) < 1.2 * other.size &&
        page.columns.some(({ x0, x1 }) => line.x0 >= x0 - 3 && line.x1 <= x1 + 3),
    );
    if (beside) kinds.set(line, 'prose');
  }
  return kinds;
}

/** Accents and feet of letters that reach out of their lines. */
function withoutSpecks(pieces: readonly Piece[], barriers: readonly Barrier[]): Piece[] {
  return pieces.filter((piece) => {
    if (height(piece) > 5 || width(piece) > 14) return true;
    return !barriers.some((box) => meets(grown(box, 2.5), piece, 0));
  });
}

/** Some journals set captions on a tinted ground: it belongs to them. */
function panelOf(page: LaidOut, { box }: Caption): Box {
  const grounds = page.marks.filter(
    (mark) =>
      mark.kind === 'path' &&
      holds(mark, box, 2) &&
      area(mark) < 2.2 * area(box) + 2000 &&
      height(mark) - height(box) < 30,
  );
  return union([box, ...grounds]);
}

/** Text in a frame as wide as its column is a remark of the authors, unless a caption stands at the frame. */
function calloutsOn(page: LaidOut, captions: readonly Caption[]): Box[] {
  return page.marks.filter((mark) => {
    if (height(mark) < 14 || height(mark) > 0.4 * page.height) return false;
    const column = page.columns.find(
      ({ x0, x1 }) => Math.abs(mark.x0 - x0) < 12 && Math.abs(mark.x1 - x1) < 12,
    );
    if (column === undefined) return false;
    const lines = page.lines.filter((line) => line.level && holds(mark, line, 1));
    const long = lines.filter(
      (line) => wordsIn(line.text) >= 5 && width(line) > 0.6 * (column.x1 - column.x0),
    );
    const named = captions.some(({ box }) => sharedX(box, mark) > 0 && -sharedY(box, mark) < 30);
    return long.length >= 1 && long.length >= 0.4 * lines.length && !named;
  });
}
