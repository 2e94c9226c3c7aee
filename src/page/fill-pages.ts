/**
 * Millimetres: most height of a slide, least height of one, two or three on a page (those of usual slides 172, 121 and 128 wide),
 * most width, the gap below an entry, and three lines of notes.
 */
const highest = 96.75;
const lowest = { 1: 68, 2: 68, 3: 72 };
const widest = 172;
const gap = 7;
const threeLines = 17;
/** What rounding may add to a page. */
const spare = 2;

const pixelsPerMm = 96 / 25.4;

/**
 * Makes the slides of each page of a notes handout as wide as lets three, two or one of them fill it with their notes. The notes
 * of the last one may go on on the next page.
 */
export function fillPages(pageHeight: number, form: number): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.pd-entry')];
  const notes = entries.map((entry) => {
    const found = entry.querySelector('.pd-notes');
    return found === null ? 0 : found.getBoundingClientRect().height / pixelsPerMm + 3.5;
  });
  for (const { first, count, width } of pagesOf(notes, pageHeight, form))
    for (const entry of entries.slice(first, first + count))
      entry.style.setProperty('--wide', width.toFixed(2));
}

interface FilledPage {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/**
 * Which entries begin on which page, and how wide their slides are. `notes` are heights in millimetres, `form` is a slide's
 * width by its height.
 */
export function pagesOf(notes: readonly number[], pageHeight: number, form = 16 / 9): FilledPage[] {
  const pages: FilledPage[] = [];
  /** Notes that go on from the page before. */
  let carried = 0;
  for (let first = 0; first < notes.length; ) {
    const fits = (room: number) =>
      ([3, 2, 1] as const)
        .map((count) => pageOf(notes.slice(first, first + count), count, room, form))
        .find((found) => found !== undefined);
    // Where notes of the page before leave too little room, the next slide begins on a page of its own.
    const page = fits(pageHeight - spare - carried) ??
      fits(pageHeight - spare) ?? { count: 1, width: mostWidth(form), over: 0 };
    pages.push({ first, count: page.count, width: page.width });
    carried = page.over % (pageHeight - spare);
    first += page.count;
  }
  return pages;
}

const mostWidth = (form: number): number => Math.min(widest, highest * form);

function pageOf(notes: readonly number[], count: 1 | 2 | 3, room: number, form: number) {
  if (notes.length < count) return undefined;
  const fixed = (count - 1) * gap;
  const last = notes.at(-1) ?? 0;
  const before = notes.slice(0, -1).reduce((sum, height) => sum + height, 0);
  const width = (rest: number) => Math.min(mostWidth(form), ((room - fixed - before - rest) / count) * form);
  const narrowest = Math.min(mostWidth(form), lowest[count] * form);
  const whole = width(last);
  if (whole >= narrowest) return { count, width: whole, over: 0 };
  const broken = width(Math.min(last, threeLines));
  // Three small slides on a page whose notes go on are worse than two large ones.
  if (broken < narrowest || count === 3) return undefined;
  const used = fixed + before + (count * broken) / form;
  return { count, width: broken, over: Math.max(0, last - (room - used)) };
}
