import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { isBibliographic } from '../../src/check/faithful/deck.ts';
import { deckUnits } from '../../src/check/units.ts';
import { readDeck } from '../../src/deck/read.ts';
import { writeDeck } from '../../src/deck/write.ts';
import { renderDeck } from '../../src/html/render.ts';
import { addLayout } from '../../src/layouts/index.ts';
import type { DraftSlide } from '../../src/outline/draft-slide.ts';
import type { OutlineSlide } from '../../src/outline/model.ts';
import { splitSlide } from '../../src/outline/split.ts';
import { plannedSeconds } from '../../src/outline/timing.ts';
import { visibleText } from '../../src/outline/visible.ts';
import { plain } from '../../src/text/rich-text.ts';
import { fitScript } from '../../src/theme/fit.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { type MedalsContent, medals } from '../fixtures/own-layout/layout.ts';
import { draft, fixtures } from '../support/draft.ts';

const passage = (text: string) => ({ rich: plain(text), field: 'abstract' });
const content: MedalsContent = {
  layout: 'medals',
  medals: ['First', 'Second', 'Third'].map(passage),
  jury: passage('By the jury'),
};
const slide: OutlineSlide = {
  id: 'winners',
  content,
  heading: passage('Who won'),
  notes: [],
  seconds: 20,
  from: 'short',
};

let markdown: string;

// The whole of what a layout needs: its folder, and this line in a list.
beforeAll(() => {
  addLayout(medals);
  const { outline, publication } = draft(join(fixtures, 'tidal-mixing', 'index.md'), 'short');
  markdown = writeDeck({ ...outline, slides: [...outline.slides, slide] }, publication, {
    theme: 'paper',
    source: publication.slug,
  }).markdown;
});

describe('a layout from outside the program', () => {
  test('is planned: passages, seconds, parts', () => {
    expect(visibleText(slide)).toBe('Who won \n First \n Second \n Third \n By the jury');
    expect(plannedSeconds(content, [])).toBe(20);
    const long: DraftSlide = {
      id: 'winners',
      content: { ...content, medals: [...content.medals, passage('Fourth')] },
      sentences: [],
      shown: [],
      weight: 1,
    };
    expect(splitSlide(long).map(({ id, part }) => [id, part?.index])).toEqual([
      ['winners', 1],
      ['winners-part-2', 2],
    ]);
  });

  test('is written by its own template', () => {
    expect(markdown).toContain(
      [
        '{{< slide id="winners" class="layout-medals" timing="20" >}}',
        '',
        '## Who won',
        '',
        '- First',
        '- Second',
        '- Third',
        '',
        '<div class="jury">',
        '',
        'By the jury',
        '',
        '</div>',
      ].join('\n'),
    );
  });

  test('is drawn, and styled before the theme', async () => {
    const deck = await renderDeck(readDeck(markdown, join(fixtures, 'deck.md')), { drawDiagrams: false });
    expect(deck.slides.at(-1)?.html).toContain(
      '<ol id="medals-winners" class="medals "><li>First</li><li>Second</li><li>Third</li></ol>',
    );
    const { css } = loadTheme('paper');
    expect(css).toContain('.layout-medals > .medals');
    expect(css.indexOf('.layout-medals > .medals')).toBeLessThan(css.indexOf('@page'));
    expect(fitScript()).toContain('"medals":{"hasNumbers":true}');
  });

  test('is checked as it says: the jury is a fact, no sentence of the page', () => {
    const units = deckUnits(readDeck(markdown, 'deck.md'));
    const jury = units.find(({ text }) => text === 'By the jury');
    expect(jury && isBibliographic(jury)).toBe(true);
    const first = units.find(({ text }) => text === 'First');
    expect(first && isBibliographic(first)).toBe(false);
  });
});
