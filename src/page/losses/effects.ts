import { remembered } from '../dom/box.ts';
import { styleOf } from '../dom/style.ts';

/** False in a part of a drawing that is not displayed: a drawing gives boxes for what it does not draw. */
export function isRendered(element: Element): boolean {
  for (let at: Element | null = element; at instanceof SVGElement; at = at.parentElement) {
    if (styleOf(at).display === 'none') return false;
  }
  return element.checkVisibility({ contentVisibilityAuto: true });
}

const opacities = new Map<Element, number>();

/** Opacity of an element with all that is around it, from 0 to 1. */
export const opacityOf = (element: Element, slide: Element): number =>
  remembered(opacities, element, () => {
    const style = styleOf(element);
    const filter = /opacity\(([\d.]+)(%?)\)/.exec(style.filter);
    const own = Number(style.opacity) * (filter ? Number(filter[1]) / (filter[2] ? 100 : 1) : 1);
    const parent = element.parentElement;
    return element === slide || !parent ? own : own * opacityOf(parent, slide);
  });

const effects = new Map<Element, boolean>();

/** Effects that change what is painted in a way that no colour tells. */
export const hasEffect = (element: Element, slide: Element): boolean =>
  remembered(effects, element, () => {
    const style = styleOf(element);
    const own =
      style.mixBlendMode !== 'normal' ||
      style.clipPath !== 'none' ||
      style.maskImage !== 'none' ||
      style.clip !== 'auto' ||
      (style.filter !== 'none' && !/^opacity\([^)]*\)$/.test(style.filter)) ||
      style.backfaceVisibility === 'hidden' ||
      Number(style.zIndex) < 0;
    return (
      own || (element !== slide && element.parentElement !== null && hasEffect(element.parentElement, slide))
    );
  });
