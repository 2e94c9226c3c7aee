import { type Colour, contrast, over } from '../dom/colour.ts';
import { pixels, styleOf } from '../dom/style.ts';
import type { Finding } from '../model.ts';
import { backgroundsUnder, isOnShape, textColour } from './backgrounds.ts';
import { clipOf } from './clipping.ts';
import { hasEffect, isRendered, opacityOf } from './effects.ts';
import { sideways, tooAlike, tooFaint, tooSmall, upDown } from './limits.ts';
import type { SlideReport } from './slide-report.ts';

interface Placed {
  readonly node: Text;
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly rects: readonly DOMRect[];
}
type Loss = readonly [kind: Finding['kind'], pixels: number];

const range = document.createRange();

/** Decides whether a text node is seen, is not, or only a picture can tell, and notes it in the report. */
export function judgeText(node: Text, element: Element, report: SlideReport): void {
  const style = styleOf(element);
  range.selectNodeContents(node);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
  const text = { node, element, style, rects };
  const loss = sizeLoss(text) ?? colourLoss(text, report) ?? edgeLoss(text, report);
  if (loss === undefined) report.see(node, element, rects);
  else report.add(loss[0], element, node.data, loss[1]);
}

const widthOf = (rects: readonly DOMRect[]): number => rects.reduce((sum, rect) => sum + rect.width, 0);

/** Text that is not laid out, or is so small that nobody reads it. */
function sizeLoss({ node, element, style, rects }: Placed): Loss | undefined {
  const size = pixels(style.fontSize);
  if (
    rects.length === 0 ||
    style.visibility !== 'visible' ||
    size < 1 ||
    style.contentVisibility === 'hidden' ||
    !isRendered(element)
  ) {
    return ['hidden', 0];
  }
  const height = Math.max(...rects.map((rect) => rect.height));
  // A full stop alone is higher than it is wide, and stands upright.
  const turned = node.data.trim().length > 1 && rects.some((rect) => rect.height > rect.width * 3);
  if (height < tooSmall || (turned && Math.max(...rects.map((rect) => rect.width)) < tooSmall / 2))
    return ['tiny', height];
  return pixels(style.letterSpacing) < -0.3 * size ? ['crowded', widthOf(rects)] : undefined;
}

/** Text without colour, or of the colour of what lies under it. Where styles do not tell, it is doubted. */
function colourLoss({ node, element, style, rects }: Placed, report: SlideReport): Loss | undefined {
  const { slide } = report;
  const transparent = ['transparent', widthOf(rects)] as const;
  const place = report.words.length;
  const colour = textColour(element, style);
  const opacity = opacityOf(element, slide);
  if (opacity < tooFaint) return transparent;
  if (hasEffect(element, slide) || isOnShape(node, element, colour, rects)) {
    report.doubt(node, element, 'unseen', place);
    return undefined;
  }
  const faint = colour[3] < tooFaint;
  const clipsText = style.getPropertyValue('-webkit-background-clip') === 'text';
  if (clipsText || (faint && (style.textShadow !== 'none' || element instanceof SVGElement))) {
    report.doubt(node, element, 'transparent', place);
    return undefined;
  }
  if (faint) return transparent;
  const under = backgroundsUnder(element, rects);
  const faded: Colour = [colour[0], colour[1], colour[2], colour[3] * opacity];
  // Something else may lie between the text and what is known to lie under it.
  if (!under || under.some((background) => contrast(over(faded, background), background) < tooAlike))
    report.doubt(node, element, 'same-colour', place);
  return undefined;
}

/** Text that sticks out of the slide or of a box that cuts it. */
function edgeLoss({ node, element, style, rects }: Placed, report: SlideReport): Loss | undefined {
  const { slide } = report;
  const { box, by } = clipOf(element, slide);
  let outOf: Element = by;
  let out = Math.max(0, ...rects.map((rect) => beyond(rect, box, sideways, rect.height * upDown)));
  if (style.textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth + 1) {
    out = Math.max(out, element.scrollWidth - element.clientWidth);
    outOf = element;
  }
  if (out <= 0) return undefined;
  // What stands over the edge of the slide is told as that, whatever else cuts it.
  const page = slide.getBoundingClientRect();
  if (Math.max(...rects.map((rect) => beyond(rect, page, 0, 0))) >= out - sideways) outOf = slide;
  report.undoubt(node);
  return [outOf === slide ? 'off-page' : 'clipped', Math.max(1, out)];
}

/** How far a box reaches out of another one, less what is allowed sideways and up and down. */
const beyond = (
  rect: DOMRect,
  box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
  across: number,
  along: number,
): number =>
  Math.max(
    box.left - rect.left - across,
    rect.right - box.right - across,
    box.top - rect.top - along,
    rect.bottom - box.bottom - along,
  );
