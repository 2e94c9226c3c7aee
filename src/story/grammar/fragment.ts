import { type Token, tokenise } from '../../text/tokens.ts';
import { mainVerb } from '../claims/clause.ts';
import { bodyEnd } from '../claims/splits.ts';
import { chunksOf } from './chunks.ts';
import type { Chunk, ParsedClause } from './clause.ts';
import { parseClause } from './parse.ts';
import { tagsOf } from './tags.ts';

/**
 * Whether English words that begin like a clause break off before they are one: 'The rank, which corresponds to the size', 'We
 * find that in light of X', 'The model, trained on four bands'. A clause that the grammar cannot read is none of these.
 */
export function isFragment(text: string): boolean {
  const { tokens, tags, end, clause } = read(text);
  return clause === undefined ? breaksOff(tokens, chunksOf(tokens, tags, end)) : lacksContent(tokens, clause);
}

/** Whether the grammar finds a subject, its verb and what that takes in English words: not in 'Harbour logs, 2001 to 2019'. */
export function isClause(text: string): boolean {
  const { tokens, clause } = read(text);
  return clause?.object !== undefined && !lacksContent(tokens, clause);
}

function read(text: string) {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const tags = tagsOf(text, all, tokens);
  const end = bodyEnd(tokens);
  return { tokens, tags, end, clause: parseClause(tokens, tags, end) };
}

function lacksContent(tokens: readonly Token[], { content, chunks }: ParsedClause): boolean {
  if (content === undefined) return false;
  if (content.clause !== undefined) return lacksContent(tokens, content.clause);
  const from = content.marker?.to ?? 0;
  return breaksOff(
    tokens,
    chunks.filter((chunk) => chunk.from >= from),
  );
}

/** No verb but one that narrows the noun before it. */
function breaksOff(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
  const first = chunks.findIndex(({ kind }) => kind === 'verb');
  const before = chunks[first - 1];
  // 'tides double the mixing': the tagger may have missed the verb.
  if (first < 0) return mainVerb(tokens, chunks[0]?.from ?? 0, chunks.at(-1)?.to ?? 0) === undefined;
  // 'Comparing A against B': nobody does it.
  const opening = chunks[first];
  const finite = chunks.some((chunk) => chunk.kind === 'verb' && /^(?:finite|ed)$/u.test(chunk.form));
  if (!finite && first === 0 && opening?.kind === 'verb' && opening.form === 'ing') return true;
  const narrows =
    before?.kind === 'comma' ||
    (before?.kind === 'subordinator' && /^(?:that|which|who|whose)$/u.test(tokens[before.from]!.lower));
  return (
    narrows &&
    !chunks.slice(first + 1).some((chunk) => chunk.kind === 'verb' && /^(?:finite|ed)$/u.test(chunk.form))
  );
}
