import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import type { CheckContext, RuleEntry } from '../../src/check/model.ts';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, page } from '../support/run.ts';

const pubdeck = oneProcess();

const file = 'content/slides/tides/index.md';
const body = '## Calm water\n\nWords\n\n---\n\nNo heading\n\n---\n\n## Calm water\n\nMore\n';
const site = () => makeSite({ [file]: page('title: Tides\ntype: slides\nslides:\n  theme: white\n', body) });

test('all rules of a check see the same deck, which is rendered once', async () => {
  const seen: CheckContext[] = [];
  const watch: RuleEntry = {
    name: 'watch',
    load: async () => ({
      rule: {
        about: 'what the context holds',
        check: (context) => {
          seen.push(context);
          return [];
        },
      },
    }),
  };
  await checkDeck(join(site(), file), { rules: [watch, { ...watch, name: 'again' }] });
  expect(seen).toHaveLength(2);
  const [first, second] = await Promise.all(seen.map(({ rendered }) => rendered()));
  expect(second).toBe(first);
  expect(first?.deck).toBe(seen[0]?.deck);
  expect(seen[1]?.deck).toBe(seen[0]?.deck);
});

test('slides without heading and with the same heading are reported once, under one code', async () => {
  const root = site();
  const codes = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await pubdeck([...args, '--json'], { cwd: root });
    return (JSON.parse(stdout).problems as { code: string; slide: number }[])
      .filter(({ code }) => /title/.test(code))
      .map(({ code, slide }) => `${slide} ${code}`);
  };
  expect(await codes('check', file, '--only', 'accessible')).toEqual([
    '2 accessible/no-title',
    '3 accessible/title-twice',
  ]);
  expect(await codes('export', file, '--to', 'text', '--out', join(root, 'out'))).toEqual([]);
});
