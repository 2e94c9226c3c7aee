import type { Rule } from '../model.ts';

/** Text that runs over its slide, measured in a browser in the geometry of the print. */
export const rule: Rule = {
  about:
    'text that runs over its slide, overlaps or is under 24 px, headings over two lines, characters without a font; measured in Chromium on the printed page',
  check: async ({ measured }) => (await measured()).fits,
};
