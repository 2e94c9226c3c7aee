import { budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tab } from '../browser/tab.ts';
import type { RenderedDeck } from '../html/model.ts';
import { measureLosses } from '../losses/measure.ts';
import { handout } from '../page/bundled/handout.ts';
import { fitPage } from '../sheet/fit-page.ts';
import { paperSize, sheetHeight } from '../sheet/handout-css.ts';
import { handoutPage } from '../sheet/handout-page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import type { Theme } from '../theme/model.ts';
import type { HandoutOptions, PrintedSlides } from './print-model.ts';

/**
 * A handout as PDF, laid out in CSS from live slides, so tags, links and bookmarks survive.
 * @throws PubdeckError as `printSlides`
 */
export async function printHandout(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: HandoutOptions,
): Promise<PrintedSlides> {
  const slides = pickSlides(deck, options.pages);
  const budget = options.budget ?? budgetFor(slides.length);
  const { layout, paper = 'a4', duplex = false, citation, venue, abstract, cover } = options;
  const page = handoutPage(deck, theme, { layout, paper, duplex, slides, citation, venue, abstract, cover });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await tab.load(page.html, page.resources, paperSize(layout, paper), budget);
    const text = layout === 'text';
    if (!text) await fitPage(tab, budget);
    else
      await tab.evaluate(
        'document.body.getBoundingClientRect(), document.fonts.ready.then(() => true)',
        budget,
      );
    const measured = await measureLosses(tab, text ? '.pd-entry' : '.slides > section', page.size, budget);
    await tab.evaluate('document.documentElement.classList.add("pd-ready")', budget);
    await tab.call(handout, 'fitCover', [sheetHeight(layout, paper)], budget);
    const { width, height } = page.size;
    if (layout === 'notes')
      await tab.call(handout, 'fillPages', [sheetHeight(layout, paper), width / height], budget);
    const around = await tab.call(handout, 'readAround', [], budget);
    // Loaded while the browser writes the file.
    const [raw, { finishHandout }] = await Promise.all([tab.pdf(budget), import('./finish-handout.ts')]);
    return await finishHandout(
      {
        deck,
        slides,
        measured,
        // The entries of a transcript hold their notes.
        around: text ? { ...around, notes: [] } : around,
        raw,
        problems: page.problems,
        tab,
        budget,
      },
      options,
    );
  } finally {
    if (!options.tab) await tab.close();
  }
}
