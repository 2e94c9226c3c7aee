import { pixels } from '../dom/style.ts';
import { scaleOf, textBox } from './extent.ts';
import type { Misfit } from './model.ts';
import { rulesOf } from './rules.ts';

/** Headings with more lines than they may have; `pixels` is the number of lines. */
export function longHeadings(section: HTMLElement, tags = 'h1, h2'): Misfit[] {
  const scale = scaleOf(section);
  return [...section.querySelectorAll(`:scope > :is(${tags})`)]
    .map((element) => ({ element, pixels: linesOf(element, scale) }))
    .filter(({ element, pixels: count }) => count > mostLines(element, section));
}

/** Height of a line in CSS pixels by which words on panels are counted: eight of them fill a panel. */
const panelLine = 54;

function linesOf(heading: Element, scale: number): number {
  // The words on panels, and those around a large number, have sizes of their own.
  const onPanels = heading.parentElement?.querySelector(':scope > :is(.scene.pair, .scene.number)');
  const leading = (onPanels ? panelLine : pixels(getComputedStyle(heading).lineHeight)) * scale;
  return leading > 0 ? Math.round(textBox(heading).height / leading) : 1;
}

/** A heading with a slide or column of its own may be long, a whole sentence over its drawing somewhat; over a wide picture none. */
function mostLines(heading: Element, section: HTMLElement): number {
  const { shape } = section.dataset;
  const { longHeading, hasPicture } = rulesOf(section);
  const beside = hasPicture && shape === 'tall' && !section.querySelector(':scope > ul');
  if (heading.tagName === 'H1' || (longHeading && shape !== 'wide') || beside) return 8;
  return section.classList.contains('told') ? 3 : 2;
}
