import { verbForms } from '../claims/verbs.ts';
import { isAdjective } from './adjectives.ts';
import { type Line, lowerAt, type Range, wordsIn } from './line.ts';

/** Gerunds that are things: 'machine learning'. Any other after a noun opens a participle clause. */
const nominal =
  /^(?:learning|training|processing|modell?ing|making|reasoning|understanding|answering|computing|engineering|testing|planning|programming|monitoring|sampling|clustering|matching|imaging|sequencing|screening|rendering|mapping|tracking|parsing|decoding|encoding|tuning|pruning|scheduling|ranking|filtering|hashing|warming|housing|teaching|writing|reading|gaming|farming|funding|well-being|wellbeing|spending|aging|ageing|drinking|smoking|mining|fine-tuning|finding|setting|meaning|feeling|hearing|marketing|manufacturing|counselling|counseling|nursing|lending|trading|voting|summarizing|debugging|forecasting|nowcasting|binding|folding|signaling|signalling|editing|coupling|scattering|splitting|bending|heating|cooling|welding|printing|charging|shopping|parenting|bullying|grouping|embedding|building|beginning|opening|ending|timing|framing|profiling|labell?ing|shaping|offering|lighting|dating|driving|flying|walking|running)s?$/u;
/** Gerunds that always open a clause of their own. */
const opening =
  /^(?:using|including|containing|ranging|following|involving|showing|having|concerning|regarding|suggesting|providing|enabling|allowing|requiring|leading|resulting|making|being|comprising|covering|representing|offering|highlighting|indicating|revealing|reflecting|focusing|exceeding|reaching|yielding|causing|achieving|demonstrating)$/u;
/** Participles that join a noun to what stands before them: 'rule based systems'. */
const joining = /^(?:based|aided|assisted|driven|related|oriented|supported|guided|supervised|specific)$/u;
const adjectiveLike =
  /(?:able|ible|al|ive|ous|ic|ful|less|ent|ant|ary|ed|ing)$|^(?:large|small|new|novel|simple|complex|rich|fast|deep|long|short|high|low|state-of-the-art|cheap|robust|diverse|safe|fair|accurate|clean|open|free|lightweight|large-scale|high-quality|single|multi)$/u;

/** A noun with what stands before it, from `from` on; no preposition. Undefined where none is surely one. */
export function nounChunk(line: Line, from: number, limit = line.end): Range | undefined {
  const { tokens, classes } = line;
  let noun = -1;
  let k = from;
  for (; k < limit; k++) {
    const token = tokens[k]!;
    const next = k + 1 < limit ? classes[k + 1] : undefined;
    if (token.depth > 0) {
      const close = closing(line, k, limit);
      if (close === undefined) break;
      // A quoted name is a noun; brackets belong to the noun before them.
      if (noun < 0 && !/^["“«]$/u.test(token.text)) break;
      k = close;
      noun = close;
      continue;
    }
    const kind = classes[k]!;
    if (kind === 'noun' && noun >= 0 && isVerbAfterPlural(line, k, limit)) break;
    if (kind === 'noun' || (kind === 'number' && noun >= 0)) noun = k;
    else if (kind === 'number') continue;
    else if (kind === 'determiner') {
      if (noun >= 0) break;
    } else if (kind === 'adverb') {
      if (noun >= 0 || next === undefined || !/^(?:noun|participle|ing|adverb)$/u.test(next)) break;
    } else if (kind === 'ing') {
      const thing = next === 'noun' || next === 'participle' || next === 'ing';
      if (opening.test(token.lower)) {
        if (k === from) return undefined;
        if (noun >= 0) break;
      }
      if (noun < 0) {
        if (next === 'determiner' || next === 'to' || next === 'subordinator' || next === 'pronoun')
          return undefined;
        if (!thing) {
          if (k === from && next === 'preposition' && lowerAt(line, k + 1) !== 'of') return undefined;
          noun = k;
        }
      } else if (
        endsThing(line, k + 1, limit) ||
        (nominal.test(token.lower) && !/[^s]s$/u.test(lowerAt(line, k - 1)))
      )
        noun = k;
      else if (!(thing && next === 'noun' && k === first(line, from) + 1 && classes[k + 2] !== 'preposition'))
        break;
    } else if (kind === 'participle') {
      if (noun >= 0 && !(next === 'noun' && (joining.test(token.lower) || describes(line, noun)))) break;
    } else if (kind === 'mark') {
      if (!insideWord(line, k, limit) && !adjectiveComma(line, from, k, limit)) break;
    } else if (kind === 'conjunction') {
      if (!adjectivePair(line, k, limit)) break;
      noun = -1;
    } else break;
  }
  if (noun < 0) return undefined;
  // 'researchers the …': a verb that the lexicon does not know stands before the article.
  if (classes[noun + 1] === 'determiner' && noun + 1 < limit && noun > from && !tokens[noun]!.depth)
    if (!/^(?:all|both|each|most|some|many)$/u.test(lowerAt(line, noun + 1))) return undefined;
  let last = noun;
  while (last > from && tokens[last]!.depth > 0) last--;
  return tokens[last]!.depth === 0 && /^\p{Ll}/u.test(tokens[last]!.text) && isAdjective(tokens[last]!.lower)
    ? undefined
    : { from, to: noun + 1 };
}

/** The first token behind articles and numbers. */
const first = ({ classes }: Line, from: number): number => {
  let k = from;
  while (classes[k] === 'determiner' || classes[k] === 'number') k++;
  return k;
};

/** 'solvents impact energy': a word that may be a verb, between a plural and what it acts on. */
function isVerbAfterPlural(line: Line, k: number, limit: number): boolean {
  const forms = verbForms(lowerAt(line, k));
  if (!forms?.base || k + 1 >= limit || !/^(?:noun|determiner|number)$/u.test(line.classes[k + 1]!))
    return false;
  const last = line.tokens[k - 1]!;
  return last.depth === 0 && /^\p{Ll}.*[^su]s$/u.test(last.text) && !/ss$/u.test(last.lower);
}

/** 'fact checking, …': a gerund that nothing follows is a thing. */
const endsThing = (line: Line, at: number, limit: number): boolean =>
  at >= limit ||
  line.classes[at] === 'mark' ||
  line.classes[at] === 'conjunction' ||
  lowerAt(line, at) === 'by';

/** 'end-to-end unsupervised framework': the noun so far was an adjective. */
const describes = ({ tokens }: Line, k: number): boolean =>
  tokens[k]!.text.includes('-') || isAdjective(tokens[k]!.lower);

/** Index of the bracket or quote that closes the one at `k`. */
function closing({ tokens }: Line, k: number, limit: number): number | undefined {
  const { depth, text } = tokens[k]!;
  if (!/^[([“«"]$/u.test(text)) return undefined;
  for (let j = k + 1; j < limit && j - k < 24; j++)
    if (tokens[j]!.depth <= depth && /^[)\]”»"]$/u.test(tokens[j]!.text)) return j;
  return undefined;
}

/** A slash, dash or apostrophe with letters on both sides. */
const insideWord = (line: Line, k: number, limit: number): boolean => {
  const { tokens } = line;
  const [last, mark, next] = [tokens[k - 1], tokens[k]!, k + 1 < limit ? tokens[k + 1] : undefined];
  if (!last || !next) return false;
  if (/^[&+]$/u.test(mark.text)) return true;
  // 'participants’ attributions'
  if (
    /^['’]$/u.test(mark.text) &&
    /s$/u.test(last.lower) &&
    last.end === mark.start &&
    line.classes[k + 1] === 'noun'
  )
    return true;
  // 'U.S. states', 'P. experimentalis'
  if (mark.text === '.')
    return /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|spp|cf|vs|St)$/u.test(last.text) && last.end === mark.start;
  return /^[/\-–‐‑'’+×−•·=→]$/u.test(mark.text) && last.end === mark.start && mark.end === next.start;
};

/** 'a large, diverse dataset' */
function adjectiveComma(line: Line, from: number, k: number, limit: number): boolean {
  if (line.tokens[k]!.text !== ',' || k - from < 1 || k + 2 >= limit || line.classes[from] !== 'determiner')
    return false;
  return (
    k - from <= 3 &&
    adjectiveLike.test(lowerAt(line, k - 1)) &&
    adjectiveLike.test(lowerAt(line, k + 1)) &&
    /^(?:noun|participle|ing)$/u.test(line.classes[k + 2]!)
  );
}

/** 'fast and accurate models', 'social, economic, and ecological relevance' is none */
function adjectivePair(line: Line, k: number, limit: number): boolean {
  if (!/^(?:and|or)$/u.test(lowerAt(line, k)) || !adjectiveLike.test(lowerAt(line, k - 1))) return false;
  const at = line.classes[k + 1] === 'adverb' ? k + 2 : k + 1;
  return at + 1 < limit && adjectiveLike.test(lowerAt(line, at)) && line.classes[at + 1] === 'noun';
}

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
