/** The slides of Reveal's markup: sections that hold no further section. */
export const leafSections = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>('section')].filter(
    (section) => !section.querySelector(':scope > section'),
  );
