/**
 * Runs in the browser: gives each slide one copy a step, in which the fragments to come are invisible but keep
 * their place, as Reveal shows them. The last copy is the slide itself, so links lead to the finished slide.
 * Returns the number of pages of each slide. Self-contained.
 */
export function expandSteps(): number[] {
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
      for (const fragment of copy.querySelectorAll<HTMLElement>('[data-pd-step]')) {
        if (Number(fragment.getAttribute('data-pd-step')) >= shown) fragment.style.visibility = 'hidden';
      }
      slide.before(copy);
    }
    return steps.length + 1;
  });
}
