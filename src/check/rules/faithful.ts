import type { Problem } from '../../problems/problem.ts';
import { type JudgedUnit, judgeDeck } from '../faithful/deck.ts';
import type { Contradiction } from '../faithful/judge.ts';
import type { Rule } from '../model.ts';

/** Nothing on a slide that the page contradicts; the author's own words are fine, wrong numbers are not. */
export const faithfulRule: Rule = {
  name: 'faithful',
  about: 'numbers, names, units, negations and bibliographic facts against the publication page',
  check: (context) => {
    const { publication, deck, file } = context;
    if (!publication || !context.story) {
      return [
        {
          code: 'faithful/no-page',
          severity: 'info',
          message: 'No publication page links to this deck, so nothing can be compared.',
          at: { file },
          hint: 'Write `slides: <name of the deck>` into the page.',
        },
      ];
    }
    const { judged, facts } = judgeDeck(context.units, publication, context.story, deck);
    return [
      ...facts,
      ...judged.flatMap((unit) =>
        unit.judgements.flatMap(({ contradictions }) =>
          contradictions.map((found) => toProblem(found, unit, file)),
        ),
      ),
    ];
  },
};

function toProblem(found: Contradiction, { unit }: JudgedUnit, file: string): Problem {
  const texts = wording[found.kind];
  return {
    code: `faithful/${found.kind}`,
    severity: found.kind === 'hedge-lost' || found.kind === 'number-out-of-place' ? 'warning' : 'error',
    message: texts.message(found.said, found.page),
    at: { file, line: unit.line, column: 1 },
    slide: unit.slide,
    why: texts.why,
    hint: texts.hint(found.said, found.page),
    excerpt: unit.text.length > 160 ? `${unit.text.slice(0, 159)}…` : unit.text,
  };
}

interface Wording {
  readonly message: (said: string, page: string) => string;
  readonly why: string;
  readonly hint: (said: string, page: string) => string;
}

const wrongNumber = 'A wrong number is what an audience remembers.';

const wording: Record<Contradiction['kind'], Wording> = {
  'number-differs': {
    message: (said, page) => `The slide says ${said} where the page says ${page}.`,
    why: wrongNumber,
    hint: (_, page) => `Write ${page}, or correct the page.`,
  },
  'number-not-on-page': {
    message: (said) => `The number ${said} stands nowhere on the page.`,
    why: wrongNumber,
    hint: () => 'Check it, and add it to the page if it is right.',
  },
  'number-out-of-place': {
    message: (said) => `The page has ${said}, but not for this.`,
    why: wrongNumber,
    hint: () => 'See which number belongs here on the page.',
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
