import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor } from '../kit/icons.ts';
import { isEmpty, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';

/** Things of one kind side by side; more than five are chips. `agenda` numbers them. */
export function draw(body: LayoutBody, { language, variants }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 14]);
  if (isMismatch(items)) return items;
  const parts = items.map(({ inline }) => partsOf(inline));
  const agenda = variants.includes('agenda');
  const chips = !agenda && items.length > 5;
  const names = agenda
    ? undefined
    : iconsFor(
        parts.map(({ title }) => title.text),
        language,
      );
  const cards = parts.map((part, index) => {
    const number = agenda ? `<p class="step">${index + 1}</p>` : '';
    return box(part, { tag: 'li', tone: 'plain', icon: names?.[index], before: number });
  });
  const list = agenda ? 'ol' : 'ul';
  const plain = parts.every(({ rest, lead }) => isEmpty(rest) && isEmpty(lead));
  const look = `${chips ? 'chips' : `of-${items.length}`}${plain ? ' names' : ''}${names ? ' pictured' : ''}`;
  return frame(
    'cards',
    `<${list} class="${look}">${cards.join('\n')}</${list}>`,
    body,
    agenda ? 'agenda' : '',
  );
}
