import type { Inline } from '../body.ts';
import { box } from './box.ts';
import { iconsFor } from './icons.ts';
import { type Parts, partsOf } from './inline.ts';

/** Questions and answers share one geometry, so that one slide after the other reads as a build. */
export const questionCard = (
  parts: Parts,
  name: string | undefined,
  below: string,
  tone: 'plain' | 'ours-tint' | 'open',
): string => box(parts, { tag: 'li', tone, icon: name, after: `<div class="below">${below}</div>` });

export const questionIcons = (items: readonly Inline[], language: string): readonly string[] | undefined =>
  iconsFor(
    items.map((item) => partsOf(item).title.text),
    language,
  );
