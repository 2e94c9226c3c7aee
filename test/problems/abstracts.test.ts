import { expect, test } from 'vitest';
import type { KnownCode } from '../../src/problems/codes.ts';
import { analyse } from '../../src/story/analyse.ts';

const codesOf = (text: string, language = 'en') =>
  analyse({ text, language }).problems.map(({ code }) => code);

test.each<[KnownCode, string, string?]>([
  ['no-abstract', ''],
  ['placeholder-text', 'We study tides. Lorem ipsum dolor sit amet.'],
  ['very-short-abstract', 'We measure the tides.'],
  ['no-content', 'Keywords: tides, mixing, salinity.'],
  [
    'abstract-cut-off',
    'We measure the tides in a narrow strait over one year. The results of all our many measurements in spring show that the',
  ],
  [
    'unbalanced-bracket',
    'We measure the tides (in a narrow strait over one year. The results show strong mixing.',
  ],
  ['language-not-modelled', 'Ми пропонуємо нову модель. Результати показують, що вона працює.', 'uk'],
  ['unsure-roles', 'Ми пропонуємо нову модель. Результати показують, що вона працює.', 'uk'],
])('%s', (code, text, language) => expect(codesOf(text, language)).toContain(code));

test('a sound abstract has none of them', () => {
  expect(
    codesOf(
      'Tidal mixing matters for coastal life. However, records are short. We propose a new method to measure it. Our results show that dissipation rose from 12% to 61%.',
    ).filter((code) => code !== 'unsure-roles'),
  ).toEqual([]);
});
