import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck } from '../html/model.ts';
import type { Theme } from '../theme/model.ts';
import { budgetFor } from './budget.ts';
import { fitPage } from './fit.ts';
import { type HandoutLayout, type PaperName, paperSize } from './handout-css.ts';
import { handoutPage } from './handout-page.ts';
import { type MeasuredSlide, measureSlides } from './losses.client.ts';
import { pickSlides } from './pick.ts';
import type { PrintedSlides, PrintOptions } from './slides.ts';
import { Tab } from './tab.ts';

export { type HandoutLayout, handoutLayouts, type PaperName } from './handout-css.ts';

export interface HandoutOptions extends Omit<PrintOptions, 'steps' | 'notes'> {
  readonly layout: HandoutLayout;
  readonly paper?: PaperName | undefined;
  /** Wider margins at the binding, on alternating sides. */
  readonly duplex?: boolean | undefined;
  /** Full reference for the cover. */
  readonly citation?: string | undefined;
  readonly venue?: string | undefined;
}

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
  const { layout, paper = 'a4', duplex = false, citation, venue } = options;
  const page = handoutPage(deck, theme, { layout, paper, duplex, slides, citation, venue });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await tab.load(page.html, page.resources, paperSize(layout, paper), budget);
    const text = layout === 'text';
    if (!text) await fitPage(tab, budget);
    const measured = await tab.evaluate<MeasuredSlide[]>(
      `(${measureSlides})('${text ? '.pd-entry' : '.slides > section'}')`,
      budget,
    );
    await tab.evaluate('document.documentElement.classList.add("pd-ready")', budget);
    // What finishes the file is loaded while the browser writes it.
    const [raw, { finishHandout }] = await Promise.all([tab.pdf(budget), import('./finish-handout.ts')]);
    const refused = [...tab.refused].sort();
    return await finishHandout({ deck, slides, measured, raw, refused }, options);
  } finally {
    if (!options.tab) await tab.close();
  }
}
