import { pixels } from '../dom/style.ts';

/** Reveal's bounds: never smaller than a footnote, never higher than most of the slide. */
const least = 24;
const most = 576;

/**
 * `r-fit-text`: words as wide as their box, on paper too. Reveal alone would set them anew each time their slide comes back, by
 * the width of a box that the slide has stretched.
 */
export function fillWidth(sections: readonly HTMLElement[]): void {
  const texts = sections.flatMap((section) => [...section.querySelectorAll<HTMLElement>('.r-fit-text')]);
  const sizes = texts.map((text) => {
    const own = text.offsetWidth;
    const wanted = own === 0 ? least : (pixels(getComputedStyle(text).fontSize) * roomFor(text)) / own;
    return Math.floor(Math.min(most, Math.max(least, wanted * 0.995)));
  });
  for (const [index, text] of texts.entries()) text.style.setProperty('--fit-text', `${sizes[index]}px`);
}

function roomFor({ parentElement }: HTMLElement): number {
  if (parentElement === null) return 0;
  const { paddingLeft, paddingRight } = getComputedStyle(parentElement);
  return parentElement.clientWidth - pixels(paddingLeft) - pixels(paddingRight);
}
