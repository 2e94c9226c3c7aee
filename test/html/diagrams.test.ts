import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Budget } from '../../src/browser/budget.ts';
import { Tab } from '../../src/browser/tab.ts';
import { withBrowser } from '../../src/browser/with-browser.ts';
import { readDeck } from '../../src/deck/read.ts';
import { diagramWords } from '../../src/html/diagram-words.ts';
import { diagramDrawer, safeDrawing } from '../../src/html/draw-diagrams.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { renderDeck } from '../../src/html/render.ts';
import { fitPage } from '../../src/sheet/fit-page.ts';
import { printPage } from '../../src/sheet/page.ts';
import { sharedBrowser } from '../support/browser.ts';
import { makeSite } from '../support/run.ts';

const cache = mkdtempSync(join(tmpdir(), 'pubdeck-diagrams-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const body =
  '```mermaid\ngraph LR\n  A[Raw data] --> B(Model)\n```\n\n```mermaid\nnot a diagram at all\n```\n\n```mermaid\nsequenceDiagram\n  Alice->>Bob: the key\n```';

test('a diagram is drawn once, kept, and drawn the same; what cannot be drawn is said', async () => {
  let opened = 0;
  const drawDiagrams = diagramDrawer({
    cache,
    withPage: (work) => {
      opened++;
      return withBrowser({}, async (open) => work(await open.page()));
    },
  });
  const deck = readDeck(`---\nslides:\n  theme: white\n---\n\n${body}`, join(cache, 'index.md'));
  const first = await renderDeck(deck, { drawDiagrams });
  expect(first.slides[0]!.html.match(/<svg /g)).toHaveLength(2);
  expect(first.slides[0]!.html).toMatch(/<text[^>]*>[\s\S]*Raw[\s\S]*<\/text>/);
  expect(first.slides[0]!.html).not.toMatch(/foreignObject|<script/i);
  expect(first.slides[0]!.text).toContain('Model');
  expect(first.slides[0]!.text).not.toMatch(/graph LR|-->/);
  expect(first.problems.filter(({ code }) => code === 'diagram-not-drawn')).toHaveLength(1);
  expect(readdirSync(join(cache, 'diagrams'))).toHaveLength(2);
  const good = readDeck(deck.text.replace(/```mermaid\nnot[\s\S]*?```/, ''), deck.file);
  const again = await renderDeck(good, { drawDiagrams });
  expect(opened).toBe(1);
  expect(first.slides[0]!.html).toContain(/<svg [\s\S]*?<\/svg>/.exec(again.slides[0]!.html)![0]);
});

const shared = sharedBrowser();

test('diagrams that lie on one another, step by step, are of one size', async () => {
  const diagram = (words: string, name: string): string =>
    `<div class="${name}">\nsequenceDiagram\n  Client->>Server: ${words}\n  Server->>Client: an answer\n</div>`;
  const root = makeSite({
    'content/slides/t/index.md': `---\ntitle: T\nslides:\n  theme: white\n---\n\n## A\n\n<div class="r-stack">\n${diagram('a key', 'mermaid')}\n${diagram('two keys', 'mermaid fragment')}\n</div>\n`,
  });
  const { rendered, theme } = await openDeck(join(root, 'content/slides/t/index.md'));
  const budget = new Budget(60_000);
  const tab = await Tab.open(shared.open, budget);
  const page = printPage(rendered, theme);
  await tab.load(page.html, page.resources, page.size, budget);
  await fitPage(tab, budget);
  const [one, two, ...more] = await tab.evaluate<number[]>(
    `[...document.querySelectorAll('.r-stack svg[role]')].map((svg) => Math.round(svg.getBoundingClientRect().height))`,
    budget,
  );
  await tab.close();
  expect(more).toEqual([]);
  expect(one).toBeGreaterThan(200);
  expect(Math.abs(one! - two!)).toBeLessThan(4);
});

test('a drawing that could run or load something is no drawing', () => {
  const around = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
  expect(safeDrawing(around('<style>#d{fill:url(#g)}</style><text>a</text>'))).toBeDefined();
  for (const inner of [
    '<script>x</script>',
    '<g onclick="x"/>',
    '<style>@import "x"</style>',
    '<style>a{fill:url(https://x)}</style>',
    '<foreignObject/>',
    '<a href="javascript:x"/>',
    '<image href="x"/>',
  ]) {
    expect(safeDrawing(around(inner))).toBeUndefined();
  }
});

test.each([
  ['graph TD\n  A[Sea] --> B[Air]', ['Sea → Air']],
  ['graph LR\n  A-->B-->C', ['A → B → C']],
  [
    'graph TD\n subgraph "Host (Ubuntu)"\n A("etcd-0 (leader)")\n B["etcd-1 (member)"]\n end\n A <-- raft --> B',
    ['Host (Ubuntu)', 'etcd-0 (leader)', 'etcd-1 (member)', 'etcd-0 (leader) → (raft) etcd-1 (member)'],
  ],
  [
    'flowchart LR\nA["VSCode<br/>Copilot "] -->|asks for| B{"Is it (ok)?"}\nB -. no .-> C([End])',
    ['VSCode Copilot → (asks for) Is it (ok)?', 'Is it (ok)? → (no) End'],
  ],
])('the words of %s', (source, lines) => {
  expect(diagramWords(source).lines).toEqual(lines);
});
