import type { Chunk, NounChunk } from '../../grammar/clause.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';

/** The noun of a fixed phrase, which says nothing without its preposition: 'in vitro', 'in time'. */
export const endsFixed =
  /^(?:vitro|vivo|silico|situ|utero|time|general|particular|part|detail|practice|turn|addition|contrast)$/u;

/** A stretch behind the claim: the words that join it, and the rest. */
export interface Segment {
  readonly word?: Range;
  readonly rest: Range;
  /** Whether it goes on from the segment before it: 'in patients', behind another phrase. */
  readonly weak: boolean;
  /** Whether it narrows what stands before it: 'which aid investigators', 'underlying trust'; a claim that has room takes it in. */
  readonly narrows?: boolean;
}

interface Joint {
  readonly word: Range;
  readonly from: number;
  readonly weak: boolean;
  readonly narrows?: boolean;
}

export const whole = ({ word, rest }: Segment): Range => ({ from: word?.from ?? rest.from, to: rest.to });

export function trimmed(line: Line, { from, to }: Range): Range {
  let last = to;
  while (last > from && /^(?:,|;|:|and|but|or|also|then|thus)$/u.test(lowerAt(line, last - 1))) last--;
  return { from, to: last };
}

/** Places in a phrase where another one begins, each with the words that join it. */
export function cutsIn(line: Line, chunks: readonly Chunk[], { from, to }: Range): Segment[] {
  const all = chunks.filter((chunk) => chunk.from >= from && chunk.from < to);
  const found: Joint[] = [];
  for (let k = 1; k < all.length; k++) {
    const joint = jointAt(line, all, k);
    if (joint === undefined || joint.from >= to) continue;
    found.push(joint);
    // A relative clause is one part, whatever it holds.
    if (all[k]!.kind === 'subordinator') break;
  }
  return found.flatMap(({ from: start, ...joint }, k) => {
    const end = found[k + 1]?.word.from ?? to;
    return end > start ? [{ ...joint, rest: trimmed(line, { from: start, to: end }) }] : [];
  });
}

export const firstJoint = (
  line: Line,
  chunks: readonly Chunk[],
  { from, to }: Range,
): Segment | undefined => {
  const all = chunks.filter((chunk) => chunk.from >= from && chunk.from < to);
  const joint = jointAt(line, all, 0);
  return joint && joint.from < to
    ? { word: joint.word, rest: { from: joint.from, to }, weak: false }
    : undefined;
};

/** Whether a phrase begins at chunk `k` that tells more of what stands before it. */
export function jointAt(line: Line, all: readonly Chunk[], k: number): Joint | undefined {
  const chunk = all[k]!;
  const before = all[k - 1];
  const next = all[k + 1];
  if (next === undefined) return undefined;
  const word = lowerAt(line, chunk.from);
  const upTo = (j: number, weak: boolean, narrows = false): Joint | undefined => {
    let last = j;
    // 'to estimate and map'
    while (all[last]!.kind === 'verb' && all[last + 1]?.kind === 'and' && all[last + 2]?.kind === 'verb')
      last += 2;
    while (all[last + 1]?.kind === 'adverb') last++;
    if (all[last]!.kind === 'verb' && all[last + 1]?.kind === 'preposition') last++;
    const range = { from: chunk.from, to: all[last]!.to };
    return all[last + 1] === undefined || wordsIn(line, range) > 5
      ? undefined
      : { word: range, from: range.to, weak, ...(narrows ? { narrows } : {}) };
  };
  if (chunk.kind === 'preposition') {
    if (/^(?:of|than|per|between|versus|vs|out)$/u.test(word) || before?.kind === 'adverb') return undefined;
    // 'in vitro' and 'in time' belong to what they stand behind.
    if (endsFixed.test(lowerAt(line, chunk.to))) return undefined;
    if (before !== undefined && before.kind !== 'noun') return undefined;
    // 'with injecting drug use': the participle belongs to the noun behind it.
    if (next.kind === 'verb' && next.form === 'ing') return upTo(word === 'with' ? k : k + 1, true);
    return next.kind === 'noun' ? upTo(k, true) : undefined;
  }
  if (chunk.kind === 'subordinator' && /^(?:that|which|who|where)$/u.test(word)) {
    if (before?.kind !== 'noun' && before?.kind !== 'comma') return undefined;
    const verb = next.kind === 'verb' ? k + 1 : k + 2;
    return all[verb]?.kind === 'verb' && /^(?:noun|adverb|verb)$/u.test(next.kind)
      ? upTo(verb, false, before?.kind === 'noun')
      : undefined;
  }
  if (before !== undefined && before.kind !== 'noun' && before.kind !== 'comma') return undefined;
  if (chunk.kind === 'verb' && chunk.form === 'to' && !asksForVerb(line, before)) return upTo(k, false);
  if (chunk.kind === 'verb' && chunk.form === 'ing') return upTo(k, false, before?.kind === 'noun');
  // 'data collected in'; 'spin energetics' is one name.
  if (chunk.kind === 'verb' && chunk.form === 'ed')
    return next.kind === 'preposition' || /^(?:named|called|termed|dubbed)$/u.test(word)
      ? upTo(k, false, before?.kind === 'noun')
      : undefined;
  if (chunk.kind === 'adjective' && next.kind === 'verb' && next.form === 'to') return upTo(k + 1, false);
  return undefined;
}

export const asksForVerb = (line: Line, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' &&
  /^(?:abilit(?:y|ies)|needs?|potential|ways?|opportunit(?:y|ies)|attempts?|efforts?|tendency|failure|capacity|power|right|time|incentives?|willingness|intentions?|chance|aims?|goals?|order|first|means|likelihood|decision|reasons?|tools?|us|one|them|it|participants|people|users|students)$/u.test(
    lowerAt(line, (chunk as NounChunk).head),
  );
