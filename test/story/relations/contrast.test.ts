import { expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

/** Names and bodies of the two sides of a sentence. */
const sidesOf = (text: string) => {
  const found = analyse({ text, language: 'en' }).relations.find(({ kind }) => kind === 'contrast');
  return found?.kind === 'contrast'
    ? found.sides.map(({ name, body }) => [name?.text, body.text])
    : undefined;
};

test('two sides of what the results show', () => {
  expect(
    sidesOf(
      'Results show that while the old framework of stress holds across all ships, the model of rest does not describe the crews.',
    ),
  ).toEqual([
    ['old framework of stress', 'holds across all ships'],
    ['model of rest', 'does not describe the crews'],
  ]);
});

test('two clauses around "whereas", though a word list does not know their verbs', () => {
  expect(
    sidesOf(
      'Bad news increases both volume and anger in public letters, whereas good news only boosts volume.',
    ),
  ).toEqual([
    ['Bad news', 'increases both volume and anger in public letters'],
    ['good news', 'only boosts volume'],
  ]);
});
