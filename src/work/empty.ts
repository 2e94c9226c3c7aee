import { directionOf } from '../text/language-tag.ts';
import type { Work } from './model.ts';

/** A work that says nothing yet: for sources that have few of its fields. */
export const emptyWork = (file: string, slug: string, language: string): Omit<Work, 'citation'> => ({
  file,
  slug,
  language,
  direction: directionOf(language),
  title: undefined,
  subtitle: undefined,
  authors: [],
  date: undefined,
  venue: undefined,
  type: undefined,
  abstract: undefined,
  summary: undefined,
  identifiers: [],
  links: [],
  tags: [],
  featuredImage: undefined,
  projects: [],
  more: {},
  body: [],
  problems: [],
});
