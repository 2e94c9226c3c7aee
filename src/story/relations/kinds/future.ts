import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, part, spanOf, wordsIn } from '../line.ts';
import { series } from '../noun-phrase.ts';

const next =
  /\b(?:(?:future|further) (?:work|research|studies|directions|investigations?|efforts) (?:\p{L}+ ){0,3}?(?:should|will|could|may|can|must|needs? to|include|includes|involves?|is to) (?:be )?(?:also )?(?:(?:focus(?:ed)? on|consider|explore|address|investigate|examine|include|aim to|extend|evaluate|assess|test) )?|we plan to (?:also )?(?:(?:\p{L}+ly) )?)/giu;

/** Rule 46: what comes next. Guard: 'future work should' or 'we plan to'; the rest of the sentence, or its list. */
export const future: Finder = (line) => {
  for (const cue of cues(line, next)) {
    const rest = { from: cue.to, to: line.end };
    const words = wordsIn(line, rest);
    if (words < 3 || words > 24) continue;
    const list = series(line, cue.to, { most: 10 });
    const items =
      list && list.to === line.end && list.items.length >= 2
        ? list.items.map((one) => part(line, one))
        : [exactPart(line, rest)];
    const draft: Draft = {
      kind: 'future',
      items,
      spans: [spanOf(line, { from: cue.from, to: line.end })],
      confidence: 0.85,
    };
    return [draft];
  }
  return [];
};
