import { budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tab } from '../browser/tab.ts';
import type { RenderedDeck } from '../html/model.ts';
import { measureLosses } from '../losses/measure.ts';
import { steps as stepsScript } from '../page/bundled/steps.ts';
import { loadSlides } from '../sheet/load-slides.ts';
import { printPage } from '../sheet/page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import { bySlide, joinedMeasures, splitPage } from '../sheet/split-page.ts';
import type { Theme } from '../theme/model.ts';
import type { PrintedSlides, PrintOptions } from './print-model.ts';

const sections = '.slides > section';

/**
 * Slides as PDF: one page a slide, tagged, bookmarked, described; and read back.
 * @throws PubdeckError `content-lost` (exit 6) where text would not be seen and `allowLoss` is off;
 *   `print-timeout` (5); `browser-died` (4)
 */
export async function printSlides(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: PrintOptions = {},
): Promise<PrintedSlides> {
  const slides = pickSlides(deck, options.pages);
  const budget = options.budget ?? budgetFor(slides.length);
  const page = printPage(deck, theme, { slides });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await loadSlides(tab, page, budget);
    const parts = await splitPage(tab, slides, budget);
    // Before printing, which lays the page out anew; and steps copy slides.
    // Steps that lie on one another can only be read one after the other.
    const stacked = slides.some(({ html }) => html.includes('r-stack') && html.includes('fragment'));
    const wanted = options.steps === true ? true : stacked && 'stacked';
    const measured = joinedMeasures(
      await measureLosses(tab, sections, page.size, budget, { steps: wanted }),
      parts,
    );
    const steps = wanted
      ? bySlide(await tab.call(stepsScript, 'expandSteps', [wanted], budget), parts).map((counts) =>
          counts.reduce((sum, count) => sum + count, 0),
        )
      : parts;
    // Loaded while the browser writes the file.
    const [raw, { finishSlides }] = await Promise.all([tab.pdf(budget), import('./finish-slides.ts')]);
    return await finishSlides(
      { deck, slides, measured, steps, raw, problems: page.problems, tab, budget },
      options,
    );
  } finally {
    if (!options.tab) await tab.close();
  }
}
