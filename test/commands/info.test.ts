import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeSite, projectRoot, pubdeck, soundPage } from '../support/run.ts';

describe('pubdeck info', () => {
  test('--text - gives one object a line, roles and all, labels of structured abstracts respected', async () => {
    const input =
      'We moored 14 instruments. Dissipation rose to 61%.\n\nMethods: We asked 20 people. Results: They slept.\n';
    const run = await pubdeck(['info', '--text', '-', '--json'], { input });
    expect(run.code).toBe(0);
    const stories = run.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(stories).toHaveLength(3);
    expect(stories[0].sentences.map(({ text }: { text: string }) => text)).toEqual([
      'We moored 14 instruments.',
      'Dissipation rose to 61%.',
    ]);
    expect(stories[0].quantities.map(({ text }: { text: string }) => text)).toEqual(['14', '61%']);
    expect(stories[1].sentences).toEqual([]);
    expect(
      stories[2].sentences.map(({ role, confidence }: { role: string; confidence: number }) => [
        role,
        confidence,
      ]),
    ).toEqual([
      ['method', 1],
      ['result', 1],
    ]);
  });

  test('a page tells each field with its place', async () => {
    const root = makeSite({ 'content/publication/tides/index.md': soundPage });
    const run = await pubdeck(['info', 'content/publication/tides', '--json'], { cwd: root });
    const [publication] = JSON.parse(run.stdout).publications;
    expect(publication.title).toBeDefined();
    const text = (await pubdeck(['info', 'content/publication/tides'], { cwd: root })).stdout;
    for (const word of ['Tides: A Small Study', 'Ada Marin', '2024', 'Journal of Straits'])
      expect(text).toContain(word);
  });

  test('the sample is read as its README says', async () => {
    const run = await pubdeck(['info', 'content/publication/medalign', '--story']);
    for (const number of ['983', '15', '7', '303', '276', '6', '35%', '68%', '8.3%', '32k', '2k'])
      expect(run.stdout).toMatch(new RegExp(`\\* ${number} `));
    // The sample page is kept byte for byte.
    const bytes = readFileSync(`${projectRoot}/content/publication/medalign/index.md`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '870eed51b6297635ea8b04225e86cc7e03ed8b5c757b49512d4707b741af4c8b',
    );
  });
});
