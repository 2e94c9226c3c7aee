import { isAdjective } from '../adjectives.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { nounPhrase, series } from '../noun-phrase.ts';

const nouns =
  /\b(?:(?:\p{L}+(?:-\p{L}+)? )?(?:correlations?|associations?|relationships?|relations?|links?|connections?|trade-?offs?|interplay|interactions?|overlap|agreement|mismatch|gap|discrepanc(?:y|ies)|tensions?|similarit(?:y|ies)|alignment)) between\s/giu;

/** Rule 35: two things and the noun that joins them: 'the correlation between A and B'. Guard: two whole phrases; no strength is drawn. */
export const lanes: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, nouns, ' between ')) {
    if (
      /^(?:no|any|lack|without)\b/iu.test(cue.match[0]) ||
      /^(?:no|not|without|any)$/u.test(lowerAt(line, cue.from - 1))
    )
      continue;
    const list = series(line, cue.to, { most: 9 });
    const [one, other] = list?.items ?? [];
    if (list?.items.length !== 2 || list.word !== 'and' || !one || !other) continue;
    if (
      /^(?:and|or|,)$/u.test(lowerAt(line, other.to)) &&
      /^(?:and|or)$/u.test(lowerAt(line, other.to + (lowerAt(line, other.to) === ',' ? 1 : 0)))
    )
      continue;
    if (wordsIn(line, one) > 9 || /^(?:one|two|many|these|those)$/u.test(lowerAt(line, cue.to))) continue;
    const exit = exitOf(line, other.to);
    const noun = { from: startOf(line, cue), to: cue.to - 1 };
    found.push({
      kind: 'lanes',
      noun: exactPart(line, noun),
      lanes: [part(line, one), part(line, other)],
      ...(exit ? { exit: exactPart(line, exit) } : {}),
      spans: [spanOf(line, { from: noun.from, to: (exit ?? other).to })],
      confidence: 0.9,
    });
  }
  return found;
};

/** An adjective before the noun belongs to it; an article, verb or preposition does not. */
const startOf = (line: Line, { from, to }: Range): number =>
  to - from > 2 && !(isAdjective(lowerAt(line, from)) && line.classes[from] === 'noun') ? from + 1 : from;

/** 'as a way to rank models' */
function exitOf(line: Line, at: number): Range | undefined {
  if (lowerAt(line, at) !== 'as' || !/^(?:an?)$/u.test(lowerAt(line, at + 1))) return undefined;
  const to = line.end;
  const words = wordsIn(line, { from: at, to });
  return words <= 14 && nounPhrase(line, at + 1) ? { from: at, to } : undefined;
}
