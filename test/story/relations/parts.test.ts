import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import type { RelationOf } from '../../../src/story/relations/model.ts';

/** The claim, then each part behind the words that join it. */
function told(text: string): string[] | undefined {
  const found = analyse({ text, language: 'en' }).relations.find(
    (one): one is RelationOf<'clauses'> & typeof one => one.kind === 'clauses',
  );
  return (
    found && [
      found.claim.text,
      ...found.parts.map(({ word, phrase }) => `${word?.text ?? ''} | ${phrase.text}`),
    ]
  );
}

describe('a claim and the parts of its sentence', () => {
  test.each([
    [
      'what follows from it',
      'The groups showed large inequality in access owing to travel modes, leading to a notable disparity in diversity.',
      [
        'The groups showed large inequality in access owing to travel modes',
        'showed | large inequality in access owing to travel modes',
        'leading to | notable disparity in diversity',
      ],
    ],
    [
      'a purpose before it',
      'To estimate credibility scores, we build a classifier which exploits the popularity of documents.',
      [
        'we build a classifier which exploits the popularity of documents',
        'To estimate | credibility scores',
        'build | classifier which exploits the popularity of documents',
      ],
    ],
    [
      'a further verb of its subject',
      'Attention reduces the cost of parsing and improves the accuracy of taggers, suggesting that syntax matters.',
      [
        'Attention reduces the cost of parsing',
        'reduces | cost of parsing',
        'and improves | accuracy of taggers',
        'suggesting that | syntax matters',
      ],
    ],
    [
      'an object that keeps its infinitive',
      'Sensors allow farmers to measure moisture by reading the leaves of plants.',
      [
        'Sensors allow farmers to measure moisture',
        'allow | farmers to measure moisture',
        'by reading | leaves of plants',
      ],
    ],
    [
      'a second clause without a comma',
      'Speakers modulate their voice when talking to infants but we know little about adult speech.',
      [
        'Speakers modulate their voice',
        'when | talking to infants',
        'but | we know little about adult speech',
      ],
    ],
    [
      'what limits it stays in it',
      'Land cover predicts bird richness, but not plant richness, suggesting that seeds travel further.',
      [
        'Land cover predicts bird richness, but not plant richness',
        'predicts | bird richness, but not plant richness',
        'suggesting that | seeds travel further',
      ],
    ],
    [
      'what it is compared with stays in it',
      'Patients with scars were less likely to relapse compared to controls in the trial.',
      [
        'Patients with scars were less likely to relapse compared to controls',
        'were less likely to relapse | compared to controls',
        'in | trial',
      ],
    ],
  ])('%s', (_, text, parts) => expect(told(text)).toEqual(parts));

  test.each([
    [
      'a claim that would lack its verb',
      'Our results demonstrate that values measured near the ridge provide a signature.',
    ],
    [
      'a half of a pair',
      'The method emerged both as a screening tool to find products and as a sampling tool.',
    ],
    [
      'a preposition behind a pair',
      'The tables list accuracy and recall for every model under strict rules.',
    ],
    ['a question', 'We ask whether sleep improves memory by pruning synapses in mice.'],
    ['a numbered list', 'We show (i) a model of flow and (ii) a model of heat, leading to new maps.'],
  ])('is not read from %s', (_, text) => expect(told(text)).toBeUndefined());
});

describe('a list is one of things', () => {
  const items = (text: string) =>
    analyse({ text, language: 'en' })
      .relations.find((one): one is RelationOf<'list'> & typeof one => one.kind === 'list')
      ?.items.map(({ text: item }) => item);

  test('of one kind', () =>
    expect(items('We study skills such as reading, writing, and arithmetic.')).toEqual([
      'reading',
      'writing',
      'arithmetic',
    ]));

  test('not with a further verb at its end', () =>
    expect(
      items('The tool provides segmentation, uncertainty, explanations, and introduces predictions.'),
    ).toBeUndefined());
});
