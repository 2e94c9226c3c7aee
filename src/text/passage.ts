import type { RichText } from './rich-text.ts';

/** Text for a slide, with the place in the page that it was taken from. */
export interface Passage {
  readonly rich: RichText;
  /** Field of the page: 'abstract', 'summary', 'title', 'authors', 'body', 'cite.bib', or 'label' for our own labels. */
  readonly field: string;
}
