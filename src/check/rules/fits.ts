import type { Rule } from '../model.ts';

/** Text that runs over its slide, measured in a browser in the geometry of the print. */
export const rule: Rule = {
  about:
    'text over its slide, overlapping, under 24 px, headings over two lines, characters that no font has; measured in Chromium in the geometry of the print',
  check: async ({ measured }) => (await measured()).fits,
};
