import type { Deck } from '../../deck/model.ts';
import { wrapperRole } from '../../layouts/wrappers.ts';
import type { Problem } from '../../problems/problem.ts';
import { comparedTokens } from '../../text/compared-tokens.ts';
import type { Work } from '../../work/model.ts';
import type { TextUnit } from '../units.ts';

/** Who, where and when on the title slide and in the deck's front matter, against the page. */
export function bibliographicFacts(units: readonly TextUnit[], publication: Work, deck: Deck): Problem[] {
  return [
    ...authorFacts(units, publication, deck),
    ...yearFacts(units, publication, deck),
    ...titleFacts(deck, publication),
  ];
}

function authorFacts(units: readonly TextUnit[], { authors }: Work, { file }: Deck): Problem[] {
  const listed = units.filter(({ wrapper }) => wrapperRole(wrapper) === 'authors');
  const [first] = listed;
  if (!first || authors.length === 0) return [];
  const text = listed.map((unit) => unit.text).join(', ');
  // 'and 230 more': a list that says it is cut must hold only names of the page.
  const cut = /\d+/.test(text.replaceAll('*', ''));
  const shown = new Set(comparedTokens(text).map(({ key }) => key));
  const problems: Problem[] = [];
  const missing = authors.filter(({ name }) => !comparedTokens(name).every(({ key }) => shown.has(key)));
  if (!cut) {
    for (const { name } of missing) {
      problems.push(
        fact(
          'author-missing',
          `${name} is an author of the page but not on the title slide.`,
          first,
          file,
          `Add ${name}.`,
        ),
      );
    }
  }
  const known = new Set(
    authors.flatMap(({ name, raw }) =>
      [...comparedTokens(name), ...comparedTokens(raw)].map(({ key }) => key),
    ),
  );
  for (const token of comparedTokens(text)) {
    if (
      token.kind === 'number' ||
      known.has(token.key) ||
      !/^\p{Lu}/u.test(token.text) ||
      token.text.length < 3
    )
      continue;
    problems.push(
      fact(
        'author-unknown',
        `'${token.text}' on the title slide is no author's name on the page.`,
        first,
        file,
        'Compare with the authors of the page.',
      ),
    );
  }
  return problems;
}

function yearFacts(units: readonly TextUnit[], { date, venue }: Work, { file }: Deck): Problem[] {
  const problems: Problem[] = [];
  for (const unit of units) {
    if (wrapperRole(unit.wrapper) !== 'venue') continue;
    const years = [...unit.text.matchAll(/(?<!\d)(1[89]|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
    const venueText = `${venue?.name.text ?? ''} ${venue?.short?.text ?? ''}`;
    for (const year of years) {
      if (date && year !== date.year && !venueText.includes(String(year))) {
        problems.push(
          fact(
            'year-differs',
            `The title slide says ${year}; the page says ${date.year}.`,
            unit,
            file,
            `Write ${date.year}, or correct the page's date.`,
          ),
        );
      }
    }
  }
  return problems;
}

function titleFacts(deck: Deck, { title }: Work): Problem[] {
  if (!title) return [];
  const keys = (text: string) => comparedTokens(text).map(({ key }) => key);
  const mine = keys(deck.title);
  const page = keys(title.value.text);
  const common = mine.filter((key) => page.includes(key)).length;
  // Only a slip: a talk may well have a title of its own.
  if (
    mine.join(' ') === page.join(' ') ||
    common < Math.max(mine.length, page.length) - 2 ||
    mine.length !== page.length
  )
    return [];
  return [
    {
      code: 'faithful/title-differs',
      severity: 'warning',
      message: `The deck's title differs from the page's by a word: '${title.value.text}'.`,
      at: { file: deck.file, line: 1 },
      hint: 'Copy the title of the page.',
    },
  ];
}

const fact = (
  code: 'author-missing' | 'author-unknown' | 'year-differs',
  message: string,
  unit: TextUnit,
  file: string,
  hint: string,
): Problem => ({
  code: `faithful/${code}`,
  severity: 'error',
  message,
  at: { file, line: unit.line, column: 1 },
  slide: unit.slide,
  why: 'Credit must be right.',
  hint,
  excerpt: unit.text.slice(0, 160),
});
