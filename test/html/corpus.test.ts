import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { decodeEntities } from '../../src/html/text.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { corpusFolder } from '../support/corpus.ts';
import { livePage } from '../support/live-page.ts';

const corpus = corpusFolder();
const files = corpus === undefined ? [] : deckFiles(corpus);
/** Every deck's words are checked in its HTML; each third deck (all with PUBDECK_ALL_DECKS=1) in a browser as well. */
const inBrowser = (index: number): boolean => process.env.PUBDECK_ALL_DECKS === '1' || index % 3 === 0;

function deckFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/content\/slides\/.*\.md$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}

/** Counted by hand in the files; docs/corpus-decks.md says how. */
const counted: Readonly<Record<string, number>> = {
  'site-013/content/slides/lecture3/index.md': 26,
  'site-022/content/slides/2024-10-23-upgrade-k8s-cluster/_index.md': 61,
  'site-022/content/slides/2025-07-02-cloud-summit-rag/_index.md': 32,
  'site-022/content/slides/2026-06-25-speckit-devops/_index.md': 26,
  'site-023/content/slides/go-github/index.md': 19,
  'site-025/content/slides/kemtls-embedded/index.md': 22,
  'site-025/content/slides/kemtls-tamarin/index.md': 19,
  'site-030/content/slides/phd/index.md': 10,
  'site-031/content/slides/2024-11-18-journee-biomometisme.md': 8,
  'site-031/content/slides/2026-04-16-cerco.md': 12,
};

const words = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a slide's Markdown that an audience should see: syntax, addresses and comments taken away. */
const wordsOfSource = (body: string): string[] =>
  words(
    body
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(
        /\{\{< mermaid[\s\S]*?\/mermaid >\}\}|<(div|pre)\b[^>]*mermaid[^>]*>[\s\S]*?<\/\1>|```mermaid[\s\S]*?```/g,
        ' ',
      )
      .replace(/\{\{[<%][\s\S]*?[%>]\}\}/g, ' ')
      .replace(/^(```+|~~~+).*$/gm, ' ')
      .replace(/\]\((?:[^()]|\([^()]*\))*\)/g, '] ')
      .replace(
        /<\/?(?:a|b|br|code|details|div|em|h\d|i|img|input|li|ol|p|pre|section|small|span|strong|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/g,
        ' ',
      )
      .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]+\$/g, ' ')
      .replace(/^\s*(?:[-*+>]\s+)*\d+[.)]\s/gm, ' ')
      .replace(/:[a-z_\d]+:|&\w+;/g, ' '),
  );

describe.skipIf(corpus === undefined)('the decks of real sites', () => {
  let open: OpenBrowser;
  beforeAll(async () => {
    open = await openBrowser();
  });
  afterAll(async () => {
    await open?.close();
  });

  test('all of them become slides, with every word, and the browser asks for nothing and complains of nothing', async () => {
    expect(files).toHaveLength(38);
    const page = await open.page();
    const live = await livePage(page);
    const lost: string[] = [];
    for (const [index, file] of files.entries()) {
      const name = relative(corpus!, file);
      const deck = readDeck(readFileSync(file, 'utf8'), file);
      if (name in counted) expect([name, deck.slides.length]).toEqual([name, counted[name]]);
      const rendered = await renderDeck(deck, { drawDiagrams: false });
      const lose = (number: number, text: string): void => {
        for (const word of wordsOfSource(deck.slides[number - 1]!.body)) {
          if (!text.normalize('NFC').includes(word)) lost.push(`${name} slide ${number}: ${word}`);
        }
      };
      if (!inBrowser(index)) {
        for (const { number, html } of rendered.slides) {
          const labels = [...html.matchAll(/(?:alt|aria-label)="([^"]*)"/g)].map((found) => found[1]);
          // The sources of formulas count as their words, as they do in the DOM.
          lose(number, decodeEntities(`${html.replace(/<[^>]*>/g, '')} ${labels.join(' ')}`));
        }
        continue;
      }
      await live.open(presentPage(rendered, loadTheme(deck.settings.revealTheme)));
      const shown = await page.evaluate(
        (ids) => {
          return ids.map((id) => {
            const section = document.getElementById(id)?.cloneNode(true) as Element | undefined;
            for (const part of section?.querySelectorAll('aside.notes, .running-line') ?? []) part.remove();
            const labels = [...(section?.querySelectorAll('[alt], [aria-label]') ?? [])].map(
              (part) => `${part.getAttribute('alt') ?? ''} ${part.getAttribute('aria-label') ?? ''}`,
            );
            return [section?.textContent ?? '', ...labels].join(' ');
          });
        },
        rendered.slides.filter(({ hidden }) => !hidden).map(({ id }) => id),
      );
      rendered.slides
        .filter(({ hidden }) => !hidden)
        .forEach(({ number }, at) => {
          lose(number, shown[at]!);
        });
    }
    expect(lost).toEqual([]);
    expect(live.refused).toEqual([]);
    expect(live.errors).toEqual([]);
  });
});
