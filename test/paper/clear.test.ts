import { describe, expect, test } from 'vitest';
import { brokenWords, countsOf, mixedWords } from '../../src/paper/clear.ts';
import { parted } from '../../src/paper/hyphens.ts';
import type { Glyph } from '../../src/paper/model.ts';
import { partOf } from '../../src/paper/parts.ts';

/** Letters beside one another; `at` gives some another font or size. */
const glyphs = (text: string, at: Readonly<Record<number, Partial<Glyph>>> = {}): Glyph[] =>
  [...text].map((sign, index) => ({
    text: sign,
    x0: index * 5,
    x1: index * 5 + 5,
    y0: 0,
    y1: 10,
    font: 'Times-Roman',
    size: 10,
    bold: false,
    angle: 0,
    ...at[index],
  }));

describe('words of a PDF whose letters may not be those of the page', () => {
  test('a letter in another font or raised within a word, not half a word in italics', () => {
    const greek = { font: 'MathSymbols' };
    expect(mixedWords(glyphs('the TCRab cells', { 7: greek, 8: greek }))).toEqual(['TCRab']);
    expect(mixedWords(glyphs('rate of ma now', { 9: { size: 6 } }))).toEqual(['ma']);
    const italic = { font: 'Times-Italic' };
    expect(mixedWords(glyphs('the TCRab cells', { 7: italic, 8: italic }))).toEqual([]);
    expect(mixedWords(glyphs('the alpha cells', { 0: greek, 1: greek, 2: greek }))).toEqual([]);
    expect(mixedWords(glyphs('RESULTS', { 0: { size: 12 } }))).toEqual([]);
  });

  test('a word that is cut off, parted or drawn twice, as the rest of the paper tells', () => {
    const counts = countsOf([
      'the results of the models comprise the threshold and the noise',
      'these results of a model comprise one threshold and its noise, results that resul',
    ]);
    expect(brokenWords('results that resul', counts)).toEqual(['resul']);
    expect(brokenWords('the thresh old of noise', counts)).toEqual(['thresh']);
    expect(brokenWords('they com-prise it', counts)).toEqual(['com']);
    expect(brokenWords('noisse of it', counts)).toEqual(['noisse']);
    expect(brokenWords('a signi fi cant model', counts)).toEqual(['fi']);
    expect(brokenWords('the o\u01beces of a model', counts)).toEqual(['o\u01beces']);
    expect(brokenWords('the results of a model comprise the noise', counts)).toEqual([]);
  });
});

test.each([
  ['1 Introduction', 'opening'],
  ['2.1. Materials and Methods', 'method'],
  ['Experimental setup', 'method'],
  ['III. RESULTS AND DISCUSSION', 'result'],
  ['5 Conclusions and future work', 'conclusion'],
  ['References', 'end'],
  ['The sill of the strait', undefined],
])('the heading "%s" opens the part %s', (heading, part) => expect(partOf(heading)).toBe(part));

test("an 'of' that the next word is glued to is parted from it", () => {
  const known = new Set(['the']);
  expect(parted('points ofPC2 and ofthe sill, often offered', known)).toBe(
    'points of PC2 and of the sill, often offered',
  );
});
