import { openBrowser } from '../../src/browser/open.ts';

/**
 * Tests run in the browser that pubdeck ships, whatever else is installed, and say which one it is. Name another with
 * PUBDECK_BROWSER. Where none is shipped (no Linux on x64), the first one found is used.
 */
export default async function setup(): Promise<void> {
  const named = process.env.PUBDECK_BROWSER;
  process.env.PUBDECK_BROWSER = named || 'shipped';
  const open = await openBrowser().catch(async (error: unknown) => {
    if (named) throw error;
    delete process.env.PUBDECK_BROWSER;
    return openBrowser();
  });
  console.log(`Tests print with ${await open.version()}, ${open.from} (${open.path}).`);
  await open.close();
}
