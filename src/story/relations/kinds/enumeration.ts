import type { Span } from '../../../text/rich-text.ts';
import { splitEnumeration } from '../../claims/enumeration.ts';
import type { Draft, Finder } from '../finder.ts';
import { partOf } from '../line.ts';

const procedural = /\b(?:steps|stages|phases|procedure|pipeline)\b/iu;

/** Words of an item at most. */
const itemMost = 28;

/** 'suggest 1) that …': the lead holds for each. */
const withoutThat = (text: string, { start, end }: Span): Span => ({
  start: start + (/^that\s+/iu.exec(text.slice(start, end))?.[0].length ?? 0),
  end,
});

/** Rule 43: numbered things in one sentence: '(1) A, (2) B'. Arrows only where the lead names steps. */
export const enumeration: Finder = (line) => {
  const split = splitEnumeration(line.text, line.tokens, true);
  if (!split || split.items.length > 6) return [];
  const items = split.items.map((item) => partOf(line.text, [withoutThat(line.text, item)]));
  if (items.some(({ text }) => text.split(/\s+/u).length > itemMost)) return [];
  const lead = split.leadIn.length > 0 ? partOf(line.text, split.leadIn) : undefined;
  const draft: Draft = {
    kind: 'enumeration',
    ...(lead ? { lead } : {}),
    items,
    ordered: lead !== undefined && procedural.test(lead.text),
    spans: [{ start: (split.leadIn[0] ?? split.items[0]!).start, end: split.items.at(-1)!.end }],
    confidence: 0.95,
  };
  return [draft];
};
