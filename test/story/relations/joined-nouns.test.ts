import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { partsOf } from '../../../src/story/relations/find.ts';

/** Each thing that the clause of a sentence is said to act on, and each further deed of it. */
const thingsOf = (text: string): string[] => {
  const found = analyse({ text, language: 'en' }).relations.find(({ kind }) => kind === 'predicate');
  if (found?.kind !== 'predicate') return [];
  return [
    ...found.objects.map(({ title }) => title.text),
    ...found.extras.flatMap(({ kind, word }) => (kind === 'deed' || kind === 'goal' ? [word.text] : [])),
  ];
};

describe("what stands behind an 'and' is no second thing or deed of the clause", () => {
  test.each([
    ['a participle before its noun', 'We study early drafts and finished letters.', ['finished']],
    ['the same behind an adjective', 'The yield is sensitive to free water and bound salts.', ['bound']],
    [
      'a thing of the clause that narrows the first one',
      'The valve is a part that controls pressure in the boiler and heat in the pipe.',
      ['heat'],
    ],
    ['things that are no verb', 'The model generalizes to ships of the bay.', ['to ships']],
    ['what a reaction is to', 'The cue gives strong reactions to swear words in the test.', ['to swear']],
  ])('%s', (_, text, wrong) => {
    const found = thingsOf(text);
    for (const one of wrong)
      expect(found.filter((thing) => thing.replace(/^and /u, '').startsWith(one))).toEqual([]);
  });
});

test('a counted noun with its participle is no clause of its own', () => {
  const text =
    'To obtain a better picture, we found old wrecks and two settled towns from the logs of the harbour.';
  const parts = analyse({ text, language: 'en' }).relations.flatMap(partsOf);
  expect(parts.filter((one) => /^two settled towns/u.test(one.text))).toEqual([]);
});

describe('but it is one', () => {
  test.each([
    ['a past form behind another', 'We measured the tides and charted the banks.', 'and charted'],
    ['a past form without one', 'We measured tides and charted banks.', 'and charted'],
    ['a past form with an article', 'We describe the trial and found the cause.', 'and found'],
    ['a second thing of one build', 'The song contains the words and the tunes.', 'tunes'],
  ])('%s', (_, text, thing) => expect(thingsOf(text)).toContain(thing));
});

test('two languages of one noun are one thing', () => {
  const text = 'Singers were asked to listen to French and Italian verses.';
  const parts = analyse({ text, language: 'en' }).relations.flatMap(partsOf);
  expect(parts.map((one) => one.text)).toContain('listen to French and Italian verses');
  expect(parts.map((one) => one.text)).not.toContain('Italian verses');
});
