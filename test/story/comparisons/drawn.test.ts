import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { made, medalign } from '../../support/abstracts.ts';
import { charts } from '../../support/charts.ts';

const read = (text: string): string[] =>
  analyse({ text, language: 'en' })
    .comparisons.filter((one) => one.confidence >= 0.5)
    .map(
      ({ kind, measure, marks }) =>
        `${kind} ${measure?.text ?? '–'}: ${marks.map((mark) => `${mark.label}=${mark.valueText}`).join(', ')}`,
    );

describe('comparisons that the text states in full', () => {
  test('MedAlign: error rates of two models', () => {
    expect(analyse(medalign).comparisons).toMatchObject([
      {
        kind: 'range',
        unit: '%',
        measure: { text: 'error rates' },
        marks: [
          { label: 'GPT-4', value: 35 },
          { label: 'MPT-7B-Instruct', value: 68 },
        ],
      },
    ]);
  });

  test.each([
    [
      'The share rose from 12% (neap tide) to 61% (spring tide).',
      'before-after share: neap tide=12%, spring tide=61%',
    ],
    ['Prompting raises the repair rate from 29% to 38%.', 'before-after repair rate: from=29%, to=38%'],
    ['Alder and Birch reached 81% and 77%, respectively.', 'bars –: Alder=81%, Birch=77%'],
    [
      'We reached accuracies of 81% and 77% on Java and Kotlin, respectively.',
      'bars accuracies: Java=81%, Kotlin=77%',
    ],
    ['The finds were glass (27%), metal (12%) and wood (9%).', 'bars –: glass=27%, metal=12%, wood=9%'],
    [
      'The mothers were Danish (36%), Dutch (34%) and Finnish (30%).',
      'parts –: Danish=36%, Dutch=34%, Finnish=30%',
    ],
    [
      'Falls were reported by 5% of the training group and 11% of the home group.',
      'bars –: training group=5%, home group=11%',
    ],
    [
      'The median delay was 9.8 s in the training group and 12.1 s in the home group.',
      'bars median delay: training group=9.8 s, home group=12.1 s',
    ],
    [
      'The test had a sensitivity of 89% and a specificity of 93%.',
      'bars –: sensitivity=89%, specificity=93%',
    ],
  ])('%s', (source, found) => {
    expect(read(source)).toEqual([found]);
  });
});

describe('none where a name, a unit or a value is missing', () => {
  test.each([
    'Sleep improved by 42 min (95% CI 30 to 54; p < 0.001).',
    'The rate ranged from 12% to 30%.',
    'The best tool repairs 29% of the faults, compared with 63% on desktops.',
    'The trial had two arms (n = 60) and (n = 64).',
    'The mass was 12 kg (pond) and the depth 3 m (lake).',
    'An 8.3% drop moving from 32k to 2k context lengths was seen.',
    'A year of data (2012) and two years (2014) were used.',
    'We used 12 mice and 15 rats.',
  ])('%s', (source) => {
    expect(read(source)).toEqual([]);
  });
});

describe('comparisons in other languages', () => {
  const readIn = (language: string, text: string): string[] =>
    analyse({ text, language }).comparisons.map(
      ({ confidence, measure, marks }) =>
        `${confidence} ${measure?.text ?? '–'}: ${marks.map((mark) => `${mark.label}=${mark.valueText}/${mark.value}`).join(', ')}`,
    );

  test.each([
    [
      'es',
      'La reforma redujo la tasa de paro del 6,4% al 4,9% en dos años.',
      '0.65 tasa de paro: del=6,4%/6.4, al=4,9%/4.9',
    ],
    [
      'es',
      'La tasa de paro cayó de 6,4 por ciento a 4,9 por ciento.',
      '0.65 tasa de paro: de=6,4 por ciento/6.4, a=4,9 por ciento/4.9',
    ],
    ['pt', 'A mortalidade caiu de 12,5% para 9% no período.', '0.65 mortalidade: de=12,5%/12.5, para=9%/9'],
    [
      'fr',
      'Le taux de réussite passe de 38 % à 61,5 % en un an.',
      '0.65 taux de réussite: de=38 %/38, à=61,5 %/61.5',
    ],
    ['de', 'Der Anteil stieg von 6,4 % auf 14,9 %.', '0.45 –: von=6,4 %/6.4, auf=14,9 %/14.9'],
    [
      'es',
      'La exactitud fue de 81% y 77% en Java y Kotlin, respectivamente.',
      '0.45 –: Java=81%/81, Kotlin=77%/77',
    ],
  ])('%s: %s', (language, source, found) => {
    expect(readIn(language, source)).toEqual([found]);
  });

  test.each([
    ['de', 'Der Anteil liegt bei Werten von 6,4 % bis 14,9 %.'],
    ['es', 'La tasa de paro varía de 6,4% a 4,9% según la región.'],
    ['fr', 'La teneur va de 38 % à 61 % selon le sol.'],
    ['es', 'La inversión aumentó de 1.250 a 2.500 euros.'],
  ])('a range or an unsure number is none: %s %s', (language, source) => {
    expect(readIn(language, source)).toEqual([]);
  });
});

test('a bound is no bar: doubtful', () => {
  const [one] = analyse({
    text: 'We find that <2% of ponds and 5% of lakes froze.',
    language: 'en',
  }).comparisons;
  expect(one?.confidence).toBeLessThan(0.5);
});

test('economics and physics of the fixtures hold none', () => {
  expect([...read(made.economics!), ...read(made.physics!)]).toEqual([]);
});

test('a name with two values has no bar', () => {
  expect(
    charts(
      'Errors were 3.9% and 3.6% for wrist signals, 6.0% for light signals, and 5.0% for pressure signals.',
    ),
  ).toEqual([]);
});

test('a decline between two ages is no change of the age', () => {
  expect(
    charts('Motor behaviours showed a decline from 8 to 36 months, as play decreased from 8 to 36 months.'),
  ).toEqual([]);
});

test('what both estimates are of is no part of the second name', () => {
  expect(
    charts(
      'Clerks were more likely to undergo training in the EARLY (aRR 1.36 [1.18–1.58]) period, and remained more likely to undergo training LATE-period (aRR 1.55 [1.33–1.70]).',
    )[0]?.slice(2),
  ).toEqual(['EARLY 1.36', 'LATE-period 1.55']);
});

test.each([
  ['two of three values', 'We train on only 14% (A), 26.2% (V), and 33.6% (N) of all contexts.'],
  [
    'a measure that is a verb',
    'It works well, achieving 5% and 2% gains for frames and roles, respectively.',
  ],
])('no chart of %s', (_, text) => {
  expect(charts(text)).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'estimates under the long and the short name of one statistic',
    'Late harvest (adjusted odds ratio (AOR) 1.76 (95% confidence interval 1.04 to 2.98)) and first harvest (AOR 1.83 (1.10 to 3.05)) were associated with low weight.',
    ['Late harvest 1.76', 'first harvest 1.83'],
  ],
  [
    'names without the words that belong to both',
    'Tall girls were more often overweight (RR = 3.5, 95% CI: 2.8-4.4) and obese (RR = 3.9, 95% CI: 2.1-7.4) than short girls.',
    ['overweight 3.5', 'obese 3.9'],
  ],
  [
    'names without the year of both',
    'The prevalence of rust in old carts was 5.9% in towns and 5.3% in villages in 2009.',
    ['towns 5.9%', 'villages 5.3%'],
  ],
])('%s', (_, text, names) => {
  expect(charts(text)[0]?.slice(2)).toEqual(names);
});

test('what fell is measured, not where', () => {
  expect(
    charts('Thinness in children of farmers decreased significantly from 8.8% to 6.2% in ten years.')[0]?.[1],
  ).toBe('Thinness');
});
