import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeDeck } from '../../src/check/faithful/deck.ts';
import { deckUnits } from '../../src/check/units.ts';
import { draftText } from '../../src/deck/draft/draft.ts';
import { readDeck } from '../../src/deck/read.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite, soundPage } from '../support/run.ts';

const abstract =
  'Tidal mixing matters for coastal life. However, existing records do not cover a whole season. We moored 14 instruments at 9 sites for 365 days in a narrow strait. Peak currents reached 3.2 m/s. No evidence of a second peak was found, which is unlikely to be chance. Dissipation rose from 12% (neap) to 61% (spring). This suggests that the spring tide may set the mixing.';
const page = soundPage.replace(/abstract: .*/, `abstract: ${abstract}`);

const root = makeSite({ 'content/publication/tides/index.md': page });
const site = openSite(root);
const drafted = draftText(readHugoPage(join(root, 'content/publication/tides/index.md'), site), {
  talk: 'conference',
});

/** Codes of what the check finds on a deck. */
function findings(text: string): string[] {
  const deck = readDeck(text, 'deck.md');
  const { judged, facts } = judgeDeck(deckUnits(deck), drafted.publication, drafted.story, deck);
  return [
    ...facts.map(({ code }) => code),
    ...judged.flatMap(({ judgements }) =>
      judgements.flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind)),
    ),
  ];
}

const withSlide = (text: string) =>
  drafted.markdown.replace(/\n$/, `\n\n---\n\n## One more thing\n\n${text}\n`);

describe('faithful', () => {
  test('the draft itself has no finding', () => {
    expect(findings(drafted.markdown)).toEqual([]);
  });

  test.each([
    ['a changed digit', '- We moored 15 instruments at 9 sites', 'number-differs'],
    ['two numbers exchanged', '- We moored 9 instruments at 14 sites for 365 days', 'number-differs'],
    ['a number from nowhere', '- We also interviewed 42 sailors', 'number-not-on-page'],
    ['a dropped percent sign', '- Dissipation rose from 12 (neap) to 61% (spring)', 'number-differs'],
    ['another unit', '- Peak currents reached 3.2 km/s', 'unit-differs'],
    ['a lost negation', '- Existing records do cover a whole season', 'negation-lost'],
    ['a lost negation at the head', '- Evidence of a second peak was found', 'negation-lost'],
    [
      'a lost negation at the head of a longer line',
      '- Evidence of a second peak was found, unlikely to be chance',
      'negation-lost',
    ],
    [
      'a word without its denial',
      '- No evidence of a second peak was found, likely to be chance',
      'negation-lost',
    ],
    ['a word with a denial', '- Dissipation unrose from 12% (neap) to 61% (spring)', 'negation-added'],
    ['an added negation', '- Tidal mixing never matters for coastal life', 'negation-added'],
    ['a lost hedge', '- This suggests that the spring tide set the mixing', 'hedge-lost'],
  ])('%s is found', (_, line, kind) => {
    expect(findings(withSlide(line))).toContain(kind);
  });

  test.each([
    ['own words without numbers', '- Thank you, and thanks to the crew'],
    ['a reordered, reworded sentence', '- In a narrow strait we moored 14 instruments'],
    ['emphasis', '- We moored **14** instruments at *9 sites*'],
    ['a number word for a number', '- Records from 9 sites'],
    ['another spelling of a common word', '- Tidal mixing maters for coastal life'],
  ])('%s is no finding', (_, line) => {
    expect(findings(withSlide(line))).toEqual([]);
  });

  const figure = (item: string) =>
    `---\n\n{{< slide class="layout-figures" >}}\n\n## Nine sites in a narrow strait\n\n- ${item}\n`;
  test('a big number may be in digits what the slide says in letters, and no other', () => {
    expect(findings(`${drafted.markdown}\n${figure('**9** sites')}`)).toEqual([]);
    expect(findings(`${drafted.markdown}\n${figure('**8** sites')}`)).not.toEqual([]);
  });

  test('authors and year of the title slide are compared with the page', () => {
    expect(findings(drafted.markdown.replace(/Bo Lindqvist/g, 'Bo Lindquist'))).toEqual(
      expect.arrayContaining(['faithful/author-missing', 'faithful/author-unknown']),
    );
    expect(findings(drafted.markdown.replace('1 May 2024', '1 May 2023'))).toContain('faithful/year-differs');
  });

  test('values that changed places in a chart are found', () => {
    const swapped = drafted.markdown
      .replace('| From | **12%** |', '| From | **61%** |')
      .replace('| To | **61%** |', '| To | **12%** |');
    expect(swapped).not.toBe(drafted.markdown);
    expect(findings(swapped)).toContain('number-differs');
  });
});
