import type { Page } from '../sources/hugo/page.ts';
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

/** `publication_types`: only the first counts; a CSL name, an old number or words of the page's own. */
export function readType(page: Page): PublicationType | undefined {
  const items = page.takeList('publication_types', 'type');
  const first = items[0] ?? page.takeList('publication_type', 'type')[0];
  if (!first) return undefined;
  if (items.length > 1)
    page.info(
      'several-types',
      `Of ${items.length} publication types only the first counts, as in Hugo Blox.`,
      first.at,
    );
  const id = numbers[first.value] ?? first.value;
  return { id, label: labels[id.toLowerCase()] ?? titleCase(id), at: first.at };
}

const titleCase = (words: string): string => {
  const text = words.replaceAll(/[-_]+/g, ' ').trim();
  return /\p{Lu}/u.test(text) ? text : text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
};
