import type { Page } from 'puppeteer';
import { allLayouts } from '../layouts/index.ts';
import { fit } from '../page/bundled/fit.ts';
import type { FitReport } from '../page/fit/model.ts';

/**
 * The fit script as text for a page: defines `pubdeckFit.fit(document)`. Needs neither `eval` nor inline
 * style attributes, so a strict Content-Security-Policy with a hash or a file of its own suffices.
 */
export function fitScript(): string {
  const rules = Object.fromEntries(allLayouts().flatMap(({ name, fit }) => (fit ? [[name, fit]] : [])));
  return `(() => { ${fit.code}\npubdeckPage.setRules(${JSON.stringify(rules)}); globalThis.pubdeckFit = pubdeckPage; })();`;
}

/**
 * Fits every slide of an open page and reports what does not fit; waits for the fonts. With `adjust: false` nothing is changed.
 */
export async function measureDeck(
  page: Page,
  { adjust = true }: { adjust?: boolean } = {},
): Promise<FitReport> {
  await page.evaluate(fitScript());
  return page.evaluate(async (change) => {
    const { pubdeckFit } = globalThis as unknown as {
      pubdeckFit: {
        fonts(root: Document): Promise<void>;
        fit(root: Document, options: { adjust: boolean }): FitReport;
      };
    };
    if (change) await pubdeckFit.fonts(document);
    await document.fonts.ready;
    return pubdeckFit.fit(document, { adjust: change });
  }, adjust);
}
