import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';

/** One browser for the tests of a file; one that died is replaced before the next test. */
export function sharedBrowser(): { readonly open: OpenBrowser } {
  const shared: { open: OpenBrowser } = { open: undefined as unknown as OpenBrowser };
  beforeAll(async () => {
    shared.open = await openBrowser();
  });
  beforeEach(async () => {
    if (shared.open.failure === undefined) return;
    await shared.open.close();
    shared.open = await openBrowser();
  });
  afterAll(async () => {
    await shared.open?.close();
  });
  return shared;
}
