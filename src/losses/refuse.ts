import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import type { MeasuredSlide } from '../page/model.ts';
import type { Problem } from '../problems/problem.ts';
import { absentText, type Expected } from './absent-text.ts';
import { ContentLost } from './content-lost.ts';
import { inOrder, lossesOf, reportedLosses } from './slide-losses.ts';

/** Slides that were printed, and the page they were printed from, which is still open. */
export interface PrintedPage {
  readonly deck: RenderedDeck;
  readonly slides: readonly RenderedSlide[];
  /** What the browser sees on the page. */
  readonly measured: readonly MeasuredSlide[];
  readonly tab: Tab;
  readonly budget: Budget;
}

/** Where in the page the words of the file are looked for. */
export interface SearchedParts {
  /** CSS selector of the parts. */
  readonly selector: string;
  /** The slide of each part; undefined for a part that is no slide. */
  readonly sections: readonly (RenderedSlide | undefined)[];
  readonly expected: readonly Expected[];
}

/**
 * What of the slides is not seen on the page or not held by the file, in order of the slides.
 * @throws ContentLost where there is any and it is not allowed
 */
export async function refuseLosses(
  { deck, slides, measured, tab, budget }: PrintedPage,
  { selector, sections, expected }: SearchedParts,
  { allowLoss }: { readonly allowLoss?: boolean | undefined },
): Promise<Problem[]> {
  const losses = inOrder([
    ...reportedLosses(deck.problems, slides),
    ...slides.flatMap((slide, index) => lossesOf(slide, measured[index])),
    ...(await absentText(tab, selector, sections, expected, deck, budget)),
  ]);
  if (losses.length > 0 && !allowLoss) throw new ContentLost(losses);
  return losses;
}
