import type { Contradiction } from './judgement.ts';

/** The message of each contradiction, why it matters and how to fix it. */
export interface Wording {
  readonly message: (said: string, page: string) => string;
  readonly why: string;
  readonly hint: (said: string, page: string) => string;
}

const wrongNumber = 'A wrong number is what an audience remembers.';

export const wording: Record<Contradiction['kind'], Wording> = {
  'number-differs': {
    message: (said, page) => `The slide says ${said} where the page says ${page}.`,
    why: wrongNumber,
    hint: (_, page) => `Write ${page}, or correct the page.`,
  },
  'number-not-on-page': {
    message: (said) => `The number ${said} is not on the page.`,
    why: wrongNumber,
    hint: () => 'Check it, and add it to the page if it is right.',
  },
  'number-out-of-place': {
    message: (said) => `The page has ${said}, but for something else.`,
    why: wrongNumber,
    hint: () => 'See which number belongs here on the page.',
  },
  'direction-differs': {
    message: (said, page) => `The arrow is ${said}; by the page it is ${page}.`,
    why: 'An arrow the wrong way says the opposite.',
    hint: (_, page) => `Write ${page}, or correct the page.`,
  },
  'unit-differs': {
    message: (said, page) => `The slide says ${said} where the page says ${page}: the unit differs.`,
    why: wrongNumber,
    hint: (_, page) => `Write ${page}, or correct the page.`,
  },
  'negation-lost': {
    message: (_, page) => `The page says '${page}' in this sentence; on the slide the word is gone.`,
    why: 'Without it the sentence says the opposite.',
    hint: (_, page) => `Put '${page}' back.`,
  },
  'negation-added': {
    message: (said) => `The slide says '${said}' where the page does not.`,
    why: 'With it the sentence says the opposite.',
    hint: (said) => `Take '${said}' out.`,
  },
  'hedge-lost': {
    message: (_, page) => `The page says '${page}' in this sentence; on the slide the word is gone.`,
    why: 'Without it the claim is stronger than the paper.',
    hint: (_, page) => `Put '${page}' back.`,
  },
  'name-misspelt': {
    message: (said, page) => `'${said}' looks like '${page}' misspelt.`,
    why: 'Their name is on every slide.',
    hint: (_, page) => `Write ${page}.`,
  },
};
