import { fillWidth } from './fill-width.ts';
import { longHeadings } from './headings.ts';
import { isFull, tolerance } from './misfits.ts';
import { prepare } from './prepare.ts';
import { rulesOf } from './rules.ts';
import { picturesOf, shrinkFormulas } from './shrink-wide.ts';

const textSteps = [0.94, 0.88, 0.82, 0.76, 0.7, 0.64];
const smallPrint = [
  [20, 0.6],
  [18, 0.54],
  [16, 0.48],
  [14, 0.42],
  [12, 0.36],
] as const;
const pictureSteps = [0.9, 0.8, 0.7, 0.6, 0.5, 0.42];
const headingSteps = [0.92, 0.85, 0.78, 0.7, 0.62];
const headingShrinks = { property: '--fit-heading', percent: 95 };

/**
 * Makes the type of slides that are too full smaller, step by step. Reads everything, then writes everything; only slides
 * that need it go round again.
 * @returns the slides that were right at once, which need not be read again.
 */
export function adjust(sections: readonly HTMLElement[]): Set<HTMLElement> {
  prepare(sections);
  fillWidth(sections);
  shrinkFormulas(sections);
  const facts = sections.map((section) => ({
    section,
    number: rulesOf(section).hasNumbers ? numberScale(section) : 1,
    isLong: hasLongHeading(section),
    isFull: isFull(section),
  }));
  shrinkNumbers(facts.filter(({ number }) => number < 1));
  shrinkHeadings(facts.filter(({ isLong }) => isLong).map(({ section }) => section));
  const isRight = (fact: (typeof facts)[number]) => !fact.isFull && fact.number === 1 && !fact.isLong;
  shrinkText(facts.filter((fact) => !isRight(fact)).map(({ section }) => section));
  return new Set(facts.filter(isRight).map(({ section }) => section));
}

const hasLongHeading = (section: HTMLElement): boolean => longHeadings(section, 'h2').length > 0;

/** Big numbers of a slide share one size, the largest at which each stays on its card and the cards side by side. */
function numberScale(section: Element): number {
  const ratios = [...section.querySelectorAll(':scope > ul, :scope > ul > li > strong')]
    .filter((box) => box.scrollWidth > box.clientWidth + tolerance)
    .map((box) => box.clientWidth / box.scrollWidth);
  return Math.min(1, ...ratios);
}

function shrinkNumbers(facts: readonly { section: HTMLElement; number: number }[]): void {
  const set = (section: HTMLElement, scale: number) =>
    section.style.setProperty('--fit-number', String(Math.round(scale * 100) / 100));
  for (const { section, number } of facts) set(section, Math.floor(number * 98) / 100);
  let wide = facts.map(({ section }) => section);
  for (let round = 0; round < 10 && wide.length > 0; round += 1) {
    wide = wide.filter((section) => numberScale(section) < 1);
    for (const section of wide) set(section, sizeOf(section, '--fit-number') * 0.93);
  }
}

const sizeOf = (section: HTMLElement, property: string): number =>
  Number.parseFloat(section.style.getPropertyValue(property)) || 1;

function shrinkHeadings(sections: readonly HTMLElement[]): void {
  let long = sections;
  for (const step of headingSteps) {
    if (long.length === 0) return;
    for (const section of long) section.style.setProperty('--fit-heading', String(step));
    long = long.filter(hasLongHeading);
  }
}

function shrinkText(sections: readonly HTMLElement[]): void {
  let full = sections.filter(isFull);
  for (const section of full) section.dataset.fit = 'tight';
  full = full.filter(isFull);
  for (const step of textSteps) {
    if (full.length === 0) return;
    for (const section of full) {
      section.dataset.fit = 'scaled';
      section.style.setProperty('--fit', String(step));
      const own = rulesOf(section).shrinks ?? (step < 0.85 ? headingShrinks : undefined);
      if (own) {
        const size = Math.round(sizeOf(section, own.property) * own.percent) / 100;
        section.style.setProperty(own.property, String(size));
      }
    }
    full = full.filter(isFull);
  }
  const foreign = full.filter((section) => !section.className.includes('layout-'));
  shrinkForeign(shrinkPictures(foreign));
}

/** Pictures of such slides give way before words become small print. */
function shrinkPictures(sections: readonly HTMLElement[]): readonly HTMLElement[] {
  let full = sections.map((section) => ({ section, pictures: picturesOf(section) }));
  for (const step of pictureSteps) {
    if (full.length === 0) break;
    for (const { pictures } of full)
      for (const { element, height } of pictures) {
        element.dataset.fitted = '';
        element.style.setProperty('--fit-picture', `${Math.round(height * step)}px`);
      }
    full = full.filter(({ section }) => isFull(section));
  }
  return sections.filter(isFull);
}

/**
 * Slides that were made for another tool, with other sizes, go below the smallest type that ours have: small print is read
 * on paper and told by `check`, and what runs off the slide is lost.
 */
function shrinkForeign(sections: readonly HTMLElement[]): void {
  let full = sections;
  for (const [floor, step] of smallPrint) {
    if (full.length === 0) return;
    for (const section of full) {
      section.style.setProperty('--floor', `${floor}px`);
      section.style.setProperty('--fit', String(step));
    }
    full = full.filter(isFull);
  }
}
