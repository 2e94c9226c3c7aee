import { expect, test } from 'vitest';
import { endsWhole } from '../../src/outline/kinds/image.ts';

test.each([
  'Consumption of the phone at different',
  'Overlap with',
  'Species of the genus E',
  'Results of the',
])('a headline that was cut in its middle is none: %s', (text) => expect(endsWhole(text)).toBe(false));

test.each([
  'Consumption of the phone at all frequencies',
  'Overlap of E. edulis',
  'Stages of vitamin uptake',
])('a whole one is: %s', (text) => expect(endsWhole(text)).toBe(true));
