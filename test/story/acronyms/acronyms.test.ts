import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../../src/story/acronyms/find.ts';
import { segment } from '../../../src/story/sentences/segment.ts';
import { medAlign } from '../../support/labelled-data.ts';

const find = (text: string): string[] =>
  findAcronyms(text, segment(text)).map(({ short, long }) => `${short} = ${long}`);

describe('acronyms', () => {
  it('finds both of the sample', () => {
    expect(find(medAlign)).toEqual(['LLMs = large language models', 'EHR = electronic health record']);
  });

  it.each([
    ['We train Long Short-Term Memory (LSTM) nets.', 'LSTM = Long Short-Term Memory'],
    [
      'BERT (Bidirectional Encoder Representations from Transformers) is used.',
      'BERT = Bidirectional Encoder Representations from Transformers',
    ],
    ['The body mass index (BMI, kg/m2) fell.', 'BMI = body mass index'],
    ['Heat shock transcription factor (HSF) binds.', 'HSF = Heat shock transcription factor'],
    ['We use natural language processing (“NLP”) here.', 'NLP = natural language processing'],
  ])('%s', (text, wanted) => {
    expect(find(text)).toEqual([wanted]);
  });

  it.each([
    'In Paris (France) it rained.',
    'Results (Fig. 2) differ.',
    'Adults (n = 15) came.',
    'Smith (2018) said so.',
    'A rate (95% CI) fell.',
  ])('none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('keeps spans true to any text', () => {
    const piece = fc.constantFrom(
      'large ',
      'language ',
      'models ',
      '(LLM)',
      '(LLMs) ',
      'LLM ',
      '(large language model)',
      '. ',
      'İ',
      '(',
      ')',
      'EHR',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 15 }).map((all) => all.join('')),
        (text) => {
          for (const one of findAcronyms(text, segment(text))) {
            expect(text.slice(one.shortSpan.start, one.shortSpan.end)).toBe(one.short);
            expect(text.slice(one.longSpan.start, one.longSpan.end)).toBe(one.long);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
