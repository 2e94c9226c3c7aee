import { planOf } from '../layouts/index.ts';
import { countWords } from '../text/words.ts';
import type { Passage, SlideContent } from './model.ts';

/** Speaking pace of a talk, words a minute. */
const wordsPerMinute = 130;

/** A slide is turned, and its headline read, before anybody listens. */
const pause = 4;

/**
 * Planned seconds of a slide, rounded to five, from the words to be said. What is drawn is walked through: its own words are
 * said while they are pointed at.
 */
export function plannedSeconds(content: SlideContent, said: readonly Passage[]): number {
  const plan = planOf(content);
  const { least, look } = plan.seconds;
  const drawn = plan.shows?.(content) === 'evidence' ? plan.passages(content) : [];
  const words = [...said, ...drawn].reduce((sum, passage) => sum + countWords(passage?.rich.text ?? ''), 0);
  const seconds = Math.max(least, pause + look + (words * 60) / wordsPerMinute);
  return Math.round(seconds / 5) * 5;
}

/** Minutes that a talk of each name usually has. */
export const talkMinutes = { lightning: 1, short: 5, conference: 12, seminar: 40 } as const;

/** About so many slides stand in a talk; the seminar takes all. */
export const talkSlides = {
  lightning: 3,
  short: 6,
  conference: 14,
  seminar: Number.POSITIVE_INFINITY,
} as const;
