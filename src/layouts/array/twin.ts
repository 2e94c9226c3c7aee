import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { arrow } from '../kit/arrow.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare } from '../kit/inline.ts';
import { dots, gridFor, picture, placesIn, rings } from '../kit/marks.ts';
import { mismatch } from '../kit/mismatch.ts';
import type { Figure } from '../kit/number.ts';

/** The same grid twice: what was there, and what of it is left. */
export function twin(body: LayoutBody, figures: readonly Figure[], _options: DrawOptions): Drawn | Mismatch {
  const [before, after] = figures;
  if (!before || !after || figures.length !== 2)
    return mismatch('it draws two numbers', 'Write the count before and the count after as two items.');
  const grid = gridFor(before.value, 470, 300, 60);
  const places = placesIn(grid, before.value);
  const size = grid.pitch * 0.7;
  const side = (figure: Figure, look: string): string => {
    const inner =
      dots(places.slice(0, figure.value), size, 'part') + rings(places.slice(figure.value), size - 2, 'lost');
    const label = escapeHtml(`${figure.written} ${figure.noun.text}`);
    return `<div class="${look}">${picture('marks', grid.columns * grid.pitch, grid.rows * grid.pitch, label, inner)}<p><strong class="num">${escapeHtml(figure.written)}</strong> <span class="noun">${bare(figure.noun)}</span></p></div>`;
  };
  const inner = `${side(before, 'before')}\n${arrow()}\n${side(after, 'after')}`;
  return frame('array', inner, body, 'twin');
}
