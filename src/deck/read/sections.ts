import { withoutComments } from '../../text/comments.ts';
import type { Separator } from './separators.ts';
import type { ShortcodeTag } from './shortcodes.ts';

/** One slide: a stretch of the file that ends up in an innermost `<section>`. */
export interface Leaf {
  start: number;
  end: number;
  readonly attributes: Record<string, string>;
  readonly stack: number | undefined;
  /** Where the body is not the piece itself: another engine's syntax made into ours. */
  readonly body?: string;
  /** Where the piece is read with parts of it blanked out, such as notes; as long as the piece. */
  readonly shown?: string;
  /** Where in the piece a note stands that is written in that syntax. */
  readonly notes?: readonly { readonly start: number; readonly end: number }[];
}

export type SectionTrap = {
  readonly kind: 'text-outside' | 'second-slide-shortcode';
  readonly start: number;
};

/** What opens or closes a section inside a piece, in the order of the file. */
export interface SectionMark {
  readonly kind: 'open' | 'close' | 'slide' | 'stack-open' | 'stack-close';
  readonly start: number;
  readonly end: number;
  readonly attributes: Record<string, string>;
}

interface Open {
  readonly attributes: Record<string, string>;
  readonly from: 'piece' | 'html' | 'slide' | 'stack';
  readonly start: number;
  children: number;
}

/**
 * Plays what a browser does with the theme's HTML: each piece between `<hr>` is wrapped in `<section>`, pieces that
 * hold a `slide` shortcode (or `data-noprocess`) only get the closing tag, and tags of the deck itself count as well.
 * A section inside a section makes a vertical stack.
 */
export function splitSections(
  text: string,
  from: number,
  to: number,
  separators: readonly Separator[],
  marks: readonly SectionMark[],
): { leaves: Leaf[]; traps: SectionTrap[] } {
  const sections = new Sections(text);
  let start = from;
  let next = 0;
  for (const { start: end, end: after } of [...separators, { start: to, end: to }]) {
    const first = next;
    while (next < marks.length && marks[next]!.start < end) next++;
    sections.readPiece(start, end, marks.slice(first, next));
    start = after;
  }
  sections.closeAll(to);
  return sections;
}

/** The sections that are open while the file is read from its beginning to its end, and the slides found so far. */
class Sections {
  readonly leaves: Leaf[] = [];
  readonly traps: SectionTrap[] = [];
  private readonly text: string;
  private readonly open: Open[] = [];
  private stack = -1;
  private pieceStart = 0;
  /** Where text began that belongs to the next slide. */
  private pending: number | undefined;
  /** The tag that is being read; what it opens begins after it. */
  private markStart: number | undefined;

  constructor(text: string) {
    this.text = text;
  }

  readPiece(start: number, end: number, marks: readonly SectionMark[]): void {
    this.pieceStart = start;
    const noProcess = marks.some(
      (mark) => mark.kind === 'slide' || (mark.kind === 'open' && 'data-noprocess' in mark.attributes),
    );
    if (!noProcess) this.push({ attributes: {}, from: 'piece', start });
    let at = start;
    let slides = 0;
    for (const mark of marks) {
      this.readLoose(at, mark.start);
      this.markStart = mark.start;
      if (mark.kind === 'slide') {
        if (slides++ > 0) this.traps.push({ kind: 'second-slide-shortcode', start: mark.start });
        const isFirst = slides === 1 && (this.open.length === 0 || marks[0] === mark);
        this.openSlide(mark, isFirst && this.isBlank(start, mark.start) ? start : mark.start);
      } else this.readMark(mark);
      at = mark.end;
      this.markStart = undefined;
    }
    const closesStack = marks.some(({ kind }) => kind === 'stack-close');
    if (closesStack && this.open.length === 0 && !this.isBlank(at, end))
      this.push({ attributes: {}, from: 'piece', start: at });
    else this.readLoose(at, end);
    if (this.open.at(-1)?.from !== 'stack') this.pop(end);
  }

  closeAll(end: number): void {
    while (this.open.length > 0) this.pop(end);
  }

  private openSlide({ attributes }: SectionMark, start: number): void {
    this.push({ attributes, from: 'slide', start: this.takePending(start) });
  }

  private readMark(mark: SectionMark): void {
    switch (mark.kind) {
      case 'open':
        this.push({ attributes: mark.attributes, from: 'html', start: this.takePending(mark.end) });
        break;
      case 'close':
        if (this.open.at(-1)?.from !== 'stack') this.pop(mark.start);
        break;
      case 'stack-open': {
        const top = this.open.at(-1);
        // The wrapper of the piece is the stack itself: reveal-hugo writes the outer section in the shortcode.
        if (top?.from === 'piece' && this.isBlank(top.start, mark.start)) this.open.pop();
        this.closeAll(mark.start);
        this.push({ attributes: mark.attributes, from: 'stack', start: mark.end });
        break;
      }
      case 'stack-close':
        while (this.open.length > 0 && this.open.at(-1)!.from !== 'stack') this.pop(mark.start);
        this.open.pop();
        break;
    }
  }

  private push(node: Omit<Open, 'children'>): void {
    const parent = this.open.at(-1);
    if (parent) {
      if (parent.children === 0 && this.open.length === 1) this.beginStack(parent, node.start);
      parent.children++;
    }
    this.open.push({ ...node, children: 0 });
  }

  /** Text of the stack itself, above its slides: browsers lay them over one another; here it is the first slide. */
  private beginStack(parent: Open, firstSlide: number): void {
    this.stack++;
    const end = Math.min(firstSlide, this.markStart ?? firstSlide);
    if (parent.from === 'stack' || this.isBlankBesideSlide(parent.start, end)) return;
    this.leaves.push({ start: parent.start, end, attributes: parent.attributes, stack: this.stack });
    if (parent.from !== 'slide') this.traps.push({ kind: 'text-outside', start: parent.start });
  }

  private pop(end: number): void {
    const node = this.open.pop();
    const depth = this.open.length;
    // A section three deep is content of its slide, not a slide.
    if (node === undefined || depth >= 2) return;
    if (node.children > 0 && depth !== 1) return;
    this.leaves.push({
      start: node.start,
      end,
      attributes: node.attributes,
      stack: depth === 1 ? this.stack : undefined,
    });
  }

  /** Text that stands in no slide of its own: given to the slide before or after it, so that no word is lost. */
  private readLoose(start: number, end: number): void {
    if (this.isBlank(start, end)) return;
    const outer = this.open[0];
    const inStack = this.open.length === 1 && (outer!.children > 0 || outer!.from === 'stack');
    if (outer && !inStack) return;
    if (outer?.from === 'stack') {
      this.push({ attributes: {}, from: 'piece', start });
      return;
    }
    this.traps.push({ kind: 'text-outside', start });
    const last = this.leaves.at(-1);
    if (last && last.end <= start && last.start >= this.pieceStart) last.end = end;
    else this.pending = start;
  }

  private takePending(start: number): number {
    const at = this.pending ?? start;
    this.pending = undefined;
    return at;
  }

  private isBlank(start: number, end: number): boolean {
    return withoutComments(this.text.slice(start, end)).trim() === '';
  }

  /** The same where the tag of a slide counts as blank, too. */
  private isBlankBesideSlide(start: number, end: number): boolean {
    return (
      this.isBlank(start, end) ||
      withoutComments(this.text.slice(start, end))
        .replace(/\{\{[<%]\s*slide\b[\s\S]*?[%>]\}\}/g, '')
        .trim() === ''
    );
  }
}

/** Attributes of a `slide` shortcode: `id` and `class` stay, every other key becomes `data-<key>`. */
export function slideAttributes(tag: ShortcodeTag): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(tag.named)) {
    if (/^(id|class|lang|dir|style)$/.test(key) || key.startsWith('data-')) attributes[key] = value;
    else attributes[`data-${key}`] = value;
  }
  return attributes;
}
