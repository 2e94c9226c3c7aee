import { hexOf } from '../dom/colour.ts';
import { pixels, pseudoBox } from '../dom/style.ts';
import type { Box, Cell, Item, Paragraph } from '../items.ts';
import { leastOpacity, paragraphsOf } from './paragraphs.ts';
import { boxOf, frameOf, narrowFrame } from './text-frame.ts';

/** The words of an element as a text box; undefined where it has none. */
export function textItem(
  element: Element,
  origin: DOMRect,
  { title = false, code = false }: { readonly title?: boolean; readonly code?: boolean } = {},
): Item | undefined {
  const paragraphs = paragraphsOf(element, code);
  if (paragraphs.length === 0) return undefined;
  const style = getComputedStyle(element);
  const frame = frameOf(element, style, origin);
  const card = isCard(element, style);
  const mark = isMark(element, style);
  const whole = code || element.matches('ul,ol');
  const box = mark
    ? frame
    : card
      ? // Words in the middle of a card have all of it, for the letters of another font.
        { ...frame, h: frame.h - (pixels(style.paddingBottom) || 0) }
      : whole
        ? frame
        : narrowFrame(element, frame, origin);
  const oneLine = !title && !code && isWord(paragraphs);
  return {
    kind: 'text',
    title,
    paragraphs: mark ? paragraphs.map((each) => ({ ...each, align: 'center' as const })) : paragraphs,
    fill: undefined,
    middle: card || mark,
    oneLine,
    code,
    frame,
    ...box,
  };
}

/** A sign in the middle of its disc, such as 'vs' or '?'. */
const isMark = (element: Element, style: CSSStyleDeclaration): boolean =>
  /(?:flex|grid)$/.test(style.display) &&
  [style.alignItems, style.alignContent].includes('center') &&
  [style.justifyItems, style.justifyContent].includes('center') &&
  element.childElementCount === 0;

/** One word or number: wider letters must not break it in the middle. */
const isWord = ([first, ...more]: readonly Paragraph[]): boolean =>
  more.length === 0 &&
  !/\s/.test(
    (first?.runs ?? [])
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

const isCard = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.localName === 'li' &&
  style.display === 'grid' &&
  style.alignContent.includes('center') &&
  !element.querySelector('[data-pd-done]');

/** A number that the theme draws before a step, where its `::before` stands. */
export function numberItem(item: Element, value: number, origin: DOMRect): Item | undefined {
  const mark = getComputedStyle(item, '::before');
  const at = pseudoBox(mark);
  if (mark.position !== 'absolute' || !at) return undefined;
  const { x, y } = boxOf(item, origin);
  const frame = { x: x + at.left, y: y + at.top, w: at.width, h: at.height };
  const paragraphs = [numberParagraph(mark, value)];
  return {
    kind: 'text',
    title: false,
    paragraphs,
    fill: undefined,
    middle: true,
    oneLine: true,
    code: false,
    frame,
    ...frame,
  };
}

const numberParagraph = (mark: CSSStyleDeclaration, value: number): Paragraph => ({
  runs: [
    {
      text: String(value),
      bold: Number(mark.fontWeight) >= 600,
      italic: false,
      underline: false,
      strike: false,
      shift: undefined,
      size: pixels(mark.fontSize),
      color: hexOf(mark.color, leastOpacity) ?? '000000',
      font: mark.fontFamily,
      link: undefined,
    },
  ],
  align: mark.textAlign === 'center' ? 'center' : 'left',
  bullet: 'none',
  level: 0,
  rtl: false,
  leading: 1.2,
});

export function tableItem(element: HTMLTableElement, origin: DOMRect): Item {
  const rows = [...element.rows].map((row) => [...row.cells].map(cellOf));
  const plain = [...element.rows].find((row) => [...row.cells].every((cell) => cell.colSpan === 1));
  const widest = plain ?? element.rows[0];
  const widths = widest ? [...widest.cells].map((cell) => cell.getBoundingClientRect().width) : [];
  return { kind: 'table', rows, widths, ...boxOf(element, origin) };
}

const cellOf = (cell: HTMLTableCellElement): Cell => ({
  paragraphs: paragraphsOf(cell, false),
  header: cell.localName === 'th',
  fill: hexOf(getComputedStyle(cell).backgroundColor, leastOpacity),
  columns: cell.colSpan,
  rows: cell.rowSpan,
});

export const pictureItem = (element: HTMLImageElement, origin: DOMRect): Item => ({
  kind: 'picture',
  source: element.currentSrc || element.src,
  alt: element.alt,
  cover: getComputedStyle(element).objectFit === 'cover',
  link: element.closest('a[href]')?.getAttribute('href') ?? undefined,
  ...shownBox(element, boxOf(element, origin)),
});

/** Where a picture is drawn in its box: whole, in its own shape. PowerPoint would stretch it over all of the box. */
export function shownBox(element: HTMLImageElement, box: Box): Box {
  const { objectFit, objectPosition } = getComputedStyle(element);
  const { naturalWidth, naturalHeight } = element;
  if (!/^(?:contain|scale-down)$/.test(objectFit) || naturalWidth === 0 || naturalHeight === 0) return box;
  const fit = Math.min(box.w / naturalWidth, box.h / naturalHeight);
  const scale = objectFit === 'scale-down' ? Math.min(1, fit) : fit;
  const [w, h] = [naturalWidth * scale, naturalHeight * scale];
  const [across = 50, down = 50] = objectPosition
    .split(' ')
    .map((place) => (place.endsWith('%') ? Number.parseFloat(place) : 50));
  return { x: box.x + ((box.w - w) * across) / 100, y: box.y + ((box.h - h) * down) / 100, w, h };
}
