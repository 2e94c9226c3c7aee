import { expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { charts } from '../../support/charts.ts';

test.each<[string, string, unknown[]]>([
  [
    'two pairs, each in a bracket',
    'The plan led to more sowing in homes with a shed (no plan: 14.2%; plan: 29.8%), but not in flats (no plan: 33.1%; plan: 32.4%).',
    [
      ['bars', undefined, 'no plan 14.2%', 'plan 29.8%'],
      ['bars', undefined, 'no plan 33.1%', 'plan 32.4%'],
    ],
  ],
  [
    'names that are letters',
    'In pen 2, growth was faster with feed A (38%) than with feed B (31%).',
    [['bars', undefined, 'feed A 38%', 'feed B 31%']],
  ],
  [
    'a ratio for each factor',
    'Those who came were aged 30-39 [odds ratio (OR) = 2.14; p = 0.012], lived near the mill (OR = 1.90; p = 0.03) and owned a cart (OR = 2.23; p = 0.01).',
    [['bars', 'odds ratio', 'aged 30-39 2.14', 'lived near the mill 1.90', 'owned a cart 2.23']],
  ],
  [
    'ordinals with one noun',
    'The share of finds was lower in first litter (0%) compared to second (16.1 %) or third litter sows (22.0 %).',
    [['bars', undefined, 'first litter 0%', 'second 16.1 %', 'third litter 22.0 %']],
  ],
  [
    'a noun that all names share',
    'Losses were 36% and 28% for glass and metal parts, respectively.',
    [['bars', 'Losses', 'glass 36%', 'metal 28%']],
  ],
  ['none of parts of the data', 'Images were used to train (80%) and test (20%) both models.', []],
  ['none of statistics in a bracket', 'Growth was faster (p = 0.03; d = 0.4) in the second pen.', []],
])('%s', (_, text, found) => expect(charts(text)).toEqual(found));

test('a change is measured by the noun, not by its verb', () => {
  const [found] = analyse({
    text: 'The states plan to increase capacity from 15 GW to 300 GW in all seas.',
    language: 'en',
  }).comparisons;
  expect(found?.measure?.text).toBe('capacity');
});
