import { describe, expect, test } from 'vitest';
import { pairIn } from '../../../src/story/grammar/pair.ts';

/** Both sides and the word between them. */
function sides(text: string): readonly string[] | undefined {
  const pair = pairIn(text);
  return pair && [pair.first, pair.word, pair.second].map(({ start, end }) => text.slice(start, end));
}

describe('two clauses against each other', () => {
  test.each([
    [
      'Old charts show every bank of the strait, but their depth is often unknown.',
      ['Old charts show every bank of the strait,', 'but', 'their depth is often unknown'],
    ],
    [
      'Day ferries carry the goods of the islands, while night ferries take the mail to the mainland.',
      ['Day ferries carry the goods of the islands,', 'while', 'night ferries take the mail to the mainland'],
    ],
  ])('%s', (text, wanted) => expect(sides(text)).toEqual(wanted));

  test.each([
    ['phrases', 'The ferry crosses the strait in an old, but still very quick way.'],
    [
      'three clauses',
      'Day ferries wait for the tide, but night ferries leave the port, but no pilot knows the banks.',
    ],
    ['a clause for both sides', 'If the tide is high, ferries cross the bank, but they carry no goods.'],
    [
      'a list',
      'The pilots did two things: they drew a chart of the bay, but they lost the logs of the year.',
    ],
    ['no verb of its own', 'Night ferries carry the mail of the islands, while waiting for the tide.'],
    [
      'inside brackets',
      'The pilots (some knew the banks of the bay, but others lost the way) drew a chart of the bay.',
    ],
  ])('none of %s', (_, text) => expect(sides(text)).toBeUndefined());
});
