import { expect, test } from 'vitest';
import { isPlaceholder, isTemplateText } from '../../src/work/placeholders.ts';

test.each([
  'I cannot provide a summary of this article for an audience of sailors.',
  "I'm sorry, but the text that you gave is no abstract.",
  'As an AI language model, I have no access to the paper.',
])('a machine that refuses says nothing of the paper: %s', (text) => {
  expect(isPlaceholder(text)).toBe(true);
  expect(isTemplateText(text)).toBe(true);
});

test.each([
  'I cannot see how the tide could have turned, says the pilot.',
  'As an aid to pilots, we map the currents.',
])('an author who says I is none: %s', (text) => expect(isPlaceholder(text)).toBe(false));
