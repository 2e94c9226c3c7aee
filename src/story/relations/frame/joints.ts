import { verbForms } from '../../claims/verbs.ts';
import { isAdjective } from '../adjectives.ts';
import { verbGroup } from '../clause.ts';
import { type Line, lowerAt, type Range } from '../line.ts';

/** Words between two phrases that say how they belong together: 'to determine', 'by adding', 'that simplify', 'for'. */
export interface Joint extends Range {
  readonly kind: 'goal' | 'means' | 'relative' | 'participle' | 'result' | 'reason' | 'preposition';
  /** How much it tells, 0 to 1. */
  readonly rank: number;
}

const prepositions: Readonly<Record<string, number>> = {
  for: 0.7,
  by: 0.75,
  using: 0.85,
  via: 0.8,
  through: 0.75,
  without: 0.75,
  from: 0.6,
  into: 0.6,
  with: 0.5,
  on: 0.5,
  across: 0.55,
  between: 0.5,
  under: 0.45,
  against: 0.6,
  in: 0.35,
  within: 0.4,
  among: 0.4,
  over: 0.35,
  during: 0.4,
  after: 0.4,
  before: 0.4,
  toward: 0.6,
  towards: 0.6,
  throughout: 0.35,
  despite: 0.7,
  beyond: 0.5,
};
/** Words after which no phrase is whole, or a preposition that belongs to them. */
const fixedIn =
  /^(?:order|terms|particular|general|addition|turn|contrast|practice|total|part|fact|vitro|vivo|silico|situ|which|whom|case|line|light|favor|favour|return|principle|comparison|conjunction|combination|response|depth|respect|regard|regards|means)$/u;
const fixedFor = /^(?:example|instance|which|whom)$/u;
const takesInfinitive =
  /^(?:abilit(?:y|ies)|capacity|need|attempts?|efforts?|potential|ways?|opportunit(?:y|ies)|tendency|willingness|intention|decision|failure|power|right|desire|motivation|propensity|likelihood|chance|means|capability|capabilities|able|unable|likely|unlikely|sufficient|difficult|easy|hard|ready|enough|necessary|possible|impossible|important|essential|crucial|critical|challenging|too)$/u;

/** The joints between tokens `from` and `to`, in order; none inside brackets, none that tears a phrase. */
export function jointsIn(line: Line, from: number, to: number): Joint[] {
  const found: Joint[] = [];
  for (let k = from; k < to - 1; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    const joint = jointAt(line, k, to);
    if (joint === undefined || joint.to >= to) continue;
    if (!endsPhrase(line, k === from ? -1 : phraseEnd(line, k)) || !startsPhrase(line, joint.to)) continue;
    found.push(joint);
    k = joint.to - 1;
  }
  return found;
}

/** A comma before the joint is no part of the phrase. */
export const phraseEnd = (line: Line, at: number): number => (lowerAt(line, at - 1) === ',' ? at - 1 : at);

function jointAt(line: Line, k: number, to: number): Joint | undefined {
  const word = lowerAt(line, k);
  const kind = line.classes[k]!;
  const comma = lowerAt(line, k - 1) === ',';
  if (kind === 'to') return goalAt(line, k);
  if (/^(?:that|which|who)$/u.test(word)) return relativeAt(line, k);
  if (/^(?:due|owing|thanks)$/u.test(word) && lowerAt(line, k + 1) === 'to')
    return { kind: 'reason', from: k, to: k + 2, rank: 0.9 };
  if (word === 'as' && line.classes[k + 1] === 'determiner' && lowerAt(line, k - 1) !== 'such')
    return { kind: 'preposition', from: k, to: k + 1, rank: 0.5 };
  if (word === 'because' || (word === 'so' && lowerAt(line, k + 1) === 'that'))
    return { kind: 'reason', from: k, to: word === 'so' ? k + 2 : k + 1, rank: 0.9 };
  if (kind === 'ing' || word === 'using') return ingAt(line, k, comma, to);
  if (comma) return undefined;
  if (kind === 'participle') return participleAt(line, k);
  if (kind !== 'preposition') return undefined;
  const rank = prepositions[word];
  const next = lowerAt(line, k + 1);
  if (word === 'from' && hasTo(line, k + 1, to)) return undefined;
  if (word === 'for' && /^(?:first|time)$/u.test(lowerAt(line, k + 2))) return undefined;
  if (rank === undefined || fixedIn.test(next) || fixedFor.test(next)) return undefined;
  if (
    isAdjective(lowerAt(line, k - 1)) ||
    /^(?:verb|auxiliary|adverb|preposition|conjunction|participle|ing|to)$/u.test(line.classes[k - 1] ?? 'to')
  )
    return undefined;
  const at = line.classes[k + 1] === 'adverb' ? k + 2 : k + 1;
  if (line.classes[at] === 'ing' && isGerund(line, at))
    return {
      kind: word === 'by' ? 'means' : 'preposition',
      from: k,
      to: at + 1,
      rank: word === 'by' ? 0.95 : rank + 0.1,
    };
  return {
    kind: /^(?:by|via|through|using)$/u.test(word) ? 'means' : 'preposition',
    from: k,
    to: k + 1,
    rank,
  };
}

/** 'from the revised to the original': both ends belong together. */
function hasTo(line: Line, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 6); k++)
    if (lowerAt(line, k) === 'to' && line.classes[k] === 'preposition') return true;
  return false;
}

/** 'to determine', 'in order to predict'. */
function goalAt(line: Line, k: number): Joint | undefined {
  const ordered = lowerAt(line, k - 1) === 'order' && lowerAt(line, k - 2) === 'in';
  const from = ordered ? k - 2 : k;
  const last = lowerAt(line, from - 1);
  if (
    takesInfinitive.test(last) ||
    isAdjective(last) ||
    /^(?:verb|auxiliary|adverb|conjunction)$/u.test(line.classes[from - 1] ?? 'verb')
  )
    return undefined;
  let at = k + 1;
  while (line.classes[at] === 'adverb') at++;
  // 'to help users find …': what it helps is a clause.
  if (line.classes[at] !== 'verb' || /^(?:help|let|make)$/u.test(lowerAt(line, at))) return undefined;
  if (/^(?:up|out|off|down|away)$/u.test(lowerAt(line, at + 1))) at++;
  const deep = line.classes[at + 1] === 'preposition' ? at + 2 : at + 1;
  return { kind: 'goal', from, to: deep, rank: 1 };
}

/** 'that simplify', 'which may be driven by'. */
function relativeAt(line: Line, k: number): Joint | undefined {
  let at = k + 1;
  while (line.classes[at] === 'adverb') at++;
  const forms = verbForms(lowerAt(line, at));
  const plain = line.classes[at] === 'noun' && forms?.base === true && startsPhrase(line, at + 1);
  if (!plain && !/^(?:verb|auxiliary)$/u.test(line.classes[at] ?? '')) return undefined;
  const group = plain ? { from: at, to: at + 1 } : verbGroup(line, at);
  const last = group.to - 1;
  if (line.classes[last] === 'auxiliary' && !/^(?:is|are|was|were|has|have|had)$/u.test(lowerAt(line, last)))
    return undefined;
  const to = withComplement(line, group.to);
  return to - k > 6 ? undefined : { kind: 'relative', from: k, to, rank: 0.9 };
}

/** An adjective that says how something is; behind 'is', any bare singular before a preposition is one. */
const describesOnly = (line: Line, k: number, be: boolean): boolean =>
  be &&
  line.classes[k] === 'noun' &&
  (isAdjective(lowerAt(line, k)) ||
    comparative.test(lowerAt(line, k)) ||
    (line.classes[k + 1] === 'preposition' &&
      lowerAt(line, k + 1) !== 'of' &&
      !/s$/u.test(lowerAt(line, k)) &&
      /^\p{Ll}/u.test(line.tokens[k]!.text)));

const comparative =
  /^(?:stronger|weaker|higher|lower|larger|smaller|greater|better|worse|faster|slower|shorter|longer|older|younger|closer|earlier|later)$/u;

/** Where a verb group ends with the adjective, participle or preposition behind it: 'are vulnerable to', 'is embedded in'. */
export function withComplement(line: Line, end: number): number {
  let to = end;
  let verb = to - 1;
  while (verb > 0 && /^(?:adverb|negation)$/u.test(line.classes[verb]!)) verb--;
  const be = /^(?:is|are|was|were|be|been|being|remains?|remained|becomes?|became|seems?|appears?)$/u.test(
    lowerAt(line, verb),
  );
  if (
    line.classes[to] === 'to' &&
    /^(?:verb|auxiliary)$/u.test(line.classes[to + 1] ?? '') &&
    /^(?:verb|participle)$/u.test(line.classes[to - 1] ?? '')
  )
    return to + 2;
  while (line.classes[to] === 'adverb' && describesOnly(line, to + 1, be)) to++;
  if (be && line.classes[to] === 'participle' && /^(?:preposition|to)$/u.test(line.classes[to + 1] ?? ''))
    to++;
  const adjective = describesOnly(line, to, be);
  if (adjective && line.classes[to + 1] === 'to') return to + 3;
  if (adjective && line.classes[to + 1] === 'preposition' && lowerAt(line, to + 1) !== 'of') to++;
  if (line.classes[to] !== 'preposition' || /^(?:of|between|among)$/u.test(lowerAt(line, to))) return to;
  return line.classes[to + 1] === 'ing' && isGerund(line, to + 1) ? to + 2 : to + 1;
}

const nominal =
  /(?:learning|training|processing|modell?ing|making|reasoning|understanding|answering|computing|engineering|testing|planning|programming|monitoring|sampling|clustering|imaging|sequencing|screening|mapping|parsing|encoding|decoding|tuning|setting|meaning|building|finding|embedding|timing|teaching|reading|writing|binding|folding|bonding|coupling|scattering|splitting|labell?ing)s?$/u;

/** Gerunds that only describe the noun behind them. */
const describing =
  /^(?:existing|emerging|underlying|growing|increasing|decreasing|leading|remaining|varying|differing|competing|corresponding|following|missing|promising|interesting|challenging|outstanding|surrounding|ongoing|resulting|living|aging|ageing|supporting|conflicting|neighbou?ring|working|pressing|striking|contrasting|participating)$/u;

export const isVerbal = (line: Line, k: number): boolean =>
  /^(?:determiner|noun|number|participle|preposition|adverb|ing)$/u.test(line.classes[k + 1] ?? '') &&
  (!describing.test(lowerAt(line, k)) || /^(?:in|from|to)$/u.test(lowerAt(line, k + 1))) &&
  !(nominal.test(lowerAt(line, k)) && line.classes[k + 1] !== 'determiner') &&
  lowerAt(line, k + 1) !== 'of';

/** A gerund that surely acts on what follows: 'for predicting properties', not 'with switching intention'. */
const isGerund = (line: Line, at: number): boolean =>
  isVerbal(line, at) &&
  (line.classes[at + 1] === 'determiner' || verbForms(lowerAt(line, at))?.nounLike !== true);

/** 'using', ', enabling', 'arising from'. */
function ingAt(line: Line, k: number, comma: boolean, to: number): Joint | undefined {
  const word = lowerAt(line, k);
  if (
    /^(?:including|being|having|regarding|concerning|following|during|depending|according)$/u.test(word) ||
    k + 1 >= to
  )
    return undefined;
  if (!isVerbal(line, k)) return undefined;
  const prep = line.classes[k + 1] === 'preposition';
  if (comma) return { kind: 'result', from: k, to: prep ? k + 2 : k + 1, rank: 0.9 };
  const before = line.tokens[k - 1]!;
  const plural = /[^su]s$|[)\]]$|^(?:data|phenomena|people|children|criteria)$/u.test(before.lower);
  if (line.classes[k - 1] !== 'noun' && before.depth === 0) return undefined;
  if (word === 'using') return { kind: 'means', from: k, to: k + 1, rank: 0.9 };
  if (!plural && line.classes[k + 1] !== 'determiner') return undefined;
  return { kind: 'participle', from: k, to: prep ? k + 2 : k + 1, rank: 0.75 };
}

/** 'derived from', 'annotated with'. */
function participleAt(line: Line, k: number): Joint | undefined {
  if (line.classes[k + 1] !== 'preposition' || lowerAt(line, k + 1) === 'of') return undefined;
  if (line.classes[k - 1] !== 'noun' && line.tokens[k - 1]!.depth === 0) return undefined;
  if (/[-–]/u.test(line.tokens[k]!.text)) return undefined;
  return { kind: 'participle', from: k, to: k + 2, rank: 0.7 };
}

/** Whether a phrase may end before token `at`. */
export function endsPhrase(line: Line, at: number): boolean {
  if (at <= 0) return false;
  const last = line.tokens[at - 1]!;
  if (/^[)\]”"’»]$/u.test(last.text)) return true;
  const kind = line.classes[at - 1]!;
  if (kind === 'number') return true;
  if (kind === 'ing') return nominal.test(last.lower);
  if (kind !== 'noun' || /^(?:such|same|several|order|either|neither|both|thereof)$/u.test(last.lower))
    return false;
  if (!/^\p{Ll}/u.test(last.text) || !isAdjective(last.lower)) return true;
  // 'the Cys434 radical': behind a singular noun it is one itself.
  return (
    line.classes[at - 2] === 'noun' &&
    !isAdjective(lowerAt(line, at - 2)) &&
    !/s$/u.test(lowerAt(line, at - 2)) &&
    /al$/u.test(last.lower)
  );
}

/** Whether a noun phrase may begin with token `at`. */
export function startsPhrase(line: Line, at: number): boolean {
  const kind = line.classes[at];
  const { text, depth } = line.tokens[at] ?? { text: '', depth: 0 };
  if (depth > 0) return /^[“"«‘']$/u.test(text);
  if (kind === 'adverb')
    return (
      /^(?:noun|participle|ing)$/u.test(line.classes[at + 1] ?? '') &&
      !/^(?:not|only|rather|well|both)$/u.test(text)
    );
  if (
    /^(?:it|them|itself|themselves|which|whom|there|out|up|off|down|away|forward)$/u.test(lowerAt(line, at))
  )
    return false;
  if (kind === 'ing')
    return (
      nominal.test(lowerAt(line, at)) ||
      describing.test(lowerAt(line, at)) ||
      (line.classes[at + 1] === 'noun' &&
        /^(?:preposition|verb|participle)$/u.test(line.classes[at - 1] ?? '') &&
        !/^(?:using|including|containing|leveraging|comprising|having|being)$/u.test(lowerAt(line, at)))
    );
  if (
    kind === 'noun' &&
    isAdjective(lowerAt(line, at)) &&
    /^(?:to|preposition|subordinator|mark)$/u.test(line.classes[at + 1] ?? 'mark')
  )
    return lowerAt(line, at + 1) === ',';
  if (lowerAt(line, at) === 'most' && line.classes[at + 1] === 'adverb') return false;
  return /^(?:determiner|noun|number|participle)$/u.test(kind ?? '');
}

/** Whether a phrase holds a second verb: 'A and develops B', 'A because B is'. A relative clause of its own may have one. */
export function hasVerb(line: Line, { from, to }: Range, joint?: Joint): boolean {
  let open = 0;
  for (let k = from; k < to; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    const kind = line.classes[k]!;
    const word = lowerAt(line, k);
    if (kind === 'conjunction' && opensVerb(line, k, joint)) return true;
    if (kind === 'pronoun' && open === 0 && !isObject(line, k)) return true;
    if (/^(?:that|which|who|where|when|whose)$/u.test(word)) open++;
    else if (kind === 'subordinator' && !/^(?:than|as|how|what)$/u.test(word)) return true;
    else if ((kind === 'verb' || kind === 'auxiliary') && line.classes[k - 1] !== 'to') {
      if (open === 0) return true;
      open--;
      k = verbGroup(line, k).to - 1;
    }
  }
  return false;
}

/** 'labelling them', 'by itself': no clause begins with it. */
const isObject = (line: Line, k: number): boolean =>
  /^(?:one|others|them|us|itself|themselves)$/u.test(lowerAt(line, k)) &&
  !/^(?:verb|auxiliary)$/u.test(line.classes[k + 1] ?? '');

/** 'A and develop B', 'A and using B' behind 'by using'. */
function opensVerb(line: Line, k: number, joint: Joint | undefined): boolean {
  let at = k + 1;
  while (line.classes[at] === 'adverb') at++;
  const kind = line.classes[at];
  if (kind === 'verb' || kind === 'auxiliary' || kind === 'to' || kind === 'preposition') return true;
  if (kind === 'ing') return joint !== undefined && line.classes[joint.to - 1] === 'ing';
  const forms = verbForms(lowerAt(line, at));
  if (kind === 'participle')
    return /^(?:determiner|preposition)$/u.test(line.classes[at + 1] ?? '') || (forms?.past ?? false);
  if (forms === undefined || !(forms.s || forms.base)) return false;
  if (lowerAt(line, k) === 'but' || lowerAt(line, at) === 'conduct') return true;
  return !forms.nounLike || line.classes[at + 1] === 'determiner';
}
