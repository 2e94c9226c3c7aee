import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';
import { writeDeck } from '../../../src/deck/write.ts';
import { renderDeck } from '../../../src/html/render.ts';
import { draft } from '../../support/draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'pubdeck-under-themes-'));
afterAll(() => rmSync(folder, { recursive: true }));

function deckOf(title: string) {
  const page = join(folder, `${title.length}.md`);
  writeFileSync(page, `---\ntitle: ${title}\nabstract: We measured tides at 14 sites.\n---\n`);
  const { outline, publication } = draft(page, 'conference');
  return writeDeck(outline, publication, { theme: 'paper', source: 'tides' }).markdown;
}

/** Hugo themes without our styles set text in fixed pixels, a first heading in capitals of 105 px. */
describe('drafts fit Hugo themes as they are', () => {
  test.each([
    ['# ', 'Tides in a narrow sound'],
    ['## ', 'Tides in a narrow sound and what they do to the mixing of its deep water'],
    ['## ', '基于大规模手机定位数据的群体活动时空特征分析与城市规划'],
  ])('%s%s', async (level, title) => {
    const markdown = deckOf(title);
    expect(markdown).toContain(`\n${level}${title}\n`);
    // To us it is the title all the same.
    const { slides } = await renderDeck(readDeck(markdown, join(folder, 'deck.md')));
    const [slide] = slides;
    expect(slide?.html).toMatch(/<h1[^>]*>[^<]*\S/);
    expect(slide?.html).not.toContain('<h2');
  });

  test('a slide there has more room than type of a fixed size needs, in the shape of ours', () => {
    const { width, height } = readDeck(deckOf('Tides'), 'deck.md').settings.reveal;
    expect(Number(width)).toBeGreaterThanOrEqual(1600);
    expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 5);
  });
});
