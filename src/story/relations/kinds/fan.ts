import { countedNoun, spelledNumbers } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, lowerAt, part, spanOf } from '../line.ts';
import { members } from './spelled.ts';

/** Rule 28: a test of N things, N at most 8: 'we evaluate 6 models'. Guard: the verb is the authors' own; only named things get names. */
export const fan: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(
    line,
    /\b(?:evaluat(?:e|ed|ing)|compar(?:e|ed|ing)|test(?:ed|ing)?|benchmark(?:ed|ing)?|analy[sz](?:e|ed|ing)|experiment(?:ed)? with|study|studied|examin(?:e|ed))\s/giu,
  )) {
    const at = /^(?:the|these|all|on)$/u.test(lowerAt(line, cue.to)) ? cue.to + 1 : cue.to;
    const word = lowerAt(line, at);
    const value = spelledNumbers[word] ?? (/^[2-8]$/u.test(word) ? Number(word) : undefined);
    if (value === undefined || value > 8) continue;
    const noun = countedNoun(line, at + 1);
    if (!noun) continue;
    const names = members(line, noun.to, value);
    found.push({
      kind: 'fan',
      verb: exactPart(line, cue),
      count: { number: exactPart(line, { from: at, to: at + 1 }), value, noun: part(line, noun) },
      names: (names ?? []).map((one) => part(line, one)),
      spans: [spanOf(line, { from: cue.from, to: names?.at(-1)?.to ?? noun.to })],
      confidence: 0.9,
    });
  }
  return found;
};
