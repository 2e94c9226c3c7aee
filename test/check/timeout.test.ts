import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import { makeSite, page, pubdeck } from '../cli/run.ts';

const deck = 'content/slides/tides/index.md';
const site = () =>
  makeSite({ [deck]: page('title: Tides\ntype: slides\nslides:\n  theme: white\n', '## Calm\n\n- water\n') });

test('--timeout ends the measuring: exit code 5, and the limit named', async () => {
  const run = await pubdeck(['check', deck, '--only', 'fits', '--timeout', '0.01'], { cwd: site() });
  expect(run.code).toBe(5);
  expect(run.stderr).toMatch(/--timeout/);
});

test('Ctrl-C reaches the browser: the check stops instead of measuring on', async () => {
  const root = site();
  const stop = new AbortController();
  const done = checkDeck(join(root, deck), { only: ['fits'], signal: stop.signal });
  stop.abort();
  await expect(done).rejects.toMatchObject({ code: 'stopped' });
});
