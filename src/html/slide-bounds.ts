import { longestSlide, shownPart } from '../deck/read.ts';
import type { SlideEnv } from './env.ts';

/** The beginning of a text that is longer than any slide, and a word about it. */
export function bounded(text: string, report: SlideEnv['report']): string {
  const part = shownPart(text);
  if (part.length < text.length)
    report({
      code: 'slide-too-long',
      severity: 'error',
      message: `The slide has more than ${longestSlide.toLocaleString('en')} characters; its beginning is shown.`,
      hint: 'Is a --- missing between slides, or was a file pasted into the deck?',
    });
  return part;
}
