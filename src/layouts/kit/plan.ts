import type { Passage } from '../../text/passage.ts';
import type { LayoutContent, LayoutPlan } from '../layout.ts';
import { cell as cellText, inline } from '../markdown.ts';

/** A piece of an item: words of the page, and what they are in the drawing. */
export interface Piece {
  readonly passage: Passage;
  /** `strong` the number or the name, `em` ours or after, `struck` before or lost; plain words where absent. */
  readonly as?: 'strong' | 'em' | 'struck';
}

/** One item of a list that is drawn. */
export interface Item {
  /** Stands before the words: rises, falls, word on an arrow (dashed `⇢`, backward `←`) or a line (`—`), closes a ring. */
  readonly sign?: '↑' | '↓' | '→' | '⇢' | '←' | '—' | '↺';
  readonly pieces: readonly Piece[];
  /** Between the pieces; a space where absent. */
  readonly joint?: ' ' | ' · ' | ' + ' | ': ' | ` ${string} `;
  /** Stands behind the words: open, related both ways. */
  readonly end?: '?' | '⟷';
  readonly children?: readonly Item[];
  /** So many more members that the text does not name, `pieces` being what each is. */
  readonly unnamed?: number;
}

interface Labelled extends LayoutContent {
  /** What must be said of the drawing: 'one dot per driver', 'order only, not to scale'. */
  readonly label?: Passage;
  /** Begins the label line, in the language of the talk: 'Note' where absent. */
  readonly labelWord?: string;
  /** Classes beside `layout-<name>`: `persons`, `twin`, `cause`, `agenda` … */
  readonly variants?: readonly string[];
}

/** A slide that is drawn from a list. */
export interface DrawnList extends Labelled {
  readonly items: readonly Item[];
}

/** A slide that is drawn from a table; a cell without pieces is empty. */
export interface DrawnTable extends Labelled {
  readonly head: readonly (readonly Piece[])[];
  readonly rows: readonly (readonly (readonly Piece[])[])[];
}

export interface Seconds {
  readonly least: number;
  readonly look: number;
}

const signs = { strong: '**', em: '*', struck: '~~' } as const;

const pieceText = ({ passage, as }: Piece, print: (passage: Passage) => string): string => {
  const text = print(passage);
  return as === undefined || text === '' ? text : `${signs[as]}${text}${signs[as]}`;
};

function itemText({ sign, pieces, joint = ' ', end, unnamed }: Item): string {
  const words = pieces.map((piece) => pieceText(piece, inline)).join(joint);
  const named = unnamed === undefined ? words : `…×${unnamed} ${words}`;
  return [sign, named, end === '?' ? '**?**' : end].filter(Boolean).join(' ');
}

function listText(items: readonly Item[], isOrdered: boolean, indent = ''): string {
  return items
    .map((item, index) => {
      const mark = isOrdered ? `${index + 1}.` : '-';
      const below =
        item.children === undefined
          ? ''
          : `\n${listText(item.children, false, `${indent}${' '.repeat(mark.length + 1)}`)}`;
      return `${indent}${mark} ${itemText(item)}${below}`;
    })
    .join('\n');
}

const row = (cells: readonly (readonly Piece[])[]): string =>
  `| ${cells.map((pieces) => pieces.map((piece) => pieceText(piece, cellText)).join(' ')).join(' | ')} |`;

const tableText = ({ head, rows }: DrawnTable): string =>
  [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const passagesIn = (items: readonly Item[]): Passage[] =>
  items.flatMap(({ pieces, children = [] }) => [
    ...pieces.map(({ passage }) => passage),
    ...passagesIn(children),
  ]);

const labelText = ({ label, labelWord = 'Note' }: Labelled): string =>
  label === undefined ? '' : `${labelWord}: ${inline(label)}`;

/** The planning side of every layout that is drawn from a list. */
export const listPlan = <Content extends DrawnList>(
  seconds: Seconds,
  isOrdered = false,
): LayoutPlan<Content> => ({
  passages: ({ items, label }) => [...passagesIn(items), label],
  context: (content) => ({ drawn: listText(content.items, isOrdered), label: labelText(content) }),
  variants: ({ variants = [] }) => variants,
  seconds,
  shows: () => 'evidence',
});

/** The planning side of every layout that is drawn from a table. */
export const tablePlan = <Content extends DrawnTable>(seconds: Seconds): LayoutPlan<Content> => ({
  passages: ({ head, rows, label }) => [...[head, ...rows].flat(2).map(({ passage }) => passage), label],
  context: (content) => ({ drawn: tableText(content), label: labelText(content) }),
  variants: ({ variants = [] }) => variants,
  seconds,
  shows: () => 'evidence',
});
