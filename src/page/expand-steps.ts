/**
 * Runs in the browser: gives each slide one copy a step, in which the fragments look as Reveal shows them then. The last
 * copy is the slide itself, so links lead to the finished slide. Returns the number of pages of each slide. Self-contained.
 */
export function expandSteps(): number[] {
  /** How a fragment looks before its step, in it and after it, where it is not simply there from its step on. */
  const looks: Readonly<Record<string, readonly [string, string, string]>> = {
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
  const show = (page: Element, step: number): void => {
    for (const fragment of page.querySelectorAll<HTMLElement>('[data-pd-step]')) {
      const own = Number(fragment.getAttribute('data-pd-step'));
      const name = [...fragment.classList].find((one) => one in looks);
      const [before, during, after] = (name === undefined ? undefined : looks[name]) ?? ['hidden', '', ''];
      const look = own >= step ? before : own === step - 1 ? during : after;
      if (look === 'hidden') fragment.style.visibility = 'hidden';
      else if (look === 'half') fragment.style.opacity = '0.5';
      else if (look === 'struck') fragment.style.textDecoration = 'line-through';
    }
  };
  return [...document.querySelectorAll('.slides > section')].map((slide) => {
    const fragments = [...slide.querySelectorAll('.fragment')];
    if (fragments.length === 0) return 1;
    // Numbered fragments come by number, the others each by itself after the one before, as in Reveal.
    const groups = new Map<number, Element[]>();
    const loose: Element[] = [];
    for (const fragment of fragments) {
      const index = Number.parseInt(fragment.getAttribute('data-fragment-index') ?? '', 10);
      if (Number.isNaN(index)) loose.push(fragment);
      else groups.set(index, [...(groups.get(index) ?? []), fragment]);
    }
    const order = [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
    const steps = [...loose.map((fragment) => [fragment]), ...order];
    for (const [number, group] of steps.entries()) {
      for (const fragment of group) fragment.setAttribute('data-pd-step', String(number));
    }
    for (let shown = 0; shown < steps.length; shown++) {
      const copy = slide.cloneNode(true) as HTMLElement;
      copy.removeAttribute('id');
      for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
      show(copy, shown);
      slide.before(copy);
    }
    show(slide, steps.length);
    return steps.length + 1;
  });
}
