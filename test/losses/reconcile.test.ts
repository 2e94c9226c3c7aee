import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingWords } from '../../src/losses/reconcile.ts';

describe('missingWords', () => {
  it.each([
    ['ligatures', ['the office is efficient'], 'the oﬃce is eﬃcient'],
    ['a hyphen that a line break put in', ['measurements of turbulence'], 'measure-\nments of turbu‐\nlence'],
    ['a line break inside a run', ['Ship surveys miss storms'], 'Ship surveys\nmiss storms'],
    [
      'capitals of the theme',
      ['Straße und Maß'],
      'STRASSE UND MASS'.replace('STRASSE', 'STRAßE').replace('MASS', 'MAß'),
    ],
    ['another order of the runs', ['first run', 'second run'], 'second run\nfirst run'],
    ['right to left in painting order', ['سنة من الاضطراب'], 'بارطضلاا نم ةنس'],
    ['wide forms', ['ＡＢＣ 漢字'], 'ABC漢字'],
    [
      'a short run that also stands in a longer one',
      ['Neap', 'Spring', 'from 12% (neap) to 61% (spring).'],
      'from 12% (neap) to 61% (spring).NeapSpring',
    ],
    [
      'a page that ends in a run of Chinese and digits',
      ['树冠超过40%的街道低2.3℃'],
      '树冠超过40%的\n第二页\n街道低2.3℃',
    ],
    [
      'cells whose neighbours hold them together',
      ['101', '100', '011', '010', '000'],
      '101\n100\n011\n010\n000',
    ],
    ['nothing expected', [], 'anything'],
  ])('finds everything through %s', (_, expected, painted) => {
    expect(missingWords(expected, painted)).toEqual([]);
  });

  it.each([
    ['a word', ['Ship surveys miss winter storms'], 'Ship surveys miss storms', ['winter']],
    ['one of two equal words', ['again', 'again'], 'again', ['again']],
    ['a number', ['from 35% to 68%'], 'from 35% to', ['68%']],
    ['a minus sign', ['by −8.3%'], 'by 8.3%', ['−8.3%']],
    ['a CJK run', ['狭窄海峡', '潮汐'], '潮汐', ['狭窄海峡']],
    ['an Arabic word', ['سنة من الاضطراب'], 'نم ةنس', ['الاضطراب']],
  ])('names %s that is gone', (_, expected, painted, lost) => {
    expect(missingWords(expected, painted)).toEqual(lost);
  });

  const word = fc.stringMatching(/^[a-zäöé]{5,9}$/);
  it('finds shuffled runs, and misses exactly the run that is left out', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
          { minLength: 2, maxLength: 8 },
        ),
        fc.nat(),
        (runs, at) => {
          expect(missingWords(runs, [...runs].reverse().join('\n'))).toEqual([]);
          const gone = runs[at % runs.length] as string;
          const rest = runs.filter((run) => run !== gone);
          const lost = missingWords(runs, rest.join('\n'));
          // A word that also stands inside another one may be taken for it; the run as a whole may not.
          const elsewhere = gone.split(' ').every((part) => rest.join('').replaceAll(' ', '').includes(part));
          expect(lost.length > 0 || elsewhere).toBe(true);
        },
      ),
    );
  });
});
