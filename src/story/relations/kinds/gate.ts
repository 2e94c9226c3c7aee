import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, part, spanOf } from '../line.ts';
import { phraseBefore, series } from '../noun-phrase.ts';

/** Rule 30: 'X is defined as A or B'. Guard: a word of defining, exactly two whole inputs. */
export const gate: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, /\b(?:(?:is|are|was|were) )?defined as\s/giu)) {
    const result = phraseBefore(line, cue.from, { most: 7 });
    const list = series(line, cue.to, { most: 8 });
    if (!result || list?.items.length !== 2) continue;
    const word = list.items[1]!.from - 1;
    found.push({
      kind: 'gate',
      result: part(line, result),
      word: exactPart(line, { from: word, to: word + 1 }),
      inputs: list.items.map((one) => part(line, one)),
      spans: [spanOf(line, { from: result.from, to: list.to })],
      confidence: 0.85,
    });
  }
  return found;
};
