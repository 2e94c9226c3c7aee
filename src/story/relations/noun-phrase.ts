import { verbForms } from '../claims/verbs.ts';
import { isAdjective } from './adjectives.ts';
import { type Line, lowerAt, type Range, wordsIn } from './line.ts';
import { nominal, nounChunk } from './noun-chunk.ts';

/** Prepositions that open what was done, not what a thing is. */
const loose = /^(?:by|via|without|after|before|during|despite|unlike|through|per|vs|versus|than)$/u;

export interface Phrase extends Range {
  /** Nothing of the phrase was left out: a verb, a mark or the end follows. */
  readonly whole: boolean;
}

export interface Size {
  /** Words at most. */
  readonly most?: number;
  readonly limit?: number;
}

/** A noun with its prepositional phrases, as many as fit in `most` words. */
export function nounPhrase(
  line: Line,
  from: number,
  { most = 8, limit = line.end }: Size = {},
): Phrase | undefined {
  const head = nounChunk(line, from, limit);
  if (!head) return undefined;
  const ends = [head.to];
  for (let at = head.to; at < limit; ) {
    const next = complement(line, at, limit);
    if (next === undefined) break;
    ends.push(next);
    at = next;
  }
  const fits = ends.filter((to) => wordsIn(line, { from, to }) <= most && (to >= limit || endsAt(line, to)));
  const to = fits.at(-1);
  if (to === undefined) return undefined;
  return { from, to, whole: fits.length === ends.length };
}

/** Nouns whose infinitive belongs to them: 'the ability to adapt'. */
const takesInfinitive =
  /^(?:abilit(?:y|ies)|capacity|need|attempts?|efforts?|potential|ways?|opportunit(?:y|ies)|tendency|willingness|intention|decision|failure|power|right|desire|motivation|propensity|likelihood|chance|order|means|method)$/u;

/** Whether a phrase may end before token `at`: nothing that follows belongs to its last word. */
function endsAt(line: Line, at: number): boolean {
  const { text, start } = line.tokens[at]!;
  const kind = line.classes[at]!;
  if (text === 'of' || kind === 'number') return false;
  if (kind === 'to') return !takesInfinitive.test(lowerAt(line, at - 1));
  if (kind !== 'mark') return true;
  return /^[,.;:()[\]?!"”“]$/u.test(text) || (/^[–—-]$/u.test(text) && line.tokens[at - 1]!.end < start);
}

/** The longest phrase from `from` on that is torn nowhere: no second half of it follows. */
export function closedPhrase(line: Line, from: number, size: Size = {}): Range | undefined {
  const whole = thing(line, from, size);
  if (whole) return whole;
  for (let most = size.most ?? 8; most > 0; most--) {
    const phrase = nounPhrase(line, from, { ...size, most });
    if (!phrase) return undefined;
    const next = line.classes[phrase.to];
    // A bare 'relationship' says nothing without its 'between', 'mechanisms' nothing without 'underlying'.
    const bare =
      phrase.to - phrase.from <= 2 &&
      /^(?:preposition|ing|participle)$/u.test(next ?? '') &&
      lowerAt(line, phrase.to) !== 'for';
    if (!bare && !continues(line, phrase.to) && !/^(?:noun|ing|number|verb)$/u.test(next ?? ''))
      return phrase;
    most = Math.min(most, wordsIn(line, phrase));
  }
  return undefined;
}

/** The end of the prepositional phrase at `at`: 'of medical records', 'for detecting communities'. */
function complement(line: Line, at: number, limit: number): number | undefined {
  const word = lowerAt(line, at);
  if (line.classes[at] !== 'preposition' || loose.test(word)) return undefined;
  if (
    /^(?:order|combination|addition|terms|contrast|particular|turn|general|least|example|instance|which|conjunction|line|total|part)$/u.test(
      lowerAt(line, at + 1),
    )
  )
    return undefined;
  if (word === 'between' || word === 'among') {
    const pair = series(line, at + 1, { most: 9, limit });
    return pair?.to;
  }
  if (line.classes[at + 1] === 'ing') {
    const plain = nounChunk(line, at + 1, limit);
    if (plain) return plain.to;
    const object = nounChunk(line, at + 2, limit);
    return object?.to;
  }
  return nounChunk(line, at + 1, limit)?.to;
}

export interface Series extends Range {
  readonly items: readonly Phrase[];
  readonly word: string;
}

/** 'A, B and C' or 'A and B' from `from` on. Each item a phrase of at most `most` words. */
export function series(
  line: Line,
  from: number,
  { most = 8, limit = line.end }: Size = {},
): Series | undefined {
  const items: Phrase[] = [];
  let at = from;
  if (/^(?:both|either)$/u.test(lowerAt(line, at))) at++;
  for (;;) {
    const item = nounPhrase(line, at, { most, limit });
    if (!item) return undefined;
    items.push(item);
    let next = item.to;
    if (next >= limit) return undefined;
    const comma = line.tokens[next]!.text === ',';
    if (comma) next++;
    const word = lowerAt(line, next);
    if (/^(?:and|or)$/u.test(word)) {
      const last = nounPhrase(line, next + 1, { most, limit });
      if (!last || (comma && items.length < 2)) return undefined;
      const all = [...items, last];
      return isSeries(line, all, comma) ? { from, to: last.to, items: all, word } : undefined;
    }
    if (!comma || items.length > 8) return undefined;
    at = next;
  }
}

/** No list: adjectives of one noun, a name after its kind ('the homologs, A and B,'), a participle clause. */
export function isSeries(line: Line, items: readonly Phrase[], oxford: boolean): boolean {
  const [first, ...others] = items;
  const last = others.at(-1);
  if (!first || !last) return false;
  const bare = (one: Range): boolean => one.to - one.from === 1;
  const determined = (one: Range): boolean => /^(?:the|an?)$/u.test(lowerAt(line, one.from));
  // 'two homologues, A and B', 'PACT, the A and B framework': a name and what it is.
  const numeral = /^(?:\d+|two|three|four|five|six|seven|several)$/u;
  if (
    others.length === 2 &&
    numeral.test(lowerAt(line, first.from)) &&
    !others.some((one) => numeral.test(lowerAt(line, one.from)))
  )
    return false;
  if (others.length > 2 && numeral.test(lowerAt(line, first.from)) && !numeral.test(lowerAt(line, last.from)))
    return false;
  if (bare(first) && /^\p{Lu}/u.test(line.tokens[first.from]!.text) && determined(others[0]!)) return false;
  const ing = (one: Range): boolean => line.classes[one.from] === 'ing';
  if (
    others.some(ing) &&
    !ing(first) &&
    others.some((one) => ing(one) && !nominal.test(lowerAt(line, one.from)))
  )
    return false;
  // 'patterns of mites and estimate each': the last one is a verb with its object still to come.
  if (/^(?:determiner|pronoun)$/u.test(line.classes[last.to] ?? '')) return false;
  const early = items.slice(0, -1);
  // 'English and French words' share their noun.
  if (early.every(({ to }) => isOrigin(line, to - 1)) && isOrigin(line, last.from) && !bare(last))
    return false;
  if (wordsIn(line, last) >= 2) {
    if (early.every(bare) && wordsIn(line, last) >= 3) return false;
    if (early.some((one) => bare(one) && (isAdjective(lowerAt(line, one.from)) || ing(one)))) return false;
    // 'egg, juvenile, and adult stages'
    if (
      early.every((one) => bare(one) && /^\p{Ll}.*[^s]$/u.test(line.tokens[one.from]!.text)) &&
      /s$/u.test(lowerAt(line, last.to - 1))
    )
      return false;
  }
  // 'the mouse homologs, A and B, showed'
  const named =
    items.length === 3 &&
    !oxford &&
    line.classes[first.from] === 'determiner' &&
    line.classes[last.from] !== 'determiner';
  return !(named && /^(?:,|\()$/u.test(line.tokens[last.to]?.text ?? ''));
}

/** 'French', 'Italian': of a language or a people. */
const isOrigin = (line: Line, at: number): boolean =>
  /^(?:\p{Lu}\p{Ll}+(?:ish|ese|ian|ean|can)|French|Dutch|German|Greek|Czech|Thai|Swiss|Welsh|Norse|Arabic)$/u.test(
    line.tokens[at]?.text ?? '',
  );

/** A phrase or a series of them, read as one thing; what follows it is no further member of it. */
export function thing(line: Line, from: number, size: Size = {}): Phrase | undefined {
  const limit = size.limit ?? line.end;
  const list = series(line, from, { ...size, most: size.most ?? 8 });
  if (list && wordsIn(line, list) <= (size.most ?? 8))
    return { from, to: list.to, whole: list.items.at(-1)!.whole };
  const one = nounPhrase(line, from, size);
  if (!one) return undefined;
  const torn = one.to < limit && /^(?:determiner|noun|verb|auxiliary)$/u.test(line.classes[one.to]!);
  return torn || continues(line, one.to, limit) ? undefined : one;
}

/** Whether 'and', 'or' or a comma after a phrase leads to another member of it. */
export function continues(line: Line, at: number, limit = line.end): boolean {
  if (at >= limit) return false;
  const comma = line.tokens[at]!.text === ',';
  const next = comma ? at + 1 : at;
  if (/^(?:and|or|nor)$/u.test(lowerAt(line, next))) {
    // 'A and we …', 'A and improves …' begin something new.
    const kind = line.classes[next + 1];
    if (kind === 'pronoun' || kind === 'verb' || kind === 'to' || kind === 'auxiliary') return false;
    if (kind === 'adverb' && /^(?:verb|auxiliary)$/u.test(line.classes[next + 2] ?? '')) return false;
    const forms = verbForms(lowerAt(line, next + 1));
    if (forms && (forms.base || forms.s) && !forms.nounLike) return false;
    // A clause of its own: 'A and the model is …'.
    const subject = nounPhrase(line, next + 1, { most: 12, limit });
    return !(comma && subject && /^(?:verb|auxiliary)$/u.test(line.classes[subject.to] ?? ''));
  }
  return false;
}

/** A phrase or series that ends just before token `to`; the longest that is one. */
export function phraseBefore(
  line: Line,
  to: number,
  { most = 8 }: Size = {},
  innermost = false,
): Range | undefined {
  let best: Range | undefined;
  for (let from = to - 1; from >= 0 && wordsIn(line, { from, to }) <= most; from--) {
    const kind = line.classes[from]!;
    if (/^(?:verb|auxiliary|subordinator|pronoun|to|negation)$/u.test(kind) && line.tokens[from]!.depth === 0)
      break;
    const before = from === 0 ? undefined : line.classes[from - 1];
    // Only where something else ends before it: no phrase begins in the middle of another.
    if (
      before === 'noun' ||
      before === 'participle' ||
      before === 'ing' ||
      before === 'number' ||
      before === 'adverb'
    )
      continue;
    if (before === 'determiner' || lowerAt(line, from - 1) === 'of') continue;
    if (before === 'conjunction' && !(kind === 'determiner' && lowerAt(line, from - 2) === ',')) continue;
    const phrase = thing(line, from, { most, limit: to });
    if (phrase?.to === to) best = phrase;
    if (best && innermost) return best;
  }
  return best;
}

/** The subject of the verb at `verb`, read from the head of its clause: it must reach right to the verb. */
export function subjectBefore(line: Line, from: number, verb: number, most = 10): Range | undefined {
  let to = verb;
  while (to > from && /^(?:adverb|auxiliary|negation)$/u.test(line.classes[to - 1]!)) to--;
  if (to <= from) return undefined;
  const phrase = thing(line, from, { most, limit: to });
  return phrase?.to === to ? phrase : undefined;
}

/** Whether each of a pair or list can stand alone: plural or bracketed heads, or single words all. */
export function standApart(line: Line, items: readonly Range[]): boolean {
  if (items.every(({ from, to }) => to - from === 1)) return true;
  return items.slice(0, -1).every(({ from, to }) => {
    const last = line.tokens[to - 1]!;
    return (
      last.depth > 0 ||
      /[^s]s$/u.test(last.lower) ||
      // A name, unless the 'and' is inside one: 'National Health and Nutrition Examination Survey'.
      (/^\p{Lu}/u.test(last.text) && items.some((one) => !/^\p{Lu}/u.test(line.tokens[one.from]!.text))) ||
      line.classes[from] === 'determiner' ||
      line.tokens.slice(from, to).some((one) => one.lower === 'of')
    );
  });
}
