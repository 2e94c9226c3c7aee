import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { FitReport } from '../page/fit/model.ts';
import { fitPage } from './fit-page.ts';
import type { PrintPage } from './page.ts';

/** Opens the page of slides to print, each slide of its own size, and makes each fit. */
export async function loadSlides(tab: Tab, page: PrintPage, budget: Budget): Promise<FitReport> {
  await tab.load(page.html, page.resources, page.size, budget);
  return fitPage(tab, budget);
}
