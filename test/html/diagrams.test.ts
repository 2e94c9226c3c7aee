import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { withBrowser } from '../../src/browser/with-browser.ts';
import { readDeck } from '../../src/deck/read.ts';
import { diagramWords } from '../../src/html/diagram-words.ts';
import { diagramDrawer, safeDrawing } from '../../src/html/draw-diagrams.ts';
import { renderDeck } from '../../src/html/render.ts';

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
