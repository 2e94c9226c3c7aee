import { countLines, geometry } from '../layouts/metrics.ts';
import { countWords } from '../text/words.ts';

/** Most words of a headline. */
const headingWords = 16;

/** A headline of two full lines is set a little smaller. */
const smallHeading = 41;

/** Whether a text may stand as a headline: two lines and sixteen words. */
export const fitsHeading = (text: string): boolean =>
  countWords(text) <= headingWords && countLines(text, smallHeading, geometry.width) <= 2;
