import { overlap } from '../dom/box.ts';
import type { Steps } from '../expand-steps.ts';
import type { Cover } from './covers.ts';
import type { SlideReport } from './slide-report.ts';

/** Whether a cover comes with a later step, and so leaves what it covers to the pages before. */
type IsLater = (cover: Element, element: Element) => boolean;

export const laterStep =
  (steps: Steps): IsLater =>
  (cover, element) => {
    const step = steps === false ? null : cover.closest('.fragment');
    if (step === null || step.contains(element)) return false;
    return steps === true || step.closest('.r-stack') !== null;
  };

/** Doubts each seen text that something could be painted over. */
export function judgeCovered(report: SlideReport, covers: readonly Cover[], isLater: IsLater): void {
  for (const { node, element, rects, word } of report.seen) {
    const covered = covers.some(
      (cover) =>
        (cover.own
          ? cover.element === element || cover.element.contains(element)
          : !cover.element.contains(element)) &&
        !isLater(cover.element, element) &&
        rects.some((rect) => overlap(cover.rect, rect)),
    );
    if (covered) report.doubt(node, element, 'covered', word);
  }
}

/** Notes words on words: neither can be read. */
export function judgeOverlaps(report: SlideReport, isLater: IsLater): void {
  const lines = linesOf(report);
  for (const [index, a] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next++) {
      const b = lines[next] as Line;
      if (b.top >= a.bottom) break;
      const wide = sharedWidth(a, b);
      if (wide === undefined || isLater(b.element, a.element) || isLater(a.element, b.element)) continue;
      report.add('overlapping', a.element, a.node.data, wide);
      if (a.element !== b.element) report.add('overlapping', b.element, b.node.data, wide);
    }
  }
}

interface Line {
  readonly element: Element;
  readonly node: Text;
  /** What sets its words itself: a formula, a drawing. */
  readonly set: Element | null;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines of seen text from top to bottom, without the parts of their boxes that letters do not fill. */
const linesOf = ({ seen }: SlideReport): Line[] =>
  seen
    .filter(({ element }) => !element.closest('ruby,sub,sup'))
    .flatMap(({ element, node, rects }) =>
      rects.map((rect) => ({
        element,
        node,
        set: element.closest('.katex,svg'),
        left: rect.left + 1,
        right: rect.right - 1,
        top: rect.top + rect.height * 0.28,
        bottom: rect.bottom - rect.height * 0.22,
      })),
    )
    .sort((a, b) => a.top - b.top);

/** How much of two lines lies on one another, where it is enough to hurt. `b` does not begin above `a`. */
function sharedWidth(a: Line, b: Line): number | undefined {
  if (a.set !== null && a.set === b.set) return undefined;
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const tall = Math.min(a.bottom, b.bottom) - b.top;
  const enough = wide >= 4 && tall >= 0.3 * Math.min(a.bottom - a.top, b.bottom - b.top);
  return enough ? wide : undefined;
}
