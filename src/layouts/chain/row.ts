import { px } from '../kit/escape.ts';
import { textWidth } from '../metrics.ts';

/** Room between the margins of a drawn slide. */
const room = 1136;
/** Title size, the air at both sides of the words, and the lines over which they are set wider, by the number of boxes. */
const looks: Readonly<
  Record<number, { readonly size: number; readonly air: number; readonly lines: number }>
> = {
  2: { size: 44, air: 92, lines: 3.4 },
  3: { size: 36, air: 58, lines: 4.6 },
  4: { size: 30, air: 46, lines: 5.6 },
};
const smallest = 24;

const width = (text: string, size: number): number => textWidth(text, size);
const longest = (text: string, size: number): number =>
  Math.max(...text.split(/[\s\u00ad]+/).map((word) => width(word, size)));

/** The word on an arrow, in the theme with the largest letters. */
const labelSize = 28;

/** An arrow is as long as its word asks: two lines at most, but for a long one. */
function arrowWidth(word: string, asked: boolean): number {
  const plain = word.replace(/<[^>]*>/g, '');
  if (asked) return 250;
  if (plain === '') return 104;
  return Math.min(250, Math.max(120, longest(plain, labelSize) + 28, width(plain, labelSize) / 2 + 40));
}

/** The columns of a row of boxes with arrows between, each as wide as its words ask, and the size of their titles. */
export function rowOf(texts: readonly string[], words: readonly string[], asked: boolean): string {
  const { size, air, lines } = looks[texts.length] ?? looks[4]!;
  const arrows = texts
    .slice(1)
    .map((_, index) => arrowWidth(words[index] ?? '', asked && index === texts.length - 2));
  const free = room - arrows.reduce((sum, each) => sum + each, 0);
  const needs = (at: number): number[] =>
    texts.map((text) => Math.max(longest(text, at), width(text, at) / lines, 0.13 * free) + air);
  let title = size;
  while (title > smallest && needs(title).reduce((sum, each) => sum + each, 0) > free) title -= 1;
  const boxes = needs(title);
  const total = boxes.reduce((sum, each) => sum + each, 0);
  // What is left over goes to all alike: the boxes stay of one family.
  const spare = Math.max(0, free - total) / boxes.length;
  const columns = boxes.flatMap((each, index) => {
    const box = `minmax(0,${px(each + spare)}fr)`;
    return index === 0 ? [box] : [`${px(arrows[index - 1]!)}px`, box];
  });
  return `--columns:${columns.join(' ')};--title:${title}px`;
}
