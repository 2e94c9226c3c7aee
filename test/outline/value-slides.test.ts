import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/deck/draft/draft.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite, soundPage } from '../support/run.ts';

const before =
  'Ferries cross the strait in all seasons. Little is known about the loads that they carry in winter. ';
const after = ' Crews will have to plan their winters anew.';

/** The slide drafted from a sentence in its abstract that holds some words. */
function slideWith(sentence: string, words: string): string {
  const page = soundPage
    .replace(/abstract: .*/, `abstract: ${JSON.stringify(before + sentence + after)}`)
    .replace(/summary: .*\n/, '');
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const slides = draftText(readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root)), {
    talk: 'conference',
  }).markdown.split('\n---\n');
  return (
    slides.map((one) => one.split('{{< speaker_note')[0] ?? '').find((slide) => slide.includes(words)) ?? ''
  );
}

describe('values of a sentence whose claim holds none of them', () => {
  test('a chart stands between the claim and the words that say what the values are of', () => {
    const slide = slideWith(
      'We find that crews vary in how firmly they keep to the rules of a port, with behavior shifted more by port custom (7.8%) than age (1%) and rank (0.7%) and shifting unevenly after a long course of lessons.',
      'Port custom',
    );
    expect(slide).toContain('layout-chart');
    expect(slide).toMatch(/^## Crews vary in how firmly they keep to the rules of a port$/mu);
    expect(slide).toContain('| Port custom | 7.8% |');
    expect(slide).toContain('with behavior shifted more by port custom (7.8%) than age (1%) and rank (0.7%)');
  });

  test('half of a long sentence over its values is no chart', () => {
    const slide = slideWith(
      'The fleet of the strait is growing, and towns (12%), farms (7%), mines (3%) and all the many other trades along its shores have each of them, as far as the harbour books of a long century of trade can tell a reader of today, taken their own part in it.',
      'The fleet of the strait',
    );
    expect(slide).not.toContain('layout-chart');
  });

  test('a bracket of named values stands in large type under the words before it', () => {
    const slide = slideWith(
      'Hull features were found to be best for the wooden ferries of the strait (AUC: 0.72; sensitivity: 71%; specificity: 65%; 95% CI: 0.68, 0.77).',
      'wooden ferries',
    );
    expect(slide).toContain('layout-heroes');
    for (const item of ['- **0.72** AUC', '- **71%** sensitivity', '- **65%** specificity'])
      expect(slide).toContain(item);
  });

  test('a bracket with a value that has no name does not', () => {
    const slide = slideWith(
      'Hull features were found to be best for the wooden ferries of the strait (AUC: 0.72; sensitivity: 71%; hold of all decks in x7: 0.65).',
      'wooden ferries',
    );
    expect(slide).not.toContain('layout-heroes');
  });

  test('a share is of the people, not of a fraction of them', () => {
    const slide = slideWith(
      'About three quarters of the passengers (76%) said that they would take the ferry again, whereas 14% would not.',
      '**76%**',
    );
    expect(slide).toContain('- **76%** passengers');
  });

  test('a part of a count is drawn in it, whatever bracket stands between', () => {
    const slide = slideWith('Only 9 of 48 harbours (19%) met all criteria of the pilots.', 'criteria');
    expect(slide).toContain('layout-array');
    expect(slide).toContain('- **48** harbours');
    expect(slide).toContain('- **9** met all criteria of the pilots');
  });

  test('a share of one whole that says what each part does is a chart of its parts', () => {
    const slide = slideWith(
      'We found that 62% of pilots support the new rule, 21% oppose it and 17% have no opinion.',
      'Oppose it',
    );
    expect(slide).toContain('chart-parts');
    expect(slide).toContain('| Support the new rule | 62% |');
    expect(slide).toContain('| Have no opinion | 17% |');
  });

  test('values of a measure without a unit are bars, where the measure is one', () => {
    const slide = slideWith(
      'Ferry density was 2.1, 4.5 and 7.9 per mile in young, middle-aged and old harbours, respectively.',
      'Middle-aged',
    );
    expect(slide).toContain('layout-bars');
    expect(slide).toContain('| Young | **2.1** |');
  });

  test('when a rate was measured is no value of it', () => {
    const slide = slideWith('The overall survival rate at five years was 63%.', '63%');
    expect(slide).toContain('**63%**');
    expect(slide).not.toContain('**five years**');
  });
});
