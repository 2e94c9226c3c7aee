import type { Item, Piece } from '../../layouts/kit/plan.ts';
import { createContext } from '../../outline/context.ts';
import { toolsOf } from '../../outline/devices/device.ts';
import { devicesOf } from '../../outline/devices/index.ts';
import type { SlideContent } from '../../outline/model.ts';
import type { Story } from '../../story/model.ts';
import type { Work } from '../../work/model.ts';

/** A drawing that the page's own relations give. */
export interface PageDrawing {
  readonly layout: string;
  /** The words of each item, or of each row of the table; empty cells left out. */
  readonly lines: readonly string[];
}

/** Every drawing that the text of a page supports, whether the draft has chosen it or not. */
export function pageDrawings(publication: Work, story: Story, language: string): PageDrawing[] {
  const tools = toolsOf(createContext(publication, story, language));
  return story.relations.flatMap((relation) =>
    devicesOf(relation, tools).flatMap(({ content }) => {
      const lines = linesOf(content);
      return lines.length === 0 ? [] : [{ layout: content.layout, lines }];
    }),
  );
}

function linesOf(content: SlideContent): string[] {
  if ('head' in content && 'rows' in content)
    return [content.head, ...content.rows]
      .map((cells) => (cells as readonly (readonly Piece[])[]).map(wordsOf).filter(Boolean).join(' | '))
      .filter(Boolean);
  return 'items' in content ? itemLines(content.items as readonly Item[]) : [];
}

const itemLines = (items: readonly Item[]): string[] =>
  items.flatMap(({ sign = '', pieces, unnamed, children = [] }) => [
    `${sign} ${unnamed ?? ''} ${wordsOf(pieces)}`.trim(),
    ...itemLines(children),
  ]);

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces.map(({ passage }) => passage.rich.text).join(' ');
