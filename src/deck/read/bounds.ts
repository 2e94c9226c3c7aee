/** Characters of a slide or of its notes, pictures written out as addresses not counted; the fullest real one has a tenth of it. */
export const longestSlide = 64_000;
const writtenOut = /data:[\w/+.-]+[;,][^\s)"'<>]*/g;

/** The beginning of a text that is longer than any slide: Markdown of 200 KB can take many seconds. */
export const shownPart = (text: string): string =>
  text.length <= longestSlide || text.replace(writtenOut, '').length <= longestSlide
    ? text
    : text.slice(0, longestSlide);
