import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { bodyEnd } from '../claims/splits.ts';
import { chunksOf } from './chunks.ts';
import type { Chunk, ParsedClause, Place } from './clause.ts';
import { parseClause } from './parse.ts';
import { tagsOf } from './tags.ts';

/**
 * The phrases of an English sentence that say most, best first: what its innermost clause denies, what the verb takes, what it says a
 * thing is like, what follows from it or is for. Spans are offsets in `text`.
 */
export function newsIn(text: string): Span[] {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const tags = tagsOf(text, all, tokens);
  const end = bodyEnd(tokens);
  const clause = parseClause(tokens, tags, end);
  // Where the grammar is not sure, any whole phrase is better than none: the last ones are mostly new.
  const others = nounPhrases(tokens, chunksOf(tokens, tags, end), { from: 0, to: end }).reverse();
  return [...(clause === undefined ? [] : phrasesOf(tokens, clause)), ...others].map(({ from, to }) => ({
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
  }));
}

function phrasesOf(tokens: readonly Token[], clause: ParsedClause): Place[] {
  const inner = clause.content?.clause;
  if (inner !== undefined) return phrasesOf(tokens, inner);
  const { chunks, verb, object, quality, extras } = clause;
  const nouns = (from: number, to: number) => nounPhrases(tokens, chunks, { from, to });
  return [
    ...(verb.negated && object !== undefined ? withVerb(verb, nouns(object.from, object.to)[0]) : []),
    ...(object === undefined ? [] : nouns(object.from, object.to)),
    ...(quality === undefined ? [] : [quality]),
    ...extras.flatMap(({ rest }) => nouns(rest.from, rest.to)),
  ];
}

const withVerb = (verb: Place, object: Place | undefined): Place[] =>
  object === undefined ? [] : [{ from: verb.from, to: object.to }];

/** Noun phrases of a stretch, each with its 'of' phrases. */
function nounPhrases(tokens: readonly Token[], chunks: readonly Chunk[], { from, to }: Place): Place[] {
  const found: Place[] = [];
  const mine = chunks.filter((chunk) => chunk.from >= from && chunk.to <= to);
  for (let k = 0; k < mine.length; k++) {
    if (mine[k]!.kind !== 'noun') continue;
    const start = mine[k]!.from;
    while (tokens[mine[k + 1]?.from ?? -1]?.lower === 'of' && mine[k + 2]?.kind === 'noun') k += 2;
    found.push({ from: start, to: mine[k]!.to });
  }
  return found;
}
