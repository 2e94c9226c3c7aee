import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/deck/draft/draft.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite, soundPage } from '../support/run.ts';

/** The deck that is drafted from an abstract. */
function draftOf(abstract: string): string {
  const page = soundPage.replace(/abstract: .*/, `abstract: ${JSON.stringify(abstract)}`);
  const root = makeSite({ 'content/publication/tides/index.md': page });
  return draftText(readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root)), {
    talk: 'conference',
  }).markdown;
}

/** What stands in large type, with its label. */
const figuresOf = (abstract: string): string[] =>
  draftOf(abstract)
    .split('\n')
    .filter((line) => /^- .*\*\*/.test(line) && !line.includes(']('));

const before = 'Labour induction differs between hospitals. ';

describe('big numbers', () => {
  test.each([
    [
      'a count with its noun',
      'A total of 8386 patients were included; 59.3% were identified as BIPOC.',
      '- **8386** patients',
    ],
    [
      'a change under the words that tell it',
      'Scores rose by 30 % or more in small groups.',
      '- Scores rose by **≥ 30 %**',
    ],
    [
      'two numbers of the same things, told apart',
      'We introduce a corpus of 983 instructions. It is curated by 15 clinicians, includes reference responses for 303 instructions, and provides 276 records.',
      '- reference responses for **303** instructions',
    ],
    [
      'a long modifier over its number',
      'We found that encapsulated guests occupy an average of 60% of the cavity volume in these cages.',
      '- an average of **60%** cavity volume',
    ],
    [
      'a share in brackets, with its noun',
      'Complications occurred in a minority of treated hospital patients (14%), and they were mild. Further work may extend this.',
      '- **14%** treated hospital patients',
    ],
  ])('%s', (_, sentence, line) => {
    expect(figuresOf(before + sentence)).toContain(line);
  });

  test('the sentence with the number heads its slide', () => {
    const deck = draftOf(
      `${before}Data were taken from charts. Adherence to the protocol rose to 75% of the nurses.`,
    );
    const shown = deck.split('\n---\n').map((one) => one.split('{{< speaker_note')[0] ?? '');
    const slide = shown.find((one) => one.includes('75%')) ?? '';
    expect(slide.replace(/\*/g, '')).toContain('## Adherence to the protocol rose to 75% of the nurses');
  });
});

describe('takeaway', () => {
  const deckOf = (summary: string): string => {
    const page = soundPage.replace(/\nabstract:/, `\nsummary: ${JSON.stringify(summary)}\nabstract:`);
    const root = makeSite({ 'content/publication/tides/index.md': page.replace(/\nsummary: [^"].*/, '') });
    return draftText(readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root)), {
      talk: 'conference',
    }).markdown;
  };

  test.each([
    ['Master Thesis, School of Engineering, University of Somewhere, 2017', false],
    ['Meeting Abstract from the 2015 Annual Meeting of Tides', false],
    ['This report shows that spring tides set the mixing of the strait', true],
    ['Spring tides set the mixing of the strait, and the wind does not', true],
  ])('%s', (summary, shown) => {
    const end = deckOf(summary).split('id="takeaway"')[1] ?? '';
    expect(end.includes(summary)).toBe(shown);
  });
});

describe('values that share a bracket or a name', () => {
  test.each([
    [
      'both values of a pair, as written',
      'We found a higher rate of shell damage (100% vs 50%, p = 0.03) in warm water.',
      '- **100% vs 50%** rate of shell damage',
    ],
    [
      'how much more or less of what',
      'The new routine needs 33% fewer arithmetic operations than the old one.',
      '- **33%** fewer arithmetic operations than the old one',
    ],
    [
      'one name at two places',
      'The classifiers reach 85 % accuracy at the frame level and up to 95 % accuracy at the segment level.',
      '- **up to 95 %** accuracy at the segment level',
    ],
  ])('%s', (_, sentence, line) => {
    expect(figuresOf(before + sentence)).toContain(line);
  });

  test('the two of a comparison are no pair without names', () => {
    expect(
      figuresOf(
        `${before}Calm patients had longer survival than anxious patients (13.1 vs 25.7 months, p = 0.01).`,
      ),
    ).not.toContain('- **13.1 vs 25.7 months** anxious patients');
  });
});
