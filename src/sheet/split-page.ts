import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedSlide } from '../html/model.ts';
import { steps } from '../page/bundled/steps.ts';
import type { MeasuredSlide } from '../page/model.ts';

/** Splits slides with tables, code or lists that are too long; how many pages each slide has then. */
export const splitPage = async (
  tab: Tab,
  slides: readonly RenderedSlide[],
  budget: Budget,
): Promise<readonly number[]> =>
  slides.some(({ html }) => /<(?:table|pre|ul|ol)\b/.test(html))
    ? await tab.call(steps, 'splitSlides', [], budget)
    : slides.map(() => 1);

/** What belongs to each slide, of a list that has an entry for each page. */
export function bySlide<Entry>(pages: readonly Entry[], parts: readonly number[]): Entry[][] {
  let at = 0;
  return parts.map((count) => {
    at += count;
    return pages.slice(at - count, at);
  });
}

/** What was measured on the pages of each slide, as if it were one. */
export const joinedMeasures = (
  measured: readonly MeasuredSlide[],
  parts: readonly number[],
): MeasuredSlide[] =>
  bySlide(measured, parts).map((pages) => ({
    ...(pages.at(-1) as MeasuredSlide),
    words: pages.flatMap(({ words }) => words),
    links: pages.flatMap(({ links }) => links),
    findings: pages.flatMap(({ findings }) => findings),
    unnamed: pages.reduce((sum, { unnamed }) => sum + unnamed, 0),
    doubtful: pages.some(({ doubtful }) => doubtful),
  }));
