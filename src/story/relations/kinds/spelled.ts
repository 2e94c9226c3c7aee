import { countedNoun, spelledNumbers } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import { series } from '../noun-phrase.ts';

/** Nouns that say nothing without their members. */
const vague =
  /^(?:ways?|aspects?|parts?|things|cases|reasons|issues|problems|challenges|questions|factors|properties|features|advantages|contributions|directions|perspectives|points|steps|components|phases|stages|goals|aims|objectives|elements|hypotheses|conditions|groups|types|kinds|areas|examples|results|findings)$/u;

/** Rule 42: 'three tasks: A, B, and C'. With its members as many panels, without them a numeral. */
export const spelled: Finder = (line) => {
  if (!/\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/iu.test(line.sentence.text)) return [];
  const found: Draft[] = [];
  for (let k = 0; k < line.end; k++) {
    const value = spelledNumbers[lowerAt(line, k)];
    if (value === undefined || line.tokens[k]!.depth > 0) continue;
    const before = lowerAt(line, k - 1);
    if (
      /^(?:of|or|than|to|least|most|about|these|those|between|-|–|last|first|past|next|twenty|every|other|all|only|up|over)$/u.test(
        before,
      )
    )
      continue;
    if (/^(?:noun|number|conjunction)$/u.test(line.classes[k - 1] ?? '')) continue;
    const noun = countedNoun(line, k + 1);
    if (!noun || /^(?:saw|had|did|found|showed|were|was)$/u.test(lowerAt(line, k + 1))) continue;
    const names = members(line, noun.to, value) ?? laterMembers(line, noun.to, value);
    if (names === undefined && vague.test(noun.head)) continue;
    const to = names?.at(-1)?.to ?? noun.to;
    found.push({
      kind: 'spelled',
      count: { number: exactPart(line, { from: k, to: k + 1 }), value, noun: part(line, noun) },
      names: (names ?? []).map((one) => part(line, one)),
      spans: [spanOf(line, { from: k, to })],
      confidence: names ? 0.95 : 0.85,
    });
  }
  return found;
};

/** As many names as were counted, behind a colon, a dash, 'namely' or in brackets. */
export function members(line: Line, at: number, value: number): readonly Range[] | undefined {
  const mark = line.tokens[at]?.text ?? '';
  let from = at + 1;
  if (mark === ',' && lowerAt(line, from) === 'namely') from++;
  else if (!/^[:(–—]$/u.test(mark)) return undefined;
  if (lowerAt(line, from) === 'i.e') while (/^(?:i\.e|[.,])$/u.test(lowerAt(line, from))) from++;
  const limit = mark === '(' ? closing(line, at) : line.end;
  const list = inside(line, from, limit);
  if (!list || list.length !== value) return undefined;
  const next = list.at(-1)!.to;
  return next >= limit || /^[.;,)–—]$/u.test(line.tokens[next]!.text) ? list : undefined;
}

/** 'four methods that rank evidence: A, B, C, and D': the colon ends the same clause. */
function laterMembers(line: Line, at: number, value: number): readonly Range[] | undefined {
  for (let k = at; k < Math.min(line.end, at + 10); k++) {
    const { text, depth } = line.tokens[k]!;
    if (depth === 0 && /^[,;–—]$/u.test(text)) return undefined;
    if (text === ':' && depth === 0) return value >= 3 ? members(line, k, value) : undefined;
  }
  return undefined;
}

const closing = (line: Line, open: number): number => {
  for (let k = open + 1; k < line.end; k++) if (line.tokens[k]!.text === ')') return k;
  return line.end;
};

/** Names in brackets are read as if they stood outside. */
function inside(line: Line, from: number, limit: number): readonly Range[] | undefined {
  const flat = line.tokens[from]?.depth === 0 ? line : lifted(line, from, limit);
  return series(flat, from, { most: 8, limit })?.items;
}

/** The line with the inside of one bracket raised to the text's own level. */
export const lifted = (line: Line, from: number, limit: number): Line => ({
  ...line,
  tokens: line.tokens.map((one, k) => (k >= from && k < limit ? { ...one, depth: one.depth - 1 } : one)),
});
