import type { Mark, RichText } from './rich-text.ts';

/** Formatting around text. */
export type WrapMark =
  | { readonly kind: 'em' | 'strong' | 'sub' | 'sup' | 'del'; readonly start: number; readonly end: number }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string };

/** A piece that is printed whole. */
type AtomMark =
  | { readonly kind: 'code'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'math';
      readonly start: number;
      readonly end: number;
      readonly tex: string;
      readonly display: boolean;
    };

/** What a printer does with each piece of a rich text. Pieces come in order and properly nested. */
export interface Printer {
  text(text: string, start: number): string;
  atom(mark: AtomMark, text: string): string;
  open(mark: WrapMark): string;
  close(mark: WrapMark): string;
  paragraph(): string;
}

/** Walks a rich text once. Marks that overlap without nesting are closed and opened again around each other. */
export function printRich(rich: RichText, printer: Printer): string {
  const { text, marks } = rich;
  const cuts = new Set([0, text.length]);
  for (const mark of marks) cuts.add(mark.start).add(mark.end);
  const points = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const breaks = new Set(marks.filter((mark) => mark.kind === 'paragraph').map((mark) => mark.start));
  const atoms = marks.filter(isAtom);
  const wraps = marks.filter(isWrap).filter((mark) => mark.end > mark.start);
  let out = '';
  let open: WrapMark[] = [];
  for (const [index, point] of points.entries()) {
    const next = points[index + 1] ?? point;
    const covers = (mark: { start: number; end: number }) =>
      next > point && mark.start <= point && mark.end >= next;
    const wanted = wraps.filter(covers);
    const isBreak = breaks.has(point) && point > 0 && point < text.length;
    let keep = 0;
    while (!isBreak && keep < open.length && wanted[keep] === open[keep]) keep += 1;
    for (const mark of open.slice(keep).reverse()) out += printer.close(mark);
    if (isBreak) out = `${out.trimEnd()}${printer.paragraph()}`;
    open = wanted;
    if (next === point) break;
    for (const mark of wanted.slice(keep)) out += printer.open(mark);
    const atom = atoms.find(covers);
    if (!atom) out += printer.text(text.slice(point, next), point);
    else if (atom.start === point) out += printer.atom(atom, text.slice(atom.start, atom.end));
  }
  return out;
}

const isAtom = (mark: Mark): mark is AtomMark => mark.kind === 'math' || mark.kind === 'code';
const isWrap = (mark: Mark): mark is WrapMark =>
  mark.kind !== 'math' && mark.kind !== 'code' && mark.kind !== 'paragraph';
