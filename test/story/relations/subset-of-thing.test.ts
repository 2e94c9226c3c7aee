import { expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

const subset = (text: string) => {
  const found = analyse({ text, language: 'en' }).relations.find(({ kind }) => kind === 'subset');
  return found?.kind === 'subset'
    ? [found.whole.number.text, found.lead?.text, found.part.number.text, found.part.noun.text]
    : undefined;
};
const reef = 'We introduce Reefbank, a benchmark dataset of 912 colour photos of reefs.';

test('a part of the things that a named thing holds', () => {
  const held = ['912', 'expert-drawn outlines for', '340', 'photos'];
  expect(
    subset(`${reef} Reefbank is kept by 12 divers and includes expert-drawn outlines for 340 photos.`),
  ).toEqual(held);
  expect(
    subset(`${reef} Divers keep it dry. The dataset contains expert-drawn outlines for 340 photos.`),
  ).toEqual(held);
});

test.each([
  ['of another thing', `${reef} Coralbank includes expert-drawn outlines for 340 photos.`],
  ['of something else', `${reef} Reefbank includes expert-drawn outlines for 340 corals.`],
  ['that is more', `${reef} Reefbank includes expert-drawn outlines for 1,340 photos.`],
  ['whose role is not told', `${reef} Reefbank includes 340 photos.`],
  [
    'of a few',
    'We introduce Reefbank, a dataset of 12 photos of reefs. Reefbank includes expert-drawn outlines for 4 photos.',
  ],
])('no part %s', (_, text) => expect(subset(text)).toBeUndefined());
