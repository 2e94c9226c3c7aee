import { countedNoun, exactCounts, numberRange, spelledNumbers } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, spanOf } from '../line.ts';
import { lifted } from './spelled.ts';

/** Rule 5: two counts that belong together: '15 clinicians (7 specialities)', '120 children from 4 schools'. Guard: only the bracket or one preposition between them, heads differ. */
export const countPair: Finder = (line) => {
  const found: Draft[] = [];
  for (const first of exactCounts(line)) {
    const bracket = line.tokens[first.noun.to]?.text === '(';
    const joint = /^(?:from|in|across|by|on|at|of)$/u.test(lowerAt(line, first.noun.to));
    if (!bracket && !joint) continue;
    const at = first.noun.to + 1 + (/^(?:the|all|our)$/u.test(lowerAt(line, first.noun.to + 1)) ? 1 : 0);
    const own = bracket ? lifted(line, first.noun.to, line.end) : line;
    const second = countAt(own, at);
    if (!second || second.head === first.head || lowerAt(own, second.to) === 'each') continue;
    if (bracket && own.tokens[second.to]?.text !== ')') continue;
    found.push({
      kind: 'count-pair',
      first: first.counted,
      second: second.counted,
      spans: [spanOf(line, { from: first.number.from, to: second.to })],
      confidence: 0.95,
    });
  }
  return found;
};

function countAt(line: Line, at: number) {
  const word = lowerAt(line, at);
  const quantity = line.quantities.find(
    (one) => one.start === line.tokens[at]?.start && one.kind === 'count',
  );
  const value =
    spelledNumbers[word] ??
    (/^\d{1,3}(?:,\d{3})*$/u.test(word) && quantity && numberRange(line, quantity)
      ? quantity.value
      : undefined);
  const noun = value === undefined ? undefined : countedNoun(line, at + 1, 5);
  if (value === undefined || !noun) return undefined;
  return {
    head: noun.head,
    to: noun.to,
    counted: { number: exactPart(line, { from: at, to: at + 1 }), value, noun: part(line, noun) },
  };
}
