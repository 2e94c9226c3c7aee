import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/story/quantities/find.ts';
import { segment } from '../../src/story/sentences/segment.ts';
import { comparedTokens as tokenise } from '../../src/text/compared-tokens.ts';

const find = (text: string) =>
  findQuantities(
    text,
    segment(text, { language: 'en' }).map((span, index) => ({ ...span, index, role: 'result' as const })),
    'en',
  );
/** What may stand in large type, with what it counts. */
const shown = (text: string) =>
  find(text)
    .filter(({ key }) => key)
    .map(({ number, counts }) => `${number}${counts === undefined ? '' : ` ${counts}`}`);

describe('numbers as authors and copied pages write them', () => {
  it.each<[string, string[]]>([
    [
      'Over the spring, 214, 306 readers visited 3, 118 libraries of the province.',
      ['214, 306 readers', '3, 118 libraries'],
    ],
    [
      'A total of 106, 412 citizens in 8, 113 different local meetings gathered.',
      ['106, 412 citizens', '8, 113 different local meetings'],
    ],
    [
      'The archive holds 12 450 letters – 37% of them from widows – in 118 boxes.',
      ['12 450 letters', '37% widows', '118 boxes'],
    ],
    ['Some 12,34,567 voters and 1’204 clerks came.', ['12,34,567 voters', '1’204 clerks']],
    ['We found 4 of 25 estimates that differ from zero at the usual 5% level.', ['4 of 25 estimates']],
    ['Feedback of more than 6200 visitors suggests that guides matter.', ['6200 visitors']],
    ['We met 18,204 singers of Norse, Sami and Finnish descent.', ['18,204 singers']],
    ['Marks from 14 low-income, middle-income and high-income towns were pooled.', ['14 towns']],
    ['We used 5711 blood pressure data points.', ['5711 blood pressure data points']],
    ['We saw 1985 patients there.', ['1985 patients']],
  ])('%s', (text, numbers) => expect(shown(text)).toEqual(numbers));

  it.each([
    ['Tests on the ROAD 2016 images show sharper edges.'],
    ['They wrote letters against it throughout the 1960s and 1970s.'],
    ['All estimates are presented with 95% Bayesian credible intervals (BCI).'],
    ['The women were aged 23 years on average and were followed for 14 months.'],
    ['Animals received 5 mg/kg at 2 weeks of life.'],
    ['Blood samples were taken at d −14, −10, +3, and +14 relative to calving.'],
    ['The 2016 elections mattered.'],
    ['At week 6, 120 patients were seen.'],
    ['We trained the model with 12 random seeds.'],
    ['The EEG was recorded with 32 channels.'],
    ['Adults (64 men, 58 women) took part.'],
    ['Of the 20 models, 10 are ruled out by heat.'],
    ['Significance was tested by simulating 1000 pseudo-experiments.'],
    ['The method gives the right order for these 95 complexes.'],
    ['Images were used to train (80%) and test (20%) the model.'],
    ['Samples were split into training data (77 cases, 84 controls).'],
    ['The training set held letters from 80% of readers.'],
    ['Thirty-two female and 15 male clerks were interviewed.'],
    ['Of these, 165 clerks were trained.'],
    ['None of them reached the generally acceptable accuracy of ±30%.'],
    ['It lowers the number of clicks to achieve 85% overlap.'],
    ['Both were better in specificity at 95% sensitivity.'],
    ['They expected a likely (central 66% probability) rise.'],
    ['The tests ran on a cluster of 80 machines.'],
    ['Of the 24 late PX+ clerks, 2 left.'],
  ])('shows none of: %s', (text) => expect(shown(text)).toEqual([]));

  it('takes a bound and a range as one', () => {
    expect(find('Scores rose by 30 % or more in small groups.')[0]).toMatchObject({
      modifier: '≥',
      text: '30 % or more',
    });
    expect(find('Errors lay between 20 and 45 % here.')[0]).toMatchObject({ value: 20, high: 45 });
  });

  it('keeps the bound before a sign', () => {
    expect(find('Counts of more than ∼50 letters and upwards of 40% were needed.')).toMatchObject([
      { text: 'more than ∼50' },
      { text: 'upwards of 40%' },
    ]);
  });

  it('shares no noun over a comma that joins two things', () => {
    const text = 'Controls (n = 24, mean age 22, 8 farmers) were seen.';
    expect(shown(text)).toEqual(['8 farmers']);
  });
});

describe('whatever the grouping', () => {
  const groupings: ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','),
    (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ' '),
    (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '\u2009'),
    (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '\u202f'),
    (digits) => digits.replace(/\B(?=(\d{3})+$)/g, '’'),
  ];

  it('a number is whole, in the story as in the check', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10_000, max: 999_999_999 }),
        fc.constantFrom(...groupings),
        fc.constantFrom('readers', 'letters from home', 'people', 'measured values'),
        (value, group, noun) => {
          const text = `Over the years we counted ${group(String(value))} ${noun} in the archive.`;
          expect(find(text).map((one) => one.value)).toEqual([value]);
          const keys = tokenise(text).filter(({ kind }) => kind === 'number');
          expect(keys.map(({ key }) => key)).toEqual([String(value)]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
