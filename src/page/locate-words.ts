import { pathOf } from './dom/path.ts';
import { textNodes } from './dom/text-nodes.ts';
import type { Place, Wanted } from './model.ts';

const skipped = 'aside.notes,.katex-mathml,.visually-hidden,style,script,title,desc';

/** Where some words stand. */
export function locateWords(selector: string, wanted: readonly Wanted[]): (Place | null)[] {
  const slides = [...document.querySelectorAll(selector)];
  return wanted.map((each) => locate(each, slides));
}

/** The first place whose words before it are the right ones, else the first place of all. */
function locate({ index, text, before }: Wanted, slides: readonly Element[]): Place | null {
  if (text === '') return null;
  let first: Place | null = null;
  for (const [place, slide] of slides.entries()) {
    if (index !== null && place !== index) continue;
    for (const { node, at } of placesIn(slide, text)) {
      const exact = squeeze(before).endsWith(squeeze(node.data.slice(Math.max(0, at - 4), at)));
      if (exact) return placeOf(node, at, text, slide, place);
      first ??= placeOf(node, at, text, slide, place);
    }
  }
  return first;
}

function* placesIn(slide: Element, text: string): Generator<{ readonly node: Text; readonly at: number }> {
  for (const node of textNodes(slide, skipped)) {
    for (let at = node.data.indexOf(text); at >= 0; at = node.data.indexOf(text, at + 1)) yield { node, at };
  }
}

const squeeze = (words: string): string => words.replace(/\s+/g, '');
const range = document.createRange();

function placeOf(node: Text, at: number, text: string, slide: Element, index: number): Place {
  range.setStart(node, at);
  range.setEnd(node, at + text.length);
  const parent = node.parentElement as Element;
  const block = parent.closest('pre,li,td,th,p,h1,h2,h3,h4,h5,h6,dt,dd,figcaption,svg,.katex') ?? parent;
  return {
    index,
    element: pathOf(slide.contains(block) ? block : parent, slide),
    pixels: Math.round(range.getBoundingClientRect().width),
  };
}
