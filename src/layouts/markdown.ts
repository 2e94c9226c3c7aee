import { toMarkdown } from '../text/markdown.ts';
import type { Passage } from '../text/passage.ts';
import { plain } from '../text/rich-text.ts';

// Passages as finished Markdown, for the contexts of the layouts' templates. Absent is ''.

/** A block of its own. */
export const block = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich);

/** Words within a line. */
export const inline = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich, { place: 'inline' });

/** A cell of a table. */
export const cell = (passage: Passage | undefined): string =>
  passage === undefined ? '' : toMarkdown(passage.rich, { place: 'cell' });

/** Plain text within a line. */
export const words = (text: string): string => toMarkdown(plain(text), { place: 'inline' });

export const list = (passages: readonly Passage[]): string[] => passages.map(block);

/** After `## `; a closing run of # would be eaten. */
export const headingText = (passage: Passage): string => inline(passage).replace(/#(?=#*\s*$)/g, '\\#');

/** Plain text at the beginning of a line. */
export const verbatim = (text: string): string => toMarkdown(plain(text));
