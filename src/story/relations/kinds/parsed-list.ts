import type { Chunk } from '../../grammar/clause.ts';
import type { Draft } from '../finder.ts';
import { type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { toldOf } from '../told.ts';

const itemMost = 9;
const leadMost = 16;
const leadLeast = 3;

/**
 * 'in relation to the complexity of A, the level of B, and C': three to six things that end the clause, as its grammar tells them apart.
 * Guard: each is a noun phrase of the same build as the next; what follows the last one belongs to it by 'of' alone, for what else
 * follows may belong to all.
 */
export function parsedList(line: Line): Draft | undefined {
  if (!/,[^,;]+,? (?:and|or) /u.test(line.sentence.text)) return undefined;
  const told = toldOf(line);
  if (told === undefined || told.asked) return undefined;
  const { clause } = told;
  const chunks = clause.chunks.filter(({ from }) => from >= clause.verb.to);
  for (let at = chunks.length - 1; at >= 3; at--) {
    if (chunks[at]!.kind !== 'and' || chunks[at - 1]!.kind !== 'comma') continue;
    const items = itemsAround(line, chunks, at);
    if (items === undefined) continue;
    const lead = { from: told.head, to: items[0]!.from };
    const words = wordsIn(line, lead);
    if (words < leadLeast || words > leadMost) return undefined;
    return {
      kind: 'list',
      lead: part(line, lead),
      items: items.map((one) => part(line, one)),
      spans: [spanOf(line, { from: lead.from, to: items.at(-1)!.to })],
      confidence: 0.8,
    };
  }
  return undefined;
}

/** The items around the last comma and its 'and'; undefined where one of them is no plain noun phrase. */
function itemsAround(line: Line, chunks: readonly Chunk[], at: number): Range[] | undefined {
  const last = phraseFrom(line, chunks, at + 1);
  if (last === undefined || !isEnd(chunks[last.next])) return undefined;
  const items: Range[] = [last];
  let comma = at - 1;
  for (;;) {
    const before = commaBefore(chunks, comma);
    if (before === undefined) break;
    const inner = phraseFrom(line, chunks, before + 1);
    if (inner === undefined || inner.next !== comma) break;
    items.unshift(inner);
    comma = before;
  }
  const [second] = items;
  const first = second && firstItem(line, chunks, comma, second);
  const all = first === undefined ? [] : [first, ...items];
  if (all.length < 3 || all.length > 6) return undefined;
  return all.every((one) => isItem(line, one)) ? all : undefined;
}

/** A noun phrase with its 'of' phrases, or with other prepositions inside where a comma ends it. */
function phraseFrom(
  line: Line,
  chunks: readonly Chunk[],
  from: number,
): (Range & { readonly next: number }) | undefined {
  if (chunks[from]?.kind !== 'noun') return undefined;
  let k = from;
  while (
    chunks[k + 1]?.kind === 'preposition' &&
    chunks[k + 2]?.kind === 'noun' &&
    (lowerAt(line, chunks[k + 1]!.from) === 'of' || endsPhrase(chunks, k + 3))
  )
    k += 2;
  return { from: chunks[from]!.from, to: chunks[k]!.to, next: k + 1 };
}

const endsPhrase = (chunks: readonly Chunk[], k: number): boolean =>
  chunks[k]?.kind === 'comma' && chunks[k + 1]?.kind !== 'verb';

const isEnd = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || chunk.kind === 'stop' || chunk.kind === 'other' || chunk.kind === 'comma';

function commaBefore(chunks: readonly Chunk[], at: number): number | undefined {
  for (let k = at - 1; k >= 0; k--) {
    if (chunks[k]!.kind === 'comma') return k;
    if (chunks[k]!.kind !== 'noun' && chunks[k]!.kind !== 'preposition') return undefined;
  }
  return undefined;
}

/** The noun phrase before the first comma, as long as the second one is built: with its 'of', with its article. */
function firstItem(line: Line, chunks: readonly Chunk[], comma: number, second: Range): Range | undefined {
  let k = comma - 1;
  if (chunks[k]?.kind !== 'noun') return undefined;
  const to = chunks[k]!.to;
  let wanted = ofs(line, second);
  while (
    wanted > 0 &&
    k >= 2 &&
    lowerAt(line, chunks[k - 1]!.from) === 'of' &&
    chunks[k - 2]!.kind === 'noun'
  ) {
    k -= 2;
    wanted--;
  }
  const before = chunks[k - 1];
  if (wanted > 0 || (before !== undefined && before.kind !== 'preposition' && before.kind !== 'verb'))
    return undefined;
  const { from } = chunks[k]!;
  return hasArticle(line, from) === hasArticle(line, second.from) ? { from, to } : undefined;
}

const ofs = (line: Line, { from, to }: Range): number => {
  let count = 0;
  for (let k = from; k < to; k++) if (lowerAt(line, k) === 'of') count++;
  return count;
};

const hasArticle = (line: Line, at: number): boolean => /^(?:the|an?)$/u.test(lowerAt(line, at));

const isItem = (line: Line, one: Range): boolean =>
  wordsIn(line, one) <= itemMost &&
  !/^(?:it|them|they|this|these|those|others?|such|namely|especially|particularly|we|which|so)$/u.test(
    lowerAt(line, one.from),
  );
