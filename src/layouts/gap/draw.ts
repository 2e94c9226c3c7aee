import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { cross } from '../kit/arrow.ts';
import { words } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconsFor, pictureFor } from '../kit/icons.ts';
import { bare, partsOf, split } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** What exists, the words that say it does not reach, and what is out of reach. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [3, 3]);
  if (isMismatch(items)) return items;
  const [existing, verb, needed] = items.map(({ inline }) => inline) as [
    (typeof items)[0]['inline'],
    (typeof items)[0]['inline'],
    (typeof items)[0]['inline'],
  ];
  const rows = split(needed, /\s*·\s*/u);
  if (rows.length > 4)
    return mismatch(
      'the third item names more than four things',
      'Keep the two or three that matter, with · between them.',
    );
  const names = iconsFor(
    rows.map(({ text }) => text),
    language,
  );
  const has = pictureFor(existing.text, language);
  const list = rows
    .map((row, index) => `<li>${names ? icon(names[index]!) : ''}<span>${bare(row)}</span></li>`)
    .join('\n');
  const inner =
    `<div class="box mute exists">${has ? icon(has) : ''}<div class="words">${words(partsOf(existing))}</div></div>\n` +
    `<div class="link"><span class="shaft" aria-hidden="true"><svg class="line dashed" viewBox="0 0 100 10" preserveAspectRatio="none"><path d="M0 5L100 5"/></svg>${cross()}<svg class="line dashed" viewBox="0 0 100 10" preserveAspectRatio="none"><path d="M0 5L100 5"/></svg></span><p class="verb">${bare(verb)}</p></div>\n` +
    `<ul class="box ours-tint needed of-${rows.length}">${list}</ul>`;
  return frame('gap', inner, body);
}
