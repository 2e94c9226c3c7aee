import { addStyle } from '../add-style.ts';
import { doubtsOf } from './doubts.ts';

/** Brings a slide into the window; true where all of it is there. */
export function showSlide(selector: string, index: number): boolean {
  const slide = document.querySelectorAll(selector)[index];
  if (!slide) return false;
  slide.scrollIntoView({ block: 'start', inline: 'start' });
  const { left, top, right, bottom } = slide.getBoundingClientRect();
  return left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
}

const mark = 'data-pd-doubt';
const css = `[${mark}]{color:transparent!important;-webkit-text-fill-color:transparent!important;-webkit-text-stroke-color:transparent!important;fill:transparent!important;stroke:transparent!important;text-shadow:none!important;transition:none!important}
img[${mark}],[${mark}='ground']{visibility:hidden!important}`;

/** Makes the doubtful words of a slide transparent, or gives them back. */
export function hideDoubts(index: number, hide: boolean): boolean {
  addStyle('pd-doubts', css);
  for (const { element } of doubtsOf(index)) {
    if (!hide) element.removeAttribute(mark);
    // The letters of such an element are holes in front of its ground: without the element both are gone.
    else element.setAttribute(mark, clipsText(element) ? 'ground' : '');
  }
  return true;
}

const clipsText = (element: Element): boolean =>
  getComputedStyle(element).getPropertyValue('-webkit-background-clip') === 'text';
