import { expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

const read = (text: string) => analyse({ text, language: 'en' }).relations;

test('a count and the part of it that the text names', () => {
  const found = read(
    'We present a benchmark of 983 instructions. Of these, 303 carry a written response. We recruited 15 clinicians.',
  );
  const subset = found.find(({ kind }) => kind === 'subset');
  expect(subset).toMatchObject({
    sentences: [0, 1],
    whole: { number: { text: '983' }, noun: { text: 'instructions' } },
    part: { number: { text: '303' }, noun: { text: 'carry a written response' } },
  });
  expect(found.find((one) => one.kind === 'count' && one.people)).toMatchObject({
    count: { value: 15, noun: { text: 'clinicians' } },
  });
});

test.each([
  'We found about 40 patients in the records.',
  'We used GPT 4 models in all of the tests.',
  'The top 5 teams were invited to the final.',
  'We followed them for 12 months in three waves.',
  'We tested 2 to 5 participants at a time.',
])('no exact count in %s', (text) => {
  expect(read(text).filter(({ kind }) => kind === 'count')).toEqual([]);
});

test('what is there and what it fails to do, told before the contribution only', () => {
  const text = 'Existing datasets fail to capture the complexity of information needs.';
  expect(read(`${text} We present a new one.`)[0]).toMatchObject({
    kind: 'gap',
    existing: { text: 'Existing datasets' },
    failure: { text: 'fail to capture' },
    needed: [{ text: 'complexity of information needs' }],
  });
  expect(read(`We present a new dataset. ${text}`).filter(({ kind }) => kind === 'gap')).toEqual([]);
});

test('a spelled count with its members', () => {
  const found = read('We study three tasks: question answering, inference, and link prediction.');
  expect(found.find(({ kind }) => kind === 'spelled')).toMatchObject({
    kind: 'spelled',
    names: [{ text: 'question answering' }, { text: 'inference' }, { text: 'link prediction' }],
  });
});

test.each([
  [
    'people of whom so many did something',
    'Of 184 divers enrolled in spring, 121 (66%) had a valid licence.',
    ['184', '121', 'had a valid licence'],
  ],
  [
    'things of one name',
    'Among the 28 reefs surveyed by boat, we chose 10 reefs that were shaded at noon.',
    ['28', '10', 'reefs that were shaded at noon'],
  ],
])('a part of what a sentence opens with: %s', (_, text, [whole, part, noun]) => {
  expect(read(text).find(({ kind }) => kind === 'subset')).toMatchObject({
    whole: { number: { text: whole } },
    part: { number: { text: part }, noun: { text: noun } },
  });
});

test.each([
  'Of 184 divers enrolled in spring, most had a valid licence.',
  'Among the 28 reefs surveyed by boat, we chose 10 islands that were shaded at noon.',
  'With 184 divers enrolled in spring, 121 had a valid licence.',
])('no part of a whole in %s', (text) => {
  expect(read(text).filter(({ kind }) => kind === 'subset')).toEqual([]);
});

test('a change keeps its hedge, and what it is measured against', () => {
  expect(
    read('The new pump reduces the cost of cooling by about 40% compared to the old design.').find(
      ({ kind }) => kind === 'change',
    ),
  ).toMatchObject({
    number: { text: 'about 40%' },
    measure: { text: 'cost of cooling' },
    against: { text: 'compared to the old design' },
  });
});
