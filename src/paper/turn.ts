import { commonest } from './boxes.ts';
import type { Box, RawPage } from './model.ts';

/** Quarters clockwise that make most of a page's text level: a wide figure often lies on its side. */
export function turnsOf({ glyphs }: RawPage): number {
  const angle =
    commonest(glyphs.filter(({ angle }) => angle % 90 === 0).map((glyph) => [glyph.angle, 1])) ?? 0;
  return ((360 - angle) / 90) % 4;
}

/** A box of a page after it was turned by quarters clockwise. */
export function turnBox(box: Box, turns: number, { width, height }: { width: number; height: number }): Box {
  if (turns === 1) return { x0: height - box.y1, y0: box.x0, x1: height - box.y0, y1: box.x1 };
  if (turns === 2)
    return { x0: width - box.x1, y0: height - box.y1, x1: width - box.x0, y1: height - box.y0 };
  if (turns === 3) return { x0: box.y0, y0: width - box.x1, x1: box.y1, y1: width - box.x0 };
  return box;
}

/** The page with its text level. */
export function turnPage(page: RawPage, turns: number): RawPage {
  if (turns === 0) return page;
  const size = turns % 2 === 0 ? page : { width: page.height, height: page.width };
  return {
    number: page.number,
    width: size.width,
    height: size.height,
    glyphs: page.glyphs.map((glyph) => ({
      ...glyph,
      ...turnBox(glyph, turns, page),
      angle: (glyph.angle + turns * 90) % 360,
    })),
    marks: page.marks.map((mark) => ({ ...mark, ...turnBox(mark, turns, page) })),
  };
}
