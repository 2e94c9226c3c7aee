import { leafSections } from '../dom/leaf-sections.ts';
import type { RevealDeck } from './reveal.ts';

/**
 * What Reveal shows of all slides at once, the overview and the printed page, is laid out by our style sheet, as a grid and
 * as one page a slide. Reveal keeps backgrounds apart from their slides and loads few of them: here each slide gets its own.
 */
export function showAllSlides(deck: RevealDeck): void {
  const leaves = (): HTMLElement[] => leafSections(deck.getSlidesElement());
  const lay = (): void => {
    for (const section of leaves())
      if (!section.querySelector(':scope > .slide-ground')) section.prepend(groundOf(section));
  };
  const clear = (): void => {
    if (deck.isOverview()) return;
    for (const ground of document.querySelectorAll('.reveal .slide-ground')) ground.remove();
  };
  const follow = (): void => {
    if (deck.isOverview()) deck.getCurrentSlide()?.scrollIntoView({ block: 'nearest' });
  };
  // Reveal's style sheet makes a plain text of slides that are printed, but for a page of this class.
  const paper = document.documentElement.classList;
  addEventListener('beforeprint', () => {
    paper.add('print-pdf');
    lay();
  });
  addEventListener('afterprint', () => {
    paper.remove('print-pdf');
    clear();
  });
  deck.on('overviewshown', () => {
    lay();
    follow();
  });
  deck.on('overviewhidden', clear);
  deck.on('slidechanged', follow);
  // Up and down are lines of the grid.
  document.addEventListener(
    'keydown',
    (event) => {
      const current = deck.getCurrentSlide();
      if (!deck.isOverview() || !current || !/^Arrow(?:Up|Down)$/.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const all = leaves();
      const top = all[0]?.getBoundingClientRect().top;
      const columns = all.findIndex((each) => each.getBoundingClientRect().top !== top);
      const target = all[all.indexOf(current) + (event.key === 'ArrowUp' ? -columns : columns)];
      if (columns < 1 || !target) return;
      const { h, v } = deck.getIndices(target);
      deck.slide(h, v);
    },
    { capture: true },
  );
}

const address = (image: string): string =>
  /^data:/.test(image.trim()) ? `url(${image.trim()})` : `url("${encodeURI(decodeURI(image.trim()))}")`;

/** The background of a slide as an element of its own. */
function groundOf(section: HTMLElement): HTMLElement {
  const said = (name: string): string => section.getAttribute(`data-background-${name}`) ?? '';
  const ground = document.createElement('div');
  ground.className = 'slide-ground';
  ground.setAttribute('aria-hidden', 'true');
  ground.style.background = said('gradient') || said('color');
  const image = said('image');
  if (image) {
    const picture = document.createElement('div');
    picture.style.backgroundImage = /^data:/.test(image.trim())
      ? address(image)
      : image.split(',').map(address).join(',');
    picture.style.backgroundSize = said('size') || 'cover';
    picture.style.backgroundPosition = said('position') || 'center';
    picture.style.backgroundRepeat = said('repeat') || 'no-repeat';
    picture.style.opacity = said('opacity') || '1';
    ground.append(picture);
  }
  return ground;
}
