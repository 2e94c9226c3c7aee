import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

/** The thing of a claim that the one part behind it says more of, with '<' where it comes from there. */
function bearer(text: string): string | undefined {
  const found = analyse({ text, language: 'en' }).relations.find(({ kind }) => kind === 'breakdown');
  const one = found?.kind === 'breakdown' ? found.bearer : undefined;
  return one && `${one.isFrom ? '< ' : ''}${one.thing.text}`;
}

describe('a part behind a claim says more of the thing that the claim ends with', () => {
  test.each([
    [
      'what it does',
      'We examine the harbour rules that affect the size and the age of ferries in small towns.',
      'harbour rules',
    ],
    [
      'what it is for',
      'This letter presents an open chart to compare the depth of banks in all of the northern bays.',
      'open chart',
    ],
    [
      'what it is made with',
      'We conducted a long survey of night ferries using a table of all delays in the northern bays.',
      '< long survey of night ferries',
    ],
  ])('%s', (_, text, thing) => expect(bearer(text)).toBe(thing));
});

describe('but not where it may belong elsewhere', () => {
  test.each([
    [
      'a goal of what was done',
      'The piers are surveyed with a new boat to compare the depth of banks in all northern bays.',
    ],
    [
      "a 'which' behind a comma",
      'We examine the harbour rules, which affect the size and the age of ferries in small towns.',
    ],
    [
      'a verb of many behind one thing',
      'We propose a new chart of piers that affect the size and the age of ferries in small towns.',
    ],
    [
      'a further deed inside',
      'We present an open chart to compare the depth of banks and improve the plans of all small harbours.',
    ],
    [
      'a pronoun',
      'We examine the harbour rules that affect them and all of the other ferries in the small towns.',
    ],
    [
      'too much of it',
      'We found too many banks to draw the size and the depth of each of them on one chart.',
    ],
    [
      'what the verb leads to by a preposition',
      'Older work relies on printed charts to compare the depth of banks in all of the northern bays.',
    ],
  ])('%s', (_, text) => expect(bearer(text)).toBeUndefined());
});
