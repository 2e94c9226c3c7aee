import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { arrow } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor } from '../kit/icons.ts';
import { bare, takeEnd, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** Two measures, the noun that relates them on a double arrow, and where that leads. No strength is drawn. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [3, 4]);
  if (isMismatch(items)) return items;
  const [first, relation, second, exit] = items.map(({ inline }) => inline) as [
    Inline,
    Inline,
    Inline,
    Inline | undefined,
  ];
  const [sign, noun] = takeEnd(relation, /\s*(?:⟷|↔|<->)\s*$/u);
  if (sign === undefined)
    return mismatch('the second item has no double arrow', 'Write: - **correlations** ⟷');
  const [lead, goal] = exit === undefined ? [undefined, undefined] : takeStart(exit, /^\s*(?:→|->)\s*/u);
  if (exit !== undefined && lead === undefined)
    return mismatch('the last item has no arrow before it', 'Write: - → a way to rank without human review');
  const names = iconsFor([first.text, second.text], language);
  const both =
    '<svg class="both" viewBox="0 0 28 100" aria-hidden="true"><path d="M14 22L14 78"/><path class="fill" d="M2 24L14 0L26 24Z"/><path class="fill" d="M2 76L14 100L26 76Z"/></svg>';
  const inner =
    `<div class="pair">${box(first, { tone: 'other-tint', icon: names?.[0] })}\n<p class="relation">${both}<span>${bare(noun)}</span></p>\n${box(second, { tone: 'ours-tint', icon: names?.[1] })}</div>` +
    (goal === undefined
      ? ''
      : `\n${arrow()}\n${box({ lead: empty, title: goal, rest: empty }, { tone: 'ours', class: 'goal' })}`);
  return frame('lanes', inner, body, goal === undefined ? 'alone' : '');
}

const empty: Inline = { text: '', html: '', runs: [] };
