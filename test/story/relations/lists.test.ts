import { expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

/** The items of the list that a sentence ends in. */
const itemsOf = (text: string): readonly string[] | undefined => {
  const found = analyse({ text, language: 'en' }).relations.find(({ kind }) => kind === 'list');
  return found?.kind === 'list' ? found.items.map(({ text: item }) => item) : undefined;
};

test('each item is as long as the next one is built', () => {
  expect(
    itemsOf(
      "The authors measure the influence of opinions in relation to the complexity of the information, the level of consensus between different experts, and the consumer's level of knowledge.",
    ),
  ).toEqual([
    'complexity of the information',
    'level of consensus between different experts',
    "consumer's level of knowledge",
  ]);
});

test('what may belong to all items is not given to the last one', () => {
  expect(
    itemsOf(
      'We surveyed the price of the wine, the colour of the label, and the shape of the bottles in three towns.',
    ),
  ).toBeUndefined();
});

test('what the first item begins with is no item', () => {
  const items = itemsOf(
    'A dataset of 441,427 tweets mentioning Amazon Alexa, Google Assistant, and Apple Siri from July 1, 2019 to June 30, 2021 were collected.',
  );
  expect(items?.join() ?? '').not.toMatch(/441,427/u);
});
