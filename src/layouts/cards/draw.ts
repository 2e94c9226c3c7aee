import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor, picturesFor } from '../kit/icons.ts';
import { isEmpty, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';
import { textWidth } from '../metrics.ts';

/** Largest size of the titles, by the number of cards; the longest word must stand in its card with air beside it. */
const largest: Readonly<Record<number, number>> = { 2: 44, 3: 38 };
function titleSize(titles: readonly string[]): number {
  const many = titles.length;
  const inner = (1136 - 24 * (many - 1)) / many - (many > 3 ? 56 : 84);
  const longest = Math.max(
    ...titles.flatMap((title) => title.split(/\s+/).map((word) => textWidth(word, 1))),
  );
  return Math.floor(Math.max(24, Math.min(largest[many] ?? 31, inner / longest)));
}

/** Things of one kind side by side; more than five are chips. `agenda` numbers them. */
export function draw(body: LayoutBody, { language, variants }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 14]);
  if (isMismatch(items)) return items;
  const parts = items.map(({ inline }) => partsOf(inline));
  const agenda = variants.includes('agenda');
  const chips = !agenda && items.length > 5;
  const titles = parts.map(({ title }) => title.text);
  // A word leads to each: the first is what the others are said of.
  const led = !chips && !agenda && parts.some(({ lead }) => !isEmpty(lead));
  const names = agenda ? undefined : led ? picturesFor(titles, language) : iconsFor(titles, language);
  const cards = parts.map((part, index) => {
    const number = agenda ? `<p class="step">${index + 1}</p>` : '';
    const tone = !led ? 'plain' : index === 0 && isEmpty(part.lead) ? 'ours' : 'ours-tint';
    return box(part, { tag: 'li', tone, icon: names?.[index], before: number });
  });
  const list = agenda ? 'ol' : 'ul';
  const plain = parts.every(({ rest, lead }) => isEmpty(rest) && isEmpty(lead));
  const look = `${chips ? 'chips' : `of-${items.length}`}${plain ? ' names' : ''}${led ? ' led' : names ? ' pictured' : ''}`;
  return frame(
    'cards',
    `<${list} class="${look}"${led ? ` style="--title:${titleSize(titles)}px"` : ''}>${cards.join('\n')}</${list}>`,
    body,
    agenda ? 'agenda' : '',
  );
}
