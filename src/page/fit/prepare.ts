import { colourOf } from '../dom/colour.ts';
import { rulesOf } from './rules.ts';

/** What follows from the length of the words and the shape of pictures: it may ask for another weight of a font. */
export function prepare(sections: readonly HTMLElement[]): void {
  for (const section of sections) {
    forget(section);
    markGround(section);
    sizeDisplayType(section);
    sizeCode(section);
    if (rulesOf(section).hasPicture) markShape(section);
  }
}

/** A slide that was fitted before, in other words or another font, begins again at full size. */
function forget(section: HTMLElement): void {
  const { grows, shrinks } = rulesOf(section);
  const own = [grows?.property, shrinks?.property].filter((name) => name !== undefined);
  for (const name of ['--floor', '--fit', '--fit-title', '--fit-heading', '--fit-number', '--shape', ...own])
    section.style.removeProperty(name);
  for (const text of section.querySelectorAll<HTMLElement>('.r-fit-text'))
    text.style.removeProperty('--fit-text');
  for (const picture of section.querySelectorAll<HTMLElement | SVGElement>('[data-fitted]')) {
    delete picture.dataset.fitted;
    picture.style.removeProperty('--fit-picture');
  }
  for (const name of ['fit', 'length', 'shape']) delete section.dataset[name];
}

/** What Reveal says of slides with a colour of their own, said on paper too: themes turn their text light or dark by it. */
function markGround(section: HTMLElement): void {
  const [red, green, blue, opacity] = colourOf(getComputedStyle(section).backgroundColor);
  if (opacity < 0.5) return;
  const isDark = (red * 299 + green * 587 + blue * 114) / 1000 < 128;
  section.classList.add(isDark ? 'has-dark-background' : 'has-light-background');
}

/** Display type grows when there is little of it: by length alone, so that it needs no measuring. */
function sizeDisplayType(section: HTMLElement): void {
  const { grows } = rulesOf(section);
  const element = grows && section.querySelector(grows.element);
  if (!grows || !element) return;
  const length = lengthOf(element);
  const factor = grows.steps.find(([most]) => length <= most)?.[1] ?? grows.least;
  if (factor !== 1) section.style.setProperty(grows.property, String(factor));
  // A whole sentence is read, not looked at: book weight, and the full measure.
  if (length > (grows.sentenceOver ?? Number.POSITIVE_INFINITY)) section.dataset.length = 'sentence';
}

/** Letters of a text; a wide East Asian one counts as nearly two. */
const lengthOf = (element: Element): number =>
  [...(element.textContent ?? '').trim()].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1.8 : 1),
    0,
  );

/** Short listings are set larger. */
function sizeCode(section: Element): void {
  for (const block of section.querySelectorAll<HTMLElement>(':scope > pre')) {
    const lines = (block.textContent ?? '').trimEnd().split('\n');
    const longest = Math.max(...lines.map((line) => line.length));
    const size = Math.min(40, 1050 / (longest * 0.61), 400 / (lines.length * 1.42));
    if (size > 29) block.style.setProperty('--code-size', `${Math.floor(size)}px`);
  }
}

function markShape(section: HTMLElement): void {
  const image = section.querySelector('img');
  if (!image || image.naturalHeight === 0) return;
  const shape = image.naturalWidth / image.naturalHeight;
  section.style.setProperty('--shape', shape.toFixed(4));
  if (shape > 2) section.dataset.shape = 'wide';
  // Beside its heading it is larger than below it.
  else if (shape < 1.7) section.dataset.shape = 'tall';
}
