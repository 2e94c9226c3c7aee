import { expect, test } from 'vitest';
import { isAngle, isSoundLabel } from '../../src/outline/figure/sound-label.ts';

test.each([
  ['visitors', ' came in spring', false],
  ['offers', ' of help', false],
  ['two mills', ' were', false],
  ['renal cohorts', ' (n', true],
])('%s is a label', (label, after, inBrackets) => expect(isSoundLabel(label, after, inBrackets)).toBe(true));

test.each([
  ['offers', ' a large range', false],
  ['weavers’', ' travels', false],
  ["people's", ' travels', false],
  ['mol Cu2', '+/mol', false],
  ['four groups', ' (N = 139)', true],
])('%s is none', (label, after, inBrackets) => expect(isSoundLabel(label, after, inBrackets)).toBe(false));

test('an angle is no finding, a temperature may be one', () => {
  expect(isAngle('90°')).toBe(true);
  expect(isAngle('21 °C')).toBe(false);
});
