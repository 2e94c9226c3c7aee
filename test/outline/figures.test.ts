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
      'a share with what is said of it',
      'A total of 8386 patients were included; 59.3% were identified as BIPOC.',
      '- **59.3%** were identified as BIPOC',
    ],
    [
      'a number in letters, in digits',
      'The protocol had eight components and recommended active management, frequent exams, and early amniotomy.',
      '- **8** components',
    ],
    [
      'two numbers of the same things, told apart',
      'We introduce a corpus of 983 instructions. It is curated by 15 clinicians, includes reference responses for 303 instructions, and provides 276 records.',
      '- reference responses for **303** instructions',
    ],
    [
      'a long modifier over its number',
      'We found that encapsulated guests occupy an average of 60% of the cavity volume in these cages.',
      '- an average of **60%** of the cavity volume',
    ],
    [
      'a share in brackets, with its noun',
      'Complications occurred in a minority of treated hospital patients (14%), and they were mild.',
      '- **14%** treated hospital patients',
    ],
  ])('%s', (_, sentence, line) => {
    expect(figuresOf(before + sentence)).toContain(line);
  });

  test('a threshold is not drawn as a share of a hundred', () => {
    const sentence = (share: string) =>
      `${before}Fidelity to the protocol was defined as adherence to ${share} of the protocol components.`;
    expect(draftOf(sentence('75%'))).toMatch(/layout-(?:figures shares|chart)/);
    expect(draftOf(sentence('≥75%'))).not.toMatch(/layout-figures shares|layout-chart/);
  });

  test('the sentence with the number heads its slide', () => {
    const deck = draftOf(
      `${before}Data were taken from charts. Adherence to the protocol rose to 75% of the nurses.`,
    );
    const slide = deck.split('\n---\n').find((one) => one.includes('**75%**')) ?? '';
    expect(slide).toContain('## Adherence to the protocol rose to 75% of the nurses');
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
    expect(deckOf(summary).includes('id="takeaway"')).toBe(shown);
  });
});
