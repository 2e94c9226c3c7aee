import { expect, it } from 'vitest';
import { random } from '../../scripts/lib/damage.mjs';
import { decoys, plants } from '../../scripts/support/plants.mjs';
import { printSlides } from '../../src/export/print-slides.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';

const shared = sharedBrowser();
const next = random(7);
const setting = {
  pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  between: (low: number, high: number): number => low + Math.floor(next() * (high - low + 1)),
};

it.each(['paper', 'ink'])(
  'in %s every way to lose words is told with its words, element and pixels, and none that loses nothing',
  async (name) => {
    const theme = loadTheme(name);
    const { background: ground } = theme.colours;
    const text = 'Fourteen moorings';
    const ways = Object.entries(plants({ ...setting, ground, text })).flatMap(([kind, each]) =>
      Object.entries(each).map(([way, make]) => ({ label: `${kind}: ${way}`, kind, html: make() })),
    );
    const harmless = Object.entries(decoys({ ground, text })).map(([way, make]) => ({
      label: `decoy: ${way}`,
      kind: 'decoy',
      html: make(),
    }));
    const all = [...ways, ...harmless];
    const deck = deckOf(
      all.map(({ html }, index) => ({ id: `p${index}`, html: `<h2>The strait</h2>${html}` })),
    );
    const { report } = await printSlides(deck, theme, shared.open, { allowLoss: true });
    const told = (index: number) => report.problems.filter(({ slide }) => slide === index + 1);
    const isTold = (kind: string, index: number): boolean =>
      told(index).some(
        ({ message, excerpt = '' }) =>
          /\(.+\)\.$/.test(message) &&
          /\d px/.test(message) &&
          (kind === 'missing glyph' ? /would print blank/.test(message) : /Fourteen|moorings/.test(excerpt)),
      );
    const missed = all.flatMap(({ label, kind }, index) =>
      kind !== 'decoy' && !isTold(kind, index)
        ? [`${label}: ${told(index).map(({ message }) => message)}`]
        : [],
    );
    const falseAlarms = all.flatMap(({ label, kind }, index) =>
      kind === 'decoy' ? told(index).map(({ message }) => `${label}: ${message}`) : [],
    );
    expect(ways.length).toBeGreaterThan(80);
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
  },
  120_000,
);
