import { expect, test } from 'vitest';
import type { PlanContext } from '../../src/outline/context.ts';
import type { DraftSlide } from '../../src/outline/draft-slide.ts';
import { withPaperFigures } from '../../src/outline/kinds/paper.ts';
import { analyse } from '../../src/story/analyse.ts';
import type { WorkFigure } from '../../src/work/model.ts';

const story = analyse({ text: 'Tides mix the water of the strait.', language: 'en', labels: [] });

/** The ids of a talk whose slides have these parts, with a figure of this caption. */
function order(parts: readonly string[], caption: string, part?: WorkFigure['part']): string[] {
  const figure = {
    label: 'Figure 1',
    file: 'figure-1.png',
    panels: [],
    caption,
    opening: { text: caption, whole: true, panels: false },
    mentions: [],
    ...(part && { part }),
    paper: { file: 'paper.pdf', hash: '', page: 1, box: [0, 0, 9, 9] },
  } satisfies WorkFigure;
  const context = {
    story,
    language: 'en',
    publication: { figures: [figure], identifiers: [], citation: { short: 'Marin, 2024' } },
  } as unknown as PlanContext;
  const narrative = parts.map((storyPart) => ({ id: storyPart, sentences: [], storyPart }));
  return withPaperFigures(context, narrative as unknown as DraftSlide[]).map(({ id }) => id);
}

test.each([
  // What was measured of the idea comes after it, also where a finding stands before it.
  [['gap', 'result', 'objective', 'method', 'conclusion'], 'Error of the net', 'result', 4],
  [['gap', 'method', 'result', 'conclusion'], 'Error of the net', undefined, 3],
  // An overview opens the method; what the methods speak of follows it, whatever it shows.
  [['gap', 'method', 'result', 'conclusion'], 'Overview of the net', 'result', 1],
  [['gap', 'method', 'result', 'conclusion'], 'A net on the ground', 'method', 2],
  // A part that the talk lacks begins before the conclusion, or before the results.
  [['gap', 'objective', 'conclusion'], 'Error of the net', undefined, 2],
  [['gap', 'result', 'conclusion'], 'Overview of the net', undefined, 1],
] as const)('in %j "%s" (%s) stands at %i', (parts, caption, part, at) =>
  expect(order(parts, caption, part).indexOf('paper-figure-1')).toBe(at),
);
