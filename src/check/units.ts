import type { Block, Deck } from '../deck/model.ts';

/** One piece of text that the rules judge: a block of the deck, code left out, with the classes of its slide. */
export interface TextUnit extends Pick<Block, 'slide' | 'line' | 'text' | 'wrapper'> {
  /** Everything in the speaker notes is a note, whatever its form. */
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'html';
  /** Classes of the slide ('layout-title'). */
  readonly layout: string;
  /** Which row of a drawing that is a file: all of them stand on one line of the deck. */
  readonly row?: number;
}

/** The same for the cells of one row, in the order of the rows. */
export const rowOf = ({ line, row = 0 }: TextUnit): number => line + row / 1000;

/** The text units of a deck, slides and notes, in reading order. */
export const deckUnits = ({ blocks, slides }: Deck): TextUnit[] =>
  blocks.flatMap(({ kind, slide, line, text, wrapper, note }): TextUnit[] => {
    if (kind === 'code') return [];
    const layout = slides[slide - 1]?.attributes.class ?? '';
    const form = note ? 'note' : kind === 'math' ? 'paragraph' : kind;
    return [{ kind: form, slide, line, text, wrapper, layout }];
  });
