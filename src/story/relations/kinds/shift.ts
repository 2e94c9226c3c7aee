import type { Draft, Finder } from '../finder.ts';
import { cues, type Line, lowerAt, part, spanOf } from '../line.ts';
import { nounPhrase } from '../noun-phrase.ts';

const moving =
  /\b(?:shift(?:s|ed|ing)?|mov(?:e|es|ed|ing)|transition(?:s|ed|ing)?|evol(?:ve|ves|ved|ving|ution)|transform(?:s|ed|ing|ation)|chang(?:e|es|ed|ing)|switch(?:es|ed|ing)?|conver(?:t|ts|ted|ting|sion)|passage|turn(?:s|ed|ing)?|progress(?:es|ed|ing|ion)?|migrat(?:e|es|ed|ion)|intention)(?: away)? from\s|\b(?:convert(?:s|ed|ing)?|mov(?:e|es|ed|ing)|shift(?:s|ed|ing)?|transform(?:s|ed|ing)?) (?:the |their |its |them )?(?:\p{L}+ ){0,2}from\s/giu;

/** Rule 12: one quality becomes another: 'a shift from manual to automatic sorting'. Guard: a word of moving before it, no numbers. */
export const shift: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, moving, 'from ')) {
    const at = cue.to;
    const to = closing(line, at);
    if (to === undefined) continue;
    const before = { from: at, to };
    const phrase = nounPhrase(line, at, { most: 6, limit: to });
    const single = to === at + 1 && /(?:al|ic|ive|ous|ed|ary|ar|ent|ant)$/u.test(lowerAt(line, at));
    if (phrase?.to !== to && !single) continue;
    const after = nounPhrase(line, to + 1, { most: 7 });
    if (!after || /\d/u.test(line.text.slice(line.tokens[at]!.start, line.tokens[after.to - 1]!.end)))
      continue;
    if (/^(?:and|or)$/u.test(lowerAt(line, after.to)) || /^(?:one|another|each)$/u.test(lowerAt(line, at)))
      continue;
    found.push({
      kind: 'shift',
      before: part(line, before),
      after: part(line, after),
      spans: [spanOf(line, { from: cue.from, to: after.to })],
      confidence: 0.85,
    });
  }
  return found;
};

/** The 'to' that answers 'from'. */
function closing(line: Line, from: number): number | undefined {
  for (let k = from + 1; k < Math.min(line.end - 1, from + 8); k++) {
    if (/^(?:to|toward|towards)$/u.test(lowerAt(line, k))) return k;
    if (/^(?:verb|auxiliary|subordinator|mark)$/u.test(line.classes[k]!)) return undefined;
  }
  return undefined;
}
