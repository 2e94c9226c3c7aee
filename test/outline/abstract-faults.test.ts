import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOutline } from '../../src/outline/plan.ts';
import { visiblePassages } from '../../src/outline/visible.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { makeSite, soundPage } from '../support/run.ts';

interface Shown {
  readonly layout: string;
  readonly kicker: string | undefined;
  readonly texts: readonly string[];
}

/** The talk on an abstract. */
function outlineOf(abstract: string, more = '') {
  const page = soundPage
    .replace(/abstract: .*/, `abstract: ${JSON.stringify(abstract)}${more}`)
    .replace(/summary: .*\n/, '');
  const root = makeSite({ 'content/publication/tides/index.md': page });
  const { work } = readHugoPage(join(root, 'content/publication/tides/index.md'), openSite(root));
  return planOutline(work, analyse(storyInput(work)), { talk: 'conference' });
}

/** Its slides, between title and links. */
const slidesOf = (abstract: string, more = ''): Shown[] =>
  outlineOf(abstract, more).slides.map((slide) => ({
    layout: slide.content.layout,
    kicker: slide.kicker,
    texts: visiblePassages(slide).map(({ rich }) => rich.text),
  }));

/** The section in which a slide with these words stands; that of the aim bears the short name of the paper. */
function sectionOver(abstract: string, words: string): string | undefined {
  const { sections, slides } = outlineOf(abstract);
  const at = slides.findIndex((slide) =>
    visiblePassages(slide).some(({ rich }) => rich.text.includes(words)),
  );
  const begun = slides.slice(0, at + 1).map(({ id }) => sections.find((one) => one.id === id)?.name);
  return begun.findLast((name) => name !== undefined);
}

/** A sentence between two plain ones, so that it is one of several. */
const within = (sentence: string): Shown[] =>
  slidesOf(`Small mills keep records of their trade. ${sentence} The mills were closed later.`);

const telling = (slides: readonly Shown[], words: string): Shown | undefined =>
  slides.find(({ texts }) => texts.some((text) => text.includes(words)));

describe('numbers and charts', () => {
  test('values in one order get the names in the same order', () => {
    const slide = telling(
      within('Lead in paint from old ships, docks and boats was 51.5%, 38.9% and 62.5%, respectively.'),
      '38.9%',
    );
    expect(slide?.texts.filter((text) => text.length < 12)).toEqual([
      'Old ships',
      '51.5%',
      'Docks',
      '38.9%',
      'Boats',
      '62.5%',
    ]);
  });

  test('a share in letters and one in digits are two shares', () => {
    const texts = within(
      'Seventy percent and 52% of new carts in ports and farms were fitted with bells.',
    ).flatMap((slide) => slide.texts);
    expect(texts).toEqual(expect.arrayContaining(['Ports', 'Seventy percent', 'Farms', '52%']));
  });

  test('all parts of a whole are drawn, none is left out of the headline', () => {
    const slides = within(
      'Thirty-four percent of the eels were young, 22% were grown, 16% were old, and 28% were lost.',
    );
    const drawn = telling(slides, '16%');
    expect(drawn?.texts).toEqual(expect.arrayContaining(['Thirty-four percent', '22%', '16%', '28%']));
    for (const { texts } of slides) for (const text of texts) expect(text).not.toMatch(/16% were old$/u);
  });

  test('the whole of shares is named without their place', () => {
    const texts = within(
      'Seventy percent and 52% of new carts in ports and farms were fitted with bells.',
    ).flatMap((slide) => slide.texts);
    expect(texts).toContain('new carts');
    expect(texts).not.toContain('new carts in ports');
  });

  test.each<[string, string, string[]]>([
    [
      'a range with its measure',
      'We found errors between 20 and 45 % in small mills.',
      ['20–45 %', 'errors'],
    ],
    [
      'a part of a whole',
      'We found 4 of 25 estimates that differ from zero at the usual 5% level.',
      ['4 of 25', 'estimates'],
    ],
    [
      'what is counted, whatever descent it is of',
      'We tested 18,204 weavers of Norse, Sami and Finnish descent.',
      ['18,204', 'weavers'],
    ],
    [
      'two pairs: the first drawn, the second beside it',
      'The plan led to more sowing in homes with a shed (no plan: 14.2%; plan: 29.8%), but not in flats (no plan: 33.1%; plan: 32.4%).',
      ['No plan', '14.2%', 'Plan', '29.8%', 'but not in flats (no plan: 33.1%; plan: 32.4%)'],
    ],
    [
      'ordinals with one noun',
      'The share of finds was lower in first litter (0%) compared to second (16.1 %) or third litter sows (22.0 %).',
      ['First litter', '0%', 'Second', '16.1 %', 'Third litter', '22.0 %'],
    ],
    [
      'a ratio for each factor',
      'Logistic regression found that people who were in the age group of 40-49 [odds ratio (OR) = 2.34; p = 0.0125], lived in the north (OR = 2.00; p = 0.0350), divorced or widowed (OR = 2.03; p = 0.0187) and freely admitted (OR = 2.27; p = 0.0041) were found to be more likely to come back.',
      ['More likely to come back', 'Age group of 40-49', '2.34', 'Freely admitted', '2.27'],
    ],
    [
      'a ratio for each factor, behind what they lead to',
      'People were more often late when aged 30-39 [odds ratio (OR) = 2.14; p = 0.012], lived near the harbour (OR = 1.90; p = 0.03), owned a boat (OR = 2.23; p = 0.01).',
      [
        'People were more often late',
        'Aged 30-39',
        '2.14',
        'Lived near the harbour',
        '1.90',
        'Owned a boat',
        '2.23',
      ],
    ],
    [
      'what is counted before a list of what it is like, in a long sentence too',
      'Marks from 14 low-income, middle-income and high-income towns were pooled for more than 21000 pupils.',
      ['14', 'towns'],
    ],
  ])('%s', (_, sentence, wanted) => {
    const slides = within(sentence);
    expect(slides.some(({ texts }) => wanted.every((one) => texts.includes(one)))).toBe(true);
  });

  test('times of a study are no chart', () => {
    const slides = within('Short-term (3 months) and long-term (9 months) effects were measured with a log.');
    expect(slides.map(({ layout }) => layout)).not.toContain('bars');
    expect(slides.map(({ layout }) => layout)).not.toContain('chart');
  });

  test('a word of approximation stands once', () => {
    const texts = within('Letters of more than 7300 sailors suggest that harbours matter.').flatMap(
      (slide) => slide.texts,
    );
    expect(texts.filter((text) => /more than/iu.test(text) && text.length < 20)).toHaveLength(1);
  });
});

describe('cuts', () => {
  test('no list of towns is cut over a long sentence', () => {
    const texts = within(
      'Marks from 14 low-income, middle-income and high-income towns in the north and the south of the province were pooled for more than 21000 pupils whose teachers had agreed to take part in the study for a year.',
    ).flatMap((slide) => slide.texts);
    for (const text of texts) expect(text).not.toMatch(/^middle-income/iu);
  });

  test('what is taken home keeps its exception', () => {
    const texts = slidesOf(
      'The plan was tested in homes. The plan led to more planting in homes with a yard (no course: 14.2%; course: 29.8%), but not in flats (no course: 33.1%; course: 32.4%). We conclude that courses matter.',
    ).flatMap((slide) => slide.texts);
    expect(texts).not.toContain('The plan led to more planting in homes');
  });

  test('one of several factors is no message', () => {
    const texts = within(
      'People were more often late when aged 30-39 [odds ratio (OR) = 2.14; p = 0.012], lived near the harbour (OR = 1.90; p = 0.03), owned a boat (OR = 2.23; p = 0.01).',
    ).flatMap((slide) => slide.texts);
    expect(texts.filter((text) => /when aged 30-39 \[[^\]]*\]$/u.test(text))).toEqual([]);
  });

  test('what was shown is taken home, not what was wrong before', () => {
    const texts = slidesOf(
      'Merging tools has become popular. The merged structure consists of search, choice and placement. Therefore, several metrics are required to assess these three aspects. This can lead to ambiguous results and incorrect assumptions. To avoid the problem, we introduce MAFX, a fusion approach. MAFX joins several metrics into one score. We show that MAFX improves the correlation with the ground truth.',
    );
    expect(texts.at(-2)?.texts[0]).toBe('MAFX improves the correlation with the ground truth');
  });

  test.each([
    [
      'the clause that says which',
      'Our frame needs a total rope length that is 35% shorter than when using one rope for each of the masts.',
      /rope length$/u,
    ],
    [
      'a list',
      'I study the date of this map, its paper, its reading in a guild with many members and the disputes that followed.',
      /guild(?: with many members)?$/u,
    ],
    [
      'the object of than',
      'The share of knots in ropes of small boats was two to three fold higher than in ropes of large boats.',
      /than$/u,
    ],
  ])('never before or inside %s', (_, sentence, cut) => {
    for (const { texts } of within(sentence)) for (const text of texts) expect(text).not.toMatch(cut);
  });

  test('an inner marker goes with both its commas', () => {
    const texts = within('Little is known, however, about the fears of those who leave.').flatMap(
      (slide) => slide.texts,
    );
    expect(texts.join('\n')).toContain('Little is known about the fears of those who leave');
  });

  test('the first of two keeps its number', () => {
    const texts = slidesOf(
      'We show how the guild stood between two kinds of change. First, the merging of towns and, second, the rise of fairs.',
    ).flatMap((slide) => slide.texts);
    expect(texts.join('\n')).toContain('First, the merging of towns and, second, the rise of fairs');
  });
});

describe('order, roles and message', () => {
  test('sentences that lean on one another stay in their order', () => {
    const texts = slidesOf(
      'The town asked its clerks. The answers suggest that bridges come first. These answers give a first basis for a plan. Hence, the plan can guide new works.',
    ).flatMap((slide) => slide.texts);
    const at = (words: string) => texts.findIndex((text) => text.toLowerCase().includes(words));
    expect(at('bridges come first')).toBeLessThan(at('these answers give'));
    expect(at('these answers give')).toBeLessThan(at('plan can guide'));
  });

  test.each([
    [
      'an article that studies something',
      'This article studies how a new rule for banks spread, by following one clerk. The rule came in 1851. It spread to all towns within ten years. We conclude that clerks matter.',
      'This article studies',
      'The idea',
    ],
    [
      'a study behind a gap',
      'Little is known about how towns decide. Here, we study the town meetings held in 2016. Meetings with fewer people decided faster. We conclude that size matters.',
      'town meetings held in 2016',
      'The idea',
    ],
    [
      'labels joined by strokes',
      'Methodology/Principal Findings: We present Wells1km, a map of wells made from public records. We checked the map at sixty wells in the field. Wells in towns were found more often than wells in woods. Conclusions/Significance: Wells1km gives a first picture of all wells.',
      'We present Wells1km',
      'How',
    ],
  ])('%s has its section', (_, abstract, words, section) =>
    expect(sectionOver(abstract, words)).toBe(section),
  );

  test('a question is no message', () => {
    const slides = slidesOf(
      'The following questions were addressed: 1. Is salt related to trade? 2. Are roads related to trade? 3. How well is trade explained?',
    );
    const last = slides.findLast(({ kicker }) => kicker === 'Takeaway');
    expect(last?.texts[0] ?? '').not.toMatch(/\?$/u);
  });

  test('numbered questions keep their numbers, all of them', () => {
    const texts = slidesOf(
      'The following questions were addressed in this study: 1. Is salt related to trade? 2. Are roads related to trade? 3. How well is trade explained?',
    ).flatMap((slide) => slide.texts);
    for (const number of [1, 2, 3]) expect(texts.some((text) => text.startsWith(`${number}. `))).toBe(true);
    expect(texts).toContain('The following questions were addressed in this study');
  });

  test('where a paper appeared is no message', () => {
    const slides = slidesOf(
      'Mills ground flour. We counted 300 mills. Mills by rivers ground twice as much.',
      '\nsummary: Published in Annals of Mills and Rivers',
    );
    for (const { texts } of slides)
      for (const text of texts) expect(text).not.toMatch(/^Published in Annals/u);
  });
});

test('a Chinese list of results is not cut behind a semicolon', () => {
  const slides = slidesOf(
    '目的 获取文本信息具有重要意义。方法 本文提出了一种检测器。结果 本方法在3个数据集上进行了比较。在A数据集上，F值提高了1.5%；在B数据集上，F值提高了1.8%；在C数据集上，F值提高了0.8%。结论 本文方法处于领先水平。',
  );
  for (const { texts } of slides) for (const text of texts) expect(text).not.toMatch(/；在B数据集上$/u);
});

test('Chinese counts end where their noun does', () => {
  const story = analyse({ text: '本方法在4个数据集上进行了比较。', language: 'zh' });
  expect(story.quantities.map(({ counts }) => counts)).toEqual(['数据集']);
});
