import { escapeXml } from './chart/figure.ts';

/** What stands at the foot of each slide: short citation at the start, number at the end. */
export interface Furniture {
  /** 'Fleming et al., 2023', or the deck's own footer. */
  readonly short: string | undefined;
  readonly number: number;
  readonly total: number;
  /** Reveal's `slideNumber`: false hides it; a format with `t` shows the total too. */
  readonly format: unknown;
}

/**
 * The same element in the live page and in print, last in its section. It repeats on every slide, so
 * assistive technology and the tags of the PDF leave it out.
 */
export function furnitureHtml({ short, number, total, format }: Furniture): string {
  const numbered = format !== false;
  const withTotal = typeof format === 'string' && format.includes('t');
  const shown = numbered ? (withTotal ? `${number} / ${total}` : String(number)) : '';
  if (!short && !shown) return '';
  return (
    `<div class="furniture" aria-hidden="true"><span class="short">${escapeXml(short ?? '')}</span>` +
    `<span class="number">${shown}</span></div>`
  );
}
