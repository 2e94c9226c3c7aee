import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import type { RelationOf } from '../../../src/story/relations/model.ts';

const link = (text: string): RelationOf<'link'> | undefined =>
  analyse({ text, language: 'en' }).relations.find(
    (one): one is RelationOf<'link'> & typeof one => one.kind === 'link',
  );
/** Phrases and the words between them, in order. */
const told = (text: string): string[] | undefined => {
  const found = link(text);
  return found?.nodes.flatMap((node, k) => [...(k === 0 ? [] : [found.words[k - 1]!.text]), node.text]);
};
const heads = (text: string): string[] =>
  (link(text)?.heads ?? []).map((spans) => spans.map(({ start, end }) => text.slice(start, end)).join(''));

describe('a clause as phrases with its own words between them', () => {
  test.each([
    [
      'verb group with its infinitive',
      'The flow theory has been widely applied to explain purchasing behaviour.',
      ['flow theory', 'has been widely applied to explain', 'purchasing behaviour'],
    ],
    [
      'adjective with its preposition',
      'Enzymes are vulnerable to large pressures.',
      ['Enzymes', 'are vulnerable to', 'large pressures'],
    ],
    [
      'relative clause behind what the authors make',
      'We introduce open tools that simplify data acquisition from theory.',
      ['open tools', 'that simplify', 'data acquisition from theory'],
    ],
    [
      'goal',
      'We apply mean clustering to find different player segments.',
      ['mean clustering', 'to find', 'different player segments'],
    ],
    [
      'behind a frame that reports',
      'We find that interior ionization could improve the selectivity of membranes.',
      ['interior ionization', 'could improve', 'selectivity of membranes'],
    ],
  ])('%s', (_, text, parts) => expect(told(text)).toEqual(parts));

  test('an open question stays open', () => {
    expect(link('We ask whether regular sleep improves long-term memory.')).toMatchObject({ asked: true });
  });

  test.each([
    ['what was not found', 'We did not observe a significant association with peritoneal spread.'],
    [
      'two verbs under one subject',
      'We leverage ligand additivity and develop a representation for networks.',
    ],
    ['a list behind one preposition', 'We present a method for speech and a benchmark for music.'],
    [
      'a second clause behind a comma',
      'Punctuation is a strong indicator of syntax, and parsers trained on text rely on it.',
    ],
    ['a verb that only sets things against each other', 'We outperform the state of the art in two domains.'],
    ['a way that is not told', 'We show how structural similarities can be exploited.'],
    ['a denied subject', 'Neither age nor income significantly predicts camera activations.'],
    ['an empty subject', 'It is often complicated to explain the results obtained by a model.'],
    ['a particle', 'We carry out optimization using the network.'],
    ['a thing and its name', 'The corpus includes two modalities, scene graphs.'],
    ['what is empty', 'The results are presented in the paper.'],
  ])('is not read from %s', (_, text) => expect(told(text)).toBeUndefined());

  test('a headline ends where a phrase ends, and drops a frame only where that reports', () => {
    expect(
      heads(
        'We show that coordination cages lower the reaction barrier in aqueous solution to enable selective oxidation of small molecules at room temperature.',
      ),
    ).toEqual([
      'coordination cages lower the reaction barrier in aqueous solution',
      'coordination cages lower the reaction barrier',
    ]);
    expect(heads('Our findings suggest that sleep loss impairs memory in adults.')[0]).toBe(
      'Our findings suggest that sleep loss impairs memory in adults',
    );
  });
});

describe('several verbs under one subject', () => {
  const deeds = (text: string) =>
    analyse({ text, language: 'en' }).relations.find(
      (one): one is RelationOf<'deeds'> & typeof one => one.kind === 'deeds',
    );

  test('are told one by one', () => {
    const found = deeds(
      'This scaling parameter allows an understanding of activity trends and provides new insight.',
    );
    expect(found?.subject?.text).toBe('scaling parameter');
    expect(found?.deeds.map(({ verb, object }) => [verb.text, object.text])).toEqual([
      ['allows', 'understanding of activity trends'],
      ['provides', 'new insight'],
    ]);
  });

  test.each([
    [
      'a verb that may belong to the purpose',
      'We employ networks to predict bond lengths and classify ground states.',
    ],
    [
      'a verb that may belong to the relative clause',
      'We find regions that can explain dark matter and give a good fit.',
    ],
  ])('are not read from %s', (_, text) => expect(deeds(text)).toBeUndefined());
});

describe('two clauses set against each other', () => {
  const sides = (text: string) =>
    analyse({ text, language: 'en' }).relations.flatMap((one) =>
      one.kind === 'contrast' ? [one.sides.map(({ name, body }) => [name?.text, body.text])] : [],
    )[0];

  test('behind a comma', () => {
    expect(
      sides(
        'Prompt learning is a cheap method for new tasks, but older approaches require annotated samples.',
      ),
    ).toEqual([
      ['Prompt learning', 'is a cheap method for new tasks'],
      ['older approaches', 'require annotated samples'],
    ]);
  });

  test('with the first clause as lead', () => {
    expect(
      sides(
        'Although small crystals have attracted interest, their size impedes routine structure determination.',
      ),
    ).toEqual([
      ['small crystals', 'have attracted interest'],
      ['their size', 'impedes routine structure determination'],
    ]);
  });
});
