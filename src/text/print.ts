import type { Mark, RichText } from './rich-text.ts';

export type Formatting = Exclude<Mark, { kind: 'paragraph' }>;

/** What a printer does with each piece of a rich text. Pieces come in order and properly nested. */
export interface Printer {
  /** Plain text between marks. `before` is all that was printed so far. */
  text(text: string, before: string): string;
  /** A whole formula or code span; its inner text is not printed apart. */
  atom(mark: Extract<Mark, { kind: 'math' | 'code' }>, text: string): string;
  open(mark: Formatting): string;
  close(mark: Formatting): string;
  paragraph(): string;
}

/** Walks a rich text once. Marks that overlap without nesting are closed and opened again around each other. */
export function printRich(rich: RichText, printer: Printer): string {
  const { text, marks } = rich;
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.start).add(mark.end);
  const points = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const breaks = new Set(marks.filter((mark) => mark.kind === 'paragraph').map((mark) => mark.start));
  const spans = marks.filter(
    (mark): mark is Formatting => mark.kind !== 'paragraph' && mark.end > mark.start,
  );
  let out = '';
  let open: Formatting[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1] ?? point;
    const isBreak = breaks.has(point);
    const wanted = next > point ? spans.filter((mark) => mark.start <= point && mark.end >= next) : [];
    const atom = wanted.find(isAtom);
    const wrappers = wanted.filter((mark) => !isAtom(mark));
    // Close what ends here (all at a paragraph break), and what stands inside it.
    let keep = 0;
    while (!isBreak && keep < open.length && wrappers.includes(open[keep]!) && wrappers[keep] === open[keep])
      keep += 1;
    for (const mark of open.slice(keep).reverse()) out += printer.close(mark);
    if (isBreak && point > 0 && point < text.length) out = `${out.trimEnd()}${printer.paragraph()}`;
    open = open.slice(0, keep);
    if (next === point) break;
    for (const mark of wrappers.slice(keep)) {
      out += printer.open(mark);
      open.push(mark);
    }
    if (atom && isAtom(atom)) {
      if (atom.start === point) out += printer.atom(atom, text.slice(atom.start, atom.end));
    } else out += printer.text(text.slice(point, next), out);
  }
  return out;
}

const isAtom = (mark: Mark): mark is Extract<Mark, { kind: 'math' | 'code' }> =>
  mark.kind === 'math' || mark.kind === 'code';
