import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, spanOf, wordsIn } from '../line.ts';

const hedges =
  /\b(?:(?:our|these|the|this) (?:\p{L}+ ){0,3}?(?:results?|findings?|data|observations?|analys[ei]s|study|work|studies|evidence|insights?|experiments?|simulations|paper|research|approach|method|outcomes?)|this|these|we|which|results|findings) (?:(?:together|also|thus|therefore|further|strongly|collectively|overall) )*((?:may |might |could |would )?(?:(?:suggest(?:s|ed)?|impl(?:y|ies)|indicate[sd]?|demonstrates?|conclude|argue|propose|believe|underscores?|highlights?|emphasi[sz]es?) that|(?:underscores?|highlights?|emphasi[sz]es?|suggests?|impl(?:y|ies)|points? to)))\s/giu;

/** Rule 47: what follows from it, with its hedge. Guard: in the last third of the text, result or conclusion, the clause whole. */
export const implication: Finder = (line, { lines }) => {
  const { index, role } = line.sentence;
  if (index < Math.floor((lines.length * 2) / 3) || !/^(?:result|conclusion)$/u.test(role)) return [];
  for (const cue of cues(line, hedges)) {
    const claim = { from: cue.to, to: line.end };
    const words = wordsIn(line, claim);
    if (words < 5 || words > 26 || /^(?:that|with|on|in|,|as|to)$/u.test(line.tokens[cue.to]!.lower))
      continue;
    const length = (cue.match[1] ?? '').trim().split(/\s+/u).length;
    const draft: Draft = {
      kind: 'implication',
      hedge: exactPart(line, { from: cue.to - length, to: cue.to }),
      claim: exactPart(line, claim),
      spans: [spanOf(line, { from: cue.from, to: line.end })],
      confidence: 0.95,
    };
    return [draft];
  }
  return [];
};
