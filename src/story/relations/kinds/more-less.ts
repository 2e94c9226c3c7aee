import { clauseIn, mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, spanOf, wordsIn } from '../line.ts';
import { nounPhrase, thing } from '../noun-phrase.ts';

const irregular =
  /^(?:higher|lower|greater|larger|smaller|better|worse|faster|slower|stronger|weaker|longer|shorter|cheaper|older|younger|earlier|later|richer|poorer|deeper|fewer|safer|simpler|harder|easier|closer|wider|narrower|heavier|lighter|broader|thicker|thinner)$/u;

/** Rule 20: 'X is more accurate than Y', 'X outperforms Y'. The word is printed, no amounts. Guard: no negation, whole phrases. */
export const moreLess: Finder = (line) => [...comparative(line), ...outperforms(line)];

function comparative(line: Line): Draft[] {
  const clause = mainClause(line);
  const found: Draft[] = [];
  for (const cue of cues(line, /\bthan\s/giu, 'than ')) {
    const there = thing(line, cue.to, { most: 8 });
    if (!there || !/^(?:mark|preposition|subordinator)$/u.test(line.classes[there.to] ?? 'mark')) continue;
    if (/^(?:\d|one|two|half|that|those)/u.test(lowerAt(line, cue.to)) || line.classes[cue.to] === 'number')
      continue;
    const own = startOf(line, cue.from) ?? clause;
    const subject = own?.subject;
    if (!own || !subject || wordsIn(line, subject) > 8) continue;
    if (!/^(?:is|are|was|were|be|been)$/u.test(lowerAt(line, own.verb.to - 1))) continue;
    const word = { from: own.verb.to, to: cue.from };
    const words = wordsIn(line, word);
    if (words < 1 || words > 5) continue;
    const text = exactPart(line, word).text;
    if (!/\b(?:more|less)\b/u.test(text) && !irregular.test(lowerAt(line, word.to - 1))) continue;
    if (/^(?:of|in|for|to|by)$|\b(?:not|no|and|or|by|to|that)\b|,/u.test(text) || negative(line, own.verb))
      continue;
    found.push({
      kind: 'more-less',
      rows: [
        {
          thing: part(line, subject),
          word: exactPart(line, { from: subject.to, to: cue.from }),
          there: part(line, there),
        },
      ],
      spans: [spanOf(line, { from: subject.from, to: there.to })],
      confidence: 0.9,
    });
  }
  return found;
}

/** The clause behind 'that', where the comparison stands in one. */
function startOf(line: Line, before: number) {
  for (let k = before - 3; k >= 1; k--)
    if (line.tokens[k]!.lower === 'that' && line.classes[k - 1] === 'verb')
      return clauseIn(line, k + 1, before);
  return undefined;
}

const negative = (line: Line, { from, to }: { from: number; to: number }): boolean =>
  line.classes.slice(from, to).includes('negation');

/** 'Our model significantly outperforms strong baselines' */
function outperforms(line: Line): Draft[] {
  const found: Draft[] = [];
  for (const cue of cues(line, /\b(?:outperform(?:s|ed)?|surpass(?:es|ed)?)\s/giu)) {
    const own = startOf(line, cue.from) ?? mainClause(line);
    if (!own?.subject || cue.from < own.verb.from || cue.to > own.verb.to + 1 || negative(line, own.verb))
      continue;
    const there = thing(line, cue.to, { most: 9 }) ?? nounPhrase(line, cue.to, { most: 6 });
    if (!there || !/^(?:mark|preposition|subordinator|adverb)$/u.test(line.classes[there.to] ?? 'mark'))
      continue;
    found.push({
      kind: 'more-less',
      rows: [
        {
          thing: part(line, own.subject),
          word: exactPart(line, { from: own.subject.to, to: cue.to }),
          there: part(line, there),
        },
      ],
      spans: [spanOf(line, { from: own.subject.from, to: there.to })],
      confidence: 0.9,
    });
  }
  return found;
}
