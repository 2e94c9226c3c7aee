import type { Part, Relation } from '../../story/relations/model.ts';
import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import type { Setting } from '../setting.ts';

/** Words between a headline and the things it does not name. */
const betweenMost = 12;

/** What only opens a list: a colon, 'such as', 'namely the'. */
const opening =
  /(?:^|[\s:,;(–—]+)(?:(?:including|includes?|such as|namely|like|labell?ed|called|named|termed|i\.e\.|the|an?)[\s:,;(–—]*)*$/iu;

/** 'from four key sites: A, B, C, D': what the cards are stands over them, where the headline ends before it. */
export function withCounted({ story: { text } }: PlanContext, set: Setting, relation: Relation): Setting {
  const first = firstThing(relation)?.spans[0]?.start;
  if (first === undefined || set.after.length > 0) return set;
  const end = Math.max(...set.heading.map((span) => span.end));
  if (first <= end) return set;
  const words = text.slice(end, first).replace(opening, '');
  const start = end + (words.length - words.trimStart().length);
  const isShort = countWords(words) > 0 && countWords(words) <= betweenMost;
  return isShort ? { ...set, after: [{ start, end: end + words.length }] } : set;
}

function firstThing(relation: Relation): Part | undefined {
  if (relation.kind === 'list') return relation.items[0];
  if (relation.kind === 'members') return relation.items[0]?.title;
  return relation.kind === 'spelled' ? relation.names[0] : undefined;
}
