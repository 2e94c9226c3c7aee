import type { Span } from '../../text/rich-text.ts';
import { type Token, wordCount } from '../../text/tokens.ts';
import { finiteAt, mainVerb } from '../claims/clause.ts';
import { bodyEnd } from '../claims/splits.ts';
import { auxiliaries } from '../claims/verbs.ts';
import { clip, type PhraseContext, tokensOf } from './phrase.ts';

/** A sentence that lists short things: '… four settings: A, B, C, and D'. */
export interface Listing {
  /** What it says before the list. */
  readonly before: readonly Span[];
  readonly items: readonly Span[];
  /** What follows the list. */
  readonly after: readonly Span[];
}

const itemWords = 7;
const itemsLeast = 3;
const itemsMost = 9;
/** After the last thing of a list the sentence may go on. */
const goesOn =
  /^(?:which|that|who|whose|to|by|while|whereas|because|so|thereby|thus|as|where|when|is|are|was|were|has|have)$/u;
const noItem =
  /^(?:we|it|they|he|she|this|these|those|which|that|who|not|if|but|while|whereas|because|thereby|thus|whether|how|what|why|when)$/u;

/** The list of a sentence; undefined where it has none, or where a thing of it is more than a few words. */
export function listing(spans: readonly Span[], context: PhraseContext): Listing | undefined {
  if (!/^en\b/i.test(context.language)) return;
  const tokens = tokensOf(spans, context);
  const end = bodyEnd(tokens);
  for (let at = 4; at < end - 4; at++) {
    const open = opensList(tokens, at);
    if (open === undefined || mainVerb(tokens, 0, at) === undefined) continue;
    const found = itemsFrom(tokens, open, end);
    if (found === undefined) continue;
    const [first, last] = [tokens[0]!, tokens[at]!];
    const items = found.items.map(([from, to]) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end }));
    const cut = tokens[at - 1]!.text === ',' ? tokens[at - 1]!.start : last.start;
    const { text } = context;
    return {
      before: clip(text, spans, first.start, cut),
      items,
      after: clip(text, spans, items.at(-1)!.end, text.length),
    };
  }
  return;
}

/** Where the list begins that the token at `at` announces. */
function opensList(tokens: readonly Token[], at: number): number | undefined {
  const { text, lower, depth } = tokens[at]!;
  if (depth > 0) return;
  if (text === ':' || lower === 'namely' || lower === 'including') return at + 1;
  return lower === 'such' && tokens[at + 1]?.lower === 'as' ? at + 2 : undefined;
}

function itemsFrom(
  tokens: readonly Token[],
  from: number,
  end: number,
): { readonly items: readonly (readonly [number, number])[] } | undefined {
  const flat = (k: number, pattern: RegExp) => tokens[k]!.depth === 0 && pattern.test(tokens[k]!.lower);
  const commas: number[] = [];
  for (let k = from; k < end; k++) if (flat(k, /^[,;]$/u)) commas.push(k);
  // A semicolon after commas opens something of another rank.
  if (new Set(commas.map((k) => tokens[k]!.text)).size > 1) return;
  // The last 'and' behind a comma, else the last 'and' after the last comma of the list.
  const oxford = commas.find((k) => /^(?:and|or)$/u.test(tokens[k + 1]?.lower ?? ''));
  let conjunction = oxford;
  if (conjunction === undefined)
    for (let k = (commas[0] ?? end) + 1; k < end; k++)
      if (flat(k, /^(?:and|or)$/u)) {
        conjunction = k;
        break;
      }
  if (conjunction === undefined) return;
  const cuts = [...commas.filter((k) => k < conjunction), conjunction];
  const items: (readonly [number, number])[] = [];
  let start = from;
  for (const cut of cuts) {
    items.push([start, cut]);
    start = cut + 1;
  }
  if (/^(?:and|or)$/u.test(tokens[start]?.lower ?? '')) start += 1;
  let stop = start;
  while (
    stop < end &&
    !(tokens[stop]!.depth === 0 && (/^[,;:]$/u.test(tokens[stop]!.text) || goesOn.test(tokens[stop]!.lower)))
  )
    stop += 1;
  // 'A, B and C and that D': the sentence goes on with its next member.
  while (stop > start && /^(?:and|or|as|the)$/u.test(tokens[stop - 1]!.lower)) stop -= 1;
  items.push([start, stop]);
  if (items.length < itemsLeast || items.length > itemsMost) return;
  return items.every(([one, other]) => isItem(tokens, one, other)) ? { items } : undefined;
}

const isItem = (tokens: readonly Token[], from: number, to: number): boolean => {
  const own = tokens.slice(from, to);
  const count = wordCount(own);
  return (
    count >= 1 &&
    count <= itemWords &&
    own[0]!.kind !== 'mark' &&
    own.every(({ text, depth }) => depth > 0 || !/^[–—:;]$/u.test(text)) &&
    !noItem.test(own[0]!.lower) &&
    own.every(
      (token, k) => !auxiliaries.has(token.lower) && (k === 0 || finiteAt(tokens, from + k) === undefined),
    )
  );
};
