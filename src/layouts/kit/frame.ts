import type { Drawn, LayoutBody } from '../body.ts';

/** The drawing of a layout with the label line below it. */
export function frame(layout: string, inner: string, { label }: LayoutBody, variant = ''): Drawn {
  const below = label === undefined ? '' : `<p class="label">${label.html}</p>\n`;
  const name = variant === '' ? `draw-${layout}` : `draw-${layout} ${variant}`;
  return { html: `<div class="draw ${name}">\n<div class="stage">\n${inner}\n</div>\n${below}</div>\n` };
}
