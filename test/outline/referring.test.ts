import { expect, test } from 'vitest';
import type { PlanContext } from '../../src/outline/context.ts';
import { headlineOf } from '../../src/outline/kinds/referring.ts';
import { analyse } from '../../src/story/analyse.ts';
import type { WorkFigure } from '../../src/work/model.ts';

const story = analyse({ text: 'Tides mix the water of the strait.', language: 'en', labels: [] });
const headline = (text: string) =>
  headlineOf(
    { story, language: 'en' } as PlanContext,
    { mentions: [{ text, page: 1 }] } as unknown as WorkFigure,
  );

test('a sentence that refers to a figure is not cut within a list', () => {
  expect(
    headline(
      'We followed all required steps to centre, scale, and rotate the outlines, prior to performing elliptic analysis of all of them (Figure 3).',
    ),
  ).toBeUndefined();
});

test('what follows a whole clause may go', () => {
  expect(
    headline(
      'Mixing remains stable at the sill of the strait, and the instruments in the basin told the same of all of the winter months (Figure 3).',
    ),
  ).toBe('Mixing remains stable at the sill of the strait');
});

test('a sentence that points to cases told before heads no figure', () => {
  expect(
    headline('In both cases, mixing is stronger at the sill than in the basin (Figure 3).'),
  ).toBeUndefined();
  expect(headline('In most winters, mixing is stronger at the sill than in the basin (Figure 3).')).toBe(
    'In most winters, mixing is stronger at the sill than in the basin',
  );
});
