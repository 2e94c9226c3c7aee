import type { Span } from '../../text/rich-text.ts';
import { type Token, wordCount } from '../../text/tokens.ts';
import { type Finite, finiteAt, isAdverb, type MainVerb, mainVerb } from './clause.ts';
import { trimmed } from './spans.ts';
import { auxiliaries, verbForms } from './verbs.ts';

export interface Split {
  readonly rule: 'split-semicolon' | 'split-enumeration' | 'split-verbs' | 'split-clauses' | 'split-objects';
  /** What the parts share; empty where each stands by itself. */
  readonly leadIn: readonly Span[];
  readonly items: readonly Span[];
  /** Whether lead-in and item together read as one sentence. */
  readonly repeats: boolean;
}

/** Words after which the last part may bind the earlier ones too: then the sentence stays whole. */
const bindsAll =
  /^(?:if|when|unless|whereas|while|except|provided|assuming|depending|respectively|although|though|because|than|compared|relative|but)$/u;
const clauseOpeners =
  'that|which|who|whom|whose|whether|how|where|when|why|if|because|while|whereas|although|though|unless|since|what';
const clauseWords = new RegExp(`^(?:${clauseOpeners})$`, 'u');

export const slice = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

export const flat = (tokens: readonly Token[], from: number, to: number, test: RegExp): boolean =>
  tokens.slice(from, to).some((one) => one.depth === 0 && test.test(one.lower));

/** Strips the final stop off a token range. */
export const bodyEnd = (tokens: readonly Token[]): number =>
  /^[.!?;:]$/u.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;

/** Heads whose scope may reach over the whole sentence: 'In 2019, A; B', 'If X, A and B'. */
const scopeOpeners =
  /^(?:if|when|while|although|though|because|since|as|after|before|unless|whereas|given|despite|in|on|at|for|to|by|with|under|using|during|over|from|both|not|compared|among|within|across|unlike|based|once|until|through|of|where)$/u;

/** 'The results suggest that A; B': B hangs on the weak verb too. */
const weakFrame = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some(
      (one, k) =>
        /^(?:suggest|indicat|hypothe|argu|believ|estimat|expect|predict|propos|assum|claim|conjectur|imply|impli|whether|report|show|find|found|demonstrat)/u.test(
          one.lower,
        ) && tokens[k + 1]?.lower === 'that',
    );

/** 'A is so; B is thus.': every side must be a clause of its own. */
export function splitSemicolons(tokens: readonly Token[]): Split | undefined {
  const end = bodyEnd(tokens);
  const cuts: number[] = [];
  for (let k = 1; k < end; k++) if (tokens[k]!.text === ';' && tokens[k]!.depth === 0) cuts.push(k);
  if (cuts.length === 0 || cuts.length > 5 || flat(tokens, 0, end, /^(?:respectively|:)$/u)) return undefined;
  if (scopeOpeners.test(tokens[0]!.lower) || weakFrame(tokens, cuts[0]!)) return undefined;
  const items: Span[] = [];
  let from = 0;
  for (const cut of [...cuts, end]) {
    if (cut - from < 4 || !clauseStands(tokens, from, cut)) return undefined;
    items.push(slice(tokens, from, cut));
    from = cut + 1;
  }
  return { rule: 'split-semicolon', leadIn: [], items, repeats: false };
}

function clauseStands(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]!.lower;
  if (
    /^(?:and|or|but|whereas|while|although|because|which|that|so|if|when|as|thus|hence|therefore|instead|rather|namely|yet)$/u.test(
      first,
    )
  )
    return false;
  return mainVerb(tokens, from, to) !== undefined;
}

/** 'X is curated by A, includes B, and provides C': one subject, verbs of one kind. */
export function splitVerbs(tokens: readonly Token[]): Split | undefined {
  const end = bodyEnd(tokens);
  const main = mainVerb(tokens, 0, end);
  if (!main || main.index === 0) return undefined;
  if (
    flat(tokens, 0, main.index, clauseWords) ||
    /^(?:as|after|before|once|until|both|either)$/u.test(tokens[0]!.lower)
  )
    return undefined;
  let first = main.index;
  // Adverbs before the verb belong to its part.
  while (first > 1 && isAdverb(tokens[first - 1])) first--;
  const list: VerbList = {
    tokens,
    end,
    verb: main.index,
    kind: listedKind(tokens, main, tokens[first - 1]!),
  };
  const cuts = verbCuts(list);
  const last = cuts?.at(-1);
  if (!cuts || !last || tokens[last.from - 1]!.lower !== 'and') return undefined;
  if (mayBindMore(list, last) || hasOtherVerb(list, cuts)) return undefined;
  const items: Span[] = [];
  let from = first;
  for (const { at, from: next } of [...cuts, { at: end, from: end }]) {
    if (wordCount(tokens.slice(from, at)) < 3 || openList(tokens, from, at)) return undefined;
    items.push(slice(tokens, from, at));
    from = next;
  }
  return { rule: 'split-verbs', leadIn: [slice(tokens, 0, first)], items, repeats: true };
}

/** A sentence whose subject may have several verbs. */
interface VerbList {
  readonly tokens: readonly Token[];
  readonly end: number;
  /** The first verb. */
  readonly verb: number;
  /** Of what kind the further verbs must be. */
  readonly kind: Finite;
}

interface VerbCut {
  /** The comma or 'and' before the part. */
  readonly at: number;
  readonly from: number;
  readonly verb: number;
}

function listedKind(tokens: readonly Token[], main: MainVerb, subject: Token): Finite {
  const { lower } = tokens[main.index]!;
  if (main.kind === 's' || /^(?:is|has)$/u.test(lower)) return 's';
  if (/^(?:we|i|they)$/u.test(subject.lower)) return main.kind;
  if (main.kind === 'past') return 'past';
  return /^(?:are|have)$/u.test(lower) ? 'base' : 'aux';
}

/** The commas and 'and's that a verb of that kind follows; undefined where one could belong to another clause. */
function verbCuts({ tokens, end, verb, kind }: VerbList): VerbCut[] | undefined {
  const cuts: VerbCut[] = [];
  for (let k = verb + 2; k < end; k++) {
    const token = tokens[k]!;
    if (token.depth > 0 || !(token.text === ',' || token.lower === 'and')) continue;
    // 'as these corpora suffer from errors and are old': the last clause's own verb.
    if (asClause(tokens, verb + 1, k)) return undefined;
    const commaAnd = token.text === ',' && tokens[k + 1]?.lower === 'and';
    const from = commaAnd ? k + 2 : k + 1;
    let next = from;
    while (isAdverb(tokens[next])) next++;
    const isVerb =
      next < end - 1 &&
      tokens[next]!.depth === 0 &&
      (sameKind(tokens, next, kind) || againAuxiliary(tokens, k, next, kind));
    if (isVerb) {
      cuts.push({ at: k, from, verb: next });
      k = next;
    } else if (commaAnd) k++;
  }
  return cuts;
}

const blockedAfterBase = new RegExp(
  `^(?:${clauseOpeners}|to|can|could|may|might|will|would|should|must|not|or)$`,
  'u',
);
const blockedAfterPast = new RegExp(`^(?:${clauseOpeners}|was|were|or)$`, 'u');

/** Whether a word of one part may hold for the others, so that they cannot stand alone. */
function mayBindMore({ tokens, end, verb, kind }: VerbList, last: VerbCut): boolean {
  const blocked = kind === 's' ? clauseWords : kind === 'base' ? blockedAfterBase : blockedAfterPast;
  return (
    flat(tokens, verb + 1, last.at, blocked) ||
    flat(tokens, last.from, end, bindsAll) ||
    flat(tokens, 0, end, /^(?:not|no|never|neither|nor|only|;|:|–|—)$/u) ||
    flat(tokens, 0, last.at, /^(?:but|both|either)$/u)
  );
}

/** A verb that is none of the list: it may open a clause of its own. */
function hasOtherVerb({ tokens, end, verb, kind }: VerbList, cuts: readonly VerbCut[]): boolean {
  const last = cuts.at(-1)!;
  const forms = (at: number) => verbForms(tokens[at]?.lower ?? '');
  if (kind === 'past')
    for (let k = verb + 1; k < last.at; k++) if (forms(k)?.participle && !forms(k)?.nounLike) return true;
  const known = new Set([verb, ...cuts.map((cut) => cut.verb)]);
  for (let k = verb + 1; k < last.at; k++)
    if (!known.has(k) && tokens[k]!.depth === 0 && finiteAt(tokens, k) === 'aux') return true;
  // ', supports targeted debiasing,': a verb of the list that may also be a noun. Then no cut is sure.
  for (let k = verb + 1; k < end; k++) {
    if (tokens[k]!.depth > 0 || tokens[k]!.text !== ',') continue;
    let at = tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1;
    while (isAdverb(tokens[at])) at++;
    const form = kind === 's' ? 's' : kind === 'base' ? 'base' : 'past';
    if (!known.has(at) && forms(at)?.[form]) return true;
  }
  return false;
}

/** Whether 'as' opens a clause here ('as these suffer'), and not a phrase ('as a measure'). */
const asClause = (tokens: readonly Token[], from: number, to: number): boolean => {
  const at = tokens.findIndex((one, k) => k >= from && k < to && one.depth === 0 && one.lower === 'as');
  if (at < 0) return false;
  for (let k = at + 1; k < to; k++) if (finiteAt(tokens, k)) return true;
  return /^(?:the|these|this|those|it|they|we|our|their|its|such|many|most|some)$/u.test(
    tokens[at + 1]?.lower ?? '',
  );
};

/** 'X are structured and can be expressed': an auxiliary right after 'and' has the subject before. */
const againAuxiliary = (tokens: readonly Token[], at: number, index: number, kind: Finite): boolean =>
  (tokens[at]!.lower === 'and' || tokens[at + 1]?.lower === 'and') &&
  (/^(?:is|are|was|were|has|had|can|could|may|might|will|would|should)$/u.test(tokens[index]!.lower) ||
    // After 'can' or 'to', 'have' is no finite verb.
    (kind === 'base' && tokens[index]!.lower === 'have'));

/** 'discusses domains, issues': a list that ends without its 'and'. */
const openList = (tokens: readonly Token[], from: number, to: number): boolean => {
  let comma = -1;
  for (let k = from; k < to; k++) if (tokens[k]!.depth === 0 && tokens[k]!.text === ',') comma = k;
  return (
    comma >= 0 &&
    !/^(?:which|who|including|such|especially|particularly|where|thereby|thus|with|as|e\.g|i\.e)$/u.test(
      tokens[comma + 1]?.lower ?? '',
    ) &&
    !verbForms(tokens[comma + 1]?.lower ?? '')?.ing &&
    !flat(tokens, comma, to, /^(?:and|or)$/u)
  );
};

function sameKind(tokens: readonly Token[], index: number, kind: Finite): boolean {
  if (kind === 'aux') return false;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (kind === 's' && /^(?:is|has)$/u.test(token.lower)) return true;
  const forms = verbForms(token.lower);
  if (!forms || /^\p{Lu}/u.test(token.text)) return false;
  const article =
    next !== undefined &&
    /^(?:a|an|the|its|their|our|that|how|whether|all|both|this|these|each|several|many|new)$/u.test(
      next.lower,
    );
  const object = article || next?.kind === 'number';
  if (kind === 's') return forms.s === true && (!forms.nounLike || article);
  if (kind === 'base')
    return (
      forms.base === true &&
      !auxiliaries.has(token.lower) &&
      (!forms.nounLike || article) &&
      !/^(?:by|and|or|,)$/u.test(next?.lower ?? '')
    );
  return forms.past === true && object;
}

/** 'A is so, and the B is thus': two clauses with subjects of their own. */
export function splitClauses(tokens: readonly Token[]): Split | undefined {
  const end = bodyEnd(tokens);
  const first = tokens[0]?.lower ?? '';
  if (scopeOpeners.test(first)) return undefined;
  for (let k = 3; k < end - 4; k++) {
    // ', and the B is thus', ' and we show'.
    const bare = tokens[k]!.lower === 'and' && /^(?:we|i)$/u.test(tokens[k + 1]!.lower);
    if (tokens[k]!.depth > 0 || !(bare || (tokens[k]!.text === ',' && tokens[k + 1]!.lower === 'and')))
      continue;
    const at = bare ? k + 1 : k + 2;
    if (flat(tokens, 0, k, clauseWords) || flat(tokens, 0, k, /^(?:,|;|:|–|—|not|only|neither)$/u))
      return undefined;
    if (flat(tokens, k + 1, end, bindsAll) || flat(tokens, at, end, /^[,;:]$/u)) return undefined;
    if (!opensClause(tokens, at)) return undefined;
    const left = mainVerb(tokens, 0, k);
    const right = mainVerb(tokens, at, end);
    if (!left || !right || flat(tokens, at, right.index, clauseWords) || finiteAt(tokens, at))
      return undefined;
    return {
      rule: 'split-clauses',
      leadIn: [],
      items: [slice(tokens, 0, k), slice(tokens, at, end)],
      repeats: false,
    };
  }
  return undefined;
}

/** A pronoun, an article or a noun that is no verb: what the subject of a clause can begin with. */
export const opensClause = (tokens: readonly Token[], at: number): boolean => {
  const { lower, kind, text } = tokens[at]!;
  if (/^(?:we|i|they|it|there|this|these|the|our|its|their|a|an)$/u.test(lower)) return true;
  return (
    kind === 'word' &&
    !verbForms(lower) &&
    !auxiliaries.has(lower) &&
    !isAdverb(tokens[at]) &&
    !scopeOpeners.test(lower) &&
    !clauseWords.test(lower) &&
    !bindsAll.test(lower) &&
    !/^(?:also|then|not|no|or|and|so|thus|hence|therefore|even|more|less|most|least|how|such|other|others|vice|especially)$/u.test(
      lower,
    ) &&
    !/^\p{Ll}+(?:ed|ing)$/u.test(text)
  );
};

/** 'We found A, ranging from … , and a B': two findings after one verb, the second with an article. */
export function splitObjects(tokens: readonly Token[]): Split | undefined {
  const end = bodyEnd(tokens);
  if (!/^(?:we|i)$/u.test(tokens[0]?.lower ?? '')) return undefined;
  let verb = 1;
  while (isAdverb(tokens[verb])) verb++;
  if (
    !/^(?:found|find|observed|observe|report|reported|identified|identify|see|saw|detected|detect|achieved|achieve|obtained|obtain)$/u.test(
      tokens[verb]?.lower ?? '',
    )
  )
    return undefined;
  for (let k = verb + 3; k < end - 3; k++) {
    if (tokens[k]!.text !== ',' || tokens[k]!.depth > 0 || tokens[k + 1]!.lower !== 'and') continue;
    if (!/^(?:a|an)$/u.test(tokens[k + 2]!.lower)) return undefined;
    if (flat(tokens, verb + 1, end, clauseWords) || flat(tokens, k + 2, end, /^(?:,|;|:|and|respectively)$/u))
      return undefined;
    if (flat(tokens, verb + 1, k, /^(?:;|:|and|not|no|between)$/u) || mainVerb(tokens, k + 2, end))
      return undefined;
    return {
      rule: 'split-objects',
      leadIn: [slice(tokens, 0, verb + 1)],
      items: [slice(tokens, verb + 1, k), slice(tokens, k + 2, end)],
      repeats: true,
    };
  }
  return undefined;
}

/** The text between two spans that a claim needs to join them: the space after the lead-in. */
export function leadInWithSpace(text: string, spans: readonly Span[]): Span[] {
  const result = spans.map((span) => trimmed(text, span));
  const last = result.at(-1);
  if (last && text[last.end] === ' ') result[result.length - 1] = { start: last.start, end: last.end + 1 };
  return result;
}
