/** A formula that must be smaller than this to fit is a fault of the slide. */
const least = 0.45;

/** Left and right end of what a formula shows, in px of the screen; undefined for one that shows nothing. */
export function formulaEnds(formula: Element): { readonly left: number; readonly right: number } | undefined {
  // Lines of an aligned formula are one box; its number stands beside it.
  const boxes = [...formula.querySelectorAll('.katex-html > :is(.base, .tag), .math-grid')]
    .map((part) => part.getBoundingClientRect())
    .filter(({ width }) => width > 0);
  return boxes.length === 0
    ? undefined
    : {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
}

/** A displayed formula wider than its place is set smaller: it cannot be broken, and nothing else need give way. */
export function shrinkFormulas(sections: readonly HTMLElement[]): void {
  const formulas = sections.flatMap((section) => [
    ...section.querySelectorAll<HTMLElement>('.katex-display'),
  ]);
  for (const formula of formulas) formula.style.removeProperty('--fit-formula');
  const scales = formulas.map((formula) => {
    const box = formula.getBoundingClientRect();
    const ends = formulaEnds(formula);
    if (ends === undefined || box.width === 0) return 1;
    const { paddingLeft, paddingRight } = getComputedStyle(formula);
    const zoom = box.width / formula.offsetWidth || 1;
    const room = box.width - (Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight)) * zoom;
    return room / (ends.right - ends.left);
  });
  for (const [index, formula] of formulas.entries()) {
    const scale = scales[index]!;
    if (scale < 0.999)
      formula.style.setProperty('--fit-formula', String(Math.max(least, Math.floor(scale * 99) / 100)));
  }
}

/** Pictures and diagrams that may be smaller, with their height in px of the slide. */
export function picturesOf(
  section: HTMLElement,
): readonly { readonly element: HTMLElement | SVGElement; readonly height: number }[] {
  return [
    ...section.querySelectorAll<HTMLElement | SVGElement>('img, video, figure.diagram svg, .mermaid svg'),
  ].flatMap((element) => {
    if (element.closest('.pd-background, .running-line, .qr, .katex, .draw, aside')) return [];
    const height =
      element instanceof HTMLElement
        ? element.offsetHeight
        : Number.parseFloat(getComputedStyle(element).height);
    return height > 90 ? [{ element, height }] : [];
  });
}
