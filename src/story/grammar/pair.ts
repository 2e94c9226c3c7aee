import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { bodyEnd } from '../claims/splits.ts';
import { parseClause } from './parse.ts';
import { tagsOf } from './tags.ts';

/** Two clauses that a sentence sets against each other, and the word between them. Spans in its text. */
export interface ClausePair {
  readonly first: Span;
  readonly word: Span;
  readonly second: Span;
}

/** Words of one side. */
const sideWords = { least: 4, most: 26 } as const;

/**
 * 'New materials can be found, but their stability is unknown': both sides are clauses with a subject and a verb of their own, so that
 * each can be read alone. Undefined where the word joins anything else: phrases, three clauses, a clause inside another.
 */
export function pairIn(text: string): ClausePair | undefined {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const end = bodyEnd(tokens);
  const joints = tokens.flatMap((token, k) =>
    joins.test(token.lower) && token.depth === 0 && tokens[k - 1]?.text === ',' ? [k] : [],
  );
  const [joint] = joints;
  if (joint === undefined || joints.length > 1 || opensScope.test(tokens[0]?.lower ?? '')) return undefined;
  if (tokens.slice(0, end).some(({ text: mark, depth }) => depth === 0 && /^[;:]$/u.test(mark)))
    return undefined;
  const sides = [
    { from: 0, to: joint - 1 },
    { from: joint + 1, to: end },
  ] as const;
  if (!sides.every(({ from, to }) => isClause(text, tokens.slice(from, to)))) return undefined;
  const [first, second] = sides.map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  })) as [Span, Span];
  const { start, end: wordEnd } = tokens[joint]!;
  // The comma stays with the clause that it closes.
  return {
    first: { start: first.start, end: tokens[joint - 1]!.end },
    word: { start, end: wordEnd },
    second: { start: second.start, end: second.end },
  };
}

const joins = /^(?:but|yet|while|whereas)$/u;
/** What such a word opens may hold for both sides, or the sentence is of three. */
const opensScope =
  /^(?:if|when|while|although|though|because|since|whereas|given|despite|unless|both|neither|either|not|once|until)$/u;

function isClause(text: string, tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || words < sideWords.least || words > sideWords.most)
    return false;
  const side = text.slice(first.start, last.end);
  const own = tokenise(side, { start: 0, end: side.length });
  const clause = parseClause(own, tagsOf(side, { start: 0, end: side.length }, own), own.length);
  return (
    clause !== undefined &&
    (clause.object !== undefined ||
      clause.content !== undefined ||
      clause.quality !== undefined ||
      clause.extras.length > 0 ||
      clause.verb.passive)
  );
}
