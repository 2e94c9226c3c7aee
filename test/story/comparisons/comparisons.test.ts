import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';

/** 'label value [interval]' of each mark of the comparisons that may be drawn. */
const drawn = (text: string) => {
  const story = analyse({ text, language: 'en' });
  return story.comparisons
    .filter(({ confidence }) => confidence >= 0.5)
    .map(({ kind, measure, marks }) => ({
      kind,
      ...(measure === undefined ? {} : { measure: measure.text }),
      marks: marks.map(
        ({ label, valueText, interval }) =>
          `${label} ${valueText}${interval === undefined ? '' : ` [${text.slice(interval.span.start, interval.span.end)}]`}`,
      ),
    }));
};

describe('estimates with intervals', () => {
  test('each in the bracket behind its name', () => {
    expect(
      drawn(
        'Each increase in pain (HR 4.39; 95% CI 2.40-8.02, p < 0.001), mood (HR 2.50; 95% CI 1.42-4.41), and sleep (HR 2.12; 95% CI 1.10-4.08) was associated with stopping.',
      ),
    ).toEqual([
      {
        kind: 'interval',
        measure: 'HR',
        marks: ['pain 4.39 [2.40-8.02]', 'mood 2.50 [1.42-4.41]', 'sleep 2.12 [1.10-4.08]'],
      },
    ]);
  });

  test('in square brackets without "CI", after a statistic', () => {
    expect(
      drawn(
        'Patients were more likely to undergo surgery in the PRE (aRR 1.36[1.18–1.58]) period and POST-implementation (aRR 1.55[1.33–1.70]).',
      )[0],
    ).toMatchObject({
      kind: 'interval',
      measure: 'aRR',
      marks: ['PRE 1.36 [1.18–1.58]', 'POST-implementation 1.55 [1.33–1.70]'],
    });
  });

  test('a single one goes by the name of its statistic', () => {
    expect(
      drawn('Spread was lower in carriers than in those without (OR: 0.41 [0.20, 0.83]).')[0],
    ).toMatchObject({
      kind: 'interval',
      marks: ['OR 0.41 [0.20, 0.83]'],
    });
  });

  test.each([
    'Changes in A and B were associated with it (HR 1.04; 95% CI 1.01-1.06 and HR 1.08; 95% CI 1.02-1.14, respectively).',
    'The median stay was 2.1 (IQR, 1.1-4.2) days in all wards.',
    'The value 5.0 (95% CI 1.0-2.0) is not inside its own interval.',
    'Version 2.1 [3, 4] was used.',
  ])('are not drawn from: %s', (text) => {
    expect(drawn(text).filter(({ kind }) => kind === 'interval')).toEqual([]);
  });
});

test('two values in one bracket belong to the two things compared, in their order', () => {
  expect(
    drawn(
      'Furthermore, patients with variants were less likely to have a mutation compared to controls (51% vs 71%; p = 0.038).',
    ),
  ).toMatchObject([{ kind: 'bars', marks: ['patients with variants 51%', 'controls 71%'] }]);
});
