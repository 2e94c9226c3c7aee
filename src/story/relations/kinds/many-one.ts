import type { Draft, Finder, Paper } from '../finder.ts';
import { cues, exactPart, type Line, spanOf } from '../line.ts';
import { nounChunk } from '../noun-chunk.ts';

/** Rule 17: many in one sentence, one alone in the next, of the same head noun. */
export const manyOne: Finder = (line, paper) => {
  const one = phrase(line, /\b(?:only (?:a single|one)|a single|only a single|just one)\s/giu);
  const before = one && previous(line, paper);
  const many =
    before && phrase(before, /\b(?:multiple|many|several|various|a (?:wide )?(?:range|variety) of)\s/giu);
  if (!one || !before || !many) return [];
  const stem = (word: string): string => word.replace(/(?:ies|es|s|y)$/u, '');
  if (stem(line.tokens[one.to - 1]!.lower) !== stem(before.tokens[many.to - 1]!.lower)) return [];
  const draft: Draft = {
    kind: 'many-one',
    many: exactPart(before, many),
    one: exactPart(line, one),
    sentences: [before.sentence.index, line.sentence.index],
    spans: [spanOf(before, many), spanOf(line, one)],
    confidence: 0.85,
  };
  return [draft];
};

const previous = (line: Line, { lines }: Paper): Line | undefined => lines[line.sentence.index - 1];

function phrase(line: Line, pattern: RegExp) {
  for (const cue of cues(line, pattern)) {
    const noun = nounChunk(line, cue.to);
    if (noun) return { from: cue.from, to: noun.to };
  }
  return undefined;
}
