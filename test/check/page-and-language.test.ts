import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import { readFacts } from '../../src/check/facts.ts';
import { otherLanguages } from '../../src/check/other-language.ts';
import { draftDeck } from '../../src/deck/draft/draft.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite } from '../support/pages.ts';
import { frontOf } from '../support/talk.ts';

const abstract =
  'Bees matter for the orchards of the valley. We marked 54 bees at 9 hives for a year. Visits rose by 12% in spring. We conclude that the spring sets the visits of bees.';
const pageFile = 'content/publication/bees/index.md';
const deckFile = 'content/slides/bees/index.md';

async function site(lines: readonly string[], body = '') {
  const made = makeSite({ [pageFile]: `---\n${lines.join('\n')}\nslides: bees\n---\n\n${body}` });
  await draftDeck(readHugoPage(join(made.root, pageFile), made.site), { talk: 'conference' });
  return { ...made, deck: join(made.root, deckFile) };
}
const findings = async (lines: readonly string[], body = '') => {
  const { deck } = await site(lines, body);
  return checkDeck(deck, { only: ['page', 'faithful'] });
};

describe('the summary against the abstract', () => {
  test('numbers that only the summary has are told with its line', async () => {
    const found = await findings(
      frontOf(abstract, 'summary: We marked 45 bees, and visits to the orchards rose by 20% in spring.'),
    );
    const told = found.filter(({ code }) => code === 'page/summary-differs');
    expect(told.map(({ message }) => /'(.*?)'/.exec(message)?.[1])).toEqual(['45 bees', '20% in']);
    expect(told.map(({ at }) => at.line)).toEqual([6, 6]);
  });

  test.each([
    ['the same numbers', 'We marked 54 bees, and visits rose by 12 % in spring.'],
    ['a word for a number', 'We marked bees at nine hives in the valley.'],
    ['a rounded number', 'We marked more than 50 bees, and visits rose by about 10% in spring.'],
    [
      'a year and a name with digits',
      'Since 2019 the BEE2 survey has marked bees in the orchards of the valley.',
    ],
  ])('%s is no finding', async (_, summary) => {
    const found = await findings(frontOf(abstract, `summary: ${JSON.stringify(summary)}`));
    expect(found.filter(({ code }) => code === 'page/summary-differs')).toEqual([]);
  });
});

describe('placeholders and sample values', () => {
  test('are told with their lines', async () => {
    const found = await findings([
      ...frontOf(abstract).map((line) =>
        line.startsWith('authors')
          ? 'authors: [Ada Marin, Your Name]'
          : line.startsWith('publication')
            ? 'publication: In *Wowchemy Conference*'
            : line,
      ),
    ]);
    expect(
      found.filter(({ code }) => code.startsWith('page/')).map(({ code, at }) => [code, at.line]),
    ).toEqual(
      expect.arrayContaining([
        ['page/placeholder-author', 3],
        ['page/template-value', 5],
      ]),
    );
  });
});

describe('one deck, one language', () => {
  const told = async (text: string) => {
    const { deck } = await site(frontOf(abstract));
    writeFileSync(
      deck,
      `---\ntitle: Bees\nslides: {theme: white}\npubdeck: {source: publication/bees, language: en}\n---\n\n## Bees of the valley\n\nThe bees of the valley are marked in spring.\n\n---\n\n## ${text}\n`,
    );
    return otherLanguages(await readFacts(deck));
  };
  test.each([
    'Le marquage des abeilles dans la vallée montre que le printemps règle les visites',
    'A marcação das abelhas no vale mostra que a primavera determina as visitas que elas fazem',
    'Die Markierung der Bienen im Tal zeigt, dass der Frühling die Besuche bestimmt und nicht der Sommer',
  ])('%s', async (text) => {
    expect(await told(text)).toMatchObject([{ code: 'accessible/other-language', slide: 2 }]);
  });
  test.each([
    'Apis mellifera, Bombus terrestris, Osmia bicornis',
    'The spring sets the visits of the bees of the valley',
  ])('%s is no finding', async (text) => expect(await told(text)).toEqual([]));
});

describe('no false alarm on a fresh draft', () => {
  test.each([
    'Our study showed that tall girls were more often overweight (RR = 3.5,95%CI:2.8-4.4) and obese (RR = 3.9,95%CI:2.1-7.4). Tall boys had a higher trend compared to short boys (RR = 4.0,95%CI:1.38-11.9). We suggest taking height into account.',
    'A total of 89 subjects (13.1%) were readmitted. Multiple logistic regression found that subjects who were in the age group of 40-49 [odds ratio (OR) = 2.34; p = 0.0125], lived in the north (OR = 2.00; p = 0.0350) and divorced or widowed (OR = 2.03; p = 0.0187) were found to be more likely to get readmitted. Care should begin early.',
    'Growth data of May 2014 were used for 14 towns. Tall girls have higher rates than their peers. We marked 12 bees and 9 hives in one spring of the valley.',
    'Over the spring, 214, 306 readers visited 3, 118 libraries of the province. The libraries were open for the whole year. Readers stayed for long.',
    'The archive holds 12 450 letters – 37% of them from widows – in 118 boxes. The letters were read by two of us. Widows wrote of money.',
    'Eighty percent and 68% of fresh pork in canteen and street food was contaminated with Salmonella. Samples were bought in spring. Kitchens should be cleaner.',
  ])('%s', async (text) => {
    const found = await findings(frontOf(text));
    expect(found.filter(({ code }) => code.startsWith('faithful/'))).toEqual([]);
  });
});
