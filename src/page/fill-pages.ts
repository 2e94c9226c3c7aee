/** Millimetres: most width of a slide, least width of one, two or three on a page, the gap below an entry, and three lines of notes. */
const widest = 172;
const narrowest = { 1: 121, 2: 121, 3: 128 };
const gap = 7;
const threeLines = 17;
/** What rounding may add to a page. */
const spare = 2;

const pixelsPerMm = 96 / 25.4;
const heightOf = (width: number): number => (width * 9) / 16;
const widthOf = (height: number): number => (height * 16) / 9;

/**
 * Makes the slides of each page of a notes handout as wide as lets three, two or one of them fill it with their notes. The notes
 * of the last one may go on on the next page.
 */
export function fillPages(pageHeight: number): void {
  const entries = [...document.querySelectorAll<HTMLElement>('.pd-entry')];
  const notes = entries.map((entry) => {
    const found = entry.querySelector('.pd-notes');
    return found === null ? 0 : found.getBoundingClientRect().height / pixelsPerMm + 3.5;
  });
  for (const { first, count, width } of pagesOf(notes, pageHeight))
    for (const entry of entries.slice(first, first + count))
      entry.style.setProperty('--wide', width.toFixed(2));
}

interface FilledPage {
  readonly first: number;
  readonly count: number;
  readonly width: number;
}

/** Which entries begin on which page, and how wide their slides are. `notes` are heights in millimetres. */
export function pagesOf(notes: readonly number[], pageHeight: number): FilledPage[] {
  const pages: FilledPage[] = [];
  /** Notes that go on from the page before. */
  let carried = 0;
  for (let first = 0; first < notes.length; ) {
    const fits = (room: number) =>
      ([3, 2, 1] as const)
        .map((count) => pageOf(notes.slice(first, first + count), count, room))
        .find((found) => found !== undefined);
    // Where notes of the page before leave too little room, the next slide begins on a page of its own.
    const page = fits(pageHeight - spare - carried) ??
      fits(pageHeight - spare) ?? { count: 1, width: widest, over: 0 };
    pages.push({ first, count: page.count, width: page.width });
    carried = page.over % (pageHeight - spare);
    first += page.count;
  }
  return pages;
}

function pageOf(notes: readonly number[], count: 1 | 2 | 3, room: number) {
  if (notes.length < count) return undefined;
  const fixed = (count - 1) * gap;
  const last = notes.at(-1) ?? 0;
  const before = notes.slice(0, -1).reduce((sum, height) => sum + height, 0);
  const width = (rest: number) => Math.min(widest, widthOf((room - fixed - before - rest) / count));
  const whole = width(last);
  if (whole >= narrowest[count]) return { count, width: whole, over: 0 };
  const broken = width(Math.min(last, threeLines));
  // Three small slides on a page whose notes go on are worse than two large ones.
  if (broken < narrowest[count] || count === 3) return undefined;
  const used = fixed + before + count * heightOf(broken);
  return { count, width: broken, over: Math.max(0, last - (room - used)) };
}
