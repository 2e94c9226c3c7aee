import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, type Range, spanOf, wordsIn } from '../line.ts';

/** Rule 27: steps that the text orders itself: 'we first A, then B, and finally C'. Guard: a first and a later step, each a verb with its object. */
export const pipeline: Finder = (line) => {
  const first = line.tokens.findIndex(
    (one, k) =>
      one.lower === 'first' &&
      one.depth === 0 &&
      /^(?:we|i|is|are|was|were)$/u.test(lowerAt(line, k - 1)) &&
      line.classes[k + 1] === 'verb',
  );
  if (first < 0) return [];
  const cuts = [first];
  for (let k = first + 3; k < line.end - 2; k++) {
    if (
      !/^(?:then|next|subsequently|finally|lastly|afterwards)$/u.test(lowerAt(line, k)) ||
      line.tokens[k]!.depth > 0
    )
      continue;
    cuts.push(k);
  }
  if (cuts.length < 2) return [];
  const steps: Range[] = [];
  for (const [index, cut] of cuts.entries()) {
    let from = cut + 1;
    while (/^[,]$|^(?:we|i|they)$/u.test(lowerAt(line, from))) from++;
    let to = cuts[index + 1] ?? line.end;
    while (to > from && /^(?:[,;]|and|we|i|which|that|is|are|was|were)$/u.test(lowerAt(line, to - 1))) to--;
    const words = wordsIn(line, { from, to });
    if (words < 2 || words > 16 || !startsStep(line, from)) return [];
    steps.push({ from, to });
  }
  const draft: Draft = {
    kind: 'pipeline',
    steps: steps.map((step) => exactPart(line, step)),
    spans: [spanOf(line, { from: steps[0]!.from, to: steps.at(-1)!.to })],
    confidence: 0.9,
  };
  return [draft];
};

const startsStep = (line: Line, at: number): boolean =>
  /^(?:verb|participle|ing)$/u.test(line.classes[at] ?? '') || line.classes[at] === 'noun';
