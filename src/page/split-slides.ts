import { isFull } from './fit/misfits.ts';

/** Rows that a table must have to be split, and lines that code must have. */
const fewest = { rows: 4, lines: 12 };
/** Type that was made smaller than this, in px, is split at this size instead: paper has room. */
const readable = { floor: 16, fit: 0.48 };

/**
 * On the fitted print page: a slide whose table, code or list runs over its foot becomes several, each with the heading
 * of the slide, the head of the table and as many rows, lines or points as fit. The last of them is the slide itself, so links lead there.
 * Returns the number of pages of each slide.
 */
export const splitSlides = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => {
    const block = slide.querySelector('table, pre, ul, ol') ? longBlock(slide) : undefined;
    if (block === undefined || !wantsRoom(slide)) return 1;
    return split(slide, block);
  });

/** A slide that is too full, or whose type went below what is read with ease to make it fit. */
function wantsRoom(slide: HTMLElement): boolean {
  const floor = Number.parseFloat(slide.style.getPropertyValue('--floor'));
  if (floor < readable.floor) {
    slide.style.setProperty('--floor', `${readable.floor}px`);
    slide.style.setProperty('--fit', String(readable.fit));
  }
  return isFull(slide);
}

/** What of a slide can be parted: its one table, else its longest code. */
const longBlock = (slide: Element): HTMLElement | undefined =>
  longTable(slide) ?? longCode(slide) ?? longList(slide);

function longCode(slide: Element): HTMLElement | undefined {
  const all = [...slide.querySelectorAll<HTMLElement>('pre')].filter(
    (pre) => !pre.closest('.fragment, .r-stack, .visually-hidden') && !pre.querySelector('.fragment'),
  );
  const [longest] = all.sort((a, b) => linesOf(b).length - linesOf(a).length);
  return longest && linesOf(longest).length >= fewest.lines ? longest : undefined;
}

const linesOf = (pre: Element): HTMLElement[] => [...pre.querySelectorAll<HTMLElement>('code > .line')];

/** A list that stands on the slide itself; our layouts give lists their own forms. */
function longList(slide: Element): HTMLElement | undefined {
  if (slide.className.includes('layout-')) return undefined;
  const lists = [...slide.querySelectorAll<HTMLElement>(':scope > :is(ul, ol)')];
  const [longest] = lists.sort((a, b) => b.children.length - a.children.length);
  return longest && longest.children.length >= fewest.rows ? longest : undefined;
}

/** The pieces of a block that one page or the next can hold. */
function piecesOf(block: HTMLElement): HTMLElement[] {
  if (block instanceof HTMLTableElement) return rowsOf(block);
  return block.localName === 'pre' ? linesOf(block) : ([...block.children] as HTMLElement[]);
}

const blockMark = 'data-pd-parted';

/** The one table of a slide, where its rows can be parted. */
function longTable(slide: Element): HTMLTableElement | undefined {
  const [table, ...others] = slide.querySelectorAll<HTMLTableElement>('table:not(.visually-hidden *)');
  if (!table || others.length > 0 || table.closest('.draw, figure.chart, .fragment')) return undefined;
  if (table.querySelector('[rowspan]:not([rowspan="1"]), .fragment')) return undefined;
  return rowsOf(table).length < fewest.rows ? undefined : table;
}

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => row.parentElement?.localName !== 'thead');

function split(slide: HTMLElement, block: HTMLElement): number {
  block.setAttribute(blockMark, '');
  const whole = slide.cloneNode(true) as HTMLElement;
  const total = piecesOf(block).length;
  const pages: HTMLElement[] = [];
  for (let from = 0; from < total; ) {
    const page = copyOf(whole);
    slide.before(page);
    const count = rowsThatFit(page, from, total);
    if (count === 0) {
      // Not even one row: nothing is won.
      for (const each of [...pages, page]) each.remove();
      return 1;
    }
    pages.push(page);
    from += count;
  }
  if (pages.length === 1) {
    pages[0]?.remove();
    return 1;
  }
  const last = pages.pop() as HTMLElement;
  slide.replaceChildren(...last.childNodes);
  last.remove();
  for (const [index, each] of [...pages, slide].entries()) number(each, index + 1, pages.length + 1);
  return pages.length + 1;
}

/** Ids stay with the slide itself. */
function copyOf(slide: HTMLElement): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  return copy;
}

/** Leaves on a page the rows or lines that it can hold from `from` on, with what stands before the first and after the last. */
function rowsThatFit(page: HTMLElement, from: number, total: number): number {
  const parted = page.querySelector<HTMLElement>(`[${blockMark}]`) as HTMLElement;
  const rows = piecesOf(parted);
  for (const row of rows.slice(0, from)) row.remove();
  if (parted instanceof HTMLOListElement && !parted.reversed) parted.start += from;
  const block = [...page.children].find((child) => child.contains(parted)) as Element;
  if (from > 0) for (const other of beside(block, 'previousElementSibling')) other.remove();
  const left = rows.slice(from);
  if (!isFull(page)) return left.length;
  const after = beside(block, 'nextElementSibling');
  for (const other of after) other.remove();
  const show = (count: number): void => {
    left.forEach((row, index) => {
      row.style.display = index < count ? '' : 'none';
    });
  };
  let [fits, high] = [0, left.length];
  while (fits < high) {
    const middle = (fits + high + 1) >> 1;
    show(middle);
    if (isFull(page)) high = middle - 1;
    else fits = middle;
  }
  // What comes after the table wants a page with some of it.
  const count = from + fits === total && after.length > 0 ? Math.max(1, fits - 1) : fits;
  show(left.length);
  for (const row of left.slice(count)) row.remove();
  if (from + count < total)
    for (const element of page.querySelectorAll('[id]')) element.removeAttribute('id');
  else block.after(...after);
  return count;
}

/** The blocks before or after one, without headings and what every page keeps. */
function beside(block: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element[] {
  const found: Element[] = [];
  for (let at = block[side]; at; at = at[side])
    if (!at.matches('h1,h2,h3,h4,.kicker,aside,.running-line,.slide-number,.pd-background,style,script'))
      found.push(at);
  return found.reverse();
}

function number(page: Element, place: number, of: number): void {
  const mark = document.createElement('span');
  mark.className = 'part-number';
  mark.textContent = ` ${place}/${of}`;
  const heading = page.querySelector('h1,h2,h3,h4');
  if (heading) heading.append(mark);
  else {
    const parted = page.querySelector<HTMLElement>(`[${blockMark}]`);
    if (parted instanceof HTMLTableElement) parted.createCaption().append(mark);
    else parted?.after(mark);
  }
}
