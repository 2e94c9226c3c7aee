import { adjust } from './adjust.ts';
import { boxesOf } from './extent.ts';
import { longHeadings } from './headings.ts';
import { overflows, overlaps, smallText } from './misfits.ts';
import type { FitFinding, FitReport, Misfit } from './model.ts';
import { prepare } from './prepare.ts';

type Root = Document | Element;

/**
 * Fits each slide into its box and says what still does not fit; measures only, with `adjust: false`. Runs in the page,
 * live and printed, in the geometry that the audience sees. Never hides or cuts anything.
 */
export function fit(root: Root = document, options: { readonly adjust?: boolean } = {}): FitReport {
  const sections = sectionsOf(root);
  return measuring(root, () => {
    const right = options.adjust === false ? new Set() : adjust(sections);
    return {
      slides: sections.length,
      findings: sections.flatMap((section, index) => findingsOf(section, index, right.has(section))),
      scaled: sections.filter(({ dataset }) => dataset.fit === 'scaled').map(({ id }) => id),
    };
  });
}

/**
 * Asks for every font that any slide uses, shown or not, and waits for it. A browser loads a font when text is first
 * laid out in it: without this a slide out of sight is measured in a stand-in, and while one font of a line is on
 * its way the browser paints none of the line.
 */
export async function fonts(root: Root = document): Promise<void> {
  // Which font has a character shows only when it is there: the next one may be asked for then.
  for (let round = 0; round < 4; round += 1) {
    measuring(root, () => {
      // A long statement is set in another weight.
      if (round === 0) prepare(sectionsOf(root));
      document.body.getBoundingClientRect();
    });
    if (document.fonts.status === 'loaded') return;
    await document.fonts.ready;
  }
}

const sectionsOf = (root: Root): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('.reveal .slides section')].filter(
    (section) => !section.classList.contains('stack') && !section.querySelector(':scope > section'),
  );

/** Hidden slides of a live deck are laid out, unseen, while they are measured. */
function measuring<Result>(root: Root, work: () => Result): Result {
  const reveal = root.querySelector('.reveal');
  reveal?.classList.add('fit-measuring');
  try {
    return work();
  } finally {
    reveal?.classList.remove('fit-measuring');
  }
}

/** What does not fit on a slide. One that was right before the type of others was changed is read for its sizes only. */
function findingsOf(section: HTMLElement, index: number, isRight: boolean): FitFinding[] {
  const boxes = isRight ? [] : boxesOf(section);
  const found: readonly (readonly [FitFinding['code'], readonly Misfit[]])[] = [
    ['overflow', isRight ? [] : overflows(section, boxes)],
    ['overlap', overlaps(boxes)],
    ['small-text', smallText(section)],
    ['heading-lines', longHeadings(section)],
  ];
  return found.flatMap(([code, misfits]) =>
    misfits.map(({ element, pixels }) => ({
      code,
      slide: index + 1,
      id: section.id,
      selector: selectorOf(element, section),
      pixels,
      text: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
    })),
  );
}

function selectorOf(element: Element, section: Element): string {
  const path: string[] = [];
  for (let each: Element | null = element; each && each !== section; each = each.parentElement) {
    const { tagName } = each;
    const twins = [...(each.parentElement?.children ?? [])].filter((other) => other.tagName === tagName);
    const place = twins.length > 1 ? `:nth-of-type(${twins.indexOf(each) + 1})` : '';
    path.unshift(tagName.toLowerCase() + place);
  }
  return `#${section.id} > ${path.join(' > ')}`;
}
