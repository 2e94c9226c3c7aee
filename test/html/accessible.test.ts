import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { loadTheme, ownThemes } from '../../src/theme/load.ts';
import { livePage } from '../support/live-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const file = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
/** What hand-written decks do to screen readers, beside the layouts of drafted ones. */
const byHand = `

---

### Starts at level three

##### Then level five

<ul><li>one</li><ul><li>inner</li></ul></ul>

<table><tr><th><img src="https://example.org/portrait.jpg"></th><td>x</td></tr></table>

[![logo](https://example.org/logo.png)](https://example.org)

- [x] done

\`\`\`python {hl_lines=[1]}
a = 1
\`\`\`

---

A slide without a heading, $x^2$ and 東京.
`;

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(async () => {
  await open?.close();
});

test('axe finds nothing on any slide, in each of our themes, and no slide is a trap', async () => {
  const rendered = await renderDeck(readDeck(readFileSync(file, 'utf8') + byHand, file), {
    drawDiagrams: false,
  });
  const page = await open.page();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const live = await livePage(page);
  for (const theme of ownThemes) {
    await live.open(presentPage(rendered, loadTheme(theme)));
    expect(await page.evaluate(() => document.querySelectorAll('[role="application"]').length)).toBe(0);
    await page.evaluate(axe);
    // The rules on structure see the same slides in every theme; colours differ.
    const rules = theme === ownThemes[0] ? {} : { runOnly: ['color-contrast'] };
    const found = await page.evaluate(
      async (ids, more) => {
        interface Window2 {
          Reveal: {
            getIndices(e: Element | null): { h: number; v: number };
            slide(h: number, v: number, f: number): void;
          };
          axe: {
            run(
              root: Element,
              options: unknown,
            ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        }
        const { Reveal, axe: checker } = window as unknown as Window2;
        const all: string[] = [];
        for (const id of ids) {
          const { h, v } = Reveal.getIndices(document.getElementById(id));
          Reveal.slide(h, v, 999);
          await new Promise((done) => setTimeout(done, 30));
          const { violations } = await checker.run(document.body, { resultTypes: ['violations'], ...more });
          for (const violation of violations)
            all.push(`${id}: ${violation.id} ${violation.nodes[0]?.html.slice(0, 120)}`);
        }
        return all;
      },
      rendered.slides.map(({ id }) => id),
      rules,
    );
    expect([theme, found]).toEqual([theme, []]);
  }
  expect(live.errors).toEqual([]);
});
