import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../src/layouts/index.ts';
import type { DrawnList, DrawnTable, Item, Piece } from '../../src/layouts/kit/plan.ts';
import { readAlt } from '../../src/layouts/picture/words.ts';
import { plain } from '../../src/text/rich-text.ts';

const passage = (text: string) => ({ rich: plain(text), field: 'abstract' });
const strong = (text: string): Piece => ({ passage: passage(text), as: 'strong' });
const words = (text: string): Piece => ({ passage: passage(text) });
const item = (...pieces: Piece[]): Item => ({ pieces });

const lists: Readonly<Record<string, readonly Item[]>> = {
  chain: [
    item(words('Tidal models')),
    { ...item(words('require')), sign: '→' },
    item(strong('long records')),
  ],
  pipeline: [
    item(strong('Survey')),
    item(strong('Match'), words('each pair of moorings')),
    item(strong('Compare')),
  ],
  cards: [item(strong('Moorings'), words('at 14 sites')), item(strong('Ships')), item(strong('Drifters'))],
  lanes: [item(strong('Salinity')), { ...item(strong('correlation')), end: '⟷' }, item(strong('Oxygen'))],
  gap: [item(strong('Records')), item(words('do not reach')), item(strong('the winter'))],
  operator: [
    { pieces: [words('wind'), words('tide')], joint: ' + ' },
    item(strong('mix')),
    item(strong('the layers of the sound')),
  ],
  fork: [
    {
      ...item(strong('The spring tide')),
      children: [
        { ...item(strong('oxygen')), sign: '↑' },
        { ...item(words('larvae')), end: '?' },
      ],
    },
  ],
  stack: [item(strong('Moorings')), item(strong('Records')), item(strong('Models'))],
  heroes: [
    item(strong('14%'), words('of sites')),
    { ...item(strong('3.2 m'), words('of water')), sign: '↑' },
  ],
  questions: [item(words('Does the tide mix the layers?')), item(words('How long does it take?'))],
  details: [
    item(words('to separate'), strong('the tide from the wind')),
    item(words('using'), strong('records of 14 moorings')),
    item(strong('all of them in one winter')),
  ],
  order: [item(words('Ships')), item(words('↑'), strong('Moorings'))],
  paths: [item(words('Surveys')), item(words('A model')), item(words('converge on'), strong('one estimate'))],
  range: [
    item(strong('1.2 m'), words('at the quay')),
    item(strong('1.4 m'), words('in the sound')),
    item(strong('8.9 m'), words('at the spring tide')),
  ],
  nest: [item(strong('Plankton')), item(strong('Surface water')), item(strong('The sound'))],
};

const listOf = (layout: string, items: readonly Item[]) =>
  ({ layout, items, label: passage('to scale') }) as unknown as DrawnList;
const place = { title: 'Tides', direction: 'ltr' } as const;
const draw = (content: DrawnList | DrawnTable, direction: 'ltr' | 'rtl' = 'ltr') =>
  layoutOf(content).plan.picture?.(content, { ...place, direction });

/** Texts as they stand in the file, line breaks as blanks. */
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map(([, inner]) =>
    inner!.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, ''),
  );

describe('a drawing of boxes as a file', () => {
  test.each(Object.entries(lists))(
    '%s says every word, within its plate, with attributes alone',
    (layout, items) => {
      const { svg, alt } = draw(listOf(layout, items)) ?? { svg: '', alt: '' };
      expect(svg).not.toMatch(/<style|style=|class=|var\(|href=|url\(|fill=""|stroke=""/);
      const [, across, down] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      expect(Number(across)).toBe(1200);
      // A heading of three lines stands over it in a theme.
      expect(Number(down)).toBeLessThanOrEqual(480);
      for (const [, x = '', y = '', wide = '', tall = ''] of svg.matchAll(
        /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.-]+)" height="([\d.-]+)"/g,
      )) {
        expect(Number(x) + Number(wide)).toBeLessThanOrEqual(Number(across) - 79.9);
        expect(Number(y) + Number(tall)).toBeLessThanOrEqual(Number(down) - 79.9);
      }
      const shown = textsOf(svg).join(' ');
      const all = items.flatMap(({ pieces, children = [] }) => [
        ...pieces,
        ...children.flatMap((each) => each.pieces),
      ]);
      for (const { passage: one } of all) {
        // An arrow is drawn.
        if (one.rich.text !== '↑') expect(shown).toContain(one.rich.text);
        expect(alt).toContain(one.rich.text);
      }
      expect(readAlt(alt).rows.length).toBeGreaterThan(0);
    },
  );

  test('versus: a side and what is said of it', () => {
    const content = {
      layout: 'versus',
      head: [[words('Before')], [words('Now')]],
      rows: [[[words('14 moorings')], [words('a model of the sound')]]],
    } as unknown as DrawnTable;
    expect(draw(content)?.alt).toBe('Before: 14 moorings; Now: a model of the sound');
  });

  test.each([
    ['before-after', 'From', 'To', 'From: 14 moorings; To: a model of the sound'],
    ['columns', 'Measured', 'Modelled', 'Measured: 14 moorings; Modelled: a model of the sound'],
  ])('%s: each head and what stands under it', (layout, left, right, alt) => {
    const content = {
      layout,
      head: [[words(left)], [words(right)]],
      rows: [[[words('14 moorings')], [words('a model of the sound')]]],
    } as unknown as DrawnTable;
    expect(draw(content)?.alt).toBe(alt);
    for (const text of [left, right, '14 moorings'])
      expect(textsOf(draw(content)?.svg ?? '').join(' ')).toContain(text);
  });

  test('timeline: times to scale on one axis, each lane with its words', () => {
    const times = [
      item(words('2019–2021'), words(':'), strong('diaries')),
      item(words('2021'), words(':'), strong('first survey')),
      item(words('2022–2026'), words(':'), strong('moorings')),
    ];
    const { svg, alt } = draw(listOf('timeline', times)) ?? { svg: '', alt: '' };
    expect(alt).toBe('2019–2021: diaries; 2021: first survey; 2022–2026: moorings');
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['2021 · first survey', '2018', '2026']));
    const [two, four] = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="40"/g)].map(
      ([, wide]) => Number(wide),
    );
    expect(four! / two!).toBeCloseTo(2, 2);
    // Times without one unit have no axis.
    expect(
      draw(listOf('timeline', [...times, item(words('20 ms'), words(':'), strong('a pulse'))])),
    ).toBeUndefined();
  });

  test('heroes: no word is broken over two lines, small columns set it smaller', () => {
    const four = (noun: string) =>
      listOf('heroes', [
        item(strong('303'), words(noun)),
        ...['983', '15', '276'].map((number) => item(strong(number), words('records'))),
      ]);
    expect(textsOf(draw(four('clinician-written responses'))?.svg ?? '').join()).toContain(
      'clinician-written',
    );
    expect(draw(four('electroencephalographically recorded'))).toBeUndefined();
  });

  test('figures: the numbers large; beside sentences they stay a list', () => {
    const content = (text: readonly string[]) =>
      ({
        layout: 'figures',
        figures: [{ number: passage('14'), counts: passage('moorings') }],
        text: text.map(passage),
      }) as unknown as DrawnList;
    expect(draw(content([]))?.alt).toBe('14 moorings');
    expect(draw(content(['We moored.']))).toBeUndefined();
  });

  test('what a file cannot set stays a list: a word wider than its box, long texts, right to left', () => {
    const long = 'a very long clause that tells more than a box can hold '.repeat(9);
    const cards = (text: string) =>
      listOf('cards', [item(words(text)), item(words('Ships')), item(words('Sun'))]);
    expect(draw(cards('Moorings'))).toBeDefined();
    expect(draw(cards(long))).toBeUndefined();
    expect(draw(cards('Untranslatablecompoundnounsofonewordandahalf'))).toBeUndefined();
    expect(draw(cards('Moorings'), 'rtl')).toBeUndefined();
  });
});
