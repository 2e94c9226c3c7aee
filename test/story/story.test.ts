import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corpusAbstracts } from '../../scripts/support/corpus-abstracts.mjs';
import { verifyStory } from '../../scripts/support/verify-story.mjs';
import { analyse } from '../../src/story/analyse.ts';
import { formatStory, storyJson } from '../../src/story/format-story.ts';
import { isSummary } from '../../src/story/message.ts';
import type { Claim, Story } from '../../src/story/model.ts';
import { all, made, medalign, medalignNumbers } from '../support/abstracts.ts';
import { corpusFolder } from '../support/corpus.ts';

describe('a story is faithful', () => {
  test.each(all.map((input) => [input.text.slice(0, 40), input] as const))('%s', (_, input) => {
    expect(verifyStory(input, analyse(input))).toEqual([]);
  });

  const corpus = corpusFolder();
  test.skipIf(corpus === undefined)('over all abstracts of the corpus', () => {
    const { abstracts } = corpusAbstracts(corpus!);
    expect(abstracts.length).toBeGreaterThan(1100);
    expect(
      abstracts.flatMap((one) => verifyStory(one, analyse(one)).map((fault) => `${one.id}: ${fault}`)),
    ).toEqual([]);
  });

  test('whatever sentences are put together', () => {
    const pieces = all.flatMap((input) => analyse(input).sentences.map((one) => one.text));
    const words = fc.constantFrom(
      'However, ',
      'We show that ',
      'In this paper, ',
      'not ',
      '(e.g. one) ',
      '12% ',
      '; ',
      ', and ',
      'which ',
      '“',
      ')',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), words), { maxLength: 8 }), (parts) => {
        const input = { text: parts.join(' '), language: 'en' };
        const faults = verifyStory(input, analyse(input));
        expect(faults).toEqual([]);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('the checker finds planted faults', () => {
  const input = { text: made.economics!, language: 'en' };
  const withClaim = (change: (claim: Claim, story: Story) => Claim, at: number): string[] => {
    const story = analyse(input);
    return verifyStory(input, {
      ...story,
      claims: story.claims.map((claim, k) => (k === at ? change(claim, story) : claim)),
    });
  };
  const cut =
    (words: string) =>
    (claim: Claim, story: Story): Claim => {
      const start = story.text.indexOf(words, claim.spans[0]!.start);
      const span = { start: claim.spans[0]!.start, end: start };
      const rest = { start: start + words.length, end: story.sentences[claim.sentence]!.end };
      return {
        ...claim,
        form: 'sentence',
        spans: [span, rest],
        text: story.text.slice(span.start, span.end) + story.text.slice(rest.start, rest.end),
      };
    };
  const second = analyse(input).claims.findIndex((one) => one.sentence === 1);

  test.each([
    ['not ', /lost “not”/u],
    ['about 2.4%', /lost “2\.4”/u],
    ['most ', /lost “most”/u],
  ])('a cut “%s”', (words, expected) => {
    const faults = withClaim(cut(words), second);
    expect(faults.join('\n')).toMatch(expected);
  });

  test('a reworded claim', () => {
    expect(withClaim((claim) => ({ ...claim, text: `${claim.text}!` }), 0)).not.toEqual([]);
  });
});

test('a long Chinese text without a stop ends', { timeout: 60_000 }, () => {
  const letters = '基于手机数据的城市居民出行时空特征分析曹靖洲与方法研究一二三2017年';
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...letters, ...'，、-–(（）) .%'), { minLength: 60, maxLength: 120 }),
      fc.constantFrom('zh', 'ja', 'en', 'es', 'de'),
      (piece, language) => {
        const text = piece.join('').repeat(90).slice(0, 5000);
        const story = analyse({ text, language, title: text.slice(0, 200), summary: text.slice(0, 900) });
        expect(verifyStory({ text, language }, story)).toEqual([]);
      },
    ),
    { numRuns: 25, seed: 5 },
  );
});

describe('the message', () => {
  test('is a claim: what points to the sentence before is left out', () => {
    const { message, text } = analyse({
      language: 'en',
      title: 'A sensor for ponds',
      text: 'Ponds dry out. To address these challenges, we propose a sensor for ponds that counts frogs by night.',
    });
    if (message?.from === 'objective')
      expect(message.text).toBe('we propose a sensor for ponds that counts frogs by night.');
    expect(message?.text).toBe(message?.spans?.map((one) => text.slice(one.start, one.end)).join(''));
  });

  test('is the summary where that says something', () => {
    const summary =
      'A benchmark of instructions for health records shows that language models make many errors.';
    expect(analyse({ ...medalign, summary }).message).toEqual({ text: summary, from: 'summary' });
  });

  test.each([
    'Published in Nature, 2020',
    'Accepted at the Invented Conference',
    '.',
    'Lorem ipsum dolor sit amet elit.',
    'TBD',
    medalign.title!,
  ])('is not “%s”', (summary) => {
    expect(isSummary(summary, medalign.title)).toBe(false);
    const story = analyse({ ...medalign, summary });
    expect(story.message).toMatchObject({ from: 'objective', sentence: 3 });
    expect(story.problems.map((one) => one.code)).toContain('summary-not-used');
  });

  test('is undefined without a text', () => {
    const story = analyse({ text: '', language: 'en' });
    expect(story.message).toBeUndefined();
    expect(story.problems.map((one) => one.code)).toEqual(['no-abstract']);
  });
});

describe('what MedAlign needs for its talk', () => {
  const story = analyse(medalign);
  test('eleven quantities, each as written', () => {
    expect(story.quantities.map((one) => one.number)).toEqual(medalignNumbers);
  });
  test('gap, evaluation, findings and availability each give a headline', () => {
    const sentences = new Set(story.claims.filter((one) => one.headline).map((one) => one.sentence));
    expect([...sentences]).toEqual([1, 4, 5, 6, 8]);
  });
});

test('the printed JSON and the text for people are stable', () => {
  const story = analyse(medalign);
  expect(JSON.stringify(storyJson(analyse(medalign)))).toBe(JSON.stringify(storyJson(story)));
  expect(Object.keys(storyJson(story))).toEqual([
    'language',
    'text',
    'message',
    'sentences',
    'headlines',
    'claims',
    'quantities',
    'acronyms',
    'comparisons',
    'problems',
  ]);
  const shown = formatStory(story);
  expect(shown).toContain(
    'headline: Evaluating LLMs on realistic text generation tasks for healthcare remains challenging',
  );
  expect(shown).toContain('error rates: GPT-4 35% · MPT-7B-Instruct 68%');
  expect(shown).not.toContain('\u001b');
  expect(formatStory(story, { color: true })).toContain('\u001b[');
});
