/**
 * What a page may cost. Real pages of the corpus stay under 60 kB with 250 values; the limits are two orders
 * above that, and low enough that a hostile page is refused in well under a second.
 */
export const limits = {
  /** Bytes of a page file. */
  page: 8_000_000,
  /** Characters of an abstract, a summary or a paragraph; the longest real abstracts have 6,000. */
  text: 10_000,
  /** Ends of sentences and paragraphs in an abstract; the longest real ones have 80. */
  sentences: 400,
  /** Characters of a title; the longest real ones have 300. */
  title: 600,
  /** Authors; the largest collaborations have 3,000. */
  authors: 5_000,
  /** Characters of its front matter. */
  frontMatter: 1_000_000,
  /** Lists and maps inside each other. */
  nesting: 32,
  /** Values in all, aliases counted each time they are used. */
  values: 50_000,
} as const;

/** Keys that would reach an object's prototype; never taken from a page. */
export const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);
