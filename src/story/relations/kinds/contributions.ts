import type { Draft, Finder, Paper } from '../finder.ts';
import { cues, exactPart, type Line, part, type Range, spanOf, wordsIn } from '../line.ts';
import type { Part } from '../model.ts';
import { closedPhrase } from '../noun-phrase.ts';

const brings =
  /\b(?:we|i|this (?:paper|work|article|study|thesis)|the (?:paper|article)) (?:(?:\p{L}+ly|also|further|then|first|here) )?(presents?|introduces?|proposes?|develops?|releases?|describes?|designs?|builds?|constructs?|creates?|formulates?|publish(?:es)?|contributes?|introduced|proposed|developed|released|designed|built|constructed|created)\s/giu;

/** Rule 41: what the paper brings, one card a main clause. Guard: the authors are the subject, the object is a whole phrase. Told once, at the first clause. */
export const contributions: Finder = (line, paper) =>
  line === paper.lines.find((one) => one.sentence.role !== 'other') ? together(paper) : [];

function together({ lines }: Paper): Draft[] {
  const all = lines
    .filter(({ sentence }) => sentence.role !== 'other')
    .flatMap((line) => clauses(line).map((one) => ({ line, ...one })));
  const distinct = all
    .filter(
      (one, k) =>
        all.findIndex((other) => headWord(other.line, other.object) === headWord(one.line, one.object)) === k,
    )
    .slice(0, 4);
  if (distinct.length === 0) return [];
  return [
    {
      kind: 'contributions',
      cards: distinct.map(({ line, verb, object }) => ({
        sentence: line.sentence.index,
        verb: exactPart(line, verb),
        object: part(line, object),
        ...restOf(line, object.to),
      })),
      spans: distinct.map(({ line, verb, object }) => spanOf(line, { from: verb.from, to: object.to })),
      sentences: [...new Set(distinct.map(({ line }) => line.sentence.index))],
      confidence: 0.95,
    },
  ];
}

/** What the clause says after its object, where it is short. */
function restOf(line: Line, at: number): { readonly rest?: Part } {
  const from = line.tokens[at]?.text === ',' ? at + 1 : at;
  const rest = { from, to: line.end };
  return rest.to > from && wordsIn(line, rest) <= 14 ? { rest: exactPart(line, rest) } : {};
}

const headWord = (line: Line, { to }: Range): string => line.tokens[to - 1]!.lower;

function clauses(line: Line): { readonly verb: Range; readonly object: Range }[] {
  const found: { verb: Range; object: Range }[] = [];
  for (const cue of cues(line, brings)) {
    const object = closedPhrase(line, cue.to, { most: 12 });
    if (object && !/^(?:it|them|this|these|that)$/u.test(line.tokens[object.from]!.lower))
      found.push({ verb: { from: cue.to - 1, to: cue.to }, object });
  }
  return found;
}
