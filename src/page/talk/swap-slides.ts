import { leafSections } from '../dom/leaf-sections.ts';
import { fitSection } from './fit-section.ts';
import { type Change, talkAddress } from './messages.ts';
import type { RevealDeck } from './reveal.ts';

type SlidesChange = Extract<Change, { readonly type: 'slides' }>;

/** Puts the slides of a save in the place of those that are shown. */
export class SlideSwapper {
  readonly #reveal: RevealDeck;
  /** Hash of each slide; unknown until the server's first word. */
  #known: readonly string[] | undefined;

  constructor(reveal: RevealDeck) {
    this.#reveal = reveal;
  }

  swap({ order, html }: SlidesChange): void {
    const sections = leafSections(this.#reveal.getSlidesElement());
    const hashes = order.map(([hash]) => hash);
    if (this.#known === undefined && Object.keys(html).length === 0) this.#known = hashes;
    const known = this.#known ?? [];
    if (this.#known?.join() === hashes.join()) return;
    this.#known = hashes;
    const stacks = order.map(([, stack]) => stack);
    const sameShape =
      sections.length === order.length &&
      sections.every((section, at) => placeInStack(section) === plannedPlace(stacks, at));
    if (!sameShape || sections.length !== known.length) {
      this.#rebuild(order, html, sections, known);
      return;
    }
    for (const [at, hash] of hashes.entries())
      if (hash !== known[at]) this.#replaceInside(sections[at]!, html[hash]);
  }

  /** Only this slide has changed: swapped where it stands, with the step that was shown. */
  #replaceInside(section: HTMLElement, source: string | undefined): void {
    const reveal = this.#reveal;
    const isCurrent = section === reveal.getCurrentSlide();
    const step = isCurrent ? reveal.getIndices().f : undefined;
    fill(section, parse(source));
    fitSection(section);
    reveal.syncSlide(section);
    if (isCurrent && step !== undefined && step >= 0) {
      const { h, v } = reveal.getIndices();
      reveal.slide(h, v, step);
    }
  }

  /** Slides came, went or moved: the page gets them in their new order, then Reveal counts again. */
  #rebuild(
    order: SlidesChange['order'],
    html: SlidesChange['html'],
    sections: readonly HTMLElement[],
    known: readonly string[],
  ): void {
    // On a narrow phone each slide lies in frames of Reveal's own that only a fresh start builds.
    if (document.querySelector('.reveal-scroll')) {
      reloadFor(order);
      return;
    }
    const reveal = this.#reveal;
    const current = reveal.getCurrentSlide();
    const { f } = reveal.getIndices();
    const at = Math.max(0, sections.indexOf(current as HTMLElement));
    const { elements, changed } = elementsFor(order, html, sections, known);
    reveal.getSlidesElement().replaceChildren(...inStacks(elements, order));
    for (const section of changed) fitSection(section);
    reveal.sync();
    const target =
      elements.find((element) => element === current) ??
      elements.find(({ id }) => id !== '' && id === current?.id) ??
      elements[Math.min(at, elements.length - 1)];
    const { h, v } = reveal.getIndices(target);
    reveal.slide(h, v, target === current ? f : undefined);
  }
}

/** Loads the page again, but not twice for the same slides: a page that stays behind must not load for ever. */
function reloadFor(order: SlidesChange['order']): void {
  const key = `pubdeck:loaded:${talkAddress()}`;
  const wanted = JSON.stringify(order);
  if (sessionStorage.getItem(key) === wanted) return;
  sessionStorage.setItem(key, wanted);
  location.reload();
}

/**
 * An element for each slide. What is unchanged keeps its element; what has the same id (often only the slide number
 * changed) gets new words in it.
 */
function elementsFor(
  order: SlidesChange['order'],
  html: SlidesChange['html'],
  sections: readonly HTMLElement[],
  known: readonly string[],
): { elements: HTMLElement[]; changed: HTMLElement[] } {
  const spare = new Set(sections);
  const take = (section: HTMLElement | undefined): HTMLElement | undefined =>
    section && spare.delete(section) ? section : undefined;
  const byHash = new Map(sections.map((section, index) => [known[index], section]));
  // All that is unchanged first: none of it may be taken for a slide with the same id.
  const unchanged = order.map(([hash]) => take(byHash.get(hash)));
  const changed: HTMLElement[] = [];
  const elements = order.map(([hash], index) => {
    const kept = unchanged[index];
    if (kept) return kept;
    const fresh = parse(html[hash]);
    const old = take([...spare].find(({ id }) => id !== '' && id === fresh.id));
    if (old) fill(old, fresh);
    const element = old ?? fresh;
    changed.push(element);
    return element;
  });
  return { elements, changed };
}

/** Neighbours of one stack lie together in a section of their own. */
function inStacks(elements: readonly HTMLElement[], order: SlidesChange['order']): HTMLElement[] {
  const tops: HTMLElement[] = [];
  for (const [index, element] of elements.entries()) {
    const stack = order[index]![1];
    if (stack === null) {
      tops.push(element);
    } else if (index > 0 && order[index - 1]![1] === stack) {
      tops.at(-1)!.append(element);
    } else {
      const outer = document.createElement('section');
      outer.className = 'stack';
      outer.append(element);
      tops.push(outer);
    }
  }
  return tops;
}

/** The element stays, with what Reveal has written on it; words, attributes and background change. */
function fill(section: HTMLElement, fresh: HTMLElement): void {
  for (const { name } of [...section.attributes]) {
    if (!fresh.hasAttribute(name) && !['hidden', 'aria-hidden', 'class', 'style'].includes(name))
      section.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) {
    if (name !== 'class' && name !== 'style') section.setAttribute(name, value);
  }
  const { display, top } = section.style;
  section.setAttribute('style', fresh.getAttribute('style') ?? '');
  if (display) section.style.display = display;
  if (top) section.style.top = top;
  const place = ['past', 'present', 'future', 'stack'].filter((name) => section.classList.contains(name));
  section.className = [...fresh.classList, ...place].join(' ');
  section.replaceChildren(...fresh.childNodes);
}

type PlaceInStack = 'alone' | 'begins' | 'goes on';

/** Whether a slide stands alone, begins a vertical stack or goes on in one. */
function placeInStack(section: HTMLElement): PlaceInStack {
  const outer = section.parentElement?.closest('section');
  if (!outer) return 'alone';
  return outer.querySelector(':scope > section') === section ? 'begins' : 'goes on';
}

/** The same for a slide as the deck has it now. */
function plannedPlace(stacks: readonly (number | null)[], at: number): PlaceInStack {
  if (stacks[at] === null) return 'alone';
  return at > 0 && stacks[at - 1] === stacks[at] ? 'goes on' : 'begins';
}

function parse(source = '<section></section>'): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = source;
  return template.content.firstElementChild as HTMLElement;
}
