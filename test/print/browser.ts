import { afterAll, beforeAll } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';

/** One browser for the tests of a file. */
export function sharedBrowser(): { readonly open: OpenBrowser } {
  const shared: { open: OpenBrowser } = { open: undefined as unknown as OpenBrowser };
  beforeAll(async () => {
    shared.open = await openBrowser();
  });
  afterAll(async () => {
    await shared.open?.close();
  });
  return shared;
}
