import { hexOf } from '../dom/colour.ts';
import type { Item, SlideItems } from '../items.ts';
import { chartItem, drawingItem } from './drawings.ts';
import { filmItem } from './film-item.ts';
import { ommlOf } from './omml.ts';
import { isBlock, leastOpacity } from './paragraphs.ts';
import { connectors } from './read-drawing.ts';
import { numberItem, pictureItem, tableItem, textItem } from './text-items.ts';

/** On the fitted print page: what each slide holds, and where. */
export const readItems = (): SlideItems[] =>
  [...document.querySelectorAll('.slides > section')].map((slide) => {
    const { backgroundColor, backgroundImage } = getComputedStyle(slide);
    const page = getComputedStyle(document.body).backgroundColor;
    return {
      id: slide.id,
      items: new SlideReader(slide).read(),
      background: hexOf(backgroundColor, leastOpacity) ?? hexOf(page, leastOpacity),
      picture: /url\("([^"]+)"\)/.exec(backgroundImage)?.[1],
    };
  });

/** Elements that become an item of their own. */
const special = 'img,[data-film],table,svg,figure,pre,ul,ol,h1,h2,h3,h4,h5,h6';
const headings = 'h1,h2,h3,h4,h5,h6';
const noContent = 'aside,style,script,template,.visually-hidden,.pd-background';

class SlideReader {
  readonly #slide: Element;
  readonly #origin: DOMRect;
  readonly #items: Item[] = [];
  #titled = false;

  constructor(slide: Element) {
    this.#slide = slide;
    this.#origin = slide.getBoundingClientRect();
  }

  read(): Item[] {
    this.#visitAll(this.#slide);
    return this.#items;
  }

  #add(item: Item | undefined): void {
    if (item) this.#items.push(item);
  }

  #text(element: Element, more: { readonly title?: boolean; readonly code?: boolean } = {}): void {
    this.#add(textItem(element, this.#origin, more));
  }

  #visitAll(element: Element): void {
    for (const child of element.children) this.#visit(child);
  }

  #visit(element: Element): void {
    const { display } = getComputedStyle(element);
    if (element.matches('.running-line')) this.#runningLine(element);
    else if (element.matches(noContent) || display === 'none') return;
    else if (element.matches('figure.chart') && this.#chart(element)) return;
    else if (element instanceof HTMLElement && element.dataset.film)
      this.#add(filmItem(element, this.#origin));
    else if (element instanceof HTMLImageElement) this.#add(pictureItem(element, this.#origin));
    // Connectors are shapes.
    else if (element.matches(`.draw ${connectors}`)) return;
    else if (element instanceof SVGSVGElement) this.#add(drawingItem(element, this.#origin));
    else if (element instanceof HTMLTableElement) this.#table(element);
    else if (element.matches('pre')) this.#text(element, { code: true });
    else if (this.#formula(element)) return;
    else if (element.matches(headings) && !this.#titled) {
      this.#titled = true;
      if (display === 'grid' && element.childElementCount > 0) this.#sides(element);
      else this.#text(element, { title: true });
    } else if (element.matches('ul,ol')) this.#list(element, display);
    else this.#other(element);
  }

  /** A headline whose parts stand on panels beside each other: each has its own place, and so has the word between them. */
  #sides(element: Element): void {
    [...element.children].forEach((side, index) => {
      this.#text(side, { title: index === 0 });
      side.setAttribute('data-pd-done', '');
    });
    this.#text(element);
  }

  /** A displayed formula that stands alone stays one in Office. */
  #formula(element: Element): boolean {
    const display = element.matches('.katex-display')
      ? element
      : element.querySelector(':scope > .katex-display');
    const math = display?.querySelector('math');
    if (!display || !math || display.textContent?.trim() !== element.textContent?.trim()) return false;
    const item = textItem(display, this.#origin);
    this.#add(item?.kind === 'text' ? { ...item, math: ommlOf(math) } : item);
    return true;
  }

  #runningLine(element: Element): void {
    for (const part of element.querySelectorAll('span,img')) {
      if (part instanceof HTMLImageElement) this.#add(pictureItem(part, this.#origin));
      else this.#text(part);
    }
  }

  #chart(figure: Element): boolean {
    const chart = chartItem(figure, this.#origin);
    if (!chart) return false;
    this.#add(chart);
    for (const caption of figure.querySelectorAll(':scope > figcaption')) this.#text(caption);
    return true;
  }

  #table(element: HTMLTableElement): void {
    this.#add(tableItem(element, this.#origin));
    if (element.caption) this.#text(element.caption);
  }

  /** A list whose items are laid out as boxes, or hold more than words, is taken item by item. */
  #list(element: Element, display: string): void {
    const laidOut =
      /grid|flex/.test(display) ||
      [...element.children].some((item) => getComputedStyle(item).display !== 'list-item');
    if (!laidOut && !element.querySelector('img,table,svg,pre')) {
      this.#text(element);
      return;
    }
    [...element.children].forEach((item, index) => {
      const marker = getComputedStyle(item, '::before').content;
      if (element.localName === 'ol' && /counter/.test(marker))
        this.#add(numberItem(item, index + 1, this.#origin));
      this.#visit(item);
    });
  }

  #other(element: Element): void {
    const inner = element.querySelector(special);
    const onlyInlineMath = inner?.localName === 'svg' && inner.closest('.katex') !== null;
    if (isDrawnGroup(element)) this.#visitAll(element);
    else if (inner === null || onlyInlineMath) this.#text(element);
    else if ([...element.childNodes].some(isLoose)) this.#pieces(element);
    else this.#visitAll(element);
  }

  /** Words beside a block of their own keep their place among the boxes. */
  #pieces(element: Element): void {
    for (const child of element.children) {
      if (!child.matches(special) && !child.querySelector(special)) continue;
      this.#visit(child);
      child.setAttribute('data-pd-done', '');
    }
    this.#text(element);
  }
}

/** Words that stand in no block of their own. */
function isLoose(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data.trim() !== '';
  return node instanceof Element && !isBlock(node) && !node.matches(special);
}

/** In a drawing each block of words has a place of its own. */
function isDrawnGroup(element: Element): boolean {
  if (!element.closest('.draw') || element.matches('.katex')) return false;
  const parts = [...element.childNodes].filter(
    (node) => node instanceof Element || (node as Text).data?.trim(),
  );
  return parts.length > 0 && parts.every((node) => node instanceof Element && isBlock(node));
}
