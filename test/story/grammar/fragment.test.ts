import { describe, expect, test } from 'vitest';
import { isFragment } from '../../../src/story/grammar/fragment.ts';

describe('words that break off before they are a clause', () => {
  test.each([
    'Multiple lines of evidence suggest that the stratigraphic sequence of Fumane Cave',
    'We find that in light of the hierarchy',
    'The new model, trained on only four bands of the images',
    'A high-pressure system over Germany, associated with the blocking regime',
    'The demand for and the supply of distribution services',
    'Comparing our novel complexes in multiple poses against an energetic criterion',
  ])('%s', (text) => {
    expect(isFragment(text)).toBe(true);
  });
});

describe('whole clauses', () => {
  test.each([
    'Spring tides set the mixing of the strait',
    'Our results suggest that neap tides flush shallow estuaries faster than is assumed',
    'Our results suggest that in all samples, femininity was positively related to attractiveness',
    'Models are least successful in detecting missing evidence when adverbial modifiers are omitted',
    'We found a new route that connects both valleys',
  ])('%s', (text) => {
    expect(isFragment(text)).toBe(false);
  });
});
