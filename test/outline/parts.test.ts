import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLines, textWidth } from '../../src/layouts/metrics.ts';
import { clipSentence } from '../../src/outline/clip.ts';
import { displayRich, emphasise } from '../../src/outline/display.ts';
import { shownAuthors } from '../../src/outline/kinds/title.ts';
import { isLabel, labelsFor, subjectOfHeading } from '../../src/outline/labels.ts';
import { splitSlide } from '../../src/outline/split.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { plain } from '../../src/text/rich-text.ts';
import { countWords } from '../../src/text/words.ts';

describe('display', () => {
  test.each([
    ['we show this.', 'We show this'],
    ['p53 is mutated.', 'p53 is mutated'],
    ['mRNA levels rose.', 'mRNA levels rose'],
    ['α-helices form.', 'α-helices form'],
    ['Found by Smith et al.', 'Found by Smith et al.'],
    ['the article suggests that: 1.', 'The article suggests that'],
    [
      'Power is a capacity rather than a resource (Brookes, 2018), 2.',
      'Power is a capacity rather than a resource (Brookes, 2018)',
    ],
    ['They used partisan linkages; 3.', 'They used partisan linkages'],
    ['The doses were 5, 10, 2.', 'The doses were 5, 10, 2'],
    ['The ratio was 1:2.', 'The ratio was 1:2'],
    ['It grows in the U.S.', 'It grows in the U.S.'],
    [', and more', 'And more'],
    ['结果如下。', '结果如下'],
    ['e-learning works.', 'e-learning works'],
    ['“quoted” words', '“Quoted” words'],
  ])('%s → %s', (text, shown) => expect(displayRich(plain(text)).text).toBe(shown));

  test('changes nothing but the case of one letter and the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = displayRich(plain(text)).text;
        // Some letters share one capital ('ᲀ' and 'в'), none two: capitals are what may be compared.
        expect(text.toUpperCase()).toContain(shown.toUpperCase());
      }),
    );
  });

  test('marks in bold what the slide leaves out, in Markdown that is read as bold', () => {
    const rich = plain('However, we saw 35% (GPT-4), and more.');
    expect(
      toMarkdown(
        emphasise(rich, [
          { start: 0, end: 9 },
          { start: 28, end: 38 },
        ]),
      ),
    ).toBe('**However**, we saw 35% (GPT-4), **and more**.');
  });
});

describe('label', () => {
  const languages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ru', 'zh', 'zh-TW', 'ja', 'ko', 'ar'];
  test.each(languages)('%s has every label, its slots, and knows its own words', (language) => {
    const words = labelsFor(language);
    expect(Object.keys(words)).toEqual(Object.keys(labelsFor('en')));
    for (const [key, value] of Object.entries(words)) {
      expect(value.trim(), key).not.toBe('');
      expect(value.includes('{n}'), key).toBe(key === 'more' || key === 'plannedTime');
      expect(value.includes('{x}'), key).toBe(key === 'subjectInNumbers');
    }
    expect(isLabel(words.gap, language)).toBe(true);
    expect(isLabel(`${words.people} (2/3)`, language)).toBe(true);
    expect(isLabel(words.plannedTime.replace('{n}', '25'), language)).toBe(true);
    expect(isLabel('MedAlign', language)).toBe(false);
    expect(subjectOfHeading(words.subjectInNumbers.replace('{x}', 'MedAlign'), language)).toBe('MedAlign');
  });
});

describe('metrics', () => {
  test('wide scripts take more room than Latin, and width grows with size', () => {
    expect(textWidth('汉字汉字', 30)).toBe(120);
    expect(textWidth('word', 30)).toBeLessThan(textWidth('汉字汉字', 30));
    expect(textWidth('word', 60)).toBeCloseTo(2 * textWidth('word', 30));
  });

  test('more text never takes fewer lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { minLength: 1, maxLength: 40 }),
        (words) => {
          expect(countLines(words.join(' '), 40, 600)).toBeLessThanOrEqual(
            countLines(`${words.join(' ')} more words`, 40, 600),
          );
        },
      ),
    );
  });

  test('as many authors are shown as fit; the last one is never hidden alone', () => {
    const author = (name: string) => ({
      name,
      raw: name,
      affiliations: [],
      equalContribution: false,
      corresponding: false,
      presenter: false,
      at: {},
    });
    const many = Array.from({ length: 241 }, (_, index) => author(`Firstname Lastname${index}`));
    expect(shownAuthors(many, ', ', undefined, 1120)).toBeLessThan(20);
    expect(shownAuthors(many.slice(0, 8), ', ', undefined, 1120)).toBe(8);
  });
});

describe('splitting', () => {
  const passage = (text: string) => ({ rich: plain(text), field: 'body' });
  const slide = (points: readonly string[]) => ({
    id: 'x',
    content: { layout: 'points' as const, points: points.map(passage) },
    heading: passage('A heading'),
    sentences: [1],
    shown: [],
    weight: 1,
  });

  test('spreads points evenly, keeps all, counts the parts, says each thing once', () => {
    const points = Array.from({ length: 14 }, (_, index) => `Point number ${index} of the list`);
    const parts = splitSlide(slide(points));
    expect(parts.map(({ part }) => part)).toEqual([1, 2, 3].map((index) => ({ index, of: 3 })));
    expect(
      parts
        .flatMap(({ content }) => (content.layout === 'points' ? content.points : []))
        .map(({ rich }) => rich.text),
    ).toEqual(points);
    expect(parts.map(({ sentences }) => sentences.length)).toEqual([1, 0, 0]);
  });

  test('a slide that fits stays whole', () => expect(splitSlide(slide(['One', 'Two']))).toHaveLength(1));

  test('code is cut at a blank line and loses nothing but blank lines at the cuts', () => {
    const code = Array.from({ length: 40 }, (_, index) => (index % 9 === 8 ? '' : `line ${index}`)).join(
      '\n',
    );
    const parts = splitSlide({ ...slide([]), content: { layout: 'code', language: 'js', code } });
    const joined = parts.map(({ content }) => (content.layout === 'code' ? content.code : '')).join('\n');
    expect(joined.split('\n').filter(Boolean)).toEqual(code.split('\n').filter(Boolean));
    expect(parts.length).toBeGreaterThan(2);
  });
});

test('a sentence too long for a slide is cut at a comma outside brackets', () => {
  const text = `${'word '.repeat(30)}here, (inside, not) ${'more '.repeat(30)}end.`;
  const context = { story: { text }, rich: plain(text) } as unknown as Parameters<typeof clipSentence>[0];
  const { spans, clipped } = clipSentence(context, [{ start: 0, end: text.length }]);
  expect(clipped).toBe(true);
  expect(text.slice(0, spans.at(-1)?.end)).toMatch(/here$/);
});

test('words are counted as they are said', () => {
  expect(countWords('35% (GPT-4) to 68%')).toBe(4);
  expect(countWords('城市热岛使夏季夜间气温持续升高')).toBe(9);
});
