import { area, commonest, grown, height, holds, meets, sharedX, union, width } from './boxes.ts';
import type { Piece } from './ink.ts';
import type { Box, Caption } from './model.ts';
import type { Barrier, Scene } from './scene.ts';

type Side = 'above' | 'below';
const sides = ['below', 'above'] as const;
/** So much the side counts on which the paper has its other tables. */
const habit = 4;

/** The pages with their tables, found by their captions, as barriers: figures must not swallow them. */
export function withTables(scenes: readonly Scene[]): Scene[] {
  const candidates = scenes.map((scene) =>
    scene.captions
      .filter(({ kind }) => kind === 'table')
      .map((caption) => sides.flatMap((side) => tableAt(scene, caption, side) ?? [])),
  );
  // A table on one side only tells most: where captions and tables alternate, each side has one.
  const votes = candidates.flat().flatMap((found) => {
    const [best, second] = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
    if (best === undefined) return [];
    return [[best.side, second === undefined ? 3 : 0.1 * (best.score - second.score)] as const];
  });
  const usual = commonest(votes);
  return scenes.map((scene, index) => {
    const tables = (candidates[index] ?? []).flatMap((found) => {
      const [best] = found
        .map((one) => ({ ...one, score: one.score + (one.side === usual ? habit : 0) }))
        .sort((a, b) => b.score - a.score);
      return best !== undefined && best.score > 0 ? [best.box] : [];
    });
    const lost = (candidates[index] ?? []).flatMap((found) => {
      const [best] = found.sort((a, b) => b.score - a.score);
      return best !== undefined && best.score + (best.side === usual ? habit : 0) <= 0 ? [best.box] : [];
    });
    return {
      ...scene,
      lostTables: lost,
      barriers: [...scene.barriers, ...tables.map((box) => ({ ...box, kind: 'table' as const }))],
      pieces: scene.pieces.filter((piece) => !tables.some((table) => holds(grown(table, 2), piece, 1))),
    };
  });
}

interface TableBox {
  readonly box: Box;
  readonly side: Side;
  readonly score: number;
}

/** Rules and rows of words and numbers make a table, a picture makes none. */
function weighed({ page }: Scene, box: Box, side: Side, ruled: boolean): TableBox {
  const pictures = page.marks.filter(
    ({ kind, ...mark }) => kind === 'image' && meets(mark, box, 4) && area(mark) > 0.3 * area(box),
  );
  const words = page.lines.filter((line) => line.level && holds(box, line, 3)).length;
  const turned = page.lines.filter(
    (line) => !line.level && line.text.length > 3 && holds(box, line, 3),
  ).length;
  return { box, side, score: (ruled ? 3 : 0) + Math.min(words, 8) / 2 - 6 * pictures.length - turned };
}

function tableAt(scene: Scene, { box }: Caption, side: Side): TableBox | undefined {
  const { page, pieces, barriers, columns } = scene;
  const column = columns.find(({ x0, x1 }) => box.x0 >= x0 - 8 && box.x1 <= x1 + 8);
  const narrow = column !== undefined && columns.length > 1;
  const [x0, x1] = narrow ? [column.x0 - 6, column.x1 + 6] : [0, page.width];
  const inWay = barriers.filter(
    (other) => Math.min(other.x1, x1) - Math.max(other.x0, x0) > 3 && !holds(grown(box, 1), other),
  );
  const end =
    side === 'below'
      ? Math.min(page.height, ...inWay.filter((other) => other.y0 > box.y1 - 2).map((other) => other.y0))
      : Math.max(0, ...inWay.filter((other) => other.y1 < box.y0 + 2).map((other) => other.y1));
  const zone = side === 'below' ? { x0, x1, y0: box.y1 - 1, y1: end } : { x0, x1, y0: end, y1: box.y0 + 1 };
  const inside = pieces
    .filter((piece) => meets(zone, piece, 0) && piece.y0 >= zone.y0 - 2 && piece.y1 <= zone.y1 + 2)
    .sort((a, b) => (side === 'below' ? a.y0 - b.y0 : b.y1 - a.y1));
  const [first] = inside;
  if (first === undefined || (side === 'below' ? first.y0 - box.y1 : box.y0 - first.y1) > 30) return;
  const ruled = byRules(scene, { ...zone, ...reachOf(inWay, box, side, page.height) }, side);
  if (ruled !== undefined) return weighed(scene, withNotes(scene, ruled, zone), side, true);
  const cells = byCells(scene, zone, side);
  if (cells !== undefined) return weighed(scene, withNotes(scene, cells, zone), side, true);
  const rows = byRows(inside, side);
  return rows && weighed(scene, rows, side, false);
}

/** A table of cells on coloured grounds, without a rule: so many cells, in so many rows. */
const cellsLeast = 6;
const cellRowsLeast = 3;
/** Height of a cell, in points: a taller ground holds more than a row of a table. */
const cellHeight = { least: 6, most: 60 };

/** Grounds that touch one another, from the caption on, each with words on it. */
function byCells({ page }: Scene, zone: Box, side: Side): Box | undefined {
  const cells = page.marks
    .filter(
      (mark) =>
        mark.kind === 'path' &&
        height(mark) > cellHeight.least &&
        height(mark) < cellHeight.most &&
        width(mark) > 15 &&
        holds(grown(zone, 2), mark),
    )
    .sort((a, b) => (side === 'below' ? a.y0 - b.y0 : b.y1 - a.y1));
  const own: Box[] = [];
  for (const cell of cells) {
    const box = own.length === 0 ? undefined : union(own);
    const away =
      box === undefined
        ? side === 'below'
          ? cell.y0 - zone.y0
          : zone.y1 - cell.y1
        : side === 'below'
          ? cell.y0 - box.y1
          : box.y0 - cell.y1;
    if (away > (box === undefined ? 40 : 2)) break;
    own.push(cell);
  }
  if (own.length < cellsLeast) return;
  const rows = new Set(own.map(({ y0 }) => Math.round(y0))).size;
  const words = page.lines.filter((line) => line.level && own.some((cell) => holds(grown(cell, 2), line)));
  return rows < cellRowsLeast || words.length < cellsLeast ? undefined : union(own);
}

/** A table with the notes right below its last rule: they begin at its left edge. */
function withNotes({ page }: Scene, table: Box, zone: Box): Box {
  let box = table;
  for (;;) {
    const note = page.lines.find(
      (line) =>
        line.level &&
        page.kinds.get(line) === 'label' &&
        line.y0 > box.y1 - 4 &&
        line.y1 > box.y1 &&
        line.y0 - box.y1 < 0.6 * line.size &&
        Math.abs(line.x0 - table.x0) < 14 &&
        line.x1 < table.x1 + 6 &&
        line.y1 < zone.y1 + 2 &&
        /\p{L}{3}/u.test(line.text),
    );
    if (note === undefined) return box;
    box = union([box, note]);
  }
}

/** From the first rule to the last one of the same extent. */
function byRules(scene: Scene, zone: Box, side: Side): Box | undefined {
  const rules = scene.page.marks
    .filter((mark) => height(mark) < 2.5 && width(mark) > 60 && meets(zone, { ...mark, y1: mark.y1 + 1 }, 0))
    .sort((a, b) => (side === 'below' ? a.y0 - b.y0 : b.y0 - a.y0));
  const [first] = rules;
  const near = first && (side === 'below' ? first.y0 - zone.y0 < 40 : zone.y1 - first.y1 < 40);
  if (first === undefined || !near) return;
  const same: Box[] = [];
  for (const rule of rules)
    if (Math.abs(rule.x0 - first.x0) < 4 && Math.abs(rule.x1 - first.x1) < 4) {
      const last = same.at(-1);
      if (last !== undefined && textsBetween(scene, last, rule) > cellLinesMost) break;
      same.push(rule);
    }
  return same.length < 2 ? undefined : union(same);
}

/** A cell may hold a sentence in so many lines, which reads like a paragraph. */
const cellLinesMost = 4;

const textsBetween = ({ barriers }: Scene, a: Box, b: Box): number =>
  barriers.filter(
    (other) =>
      other.kind === 'prose' &&
      other.y0 > Math.min(a.y0, b.y0) - 1 &&
      other.y1 < Math.max(a.y1, b.y1) + 1 &&
      sharedX(other, a) > 0,
  ).length;

/** Rules of a table are looked for up to what is surely none of it. */
function reachOf(inWay: readonly Barrier[], box: Box, side: Side, end: number): Pick<Box, 'y0' | 'y1'> {
  const sure = inWay.filter(({ kind }) => kind !== 'prose');
  return side === 'below'
    ? { y0: box.y1 - 1, y1: Math.min(end, ...sure.filter(({ y0 }) => y0 > box.y1 - 2).map(({ y0 }) => y0)) }
    : { y0: Math.max(0, ...sure.filter(({ y1 }) => y1 < box.y0 + 2).map(({ y1 }) => y1)), y1: box.y0 + 1 };
}

/** Rows that follow one another closely. */
function byRows(inside: readonly Piece[], side: Side): Box | undefined {
  let box: Box | undefined;
  for (const piece of inside) {
    if (box !== undefined && (side === 'below' ? piece.y0 - box.y1 : box.y0 - piece.y1) > 14) break;
    box = union(box === undefined ? [piece] : [box, piece]);
  }
  return box;
}
