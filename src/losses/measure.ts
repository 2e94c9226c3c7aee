import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { SlideSize } from '../deck/slide-size.ts';
import { losses } from '../page/bundled/losses.ts';
import type { Steps } from '../page/expand-steps.ts';
import type { Finding, MeasuredSlide, Unseen } from '../page/model.ts';

/**
 * What of each slide would not be seen: from styles and geometry, and, for the few texts of which these do not tell,
 * from two pictures of the slide, with the words and without them.
 */
export async function measureLosses(
  tab: Tab,
  selector: string,
  size: SlideSize,
  budget: Budget,
  { steps = false }: { readonly steps?: Steps | undefined } = {},
): Promise<MeasuredSlide[]> {
  const measured = await tab.call(losses, 'measureSlides', [selector, steps], budget);
  const doubtful = [...measured.keys()].filter((index) => measured[index]?.doubtful);
  if (doubtful.length === 0) return measured;
  const paper = await tab.evaluate<{ width: number; height: number }>(
    '({ width: innerWidth, height: innerHeight })',
    budget,
  );
  const wide = paper.width !== size.width || paper.height !== size.height;
  if (wide) await tab.window(size, 1, budget);
  const picture = async (): Promise<string> =>
    Buffer.from(await tab.picture('png', budget)).toString('base64');
  for (const index of doubtful) {
    // A page of a transcript may be longer than the window: only its styles are judged then.
    if (!(await tab.call(losses, 'showSlide', [selector, index], budget))) continue;
    const shown = await picture();
    await tab.call(losses, 'hideDoubts', [index, true], budget);
    const without = await picture();
    await tab.call(losses, 'hideDoubts', [index, false], budget);
    const unseen = await tab.call(losses, 'compareDoubts', [index, shown, without], budget);
    if (unseen.length > 0) measured[index] = withFindings(measured[index] as MeasuredSlide, unseen);
  }
  await tab.evaluate('window.scrollTo(0, 0)', budget);
  if (wide) await tab.window(paper, 1, budget);
  return measured;
}

/** Words that are not seen are no longer expected on the page. */
function withFindings(slide: MeasuredSlide, unseen: readonly Unseen[]): MeasuredSlide {
  const gone = new Set(unseen.map(({ word }) => word));
  const byBlock = new Map<string, Finding>();
  for (const { kind, element, text, pixels } of unseen) {
    const before = byBlock.get(element);
    byBlock.set(element, {
      kind,
      element,
      text: before ? `${before.text} ${text}`.slice(0, 80) : text,
      pixels: (before?.pixels ?? 0) + pixels,
    });
  }
  return {
    ...slide,
    words: slide.words.filter((_, index) => !gone.has(index)),
    findings: [...slide.findings, ...byBlock.values()],
  };
}
