import type { Steps } from '../expand-steps.ts';
import type { MeasuredSlide } from '../model.ts';
import { type Cover, coversOf } from './covers.ts';
import { keepDoubts } from './doubts.ts';
import { judgeCovered, judgeOverlaps, laterStep } from './judge-overlaps.ts';
import { judgePictures } from './judge-pictures.ts';
import { judgeText } from './judge-text.ts';
import { skippedElements, visibleCharacter } from './limits.ts';
import { SlideReport } from './slide-report.ts';

/**
 * In the print geometry: looks at each text node of each slide and says which of it would not be seen. Where styles alone
 * do not tell (something lies over or under the text, a filter, a blend), the text is noted as doubtful.
 *
 * With `steps`, what a later step covers was seen on an earlier page.
 */
export function measureSlides(selector: string, steps: Steps): MeasuredSlide[] {
  const reports = [...document.querySelectorAll(selector)].map((slide) => reportOf(slide, steps));
  keepDoubts(reports.map(({ doubts }) => doubts));
  return reports.map(({ slide, words, findings, doubts }) => ({
    id: slide.id,
    words,
    links: [...slide.querySelectorAll('a[href]')].map((link) => link.textContent ?? ''),
    findings,
    unnamed: unnamedPictures(slide),
    doubtful: doubts.length > 0,
  }));
}

function reportOf(slide: Element, steps: Steps): SlideReport {
  const report = new SlideReport(slide);
  const covers: Cover[] = [];
  for (const node of partsOf(slide)) {
    if (node.nodeType === Node.ELEMENT_NODE) covers.push(...coversOf(node as Element));
    else if (node.parentElement && visibleCharacter.test((node as Text).data))
      judgeText(node as Text, node.parentElement, report);
  }
  judgePictures(report);
  const isLater = laterStep(steps);
  judgeCovered(report, covers, isLater);
  judgeOverlaps(report, isLater);
  return report;
}

/** Elements and text nodes of a slide in order, without what is no content of it. */
function* partsOf(slide: Element): Generator<Node> {
  const skipped = new Set<Node>(slide.querySelectorAll(skippedElements));
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    skipped.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Pictures and drawings without a text alternative. */
const unnamedPictures = (slide: Element): number =>
  slide.querySelectorAll(
    'img:not([alt]):not([aria-label]):not([aria-hidden="true"]), svg[role="img"]:not([aria-label]):not([aria-labelledby])',
  ).length;
