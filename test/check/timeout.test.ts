import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import { makeSite, page, pubdeck } from '../support/run.ts';

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

test('Ctrl-C ends the wait for a server that does not answer', async () => {
  const stop = new AbortController();
  const asked: string[] = [];
  // It never answers; the user gives up as soon as it has been asked.
  const server = createServer(({ url }) => {
    asked.push(url ?? '');
    stop.abort();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const links = `[one](${base}/one) and [two](${base}/two)`;
  const root = makeSite({ [deck]: page('title: Tides\nslides:\n  theme: white\n', `## Calm\n\n${links}\n`) });
  const options = { only: ['links'], online: true, signal: stop.signal };
  await expect(checkDeck(join(root, deck), options)).rejects.toMatchObject({ code: 'stopped' });
  expect(asked).toEqual(['/one']);
  server.closeAllConnections();
  server.close();
});
