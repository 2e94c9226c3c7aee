import { mainVerb } from '../claims/clause.ts';
import { leadingMarkers } from '../claims/markers.ts';
import { leadEnds } from '../phrases/english/leads.ts';
import type { Line, Range } from './line.ts';
import { subjectBefore } from './noun-phrase.ts';

/** The main clause: where it begins, its verb group ('has not been studied'), and where that ends. */
export interface Clause {
  readonly from: number;
  readonly subject: Range | undefined;
  readonly verb: Range;
}

/** Index of the first token after discourse markers ('However,', 'In this paper,'). */
export function afterMarkers(line: Line): number {
  const marks = leadingMarkers(line.text, line.sentence);
  const end = marks.at(-1)?.end;
  return end === undefined
    ? 0
    : Math.max(
        0,
        line.tokens.findIndex((one) => one.start >= end),
      );
}

/** The first main clause that surely is one. */
export function mainClause(line: Line): Clause | undefined {
  const head = afterMarkers(line);
  const tokens = line.tokens.slice(head, line.end);
  if (tokens.length < 3) return undefined;
  for (const start of leadEnds(tokens, tokens.length)) {
    const main = mainVerb(tokens, start, tokens.length);
    if (!main) continue;
    const from = head + start;
    const verb = verbGroup(line, head + main.index);
    return { from, subject: subjectBefore(line, from, verb.from), verb };
  }
  return undefined;
}

/** All of 'has not yet been widely studied' around its first finite verb. */
export function verbGroup(line: Line, at: number): Range {
  let from = at;
  while (from > 0 && line.classes[from - 1] === 'adverb') from--;
  let to = at + 1;
  if (line.classes[at] === 'auxiliary') {
    while (to < line.end && /^(?:auxiliary|negation|adverb)$/u.test(line.classes[to]!)) to++;
    if (line.classes[to] === 'verb') to++;
    else while (to - 1 > at && line.classes[to - 1] === 'adverb') to--;
  }
  return { from, to };
}

/** The clause that tokens `from` to `to` make by themselves: subject right before the verb. */
export function clauseIn(line: Line, from: number, to: number): Clause | undefined {
  const main = mainVerb(line.tokens, from, to);
  if (!main) return undefined;
  const verb = verbGroup(line, main.index);
  if (verb.from < from) return undefined;
  return { from, subject: subjectBefore(line, from, verb.from), verb };
}
