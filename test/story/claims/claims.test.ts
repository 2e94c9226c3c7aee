import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { presentClaim } from '../../../src/story/claims/headline.ts';
import type { Claim } from '../../../src/story/model.ts';
import { made, medalign } from '../../support/abstracts.ts';

const claimsOf = (text: string, language = 'en'): readonly Claim[] => analyse({ text, language }).claims;
const texts = (text: string, form?: Claim['form']): string[] =>
  claimsOf(text)
    .filter((one) => form === undefined || one.form === form)
    .map((one) => one.text);
const headlines = (text: string, language = 'en'): string[] =>
  claimsOf(text, language)
    .filter((one) => one.headline)
    .map((one) => presentClaim(one.text));

describe('what may go', () => {
  test.each([
    ['However, most ponds dry out in late summer.', 'most ponds dry out in late summer.'],
    ['Finally, in this paper, we describe the trap.', 'we describe the trap.'],
    ['Here we describe the trap in detail.', 'we describe the trap in detail.'],
    ['We also find that small ponds hold more species.', 'small ponds hold more species.'],
    ['Experimental results show that small ponds hold more species.', 'small ponds hold more species.'],
    ['To address these challenges, we introduce a new trap.', 'we introduce a new trap.'],
    [
      'The cause of the drift, however, remains unknown today.',
      'The cause of the drift remains unknown today.',
    ],
    ['To date, however, the cause has been unknown.', 'To date, the cause has been unknown.'],
    ['Ponds dry out in summer (Albers, 1998; Kim et al., 2004).', 'Ponds dry out in summer.'],
    ['Ponds dry out in summer [3, 5–7].', 'Ponds dry out in summer.'],
    ['Small animals (e.g., snails and leeches) survive the summer.', 'Small animals survive the summer.'],
  ])('%s', (source, shortened) => {
    expect(texts(source, 'sentence')).toEqual([shortened]);
  });
});

describe('what may never go', () => {
  test.each([
    ['a number in a frame', 'Results on 6 tasks show that the filter is slow.'],
    ['a weak verb', 'Our results suggest that the filter is slow.'],
    ['another author', 'Previous studies have shown that the filter is slow.'],
    ['a frame over two clauses', 'We show that the filter is slow and that the cache is fast.'],
    ['a frame over a second act', 'We show that the filter is slow and propose a remedy.'],
    ['a hedge', 'To our knowledge, no such filter has been built.'],
    ['an example with a number', 'Small animals (e.g., 12 snails) survive the summer.'],
    ['a definition', 'Graph neural networks (GNNs) are widely used in chemistry.'],
    ['a condition', 'In general, the filter is slow when graphs are sparse.'],
    ['a share of the whole', 'Overall, 60% of the ponds dried out.'],
  ])('%s', (_, source) => {
    expect(texts(source, 'sentence')).toEqual([source]);
  });

  test('the long form of an acronym, even where the bracket looks like an example', () => {
    const source = 'Moreover, randomised controlled trials (RCTs) remain rare in this field of study.';
    expect(texts(source).join(' ')).toContain('randomised controlled trials (RCTs)');
  });
});

describe('splits', () => {
  test('parallel verbs repeat the subject; the lead-in is the subject', () => {
    const parts = analyse(medalign).claims.filter((one) => one.part && one.sentence === 4);
    expect(parts.map((one) => one.text)).toEqual([
      'MedAlign is curated by 15 clinicians (7 specialities)',
      'MedAlign includes clinician-written reference responses for 303 instructions',
      'MedAlign provides 276 longitudinal EHRs for grounding instruction-response pairs',
    ]);
    expect(parts.map((one) => one.part?.leadIn?.text)).toEqual(['MedAlign', 'MedAlign', 'MedAlign']);
    expect(parts[1]?.part?.item?.text).toMatch(/^includes/u);
  });

  test('two findings after one verb', () => {
    const parts = analyse(medalign).claims.filter((one) => one.part && one.sentence === 6);
    expect(parts.map((one) => one.text)).toEqual([
      'We found high error rates, ranging from 35% (GPT-4) to 68% (MPT-7B-Instruct)',
      'We found an 8.3% drop in accuracy moving from 32k to 2k context lengths for GPT-4',
    ]);
    expect(parts.every((one) => one.headline)).toBe(true);
  });

  test('an enumeration', () => {
    const parts = claimsOf(made.computing!).filter((one) => one.part);
    expect(parts.slice(0, 3).map((one) => one.part?.item?.text)).toEqual([
      'finds dead code in large programs',
      'explains each finding to its users',
      'proposes a safe removal',
    ]);
  });

  test.each([
    [
      'alternatives',
      'The programme lets users (1) read all of the reports or (2) send their own reports to the whole group.',
    ],
    [
      'a list of means',
      'The two ways to keep the water of a garden pond clean in summer are (i) shade and (ii) plants.',
    ],
    [
      'a condition behind the last verb',
      'The large filter removes sand from the water and stops all of the leaves when the inlet is open.',
    ],
    [
      'a negation before the verbs',
      'The filter does not remove sand from the water of the pond and adds a great deal of noise.',
    ],
    [
      'a relative clause',
      'We use the filter that removes sand from the water of the old pond and stops the leaves of the trees.',
    ],
    [
      'respectively',
      'The two filters remove sand, stop leaves, and cost 12 and 30 euros for every season, respectively, in our shop.',
    ],
    [
      'a hedge over two clauses',
      'The results suggest that ponds dry out in the late summer; snails leave the pond before the first frost comes.',
    ],
    [
      'a list without its end',
      'Our method enables the counting of many frogs in old ponds, supports targeted care without loss of fish, and generalizes to new ponds.',
    ],
    [
      'a clause of reason',
      'Old letters pose a challenge for readers as these pages suffer from errors of the printers and are written in old words.',
    ],
    [
      'an infinitive',
      'The ponds were demonstrated to reflect the state of the whole upper valley and have great worth for the study of frogs.',
    ],
  ])('never at %s', (_, source) => {
    expect(claimsOf(source).filter((one) => one.part)).toEqual([]);
  });
});

describe('headlines', () => {
  test('a clause that ends in an aside gives up the aside', () => {
    expect(
      headlines(
        'The method is applied to the pond of a school, which lies beside an old and noisy road near the town.',
      ),
    ).toEqual(['The method is applied to the pond of a school']);
  });

  test.each([
    'It is slow in most of the cases.',
    'They are discussed in the order of their printing.',
    'This makes the approach slow in practice.',
    'These challenges are addressed by a new filter.',
    'Such an ending would have surprised listeners.',
    'The former is slower than the filter.',
    'A study of ponds in twelve cities.',
    'Is the filter of the pond slow?',
    'The filters need 3 and 5 hours, respectively.',
    'We use it to clean the pond in summer.',
  ])('never: %s', (source) => {
    expect(headlines(source)).toEqual([]);
  });

  test.each([
    [
      'We develop accurate benchmarks from long records of pond levels to assess the effects of drought on frogs.',
      'We develop accurate benchmarks from long records of pond levels',
    ],
    [
      'The new filter reduces the growth of algae in school ponds by shading the shallow water near the bank.',
      'The new filter reduces the growth of algae in school ponds',
    ],
    [
      'Building on graph theory and on older maps, we construct a network of all ponds in the upper valley.',
      'We construct a network of all ponds in the upper valley',
    ],
    [
      'Counting frogs is a challenging task for amateurs because the calls of many kinds sound nearly alike.',
      undefined,
    ],
    [
      'We discuss the uses of garden ponds in crowded towns, as well as ways of keeping the water clear and cool.',
      'We discuss the uses of garden ponds in crowded towns',
    ],
    [
      'Village ponds are fed by springs and can be visited throughout the whole of the year by schools, clubs, families and painters.',
      'Village ponds are fed by springs',
    ],
    // Never: what would be left claims more, or says nothing.
    [
      'We study the ability of new language models to write letters that persuade the owners of old ponds.',
      undefined,
    ],
    [
      'We present a framework designed to enhance the faithfulness of explanations in the teaching of ponds.',
      undefined,
    ],
    [
      'We present the novel task of detecting leaks by clustering messages from large streams of pond data.',
      undefined,
    ],
    [
      'Ponds do not lose their fish quickly by drying out in the late summers of the coldest upland regions.',
      undefined,
    ],
    [
      'More work on old ponds is needed to understand how frogs and newts find the water in spring and autumn.',
      undefined,
    ],
    [
      'Analyses should be straightforward for all owners of ponds by coding their own rules into the tables.',
      undefined,
    ],
    ['The comic domain is rapidly advancing with the development of single- an', undefined],
    ['Source code and the trained filters are publicly available at: .', undefined],
  ])('a purpose, means, reason or addition is left to the notes: %s', (source, headline) => {
    expect(headlines(source)).toEqual(headline === undefined ? [] : [headline]);
  });

  test('parts that point to what stands before them are none', () => {
    expect(
      headlines(
        'We identify the neurons of each goal in the small frogs and study their roles in the larger newts.',
      ),
    ).toEqual(['We identify the neurons of each goal in the small frogs']);
  });

  test('no longer than 90 characters, wide ones counted twice', () => {
    const long = `The filter of the pond is ${'very '.repeat(20)}slow.`;
    expect(headlines(long)).toEqual([]);
    expect(headlines('街道树荫使平均辐射温度下降了十一度。', 'zh')).toEqual([
      '街道树荫使平均辐射温度下降了十一度',
    ]);
    expect(headlines(`${'街道树荫使平均辐射温度下降了十一度'.repeat(3)}。`, 'zh')).toEqual([]);
  });

  test('publisher lines are no headlines', () => {
    expect(headlines('The paper is short and clear. © 2020 The Authors, all rights are reserved.')).toEqual([
      'The paper is short and clear',
    ]);
  });
});

test('display raises plain first letters only, and drops one stop', () => {
  expect(presentClaim('evaluating filters remains hard.')).toBe('Evaluating filters remains hard');
  expect(presentClaim('mRNA levels fell.')).toBe('mRNA levels fell');
  expect(presentClaim('p53 is lost.')).toBe('p53 is lost');
  expect(presentClaim('snails, leeches, etc.')).toBe('Snails, leeches, etc.');
});
