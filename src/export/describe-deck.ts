import type { RenderedDeck } from '../html/model.ts';
import { fileDate } from '../io/file-date.ts';
import type { MeasuredSlide } from '../page/model.ts';
import type { FinishOptions } from '../pdf/finish.ts';
import { plainWords } from '../text/plain-words.ts';
import type { PrintOptions } from './print-model.ts';

/** The date of a file that is made of a deck. */
export const dateOf = ({ deck: { file, frontMatter } }: RenderedDeck): Date =>
  fileDate({ said: frontMatter.date, file });

/** What a file says of the deck in it: for readers' title bars, catalogues and reference managers. */
export const descriptionOf = (
  deck: RenderedDeck,
  { subject, keywords = [], date = dateOf(deck), attachments = [] }: PrintOptions,
): Pick<
  FinishOptions,
  'title' | 'authors' | 'subject' | 'keywords' | 'language' | 'doi' | 'url' | 'date' | 'attachments'
> => ({
  title: plainWords(deck.title),
  authors: deck.authors,
  subject,
  keywords,
  language: deck.language,
  doi: deck.citation.doi,
  url: deck.citation.url,
  date,
  attachments,
});

/** What the browser counted; the tags are compared with it. */
export const countedOn = (
  measured: readonly MeasuredSlide[],
): Pick<FinishOptions, 'unnamedPictures' | 'linkTexts'> => ({
  unnamedPictures: measured.reduce((sum, { unnamed }) => sum + unnamed, 0),
  linkTexts: measured.flatMap(({ links }) => links),
});
