import type { Rule } from '../model.ts';

/** Text that runs over its slide, measured in a browser in the geometry of the print. */
export const fitsRule: Rule = {
  name: 'fits',
  about: 'text that is clipped, overlaps or is too small, by slide, element and pixels',
  browser: true,
  check: async ({ measured }) => (await measured()).fits,
};
