import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import type { RelationOf } from '../../../src/story/relations/model.ts';

/** The claim, then each part behind the words that join it. */
function told(text: string): string[] | undefined {
  const found = analyse({ text, language: 'en' }).relations.find(
    (one): one is RelationOf<'breakdown'> & typeof one => one.kind === 'breakdown',
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
        'leading to | a notable disparity in diversity',
      ],
    ],
    [
      'a participle that only narrows the noun before it',
      'This work augments the literature by employing language statistics to gauge opinions regarding concerns linked to speakers.',
      [
        'This work augments the literature',
        'by employing | language statistics to gauge opinions regarding concerns linked to speakers',
      ],
    ],
    [
      'a verb behind an aside with a participle',
      'Cells containing the new enzyme (PpAlkB), along with the set of genes required for metabolism, utilize the gas as their sole source of carbon.',
      [
        'Cells containing the new enzyme (PpAlkB) utilize the gas as their sole source of carbon',
        'along with | the set of genes required for metabolism',
      ],
    ],
    [
      'a noun that asks for a verb has it beside it',
      'Our new approach can advance the goal of open maps, which has the potential to extend to more indicators of growth.',
      [
        'Our new approach can advance the goal of open maps',
        'which has | the potential to extend to more indicators of growth',
      ],
    ],
    [
      'who or what it is done by stays with it',
      'The results are significantly affected by the scale, suggesting that small charts can mislead the planners of towns.',
      [
        'The results are significantly affected by the scale',
        'suggesting that | small charts can mislead the planners of towns',
      ],
    ],
    [
      'a purpose before it',
      'To estimate credibility scores, we build a classifier which exploits the popularity of documents.',
      [
        'we build a classifier',
        'To estimate | credibility scores',
        'which exploits | the popularity of documents',
      ],
    ],
    [
      'a further verb of its subject',
      'Attention reduces the cost of parsing and improves the accuracy of taggers, suggesting that syntax is useful.',
      [
        'Attention reduces the cost of parsing',
        'improves | the accuracy of taggers',
        'suggesting that | syntax is useful',
      ],
    ],
    [
      'an object that keeps its infinitive',
      'Cheap sensors allow farmers to measure the moisture of soils by reading the leaves of their plants.',
      [
        'Cheap sensors allow farmers to measure the moisture of soils',
        'by | reading the leaves of their plants',
      ],
    ],
    [
      'a second clause without a comma',
      'Speakers modulate their voice when talking to infants but we know little about adult speech.',
      ['Speakers modulate their voice when talking to infants', 'but | we know little about adult speech'],
    ],
    [
      'what narrows a thing, behind where it is from',
      'We curate a data set of 95 complexes (SCO-95) from the Structural Database that have crystal structures at low temperatures.',
      [
        'We curate a data set of 95 complexes from the Structural Database',
        'that have | crystal structures at low temperatures',
      ],
    ],
    [
      'what a comma sets apart in the subject',
      'Rovnir, a new vaccine against measles, protects small children in crowded schools of large towns.',
      [
        'Rovnir protects small children in crowded schools of large towns',
        ' | a new vaccine against measles',
      ],
    ],
    [
      'what a verb is nothing without stays in it',
      'Patients with scars were less likely to relapse compared to controls, suggesting that scars protect the skin of patients.',
      [
        'Patients with scars were less likely to relapse compared to controls',
        'suggesting that | scars protect the skin of patients',
      ],
    ],
    [
      'where and when something was done',
      'The new valves were tested under heavy load across six hospitals to compare their costs with older models.',
      [
        'The new valves were tested under heavy load across six hospitals',
        'to compare | their costs with older models',
      ],
    ],
  ])('%s', (_, text, parts) => expect(told(text)).toEqual(parts));

  test('what is told and what is done beside it are not mixed', () =>
    expect(
      told('These results demonstrate that the rate is set by the bond and provide a tool for new designs.'),
    ).toBeUndefined());

  test('an approach to building is no aim', () =>
    expect(told('We found a new approach to building low houses by trying the plans of old masons.')).toEqual(
      ['We found a new approach to building low houses', 'by trying | the plans of old masons'],
    ));

  test('no fixed phrase is torn', () =>
    expect(
      told('The fusion protein of the tardigrade was stable in vitro, though no similar sequence was found.'),
    ).toEqual([
      'The fusion protein of the tardigrade was stable in vitro',
      'though | no similar sequence was found',
    ]));

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
    [
      'what is compared',
      'The model reaches higher accuracy on short texts of children than the older parser.',
    ],
    ['a denial', 'We found no differences between the groups in memory or in attention.'],
    ['a list that goes on', 'The study gives strong support for a link and weak support for a cause.'],
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
