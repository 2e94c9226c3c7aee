import { expect, test } from 'vitest';
import { random } from '../../scripts/lib/damage.mjs';
import { largeType, numberAbstract, tornNumbers } from '../../scripts/lib/number-sentences.mjs';
import { planOf } from '../../src/layouts/index.ts';
import { planOutline } from '../../src/outline/plan.ts';
import { analyse } from '../../src/story/analyse.ts';
import { plain } from '../../src/text/rich-text.ts';
import { makeCitation } from '../../src/work/citation.ts';
import { emptyWork } from '../../src/work/empty.ts';
import type { Work } from '../../src/work/model.ts';

/** What stands in large type in a talk of this abstract. */
function largeNumbers(text: string): string[] {
  const empty = emptyWork('page.md', 'page', 'en');
  const work = {
    ...empty,
    abstract: { text: plain(text), source: 'abstract', at: {}, language: 'en', labels: [], stripped: [] },
    citation: makeCitation(empty as unknown as Parameters<typeof makeCitation>[0], () => undefined),
  } as unknown as Work;
  const { slides } = planOutline(work, analyse({ text, language: 'en' }), { talk: 'seminar' });
  return largeType(slides, (content) => planOf(content).passages(content));
}

// `node scripts/verify-numbers.mjs` does the same with 100,000 numbers.
test('numbers in each grouping and range style stand whole in large type, or not at all', () => {
  const next = random(7);
  let shown = 0;
  for (let round = 0; round < 30; round++) {
    const sentences = numberAbstract(next, 10);
    const large = largeNumbers(sentences.map(({ text }) => text).join(' '));
    shown += large.length;
    expect(tornNumbers(sentences, large)).toEqual([]);
  }
  expect(shown).toBeGreaterThan(100);
});

test('a part of a number and one end of a range are told', () => {
  const sentences = [
    { style: 'comma and space', text: 'It reached 214, 306 readers.', ends: ['214306'] },
    { style: 'dash', text: 'Losses of 20–45% were found.', ends: ['20', '45'], range: true },
  ];
  expect(tornNumbers(sentences, ['214'])).toHaveLength(1);
  expect(tornNumbers(sentences, ['20'])).toHaveLength(1);
  expect(tornNumbers(sentences, ['214, 306', '20–45%'])).toEqual([]);
});
