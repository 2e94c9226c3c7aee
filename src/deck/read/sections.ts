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
export type SectionMark =
  | {
      readonly kind: 'open' | 'close';
      readonly start: number;
      readonly end: number;
      readonly attributes: Record<string, string>;
    }
  | {
      readonly kind: 'slide' | 'stack-open' | 'stack-close';
      readonly start: number;
      readonly end: number;
      readonly attributes: Record<string, string>;
    };

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
  const leaves: Leaf[] = [];
  const traps: SectionTrap[] = [];
  const open: Open[] = [];
  let stack = -1;
  let markIndex = 0;

  const isBlank = (start: number, end: number) => withoutComments(text.slice(start, end)).trim() === '';

  // The tag that is being read; what it opens begins after it.
  let markStart: number | undefined;
  const isBlankBetween = (start: number, end: number) =>
    isBlank(start, end) ||
    text
      .slice(start, end)
      .replace(/<!--[\s\S]*?-->|\{\{[<%]\s*slide\b[\s\S]*?[%>]\}\}/g, '')
      .trim() === '';

  const push = (node: Omit<Open, 'children'>): void => {
    const parent = open.at(-1);
    if (parent) {
      if (parent.children === 0 && open.length === 1) {
        stack++;
        // Text of the stack itself, above its slides: browsers lay them over one another; here it is the first slide.
        const until = Math.min(node.start, markStart ?? node.start);
        if (parent.from !== 'stack' && !isBlankBetween(parent.start, until)) {
          leaves.push({ start: parent.start, end: until, attributes: parent.attributes, stack });
          if (parent.from !== 'slide') traps.push({ kind: 'text-outside', start: parent.start });
        }
      }
      parent.children++;
    }
    open.push({ ...node, children: 0 });
  };

  const pop = (end: number): void => {
    const node = open.pop();
    // A section three deep is content of its slide, not a slide.
    if (node === undefined || open.length >= 2) return;
    if (node.children === 0 || open.length === 1) {
      leaves.push({
        start: node.start,
        end,
        attributes: node.attributes,
        stack: open.length === 1 ? stack : undefined,
      });
    }
  };

  /** Text that stands in no slide of its own: given to the slide before or after it, so that no word is lost. */
  const loose = (start: number, end: number): void => {
    if (isBlank(start, end)) return;
    const inStack = open.length === 1 && (open[0]!.children > 0 || open[0]!.from === 'stack');
    if (open.length > 0 && !inStack) return;
    if (open.length === 1 && open[0]!.from === 'stack') {
      push({ attributes: {}, from: 'piece', start });
      return;
    }
    traps.push({ kind: 'text-outside', start });
    const last = leaves.at(-1);
    if (last && last.end <= start && last.start >= pieceStart) last.end = end;
    else pending = start;
  };

  let pieceStart = from;
  let pending: number | undefined;
  const takePending = (start: number): number => {
    const at = pending ?? start;
    pending = undefined;
    return at;
  };

  const piece = (start: number, end: number): void => {
    pieceStart = start;
    const inside: SectionMark[] = [];
    while (markIndex < marks.length && marks[markIndex]!.start < end) inside.push(marks[markIndex++]!);
    const noProcess = inside.some(
      (mark) => mark.kind === 'slide' || (mark.kind === 'open' && 'data-noprocess' in mark.attributes),
    );
    if (!noProcess) push({ attributes: {}, from: 'piece', start });
    let at = start;
    let slides = 0;
    for (const mark of inside) {
      loose(at, mark.start);
      markStart = mark.start;
      switch (mark.kind) {
        case 'open':
          push({ attributes: mark.attributes, from: 'html', start: takePending(mark.end) });
          break;
        case 'close':
          if (open.at(-1)?.from !== 'stack') pop(mark.start);
          break;
        case 'slide': {
          if (slides++ > 0) traps.push({ kind: 'second-slide-shortcode', start: mark.start });
          const first = slides === 1 && (open.length === 0 || inside[0] === mark);
          push({
            attributes: mark.attributes,
            from: 'slide',
            start: takePending(first && isBlank(start, mark.start) ? start : mark.start),
          });
          break;
        }
        case 'stack-open': {
          const top = open.at(-1);
          // The wrapper of the piece is the stack itself: reveal-hugo writes the outer section in the shortcode.
          if (top?.from === 'piece' && isBlank(top.start, mark.start)) open.pop();
          while (open.length > 0) pop(mark.start);
          push({ attributes: mark.attributes, from: 'stack', start: mark.end });
          break;
        }
        case 'stack-close':
          while (open.length > 0 && open.at(-1)!.from !== 'stack') pop(mark.start);
          open.pop();
          break;
      }
      at = mark.end;
      markStart = undefined;
    }
    const rest = !isBlank(at, end);
    if (open.length === 0 && rest && inside.some(({ kind }) => kind === 'stack-close'))
      push({ attributes: {}, from: 'piece', start: at });
    else loose(at, end);
    if (open.at(-1)?.from !== 'stack') pop(end);
  };

  let start = from;
  for (const separator of separators) {
    piece(start, separator.start);
    start = separator.end;
  }
  piece(start, to);
  while (open.length > 0) pop(to);
  return { leaves, traps };
}

/** Many openings of comments that nothing closes must not cost their square. */
const withoutComments = (text: string): string =>
  text.includes('-->') ? text.replace(/<!--[\s\S]*?-->/g, '') : text;

/** Attributes of a `slide` shortcode: `id` and `class` stay, every other key becomes `data-<key>`. */
export function slideAttributes(tag: ShortcodeTag): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(tag.named)) {
    if (/^(id|class|lang|dir|style)$/.test(key) || key.startsWith('data-')) attributes[key] = value;
    else attributes[`data-${key}`] = value;
  }
  return attributes;
}
