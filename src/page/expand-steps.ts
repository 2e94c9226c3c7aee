/** How a fragment looks. */
type Look = '' | 'hidden' | 'half' | 'struck';

/** How a fragment looks before its step, in it and after it, where it is not simply there from its step on. */
const looks: Readonly<Record<string, readonly [before: Look, during: Look, after: Look]>> = {
  'fade-out': ['', 'hidden', 'hidden'],
  'semi-fade-out': ['', 'half', 'half'],
  'fade-in-then-out': ['hidden', '', 'hidden'],
  'current-visible': ['hidden', '', 'hidden'],
  'fade-in-then-semi-out': ['hidden', '', 'half'],
  strike: ['', 'struck', 'struck'],
  grow: ['', '', ''],
  shrink: ['', '', ''],
  'highlight-red': ['', '', ''],
  'highlight-green': ['', '', ''],
  'highlight-blue': ['', '', ''],
  'highlight-current-red': ['', '', ''],
  'highlight-current-green': ['', '', ''],
  'highlight-current-blue': ['', '', ''],
};
/** Which slides have a page for each of their steps: all, those whose steps lie on one another, or none. */
export type Steps = boolean | 'stacked';

const stepMark = 'data-pd-step';

/**
 * Gives each slide one copy a step, in which the fragments look as Reveal shows them then. The last copy is the slide
 * itself, so links lead to the finished slide. Returns the number of pages of each slide.
 */
export const expandSteps = (steps: Steps): number[] =>
  [...document.querySelectorAll('.slides > section')].map((slide) => {
    if (steps === false || (steps === 'stacked' && !slide.querySelector('.r-stack .fragment'))) return 1;
    const count = numberSteps(slide);
    for (let shown = 0; shown < count; shown++) slide.before(copyAt(slide, shown));
    if (count > 0) showStep(slide, count);
    return count + 1;
  });

/** Writes the number of its step on each fragment: numbered ones by number, the others one by one before, as in Reveal. */
function numberSteps(slide: Element): number {
  const groups = new Map<number, Element[]>();
  const loose: Element[] = [];
  for (const fragment of slide.querySelectorAll('.fragment')) {
    const index = Number.parseInt(fragment.getAttribute('data-fragment-index') ?? '', 10);
    if (Number.isNaN(index)) loose.push(fragment);
    else groups.set(index, [...(groups.get(index) ?? []), fragment]);
  }
  const order = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
  const steps = [...loose.map((fragment) => [fragment]), ...order];
  for (const [number, group] of steps.entries()) {
    for (const fragment of group) fragment.setAttribute(stepMark, String(number));
  }
  return steps.length;
}

/** The slide as it is after so many steps. Ids stay with the slide itself. */
function copyAt(slide: Element, shown: number): Element {
  const copy = slide.cloneNode(true) as Element;
  copy.removeAttribute('id');
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  showStep(copy, shown);
  return copy;
}

function showStep(page: Element, step: number): void {
  page.setAttribute('data-stepped', '');
  for (const fragment of page.querySelectorAll<HTMLElement>(`[${stepMark}]`)) {
    const own = Number(fragment.getAttribute(stepMark));
    // Style sheets know Reveal's own class, for lines of code that are marked step by step.
    fragment.classList.toggle('visible', own < step);
    const look = lookOf(fragment)[own >= step ? 0 : own === step - 1 ? 1 : 2];
    if (look === 'hidden') fragment.style.visibility = 'hidden';
    else if (look === 'half') fragment.style.opacity = '0.5';
    else if (look === 'struck') fragment.style.textDecoration = 'line-through';
  }
}

function lookOf(fragment: Element): readonly [Look, Look, Look] {
  const name = [...fragment.classList].find((one) => one in looks);
  return (name === undefined ? undefined : looks[name]) ?? ['hidden', '', ''];
}
