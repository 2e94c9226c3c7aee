/** Words without the marks of Markdown or HTML that a title may carry. */
export const plainWords = (words: string): string =>
  words
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
