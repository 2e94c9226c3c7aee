import { verbForms } from '../claims/verbs.ts';
import { isAdjective } from './adjectives.ts';
import { type Line, lowerAt, type Range } from './line.ts';

/** Gerunds that are things: 'machine learning'. Any other after a noun opens a participle clause. */
export const nominal =
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
