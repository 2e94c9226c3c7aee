import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, part, spanOf } from '../line.ts';
import { nounChunk } from '../noun-chunk.ts';
import { nounPhrase } from '../noun-phrase.ts';

/** How much, when or how, not a thing that serves many: 'with the same probability across all members'. */
const measure =
  /\b(?:probabilit(?:y|ies)|times?|levels?|rates?|ways?|manners?|extents?|amounts?|degrees?|numbers?|values?|orders?|directions?|effects?|patterns?|results?|days?|years?|conditions?|trends?)$/iu;

/** Rule 36: one for many: 'a single model for multiple tasks'. Guard: both phrases whole, a preposition alone between them. */
export const oneMany: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, /\b(?:a single|the same|only one|one single)\s/giu)) {
    const one = nounChunk(line, cue.to);
    if (
      !one ||
      measure.test(line.tokens[one.to - 1]?.lower ?? '') ||
      !/^(?:for|across|to|over|on|in)$/u.test(line.tokens[one.to]?.lower ?? '')
    )
      continue;
    const at = one.to + 1;
    const words =
      /^(?:(?:a|the) )?(?:(?:wide|broad|large|diverse) )?(?:variety|range|array|number) of |^(?:all|different|multiple|various|several|many|diverse) /iu;
    if (!words.test(line.text.slice(line.tokens[at]?.start))) continue;
    const many = nounPhrase(line, at, { most: 8 });
    if (!many) continue;
    found.push({
      kind: 'one-many',
      one: exactPart(line, { from: cue.from, to: one.to }),
      many: part(line, many),
      spans: [spanOf(line, { from: cue.from, to: many.to })],
      confidence: 0.85,
    });
  }
  return found;
};
