import { describe, expect, test } from 'vitest';
import { condensed } from '../../../src/story/phrases/condense.ts';
import { countWords } from '../../../src/text/words.ts';

/** The best short form of a sentence: what leads to it, the headline, what goes on from it. */
function short(text: string): string[] | undefined {
  const [best] = condensed([{ start: 0, end: text.length }], {
    text,
    language: 'en',
    atoms: [],
    fits: (words) => countWords(words) <= 14,
  });
  const read = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join('');
  return best && [read(best.before), read(best.core), read(best.after)];
}

describe('a sentence too long for a headline', () => {
  test.each<[string, string, [string, string, string]]>([
    [
      'leaves brackets to the notes',
      'New glazes for clay (KTS) combine a high gloss (over 80 units) and a short firing time (6 to 9 hours).',
      ['', 'New glazes for clay combine a high gloss and a short firing time.', ''],
    ],
    [
      'lifts out who showed it, and on what',
      'Trials on two farms and three mills show that our sieve removes stones better than the common sieve.',
      [
        'Trials on two farms and three mills show that',
        'our sieve removes stones better than the common sieve.',
        '',
      ],
    ],
    [
      'lifts out the condition before the clause',
      'For ropes that are longer than about sixty metres, we find that the knots hold the weight of a boat.',
      [
        'For ropes that are longer than about sixty metres,',
        'we find that the knots hold the weight of a boat',
        '',
      ],
    ],
    [
      'ends a passive where its clause ends',
      'A survey of the glass in the north windows was conducted via letters with replies from 19 towns.',
      [
        '',
        'A survey of the glass in the north windows was conducted',
        'via letters with replies from 19 towns.',
      ],
    ],
    [
      'leaves an aside between commas to the notes',
      'The choice of the wood, which directly affects the tone of the flute, led to better sales in small shops.',
      ['', 'The choice of the wood led to better sales in small shops.', ''],
    ],
  ])('%s', (_, text, form) => expect(short(text)).toEqual(form));

  test('keeps a weaker verb with its claim', () =>
    expect(
      short(
        'Our findings suggest that the pay of the two clerks is differently set by the towns and the guilds there.',
      )?.[1],
    ).toMatch(/^Our findings suggest that/u));

  test.each([
    // What is denied, compared or turned is the point.
    ['We find no evidence that scrapers were used in the making of bone and antler tools in late spring.'],
    ['The method weighs the grains of one sack more than ten times faster than that with a common scale.'],
    ['Some clerks have tried to make lists for the towns and their mills, but none have seen the old mills.'],
    // The verb is still to come.
    [
      'Any remark aimed at them, above all a rude one, drew the strongest answers from the old and new members.',
    ],
    // Each of two things has a phrase of its own.
    ['The bell, by ear, has one clear tone at about two hertz and one weak tone at about ten hertz.'],
  ])('is left whole: %s', (text) => expect(short(text)?.[1] ?? text).toBe(text));
});
