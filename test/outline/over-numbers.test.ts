import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftText } from '../../src/deck/draft/draft.ts';
import { figuresIn } from '../../src/outline/figure/figures-in.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { makeSite, soundPage } from '../support/run.ts';

/** What the audience sees of the slides drafted from an abstract. */
function slidesOf(abstract: string): string[] {
  const page = soundPage.replace(/abstract: .*/, `abstract: ${JSON.stringify(abstract)}`);
  const root = makeSite({ 'content/publication/tides/index.md': page });
  return draftText(readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root)), {
    talk: 'conference',
  })
    .markdown.split('\n---\n')
    .map((one) => one.split('{{< speaker_note')[0] ?? '');
}

const slideWith = (abstract: string, words: string): string =>
  slidesOf(abstract).find((slide) => slide.includes(words)) ?? '';

const before = 'Reefs are warming in many parts of the world. ';
const plain = (slide: string) => slide.replaceAll(/[*#]/gu, '').replaceAll(/\s+/gu, ' ');

describe('a long sentence over its numbers', () => {
  test('a clause is the headline, the rest of the sentence stands in small type', () => {
    const slide = slideWith(
      `${before}We recorded a little over 300 divers from our coastal station and carried out repeated dives to study their routes and to determine how close to the reef edge their paths came.`,
      'coastal station',
    );
    expect(slide).toContain('- **over 300** divers');
    expect(slide).toMatch(/^## We recorded a little .*over 300/mu);
    expect(plain(slide)).toContain(
      'to study their routes and to determine how close to the reef edge their paths came',
    );
  });

  test('no headline ends before the verb of its own clause', () => {
    const slide = slideWith(
      `${before}Here, we demonstrate that simple mineral pastes, which represent ideal repair materials for broken coral, can be spread within a light and cheap frame to support the growth of 211 coral fragments over the years.`,
      'mineral pastes',
    );
    expect(slide).not.toMatch(/^## .*repair materials$/mu);
  });
});

describe('what was looked at does not hide what was found', () => {
  test('a count in a result whose share is not drawn', () => {
    const slides = slidesOf(
      `${before}Results show that the combination of 57 metabolic peaks had AUC values of 0.88, 0.81 and 0.84 in models of growth, decay and bleaching, suggesting that such peaks can tell early how reefs respond.`,
    ).join('\n');
    expect(slides).not.toContain('**57** metabolic peaks');
  });

  test('one of three shares of a result', () => {
    const slides = slidesOf(
      `${before}We measured bleaching on all reefs. Rates of severe coral bleaching were 23.2% in the calm years before the warm spell, climbed to as much as 25.8% during it, and went back to a low of 22.0% in the two years thereafter.`,
    ).join('\n');
    expect(slides).not.toMatch(/^- \*\*23\.2%\*\* Rates/mu);
  });
});

describe('what a number in large type may not say', () => {
  const large = (sentence: string) =>
    slidesOf(before + sentence)
      .join('\n')
      .split('\n')
      .filter((line) => /^- [^\p{L}]*\*\*/u.test(line) && !line.includes(']('));

  test('a decrease is not told as the thing itself', () => {
    const text = 'Known species suffer a decrease of up to 4.6% larval survival in the lagoons.';
    const { quantities, sentences } = analyse({ text, language: 'en' });
    const [figure] = figuresIn(text, sentences[0]!, quantities, [], true);
    const told = [figure!.lead!, figure!.number, figure!.counts];
    expect(told.map(({ start, end }) => text.slice(start, end))).toEqual([
      'decrease of',
      'up to 4.6%',
      'larval survival',
    ]);
  });

  test('an improved error has no arrow that points up', () => {
    const lines = large('We observed up to 12.1% improvement in the mean error on all of the reefs.').join(
      '\n',
    );
    expect(lines).not.toContain('↑');
  });

  test.each([
    ['both ends of an improvement', 'improving from 34.4 to 35.1 rank points on average'],
    ['the size of all groups under the name of the last', 'and two small reef cohorts (n=2104)'],
    ['a setting in brackets', 'with large regions (20–40% salt content) of water'],
    ['a bound of what was looked at', 'for gaps below about 1% of depth'],
    ['who took part', 'in divers of all ages (51.9% women, 21.7% Black)'],
  ])('%s', (_, words) => {
    const lines = large(
      `Results show that the new method counts corals better than all older ones, ${words}.`,
    );
    expect(lines.join('\n')).not.toMatch(/34\.4–35\.1|2104|20–40%|1%\*\* depth|51\.9%|21\.7%/u);
  });
});
