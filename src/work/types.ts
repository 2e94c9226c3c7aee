import type { Place } from '../problems/problem.ts';
import type { PublicationType } from './model.ts';

const labels: Readonly<Record<string, string>> = {
  manuscript: '',
  'paper-conference': 'Conference paper',
  'article-journal': 'Journal article',
  article: 'Preprint',
  report: 'Report',
  book: 'Book',
  chapter: 'Book section',
  thesis: 'Thesis',
  patent: 'Patent',
  dataset: 'Dataset',
  software: 'Software',
  speech: 'Talk',
  webpage: 'Web page',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  review: 'Review',
  'entry-encyclopedia': 'Encyclopedia entry',
};

/** Academic's numbers (to 2023), by the CSL type that took their place. */
const numbers: Readonly<Record<string, string>> = {
  '0': 'manuscript',
  '1': 'paper-conference',
  '2': 'article-journal',
  '3': 'article',
  '4': 'report',
  '5': 'book',
  '6': 'chapter',
  '7': 'thesis',
  '8': 'patent',
};

/** The type that a CSL name, one of Academic's old numbers or words of the author's own stand for. */
export function publicationType(word: string, at: Place): PublicationType {
  const id = numbers[word] ?? word;
  return { id, label: labels[id.toLowerCase()] ?? titleCase(id), at };
}

const titleCase = (words: string): string => {
  const text = words.replaceAll(/[-_]+/g, ' ').trim();
  return /\p{Lu}/u.test(text) ? text : text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
};
