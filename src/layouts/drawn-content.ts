import { toMarkdown } from '../text/markdown.ts';
import type { Passage } from '../text/passage.ts';
import { concatRich, type Mark, plain, type RichText } from '../text/rich-text.ts';
import type { LayoutPlan } from './layout.ts';
import { block } from './markdown.ts';

/** A stretch of a line with the role that its emphasis gives it: the number or name, ours, or what was before. */
export interface Run {
  readonly passage: Passage;
  readonly mark?: 'strong' | 'em' | 'del';
}

export type Line = readonly Run[];

export interface DrawnItem {
  readonly line: Line;
  readonly children?: readonly DrawnItem[];
}

/** What a drawing is made from: one list or one table of short passages, and the line that says how to read it. */
export interface DrawnContent<Name extends string = string> {
  readonly layout: Name;
  readonly variants?: readonly string[];
  readonly ordered?: boolean;
  readonly items?: readonly DrawnItem[];
  readonly table?: { readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };
  readonly label?: Passage;
}

/** All passages of a drawing in reading order. */
export const drawnPassages = ({ items = [], table, label }: DrawnContent): Passage[] => [
  ...items.flatMap(itemPassages),
  ...(table === undefined ? [] : [...table.head, ...table.rows.flat()].flatMap(linePassages)),
  ...(label === undefined ? [] : [label]),
];

const linePassages = (line: Line): Passage[] => line.map(({ passage }) => passage);
const itemPassages = ({ line, children = [] }: DrawnItem): Passage[] => [
  ...linePassages(line),
  ...children.flatMap(itemPassages),
];

/** The planning side that all layouts share which are drawn from a list or a table. */
export function drawnPlan<Name extends string>(look = 8): LayoutPlan<DrawnContent<Name>> {
  return {
    passages: drawnPassages,
    context: (content) => ({ drawing: markdownOf(content), label: block(content.label) }),
    variants: ({ variants = [] }) => variants,
    seconds: { least: 20, look },
    shows: () => 'evidence',
    glossaryWords: 40,
  };
}

function markdownOf({ items = [], ordered, table }: DrawnContent): string {
  if (table === undefined) return listOf(items, ordered === true, '');
  const row = (cells: readonly string[]) => `|${cells.map((cell) => ` ${cell} |`).join('')}`;
  const cells = (lines: readonly Line[]) => lines.map((line) => toMarkdown(richOf(line), { place: 'cell' }));
  return [
    row(cells(table.head)),
    row(table.head.map(() => '---')),
    ...table.rows.map((lines) => row(cells(table.head.map((_, column) => lines[column] ?? [])))),
  ].join('\n');
}

const listOf = (items: readonly DrawnItem[], ordered: boolean, indent: string): string =>
  items
    .map(({ line, children = [] }, index) => {
      const own = `${indent}${ordered ? `${index + 1}.` : '-'} ${toMarkdown(richOf(line))}`;
      return children.length === 0 ? own : `${own}\n${listOf(children, false, `${indent}  `)}`;
    })
    .join('\n');

/** A line as one text, its runs a space apart. */
export function richOf(line: Line): RichText {
  const runs = line.filter(({ passage }) => passage.rich.text !== '');
  return concatRich(
    runs.flatMap((run, index) => [
      ...(index === 0 || startsClosed(run) ? [] : [plain(' ')]),
      markedRich(run),
    ]),
  );
}

/** Punctuation at its beginning joins a run to the one before. */
const startsClosed = ({ passage }: Run): boolean => /^[,;:.)\]”’%]/u.test(passage.rich.text);

function markedRich({ passage: { rich }, mark: kind }: Run): RichText {
  if (kind === undefined || rich.text === '') return rich;
  const added: Mark = { kind, start: 0, end: rich.text.length };
  const others = rich.marks.filter((mark) => mark.kind !== kind && mark.kind !== 'paragraph');
  return { ...rich, marks: [added, ...others] };
}
