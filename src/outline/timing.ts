import type { Layout, Passage } from './model.ts';
import { countWords } from './words.ts';

/** Speaking pace of a talk, words a minute. */
export const wordsPerMinute = 130;

/** Seconds a slide takes even when little is said, and what looking at it adds to the words. */
const base: Readonly<Record<Layout, { readonly least: number; readonly look: number }>> = {
  title: { least: 15, look: 0 },
  statement: { least: 10, look: 3 },
  points: { least: 15, look: 5 },
  figures: { least: 20, look: 10 },
  chart: { least: 25, look: 15 },
  compare: { least: 25, look: 10 },
  image: { least: 20, look: 15 },
  table: { least: 30, look: 20 },
  quote: { least: 10, look: 5 },
  code: { least: 30, look: 20 },
  section: { least: 5, look: 0 },
  steps: { least: 20, look: 10 },
  people: { least: 10, look: 0 },
  links: { least: 15, look: 0 },
  citation: { least: 10, look: 0 },
};

/** Planned seconds of a slide from the words to be said, rounded to five. */
export function plannedSeconds(layout: Layout, said: readonly Passage[]): number {
  const { least, look } = base[layout];
  const words = said.reduce((sum, passage) => sum + countWords(passage.rich.text), 0);
  const seconds = Math.max(least, look + (words * 60) / wordsPerMinute);
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
