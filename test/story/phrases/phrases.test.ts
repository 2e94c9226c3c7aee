import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listing } from '../../../src/story/phrases/list.ts';
import { contrast, type PhraseContext, type Phrasing, phrase } from '../../../src/story/phrases/phrase.ts';
import type { Span } from '../../../src/text/rich-text.ts';

const context = (text: string, language = 'en'): PhraseContext => ({
  text,
  language,
  atoms: [],
  fits: (part) => part.length <= 90,
});
const read = (text: string, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join('');
const shown = (text: string, found: Phrasing | undefined) =>
  found && [read(text, found.before), read(text, found.core), read(text, found.after)];
const whole = (text: string) => [{ start: 0, end: text.length }];

describe('the main clause of a sentence', () => {
  test.each<[string, [string, string, string]]>([
    [
      'More importantly, through a large-scale analysis of posts, we demonstrate that the estimated perception has direct connections with engagement.',
      [
        'More importantly, through a large-scale analysis of posts,',
        'we demonstrate that the estimated perception has direct connections with engagement',
        '',
      ],
    ],
    [
      'The method must provide means for dealing with constraints of three different types, which arise in every process model we know of today.',
      [
        '',
        'The method must provide means for dealing with constraints of three different types',
        ', which arise in every process model we know of today.',
      ],
    ],
    [
      '我们在一百二十个路边传感器上连续记录了三个夏季的气温，并比较了不同街道在白天和夜间的温度差异以及湿度和辐射的变化，同时记录了树冠覆盖率、建筑高度、街道朝向和交通流量等可能的影响因素。',
      [
        '',
        '我们在一百二十个路边传感器上连续记录了三个夏季的气温',
        '，并比较了不同街道在白天和夜间的温度差异以及湿度和辐射的变化，同时记录了树冠覆盖率、建筑高度、街道朝向和交通流量等可能的影响因素。',
      ],
    ],
  ])('%s', (text, parts) => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
    expect(shown(text, phrase(whole(text), context(text, language)))).toEqual(parts);
  });

  test.each([
    // A condition or a denial is not parted from what it binds.
    'If the learning rate is too high for the smallest of the models, training diverges within a few hundred steps of the first epoch.',
    'No morphologic features of liver metastases were identified that correlated with treatment outcome within a particular modality.',
    // The clause that 'that' opens has no verb yet.
    'It is expected that this tool made for extracting rich and complex radiomic features from medical images will be used widely.',
  ])('is not cut out of: %s', (text) => {
    const found = phrase(whole(text), context(text));
    expect(found === undefined || read(text, found.after).length < 40).toBe(true);
  });

  test('nothing of the sentence is lost or added, whatever it is', () => {
    const words = fc.constantFrom(
      ...'we show that the model which improves results, and data from patients (n = 12) to reduce 35% of errors; using methods by training while others fail'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 8, maxLength: 40 }), (some) => {
        const text = `${some.join(' ')}.`;
        for (const found of [phrase(whole(text), context(text)), contrast(whole(text), context(text))]) {
          if (found === undefined) continue;
          const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(shown(text, found)!.join(''))).toBe(letters(text));
        }
      }),
    );
  });
});

describe('the two sides of a contrast', () => {
  test.each<[string, [string, string, string]]>([
    [
      'Thousands of frameworks have been synthesized, yet relatively few have been screened for their promise in methane conversion.',
      [
        '',
        'Thousands of frameworks have been synthesized',
        ', yet relatively few have been screened for their promise in methane conversion.',
      ],
    ],
    [
      'Although the wind stirs the surface of the strait in every storm, the tide determines where its water goes twice a day.',
      [
        'Although the wind stirs the surface of the strait in every storm,',
        'the tide determines where its water goes twice a day',
        '',
      ],
    ],
  ])('%s', (text, parts) => {
    expect(shown(text, contrast(whole(text), context(text)))).toEqual(parts);
  });

  test.each([
    'We need not only fast sharing of reliable information, but also ways to find the errors of others before they spread.',
    'This paper presents the scanning methodology and the validation of the project, while also discussing its scientific potential.',
  ])('is not seen in: %s', (text) => {
    expect(contrast(whole(text), context(text))).toBeUndefined();
  });
});

describe('a list of short things', () => {
  const items = (text: string) => {
    const found = listing(whole(text), context(text));
    return (
      found && { before: read(text, found.before), items: found.items.map((item) => read(text, [item])) }
    );
  };

  test('behind a colon, "namely", "including", "such as"', () => {
    expect(
      items(
        'We probe robustness through three perturbations, namely paraphrasing, simplification, and synonym replacement.',
      ),
    ).toEqual({
      before: 'We probe robustness through three perturbations',
      items: ['paraphrasing', 'simplification', 'synonym replacement'],
    });
    expect(
      items('We sampled four sites in the region: the Grotta della Cala, Fumane, Bombrini and the coast.')
        ?.items,
    ).toEqual(['the Grotta della Cala', 'Fumane', 'Bombrini', 'the coast']);
  });

  test.each([
    'Several methods such as probes and scales, which others prefer, are slow.',
    'The framework includes: whether they agree, how they differ, and why.',
    'Iron halogenases, including SyrB2, WelO5, and BesD, modify unactivated carbon atoms.',
  ])('is not seen in: %s', (text) => expect(items(text)).toBeUndefined());
});
