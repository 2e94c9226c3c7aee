import type { Box } from './read-items.ts';

/** A ground, a rule, a mark or a disc that styles draw: nothing of it is text. */
export interface Decoration extends Box {
  readonly shape: 'rect' | 'ellipse';
  readonly fill: string;
}

/**
 * Runs in the browser on the fitted print page: the grounds and borders of each slide's boxes, and what `::before` and
 * `::after` draw, in the order in which they are painted. Self-contained.
 */
export function readDecoration(): Decoration[][] {
  const probe = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const hexOf = (css: string): string | undefined => {
    if (!probe || css === 'rgba(0, 0, 0, 0)' || css === 'transparent') return undefined;
    probe.canvas.width = 1;
    probe.canvas.height = 1;
    probe.fillStyle = css;
    probe.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
    if (a < 30) return undefined;
    return [r, g, b]
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  };
  const skipped = 'aside,.draw,table,svg,.katex,.visually-hidden,script,style,template';
  return [...document.querySelectorAll('.slides > section')].map((slide) => {
    const origin = slide.getBoundingClientRect();
    const found: Decoration[] = [];
    const add = (
      shape: Decoration['shape'],
      css: string,
      x: number,
      y: number,
      w: number,
      h: number,
    ): void => {
      const fill = hexOf(css);
      if (fill && w > 0.2 && h > 0.2)
        found.push({ shape, fill, x: x - origin.left, y: y - origin.top, w, h });
    };
    for (const element of [slide, ...slide.querySelectorAll('*')]) {
      if (element.closest(skipped)) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible' || style.display === 'none' || style.display === 'contents')
        continue;
      const rect = element.getBoundingClientRect();
      const wide = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
        /none|hidden/.test(style[`border${side}Style`]) ? 0 : Number.parseFloat(style[`border${side}Width`]);
      // Words in a line are marked by their program; a box stands by itself.
      if (element !== slide && style.display !== 'inline')
        add('rect', style.backgroundColor, rect.left, rect.top, rect.width, rect.height);
      add('rect', style.borderTopColor, rect.left, rect.top, rect.width, wide('Top'));
      add(
        'rect',
        style.borderBottomColor,
        rect.left,
        rect.bottom - wide('Bottom'),
        rect.width,
        wide('Bottom'),
      );
      add('rect', style.borderLeftColor, rect.left, rect.top, wide('Left'), rect.height);
      add('rect', style.borderRightColor, rect.right - wide('Right'), rect.top, wide('Right'), rect.height);
      for (const name of ['::before', '::after']) {
        const pseudo = getComputedStyle(element, name);
        if (pseudo.content === 'none' || pseudo.position !== 'absolute') continue;
        let holder: Element = element;
        while (holder !== slide && getComputedStyle(holder).position === 'static' && holder.parentElement)
          holder = holder.parentElement;
        const around = holder.getBoundingClientRect();
        const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) =>
          Number.parseFloat(pseudo.getPropertyValue(side)),
        ) as [number, number, number, number];
        if ([left, top, width, height].some(Number.isNaN)) continue;
        const round = Number.parseFloat(pseudo.borderTopLeftRadius) || 0;
        const disc = pseudo.borderTopLeftRadius === '50%' || round >= Math.min(width, height) / 2;
        add(
          disc && width > 4 && height > 4 ? 'ellipse' : 'rect',
          pseudo.backgroundColor,
          around.left + holder.clientLeft + left,
          around.top + holder.clientTop + top,
          width,
          height,
        );
      }
    }
    return found;
  });
}
