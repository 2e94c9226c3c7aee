import { describe, expect, test } from 'vitest';
import { accented } from '../../src/outline/devices/accent.ts';
import { designed } from '../../src/outline/kinds/sentence.ts';
import type { Passage } from '../../src/outline/model.ts';
import { plain } from '../../src/text/rich-text.ts';

const passage = (text: string): Passage => ({ rich: plain(text), field: 'abstract' });

/** The words of a headline that are in colour. */
const colouredIn = ({ rich }: Passage): string | undefined =>
  rich.marks
    .filter(({ kind }) => kind === 'em' || kind === 'strong')
    .map(({ start, end }) => rich.text.slice(start, end))[0];

/** What is coloured of a headline where a drawing asks for these words. */
const coloured = (text: string, chosen: string): string | undefined =>
  colouredIn(accented(passage(text), { part: { text: chosen, spans: [] }, mark: 'em' }));

/** What a sentence in large type sets off by itself. */
const setOff = (text: string): string | undefined => {
  const sentence = sentenceOf(text);
  return sentence && wordsIn(sentence, 'em');
};

/** What stands on a panel of its own. */
const opening = (text: string): string | undefined => {
  const sentence = sentenceOf(text);
  return sentence && wordsIn(sentence, 'strong');
};

const wordsIn = ({ rich }: Passage, mark: 'em' | 'strong'): string | undefined =>
  rich.marks.filter(({ kind }) => kind === mark).map(({ start, end }) => rich.text.slice(start, end))[0];

function sentenceOf(text: string, before?: string): Passage | undefined {
  const { content } = designed(
    { language: 'en' } as Parameters<typeof designed>[0],
    {
      id: 'neutral',
      content: { layout: 'statement', statement: passage(text) },
      ...(before === undefined ? {} : { before: passage(before) }),
      sentences: [],
      shown: [],
      weight: 1,
      stretch: 'findings',
    } as unknown as Parameters<typeof designed>[1],
  );
  return content.layout === 'sentence' ? content.sentence : undefined;
}

describe('a coloured phrase is whole', () => {
  test.each([
    [
      'a participle goes',
      'We report a nonverbal vocalization occurring in play',
      'a nonverbal vocalization occurring',
      'a nonverbal vocalization',
    ],
    [
      'so does an adverb',
      'It builds on the classification of languages according to sound',
      'the classification of languages according',
      'the classification of languages',
    ],
    [
      'and a citation',
      'It shows a raising of the vowel in nasal places (Smith et al., 2016) and more of it',
      'raising of the vowel in nasal places (Smith et al., 2016)',
      'raising of the vowel in nasal places',
    ],
    ['and a comma', 'Some plants grow long roots, which hold them in the dunes', 'long roots,', 'long roots'],
    [
      'a name keeps its number',
      'We extend the large formal model of TLS 1.3 in our work',
      'the large formal model of TLS 1',
      'the large formal model of TLS 1.3',
    ],
    [
      'a number keeps its unit',
      'The barrier differs by 40 kilojoules per mole over all ions',
      '40 kilojoules',
      '40 kilojoules per mole',
    ],
    [
      'the smaller number is the news',
      'A span of 40 kilojoules per mole leads to only ~8 kilojoules per mole of change',
      '40 kilojoules',
      'only ~8 kilojoules per mole',
    ],
    [
      'a bare number gets its noun',
      'Of all we asked 14 farmers in the valley about rain',
      '14',
      '14 farmers',
    ],
    ['a share stands alone', 'The features explain 75% of the measured change', '75%', '75%'],
    [
      'a denial is a verb phrase',
      'The new rules had no detectable effect on wages in towns',
      'no detectable effect',
      'no detectable effect',
    ],
    [
      'a name in -ing stays',
      'We apply machine learning to find what raises the barrier',
      'machine learning',
      'machine learning',
    ],
    [
      'what one has',
      'Both languages have different sound systems and learners feel it',
      'different sound systems',
      'different sound systems',
    ],
    [
      'a denial ends before its clause',
      'We find no evidence that scrapers were involved in the work on bone',
      'no evidence that scrapers were involved',
      'no evidence',
    ],
    [
      'an abbreviation goes',
      'The design is served badly by tools of planning w.r.t. its changes',
      'tools of planning w.r.t',
      'tools of planning',
    ],
    [
      'a counted thing',
      'We compare the passage of 18 different anions through it',
      '18 different anions',
      '18 different anions',
    ],
  ])('%s', (_, text, chosen, phrase) => expect(coloured(text, chosen)).toBe(phrase));

  test.each([
    ['these patterns according', 'We sort these patterns according to the first change in them'],
    ['contain subprocesses,', 'A process may contain subprocesses, which run in the form of plans'],
    ['its published materials fail', 'Our findings show its published materials fail to meet the rule'],
    ['be delivered up', 'The letters could be delivered up to nine times on one day'],
    ['association', 'We estimated the association between each law and its outcomes'],
    ['each associated', 'The 13 laws were each associated with a small change'],
    [
      'associated with a change of less than 1',
      'The laws were associated with a change of less than 1 in the supply of days',
    ],
    ['some estimates', 'The results were not precise for some estimates of our model'],
    ['false: it is never used', 'The second lemma is false: it is never used in the rest of the text'],
    ['us to comment', 'The editors have asked us to comment on the new rules'],
    ['us to learn continuous similarity', 'The loss allows us to learn continuous similarity of pictures'],
    ['LipidTool will be a valuable tool', 'We believe LipidTool will be a valuable tool to many who measure'],
    ['the need for caution', 'They show the need for caution and close reading of such claims'],
    ['used in many domains', 'Such systems are used in many domains to follow and steer work'],
    [
      'the global burned areas varied considerably due',
      'We see the global burned areas varied considerably due to drought',
    ],
    ['familiarity playing a key role', 'They differ by stage, with familiarity playing a key role'],
    [
      'a permanent, though not well understood',
      'The masks are a permanent, though not well understood, part of the rite',
    ],
    [
      'distinct patterns of logistical',
      'The maps show distinct patterns of logistical and residential moves',
    ],
    ['the framework of urban dynamic', 'This book has the framework of urban dynamic sensors for each town'],
    ['variety of applications', 'The tool is used in a variety of applications of our time'],
    ['data sets of smooth', 'We collect data sets of smooth and rough stones from the beach'],
    ['efforts in (i) taking', 'We describe efforts in (i) taking data and (ii) keeping them'],
    ['the most explanatory', 'The plan set by the town is the most explanatory and lean of all'],
    ['three factors', 'The gaps in the record come mostly from three factors of the trade'],
    ['CYP3A4', 'Among carriers of the gene CYP3A4*22 the level was much higher'],
    ['the interaction', 'We look at the interaction between price and choice of a shop'],
    ['a significant impact', 'The rules have a significant impact on those who leave the town'],
    ['must not only extract', 'A model must not only extract names but also understand the scene'],
    ['several approaches', 'In this chapter we compare several approaches to the old problem'],
  ])('none is sure in: %s', (chosen, text) => {
    expect(text).toContain(chosen);
    expect(coloured(text, chosen)).toBeUndefined();
  });
});

describe('a sentence sets off', () => {
  test.each([
    [
      'Our proof covers the extensive formal model of TLS 1.3 for the first time',
      'covers the extensive formal model of TLS 1.3',
    ],
    [
      'The tides and the traffic of a harbour constantly shape each other, which costs both of them',
      'constantly shape each other',
    ],
    ['The causes of such storms remain largely unknown among those who sail', 'remain largely unknown'],
    [
      'We asked whether sailors around the world can tell spring tides from neap tides—tides of another moon',
      'can tell spring tides from neap tides',
    ],
    ['The parcels can be delivered up to nine times on one day', 'can be delivered up to nine times'],
    ['38 (67%) had a full answer at the end of the first treatment', '38 (67%)'],
    ['We found a higher share of errors when the vowel stood before a nasal', 'a higher share of errors'],
  ])('%s', (text, phrase) => expect(setOff(text)).toBe(phrase));

  test.each([
    'Our analyses are performed along the axes of gender, race, and class',
    'The route of a ferry is influenced by the two banks that the river has left in the bay',
    'The loss can be lowered either slowly or by a sudden change of the course that ships take',
    'We describe a way in which the pilots of two harbours share what they know of the currents',
    'We classify these patterns according to the first change in their history',
  ])('nothing: %s', (text) => expect(setOff(text)).toBeUndefined());
});

describe('on a panel stands', () => {
  test.each([
    ['Older charts of the strait rely on soundings from wooden ships', 'Older charts of the strait'],
    ['However, spring tides cover the path to the island twice a month', 'However, spring tides'],
    ['We propose a chart of the fog that grows with each ferry', 'We propose a chart of the fog'],
    ['In this paper, we describe a chart that grows with each ferry', 'In this paper, we describe a chart'],
    ['The validation of these logs remains a challenge for every harbour', 'The validation of these logs'],
  ])('%s', (text, words) => expect(opening(text)).toBe(words));

  test.each([
    // The authors alone say nothing, nor does what points at another slide.
    'We propose to wait for the tide in the harbour',
    'We wait in the harbour for the tide of the year',
    'The effect was the same for all ferries of the islands',
    'These results hold for the ferries of other islands',
    'Our results show that night ferries wait for the tide in most months',
    // The sentence goes on with another subject.
    'Investors in old ferries are confused by the tides, and little is known about their losses',
    'Pictures, in general, attract attention before the names of the ferries do',
    // Two verbs in a row: the first was a noun.
    'The validation of these image analyses remains a major challenge for harbours',
    // Long, or with a bracket, or with little behind it.
    'The relation between the height of the tide in the strait and the number of ferries that cross it grows each year',
    'The pilots (all of them from the northern harbour) read the charts by hand at night',
    'Most of the pilots agree',
  ])('nothing: %s', (text) => expect(opening(text)).toBeUndefined());

  test('nothing where a sentence leads to it: it would stand between the two parts', () => {
    const text = 'Older charts of the strait rely on soundings from wooden ships';
    const marks = (before?: string) => sentenceOf(text, before)?.rich.marks.map(({ kind }) => kind);
    expect(marks()).toContain('strong');
    expect(marks('Pilots have drawn the banks of the bay for many years')).not.toContain('strong');
  });
});

test('a denied predicate is not set off alone', () => {
  const text = 'The expansion of neither network is essential in the energy system of the northern states.';
  expect(setOff(text) ?? '').not.toMatch(/^is essential/u);
});
