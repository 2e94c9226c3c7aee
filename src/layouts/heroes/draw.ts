import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { upDown } from '../kit/arrow.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { icon, picturesFor } from '../kit/icons.ts';
import { bare, isEmpty, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { figureOf } from '../kit/number.ts';

/** One to three numbers, large, each with what it counts. `↑` or `↓` before a number is drawn as an arrow. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 4]);
  if (isMismatch(items)) return items;
  const rows: string[] = [];
  const names = picturesFor(
    items.map(({ inline }) => figureOf(takeStart(inline, /^\s*[↑↓]\s*/u)[1])?.noun.text ?? ''),
    language,
  );
  for (const { inline } of items) {
    const [sign, rest] = takeStart(inline, /^\s*[↑↓]\s*/u);
    const figure = figureOf(rest);
    if (!figure || (isEmpty(figure.noun) && isEmpty(figure.lead)))
      return mismatch(
        `"${inline.text}" has no bold number with a label`,
        'Write: - **8.3%** drop in accuracy',
      );
    const way = sign === undefined ? '' : upDown(sign === '↑' ? 'up' : 'down');
    const lead = isEmpty(figure.lead) ? '' : `<span class="lead">${bare(figure.lead)}</span> `;
    const name = names[rows.length];
    const plate = name ? ` <span class="plate">${icon(name)}</span>` : '';
    rows.push(
      `<li>${lead}<strong class="num">${way}<span>${number(figure.written)}</span></strong> <span class="noun">${bare(figure.noun)}</span>${plate}</li>`,
    );
  }
  return frame('heroes', `<ul class="of-${rows.length}">${rows.join('\n')}</ul>`, body);
}

/** The unit of a number is set smaller than its digits. */
const number = (written: string): string => {
  const found = /^(.*\d)(\s?%|\s?[\p{L}/°²³]+)$/u.exec(written);
  return found
    ? `${escapeHtml(found[1]!)}<span class="unit">${escapeHtml(found[2]!)}</span>`
    : escapeHtml(written);
};
