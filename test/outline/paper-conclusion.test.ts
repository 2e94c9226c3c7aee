import { describe, expect, test } from 'vitest';
import { conclusionIn } from '../../src/deck/draft/paper-conclusion.ts';
import type { PlanContext } from '../../src/outline/context.ts';
import { paperConclusion } from '../../src/outline/kinds/paper-conclusion.ts';
import type { Paragraph } from '../../src/paper/model.ts';
import { analyse } from '../../src/story/analyse.ts';
import type { Work } from '../../src/work/model.ts';

const work = { language: 'en' } as Work;
const abstract = 'Spring tides increase the mixing of the layers at the sill of the strait.';
const story = analyse({ text: abstract, language: 'en', labels: [] });

function pointsOf(paragraphs: readonly Partial<Paragraph>[]): string[] {
  const conclusion = conclusionIn(
    paragraphs.map((one) => ({
      page: 9,
      part: 'conclusion',
      text: '',
      whole: true,
      unproven: [],
      ...one,
    })),
    work,
  );
  const publication = { conclusion, citation: { short: 'Marin, 2024' } } as unknown as Work;
  const [slide] = paperConclusion({
    publication,
    story,
    language: 'en',
    words: { conclusion: 'Conclusion' },
  } as unknown as PlanContext);
  return slide?.content.layout === 'points' ? slide.content.points.map(({ rich }) => rich.text) : [];
}

const [wind, plankton] = [
  'Strong winds of the autumn reduce the age of the lower layer of the basin.',
  'Plankton of the inner basin depends on the heat of the first days of summer.',
];

describe('the conclusion of the paper in a seminar', () => {
  test('whole sentences that find something, as the paper has them', () =>
    expect(pointsOf([{ text: `${wind} ${plankton}` }])).toEqual([wind, plankton]));

  test.each([
    ['what the abstract says', 'The spring tides increase the mixing of layers at the sill of this strait.'],
    [
      'what leans on a sentence before',
      'This reduces the age of the lower layer of the basin in all of the years.',
    ],
    [
      'a pronoun whose noun stands before',
      'Marks of wear on both sides of the sensors suggest they were in use for many winters.',
    ],
    [
      'what remains to be done',
      'Future work may reduce the error of the sensors in the lower layer of the basin.',
    ],
    [
      'figures and sources',
      'Strong winds reduce the age of the lower layer as seen in Figure 3 of the study.',
    ],
    [
      'numbers without a witness',
      'Strong winds reduce the age of the lower layer by 61.5 days in each year.',
    ],
    ['broken words', 'Strong winds reduce the age of the lower layyer of the basin in each year.'],
  ])('not %s', (_, text) => {
    const unproven = /61/u.test(text) ? [{ start: 0, end: text.length }] : [];
    const found = pointsOf([{ text: `${wind} ${plankton}` }, { text, unproven, unclear: ['layyer'] }]);
    expect(found).toEqual([wind, plankton]);
  });

  test('one sentence is no slide, nor are those of other sections', () => {
    expect(pointsOf([{ text: wind }])).toEqual([]);
    expect(pointsOf([{ text: `${wind} ${plankton}`, part: 'result' }])).toEqual([]);
  });
});
