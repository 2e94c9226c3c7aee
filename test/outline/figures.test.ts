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

  test.each([
    [
      'a size of what was looked at, under a claim that is about something else',
      'Our reader gives promising results on two hard parts of the Harbour archive, the largest of which contains 45,676 letters and 232 hands.',
    ],
    ['one of two values of one measure', 'Experienced readers achieved AUCs of 0.75 and 0.66, respectively.'],
    [
      'a value whose group stands behind it, beside that of another group',
      'External validation resulted in an AUC of 0.74 (0.66, 0.82) in coastal towns and 0.86 (0.80, 0.92) in villages.',
    ],
    [
      'a count whose things are a list',
      'Seven readers were trained and tested using 45 combinations of ink, paper and hand, with noise.',
    ],
    [
      'counts of one noun that nothing tells apart',
      'It was trained on 1,428 labelled letters from 144 clerks, and evaluated using 11,443 letters from 1,521 clerks.',
    ],
    [
      'a share told in passing under another claim',
      'For 22%, interactive reading was necessary due to insufficient quality, with only 3% of all letters requiring manual adjustment.',
    ],
    [
      'what a thing is like',
      'The deep water of the strait is only moderately slow (4.2 km/s), also below the ridge.',
    ],
    [
      'what was lost by a change',
      'Spent lime greatly reduced the phosphorus concentrations (50%) in all of the field studies that we made.',
    ],
    ['where something is', 'The transition at 80 km marks the base of the plate.'],
    [
      'one of two groups of one noun',
      '20 young adults with the disorder and 24 young adults without it took part in our study.',
    ],
    [
      'what opens with an auxiliary',
      'The dam drowned older sediments causing the footprint of the reservoir to be increased by more than 30%.',
    ],
    [
      'a verb as part of a name',
      'We report improvements of 10% with the collected records, and of 12% with those that were predicted.',
    ],
    ['how, not what', 'We observe anisotropy (4% peak-to-peak) in the plate, which agrees with its motion.'],
    [
      'a place',
      'The data require anisotropy in the shallow mantle (3%) and the lower crust (5%), with fast waves.',
    ],
    [
      'a participle',
      'However, the savings of time are substantial, leading to 3-4x improvement in overall running time.',
    ],
    ['one of two changes', 'Our tool reduces the response time and the cost by 31.5% and 8.8% respectively.'],
    ['an arrow where smaller is better', 'Our scheme improves the proof size by 20× in all settings.'],
    ['what it was compared with', 'The reader was compared with 25 representative algorithms in towns.'],
    ['settings of one thing', 'The reader was tested with 70, 100, and 150 objectives in towns.'],
    [
      'values of a list of names',
      'The method achieves an accuracy, sensitivity, specificity of 95.38%, 79.23%, 97.73% respectively on one archive.',
    ],
    ['one of two speedups', 'Our new press achieves speedups of 8x and 86x over the two old ones.'],
  ])('not in large type: %s', (_, sentence) => {
    expect(figuresOf(before + sentence).filter((line) => /\*\*\d/.test(line))).toEqual([]);
  });

  test.each([
    [
      'a number in letters stands in digits',
      'We received 19 submissions from eight different groups.',
      ['- **19** submissions', '- **8** different groups'],
    ],
    [
      'a bound of two words',
      'Sharing gives upward of 50% user throughput gains for both towns.',
      ['- upward of **50%** user throughput gains'],
    ],
    [
      'the rate, not what it is of',
      'The error rate for late letter classification is 6.7% in towns.',
      ['- **6.7%** error rate'],
    ],
  ])('%s', (_, sentence, lines) => {
    expect(figuresOf(before + sentence)).toEqual(lines);
  });

  test('on how many it was tested stands beside no finding', () => {
    const figures = figuresOf(
      `${before}On a test set of 70 letters, our best-performing reader achieved 93.8% mean accuracy with a small model of its own.`,
    );
    expect(figures.join()).toContain('93.8%');
    expect(figures.join()).not.toContain('70');
  });

  test('the size of a thing is named', () => {
    expect(figuresOf(`${before}Drifts reveal a clockwise rotation pattern of 500 km diameter.`)).toEqual([
      '- **500 km** diameter',
    ]);
  });

  test('a share of people in two places is of the people', () => {
    expect(
      figuresOf(`${before}We found that 80% of nurses in Harbour and Northtown had seen the letters.`),
    ).toEqual(['- **80%** nurses']);
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
