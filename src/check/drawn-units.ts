import type { Deck, Slide } from '../deck/model.ts';
import { layoutsOf } from '../layouts/index.ts';
import { readAlt } from '../layouts/picture/words.ts';
import { toPlain } from '../text/plain.ts';
import { readInline } from '../text/read-inline.ts';
import type { TextUnit } from './units.ts';

/** The drawing of a slide that is a file beside the deck. */
export interface DrawnPicture {
  readonly name: string;
  readonly alt: string;
  readonly line: number;
  /** The layout that it was drawn in. */
  readonly layout: string;
}

/** A slide of the class `drawn-<layout>` shows a file that `draft --pictures` drew. */
export function drawnPicture({ attributes, raw, at }: Slide): DrawnPicture | undefined {
  const layout = /(?:^|\s)drawn-([\w-]+)/.exec(attributes.class ?? '')?.[1];
  if (layout === undefined) return undefined;
  const image = /!\[((?:[^\]\\]|\\.){0,4000})\]\(\s*([^)\s]+\.svg)\s*\)/.exec(raw);
  if (image === null) return undefined;
  return {
    layout,
    name: image[2]!,
    alt: toPlain(readInline(image[1]!)),
    line: (at.line ?? 1) + raw.slice(0, image.index).split('\n').length - 1,
  };
}

/** The words of such a drawing, as they would stand in its list or table. */
export const drawnUnits = ({ slides }: Deck): TextUnit[] =>
  slides.flatMap((slide) => {
    const picture = drawnPicture(slide);
    if (picture === undefined) return [];
    const { alt, line } = picture;
    const layout = `layout-${picture.layout}`;
    const isList = layoutsOf([layout]).some(({ drawsFrom }) => drawsFrom === 'list');
    const { head, rows } = readAlt(alt);
    const lines = isList ? alt.split('; ').map((row) => [row.trim()]) : [head, ...rows];
    return lines.flatMap((cells, row) =>
      cells.map(
        (text): TextUnit => ({
          kind: isList ? 'item' : 'cell',
          slide: slide.index + 1,
          line,
          row,
          text,
          wrapper: undefined,
          layout,
        }),
      ),
    );
  });
