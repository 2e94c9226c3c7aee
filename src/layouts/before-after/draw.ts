import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { arrow } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor } from '../kit/icons.ts';
import { isEmpty, takeEnd } from '../kit/inline.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';

/** One thing in two states; a `?` behind the second leaves open whether it comes to that. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 2], [1, 1]);
  if (isMismatch(table)) return table;
  const [first, second] = table.rows[0] as readonly [Inline, Inline];
  const [mark, after] = takeEnd(second, /\s*[?？؟]\s*$/u);
  if (isEmpty(first) || isEmpty(after))
    return mismatch('one of the two states is empty', 'Write both states in the row below the head.');
  const names = iconsFor([first.text, after.text], language);
  const state = (index: 0 | 1, title: Inline): string =>
    box(
      { lead: table.head[index]!, title, rest: { text: '', html: '', runs: [] } },
      { tone: index === 0 ? 'mute' : mark ? 'open' : 'ours', icon: names?.[index] },
    );
  const inner = `${state(0, first)}\n${arrow({ dashed: mark !== undefined, link: mark ? 'mute' : 'ours', word: mark ? '?' : '' })}\n${state(1, after)}`;
  return frame('before-after', inner, body);
}
