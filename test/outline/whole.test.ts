import { expect, test } from 'vitest';
import { breaksOff, closedSpans, cutsList, endsOpen, listGoesOn } from '../../src/outline/whole.ts';

test.each([
  ['Code and models are available at', 'Code and models are available'],
  ['Two of the hardest tasks in weaving at present are', 'Two of the hardest tasks in weaving at present'],
  ['The cut evokes two answers in old looms between the', 'The cut evokes two answers in old looms'],
  ['Old looms do what new looms do not', 'Old looms do what new looms do not'],
  ['Towns lose clerks, masons, or both', 'Towns lose clerks, masons, or both'],
])('%s', (text, whole) => {
  const spans = closedSpans(text, [{ start: 0, end: text.length }]);
  expect(spans?.map(({ start, end }) => text.slice(start, end)).join('')).toBe(whole);
});

test('what is nothing without the rest is no headline', () => {
  const text = 'This is because of the';
  expect(endsOpen(text)).toBe(true);
  expect(endsOpen('The speed of old ferries is generally')).toBe(true);
  expect(closedSpans(text, [{ start: 0, end: text.length }])).toBeUndefined();
});

test('a list is not cut before its last member', () => {
  const sentence = 'Most pears were ripe, some were green, a few were split, and none were sold.';
  expect(cutsList(sentence, 'Most pears were ripe, some were green, a few were split')).toBe(true);
  expect(cutsList(sentence, sentence)).toBe(false);
});

test.each([
  ['New saws allow masons to cut stone.', 'New saws allow masons'],
  [
    'The knots of old ropes were demonstrated to hold in salt water.',
    'The knots of old ropes were demonstrated',
  ],
  ['We test the ability of old seeds to sprout after frost.', 'We test the ability of old seeds'],
  ['We propose a way to estimate the age of ropes.', 'We propose a way to estimate'],
  ['We ask clerks to take — more than one — care of books.', 'We ask clerks to take — more than one'],
])('%s breaks off', (sentence, claim) => {
  expect(breaksOff(sentence, claim)).toBe(true);
  expect(breaksOff(sentence, sentence)).toBe(false);
});

test.each([
  [', wind and the meeting of both', true],
  [', traffic or tide', true],
  [', which lead to changes and to mud', false],
  [', leading to mud and sand', false],
  [' and the tide', false],
])('what follows goes on a list: %s', (next, goesOn) => expect(listGoesOn(next)).toBe(goesOn));
