import { hexOf } from '../dom/colour.ts';
import { pixels } from '../dom/style.ts';
import type { Paragraph, Run } from '../items.ts';
import { formulaParts } from './formula.ts';

/** Parts of the page that are no text of PowerPoint's. */
const skipped =
  'style,script,template,aside,.visually-hidden,.katex-html,rp,annotation,svg,[data-pd-done],.slide-number';

/** Opacity under which a colour counts as none. */
export const leastOpacity = 0.05;

/** Whether an element begins a line of its own. */
export function isBlock(element: Element): boolean {
  // Clipped away on the page, a formula still stands within its line.
  if (element.matches('.katex, .katex-mathml, math')) return false;
  const { display } = getComputedStyle(element);
  return !display.startsWith('inline') && display !== 'contents' && !display.startsWith('ruby');
}

/** The words of an element as paragraphs; `code` keeps spaces and empty lines. */
export const paragraphsOf = (root: Element, code: boolean): Paragraph[] => new Reader(root, code).read();

interface Open {
  readonly runs: Run[];
  readonly element: Element;
  readonly bullet: Paragraph['bullet'];
  readonly level: number;
}

class Reader {
  readonly #root: Element;
  readonly #code: boolean;
  readonly #found: Open[] = [];
  #open: Open | undefined;

  constructor(root: Element, code: boolean) {
    this.#root = root;
    this.#code = code;
  }

  read(): Paragraph[] {
    this.#walk(this.#root);
    return this.#found
      .filter(({ runs }) => this.#code || runs.some(({ text }) => text.trim() !== ''))
      .map((open) => finished(open, this.#code));
  }

  #walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) this.#text(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element);
  }

  #element(element: Element): void {
    if (element.localName === 'br') this.#open = undefined;
    else if (element.localName === 'math') this.#formula(element);
    else if (element === this.#root) this.#children(element);
    else if (!element.matches(skipped) && getComputedStyle(element).display !== 'none') {
      const block = isBlock(element);
      if (block) this.#open = undefined;
      this.#children(element);
      if (block) this.#open = undefined;
    }
  }

  #children(element: Element): void {
    for (const child of element.childNodes) this.#walk(child);
  }

  #text({ data, parentElement }: Text): void {
    const parent = parentElement as Element;
    if (this.#code || getComputedStyle(parent).whiteSpace.startsWith('pre')) {
      this.#lines(data.split('\n'), parent);
      return;
    }
    const text = data.replace(/[\t\n\r ]+/g, ' ');
    const begun = this.#open !== undefined && this.#open.runs.length > 0;
    if (text === '' || (text === ' ' && !begun)) return;
    this.#add(begun ? text : text.trimStart(), parent);
  }

  #lines(lines: readonly string[], parent: Element): void {
    lines.forEach((line, index) => {
      if (index > 0) this.#open = undefined;
      if (line !== '' || index < lines.length - 1) this.#add(line, parent);
    });
  }

  #formula(math: Element): void {
    const parent = math.closest('.katex')?.parentElement ?? math;
    for (const { text, shift, italic } of formulaParts(math)) {
      if (text) this.#add(text, parent, { shift, italic });
    }
  }

  #add(text: string, element: Element, more: Partial<Run> = {}): void {
    this.#open ??= this.#start(element);
    this.#open.runs.push({ ...runOf(text, element), ...more });
  }

  #start(element: Element): Open {
    const root = this.#root;
    const item = element.closest('li');
    const inside =
      item !== null && root.contains(item) && (item !== root || root.localName === 'li') ? item : undefined;
    const list = inside?.parentElement;
    const first = inside && !this.#found.some(({ element: other }) => other.closest('li') === inside);
    const marked = first && isMarked(inside);
    const open: Open = {
      runs: [],
      element,
      bullet: !marked ? 'none' : list?.localName === 'ol' ? 'number' : 'disc',
      level: levelOf(list, root),
    };
    this.#found.push(open);
    return open;
  }
}

function isMarked(item: Element): boolean {
  const { listStyleType, display } = getComputedStyle(item);
  return listStyleType !== 'none' && display === 'list-item';
}

/** How many lists are around a list, within the root. */
function levelOf(list: Element | null | undefined, root: Element): number {
  let level = 0;
  for (let at = list?.parentElement; at && at !== root.parentElement; at = at.parentElement) {
    if (at.matches('ul,ol')) level++;
  }
  return level;
}

function shiftOf(element: Element): Run['shift'] {
  const near = element.closest('sub,sup');
  return near === null ? undefined : near.localName === 'sub' ? 'sub' : 'super';
}

function runOf(text: string, element: Element): Run {
  const style = getComputedStyle(element);
  const shift = shiftOf(element);
  return {
    text: style.textTransform === 'uppercase' ? text.toUpperCase() : text,
    bold: Number(style.fontWeight) >= 600,
    italic: style.fontStyle === 'italic',
    underline: style.textDecorationLine.includes('underline'),
    strike: style.textDecorationLine.includes('line-through'),
    shift,
    size: pixels(style.fontSize) / (shift ? 0.68 : 1),
    color: hexOf(style.color, leastOpacity) ?? '000000',
    font: style.fontFamily,
    link: element.closest('a[href]')?.getAttribute('href') ?? undefined,
  };
}

function finished({ runs, element, bullet, level }: Open, code: boolean): Paragraph {
  const holder =
    element.closest('p,li,td,th,h1,h2,h3,h4,h5,h6,div,blockquote,pre,dt,dd,figcaption') ?? element;
  const style = getComputedStyle(holder);
  const rtl = style.direction === 'rtl';
  const last = runs.at(-1);
  if (last && !code) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return {
    runs: runs.filter(({ text }) => text !== ''),
    align: alignOf(style.textAlign, rtl),
    bullet,
    level,
    rtl,
    leading: pixels(style.lineHeight) / pixels(style.fontSize) || 1.2,
  };
}

function alignOf(align: string, rtl: boolean): Paragraph['align'] {
  if (align === 'center') return 'center';
  return align === 'right' || (align === 'end') !== (rtl && align !== 'left') ? 'right' : 'left';
}
