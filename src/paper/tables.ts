import { area, commonest, grown, height, holds, meets, union, width } from './boxes.ts';
import type { Piece } from './ink.ts';
import type { Box, Caption } from './model.ts';
import type { Scene } from './scene.ts';

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
    return {
      ...scene,
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
  const ruled = byRules(scene, zone, side);
  if (ruled !== undefined) return weighed(scene, ruled, side, true);
  const rows = byRows(inside, side);
  return rows && weighed(scene, rows, side, false);
}

/** From the first rule to the last one of the same extent. */
function byRules({ page }: Scene, zone: Box, side: Side): Box | undefined {
  const rules = page.marks
    .filter((mark) => height(mark) < 2.5 && width(mark) > 60 && meets(zone, { ...mark, y1: mark.y1 + 1 }, 0))
    .sort((a, b) => (side === 'below' ? a.y0 - b.y0 : b.y0 - a.y0));
  const [first] = rules;
  const near = first && (side === 'below' ? first.y0 - zone.y0 < 40 : zone.y1 - first.y1 < 40);
  if (first === undefined || !near) return;
  const same = rules.filter((rule) => Math.abs(rule.x0 - first.x0) < 4 && Math.abs(rule.x1 - first.x1) < 4);
  return same.length < 2 ? undefined : union(same);
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
