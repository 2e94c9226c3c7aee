import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { allLayouts } from '../layouts/index.ts';
import { themesFolder } from './load.ts';

/** Something that does not fit its slide. */
export interface FitFinding {
  /** `pixels` is how far over the edge, how much lies over something else, the size of the text, the lines. */
  readonly code: 'overflow' | 'overlap' | 'small-text' | 'heading-lines';
  /** 1-based, in the order of the page. */
  readonly slide: number;
  /** Id of the section. */
  readonly id: string;
  /** CSS selector of the element. */
  readonly selector: string;
  readonly pixels: number;
  readonly text: string;
}

export interface FitReport {
  readonly slides: number;
  readonly findings: readonly FitFinding[];
  /** Ids of the slides whose text was made smaller. */
  readonly scaled: readonly string[];
}

/**
 * The fit script as text for a page: defines `pubdeckFit.fit(document)`. Needs neither `eval` nor inline
 * style attributes, so a strict Content-Security-Policy with a hash or a file of its own suffices.
 */
export function fitScript(): string {
  const rules = Object.fromEntries(allLayouts().flatMap(({ name, fit }) => (fit ? [[name, fit]] : [])));
  return readFileSync(join(themesFolder, '_base', 'fit.client.js'), 'utf8').replace('/* layouts */ {}', () =>
    JSON.stringify(rules),
  );
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
