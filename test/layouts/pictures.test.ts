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
  nest: [item(strong('Plankton')), item(strong('Surface water')), item(strong('The sound'))],
};

const listOf = (layout: string, items: readonly Item[]) => ({ layout, items }) as unknown as DrawnList;
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
        expect(shown).toContain(one.rich.text);
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
