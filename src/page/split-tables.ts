import { isFull } from './fit/misfits.ts';

/** Rows that a table must have to be split. */
const fewest = 4;

/**
 * On the fitted print page: a slide whose table runs over its foot becomes several, each with the heading of the slide,
 * the head of the table and as many rows as fit. The last of them is the slide itself, so links lead there. Returns
 * the number of pages of each slide.
 */
export const splitTables = (): number[] =>
  [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => {
    const table = slide.querySelector('table') && isFull(slide) ? longTable(slide) : undefined;
    return table === undefined ? 1 : split(slide, table);
  });

/** The one table of a slide, where its rows can be parted. */
function longTable(slide: Element): HTMLTableElement | undefined {
  const [table, ...others] = slide.querySelectorAll<HTMLTableElement>('table:not(.visually-hidden *)');
  if (!table || others.length > 0 || table.closest('.draw, figure.chart, .fragment')) return undefined;
  if (table.querySelector('[rowspan]:not([rowspan="1"]), .fragment')) return undefined;
  return rowsOf(table).length < fewest ? undefined : table;
}

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] =>
  [...table.rows].filter((row) => row.parentElement?.localName !== 'thead');

function split(slide: HTMLElement, table: HTMLTableElement): number {
  const whole = slide.cloneNode(true) as HTMLElement;
  const total = rowsOf(table).length;
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

/** Leaves on a page the rows that it can hold from `from` on, with what stands before the first and after the last. */
function rowsThatFit(page: HTMLElement, from: number, total: number): number {
  const table = page.querySelector<HTMLTableElement>('table:not(.visually-hidden *)') as HTMLTableElement;
  const rows = rowsOf(table);
  for (const row of rows.slice(0, from)) row.remove();
  const block = [...page.children].find((child) => child.contains(table)) as Element;
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
    if (!at.matches('h1,h2,h3,h4,.kicker,aside,.furniture,.slide-number,.pd-background,style,script'))
      found.push(at);
  return found.reverse();
}

function number(page: Element, place: number, of: number): void {
  const mark = document.createElement('span');
  mark.className = 'part-number';
  mark.textContent = ` ${place}/${of}`;
  const heading = page.querySelector('h1,h2,h3,h4');
  if (heading) heading.append(mark);
  else page.querySelector('table')?.createCaption().append(mark);
}
