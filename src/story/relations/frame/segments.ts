import { mainVerb } from '../../claims/clause.ts';
import { verbForms } from '../../claims/verbs.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';
import { nounPhrase, series } from '../noun-phrase.ts';
import { asideOf, endsWell, leadOf, partMost, type Segment, withoutAsides } from './around.ts';
import { type Bound, boundsIn, looseRank } from './bounds.ts';
import type { Frame } from './frame.ts';
import { endsPhrase, hasVerb, startsPhrase } from './joints.ts';
import { labelOf } from './label.ts';
import { isEmpty, isNode, mayClose } from './path.ts';

/** A sentence in parts: the claim that may stand over them, and the parts in order. Together they are the sentence. */
export interface Segmented {
  readonly head: Range;
  /** The words of the claim: `head` without brackets, and without what two commas set apart behind its subject. */
  readonly claim: readonly Range[];
  /** What the claim is about, and its verb with what that takes. */
  readonly subject: Range | undefined;
  readonly predicate: Segment | undefined;
  readonly segments: readonly Segment[];
}

/** Words of the claim, of a part, and of the words that join it. */
const headWords = { least: 4, most: 16 };
const wordMost = 7;
const partsMost = 4;

/** The best way to part a sentence behind its verb; undefined where no cut is sure, or a part would be too long. */
export function segmentsOf(line: Line, frame: Frame): Segmented | undefined {
  if (frame.asked) return undefined;
  const lead = leadOf(line, frame);
  const bounds = boundsIn(line, frame);
  let best: { readonly found: Segmented; readonly score: number } | undefined;
  const consider = (chosen: readonly Bound[]): void => {
    const found = partedAt(line, frame, chosen, lead);
    if (found === undefined) return;
    const score = scoreOf(line, found, chosen);
    if (best === undefined || score > best.score) best = { found, score };
  };
  for (let a = 0; a < bounds.length; a++) {
    if (wordsIn(line, { from: frame.head, to: bounds[a]!.at }) > headWords.most + 20) break;
    consider([bounds[a]!]);
    for (let b = a + 1; b < bounds.length; b++) {
      if (!partFits(line, bounds[a]!, bounds[b]!.at)) continue;
      consider([bounds[a]!, bounds[b]!]);
      for (let c = b + 1; c < bounds.length; c++)
        if (partFits(line, bounds[b]!, bounds[c]!.at)) consider([bounds[a]!, bounds[b]!, bounds[c]!]);
    }
  }
  if (lead !== undefined || asideOf(line, frame) !== undefined) consider([]);
  return best?.found;
}

const partFits = (line: Line, bound: Bound, to: number): boolean => {
  const phrase = { from: bound.word.to, to };
  return phrase.to > phrase.from && wordsIn(line, phrase) <= partMost && isPart(line, bound, phrase);
};

function partedAt(
  line: Line,
  frame: Frame,
  chosen: readonly Bound[],
  lead: Segment | undefined,
): Segmented | undefined {
  const head = { from: frame.head, to: chosen[0]?.at ?? line.end };
  const aside = asideOf(line, frame);
  const claim = withoutAsides(line, head, aside);
  const words = claim.reduce((sum, range) => sum + wordsIn(line, range), 0);
  if (words < headWords.least || words > headWords.most || !closes(line, frame, head, chosen[0]))
    return undefined;
  if (isTorn(line, head, chosen[0])) return undefined;
  const tails: Segment[] = [];
  for (const [k, bound] of chosen.entries()) {
    const to = chosen[k + 1]?.at ?? line.end;
    if (!partFits(line, bound, to)) return undefined;
    const { kind, word } = bound;
    tails.push({
      kind,
      word: word.to > word.from ? word : undefined,
      phrase: { from: word.to, to },
    });
  }
  if (chosen.filter(({ rank }) => rank === looseRank).length > 1) return undefined;
  if (chosen.some((bound, k) => isShared(line, bound, chosen[k - 1]?.word.to ?? frame.verb.to)))
    return undefined;
  if (chosen.some((bound, k) => k < chosen.length && tearsAt(line, bound, tails, k))) return undefined;
  const around = [...(lead === undefined ? [] : [lead]), ...(aside === undefined ? [] : [aside]), ...tails];
  const predicate = predicateOf(line, frame, head.to);
  const subject = subjectOf(line, frame);
  if (around.length >= 2) {
    // 'and improves B' stands beside 'reduces A'.
    const beside = predicate !== undefined && tails.some(({ kind }) => kind === 'deed' || kind === 'member');
    const segments = beside ? [...around.slice(0, -tails.length), predicate, ...tails] : around;
    return segments.length > partsMost ? undefined : { head, claim, subject, predicate, segments };
  }
  if (predicate === undefined || around.length === 0) return undefined;
  const segments = tails.length > 0 ? [predicate, ...tails] : [...around, predicate];
  return { head, claim, subject, predicate, segments };
}

/** A thing that the clause is about, the adverbs before its verb left out. */
function subjectOf(line: Line, { subject, doer }: Frame): Range | undefined {
  if (doer !== 'thing') return undefined;
  let { to } = subject;
  while (to > subject.from && line.classes[to - 1] === 'adverb') to--;
  const own = { from: subject.from, to };
  if (/^(?:its|their|his|her|such)$/u.test(lowerAt(line, own.from))) return undefined;
  return isNode(line, own, undefined, true) && !isEmpty(line, own) ? own : undefined;
}

/** The claim ends where it is whole: a phrase ends there, and nothing that belongs to its end follows. */
function closes(line: Line, { verb }: Frame, head: Range, bound: Bound | undefined): boolean {
  const kept = { from: verb.to, to: head.to };
  if (bound?.kind === 'clause' || bound?.kind === 'deed' || bound?.kind === 'member' || bound === undefined)
    return head.to > verb.to || !/^(?:is|are|was|were|has|have|had)$/u.test(lowerAt(line, verb.to - 1))
      ? endsWell(line, head.to)
      : false;
  return kept.to > kept.from && mayClose(line, kept);
}

const pairs = /^(?:both|either|neither|between)$/u;
const takesInfinitive =
  /^(?:lead|leads|led|allow(?:s|ed)?|enabl(?:e|es|ed)|help(?:s|ed)?|encourag(?:e|es|ed)|caus(?:e|es|ed)|requir(?:e|es|ed)|permit(?:s|ted)?|forc(?:e|es|ed)|teach(?:es)?|taught|expect(?:s|ed)?|ask(?:s|ed)?|prompt(?:s|ed)?|instruct(?:s|ed)?|find|finds|found|observe[ds]?|show|need(?:s|ed)?)$/u;

/** 'two kinds, graphs' before what is said of the graphs: the comma opens what the cut would tear. */
function isApposed(line: Line, { from, to }: Range): boolean {
  let comma = 0;
  for (let k = from; k < to; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    if (lowerAt(line, k) === ',') comma = k;
    else if (/^(?:and|or|but|is|are|was|were)$/u.test(lowerAt(line, k)) || line.classes[k] === 'verb')
      comma = 0;
  }
  return comma > 0 && !/^(?:such|including|formerly|e|i)$/u.test(lowerAt(line, comma + 1));
}

/** 'we show that the values': no verb follows. */
function lacksClause(line: Line, { from, to }: Range): boolean {
  for (let k = from + 1; k < to; k++)
    if (lowerAt(line, k) === 'that' && line.classes[k - 1] === 'verb')
      return mainVerb(line.tokens, k + 1, to) === undefined;
  return false;
}

/** 'much larger' before 'on A than on B', 'the most damaging species' before 'in the world': what it is measured against. */
function lacksMeasure(line: Line, head: Range, { kind, word }: Bound): boolean {
  const later = line.tokens
    .slice(head.to, line.end)
    .some(({ lower, depth }) => depth === 0 && lower === 'than');
  const compares = line.tokens
    .slice(head.from, head.to)
    .some(
      ({ lower, depth }) =>
        depth === 0 && (/^(?:more|less|fewer|as)$/u.test(lower) || /[^aeiou]er$/u.test(lower)),
    );
  const than = line.tokens.slice(head.from, head.to).some(({ lower }) => lower === 'than');
  if (later && compares && !than) return true;
  const most = line.tokens
    .slice(head.from, head.to)
    .some(({ lower }) =>
      /^(?:most|least|best|worst|first|only|largest|highest|lowest|smallest)$/u.test(lower),
    );
  return (
    most && kind === 'preposition' && /^(?:in|of|among|for|across|on|within)$/u.test(lowerAt(line, word.from))
  );
}

/** Nouns that say nothing without what their preposition joins: 'a role' in what, 'a difference' between what. */
const relational =
  /^(?:roles?|effects?|impacts?|influences?|range|variety|number|kinds?|types?|ways?|extent|lack|needs?|interest|differences?|relationships?|correlations?|associations?|interactions?|changes?|increases?|decreases?|reductions?|improvements?|variations?|insights?|focus|involvement|participation|similarit(?:y|ies)|dependence|emphasis|access|shift|gap|trade-?offs?|agreement|balance|advantages?|link|links|part|position|place|results?|cases?|study|time|contrast|comparison|transition|switch|approach|approaches|limits?|growth|decline|percentage|points?)$/u;

/** 'both A' without its 'and', 'allows users' before 'to find': the claim lacks what its words ask for. */
function isTorn(line: Line, head: Range, bound: Bound | undefined): boolean {
  for (let k = head.from; k < head.to; k++) {
    const word = lowerAt(line, k);
    if (line.tokens[k]!.depth > 0) continue;
    const rest = line.tokens.slice(k, head.to).map(({ lower }) => lower);
    if (pairs.test(word) && !rest.some((one) => /^(?:and|or|nor)$/u.test(one)) && head.to < line.end)
      return true;
    if (bound?.kind === 'goal' && takesInfinitive.test(word) && line.classes[k] !== 'noun') return true;
  }
  if (
    bound !== undefined &&
    (isApposed(line, head) || lacksClause(line, head) || lacksMeasure(line, head, bound))
  )
    return true;
  return bound?.kind === 'preposition' && relational.test(lowerAt(line, head.to - 1));
}

/** Whether the words behind a bound are whole: a phrase behind a preposition, a clause behind 'because'. */
function isPart(line: Line, { kind, word }: Bound, phrase: Range): boolean {
  if (wordsIn(line, { from: word.from, to: word.to }) > wordMost || !endsWell(line, phrase.to)) return false;
  // 'when talking to infants but we know little': a second clause has begun.
  const next = line.tokens.slice(phrase.from, phrase.to).map(({ lower }) => lower);
  if (
    next.some(
      (one, k) => /^(?:and|but)$/u.test(one) && /^(?:we|it|they|i|this|there)$/u.test(next[k + 1] ?? ''),
    )
  )
    return false;
  if (kind === 'clause') return wordsIn(line, phrase) >= 2;
  if (isEmpty(line, phrase)) return false;
  const bare = { from: phrase.from, to: phrase.to };
  if (kind === 'relative' && /^(?:which|who|whose)$/u.test(lowerAt(line, word.to - 1))) return true;
  if (hasVerb(line, bare)) return false;
  const theirs = kind === 'deed' && /^(?:it|them|itself|themselves)$/u.test(lowerAt(line, bare.from));
  if (
    kind === 'deed'
      ? !theirs && !startsPhrase(line, bare.from)
      : !startsPhrase(line, bare.from) || !endsPhrase(line, bare.to)
  )
    return false;
  if (hidesVerb(line, bare)) return false;
  return kind !== 'preposition' || (wordsIn(line, bare) >= 2 && isJoined(line, bare));
}

/** 'the ridge provide the signature': a word that is hardly ever a noun, between two phrases. */
function hidesVerb(line: Line, { from, to }: Range): boolean {
  for (let k = from + 1; k < to - 1; k++) {
    const forms =
      line.tokens[k]!.depth > 0 || line.classes[k] !== 'noun' ? undefined : verbForms(lowerAt(line, k));
    if (forms?.base && !forms.nounLike && !forms.participle && line.classes[k + 1] === 'determiner')
      return true;
  }
  return false;
}

/** Behind a preposition: one phrase, or members of one shape; 'women and weak' are none. */
function isJoined(line: Line, phrase: Range): boolean {
  const and = line.tokens.findIndex(
    ({ lower, depth }, k) =>
      k >= phrase.from && k < phrase.to && depth === 0 && /^(?:and|or|but)$/u.test(lower),
  );
  if (and < 0) return true;
  const size = { most: partMost, limit: phrase.to };
  return (
    series(line, phrase.from, size)?.to === phrase.to || nounPhrase(line, phrase.from, size)?.to === phrase.to
  );
}

/** 'A and B' before 'for C': the preposition may belong to the last of them only. */
const isShared = (line: Line, { kind, at }: Bound, from: number): boolean =>
  kind === 'preposition' &&
  line.tokens.slice(from, at).some(({ lower, depth }) => depth === 0 && /^(?:and|or)$/u.test(lower));

/** Whether a cut parts what 'and' holds together: 'for A and for B', 'to find A and use B'. */
function tearsAt(line: Line, bound: Bound, tails: readonly Segment[], k: number): boolean {
  if (bound.kind === 'clause' || bound.kind === 'deed' || bound.kind === 'member') return false;
  const first = lowerAt(line, bound.word.from);
  const { phrase } = tails[k]!;
  // A loose joint before a list of clauses: what the last member belongs to is not sure.
  for (let at = phrase.from; at < phrase.to; at++) {
    if (line.tokens[at]!.depth > 0 || !/^(?:and|or|but)$/u.test(lowerAt(line, at))) continue;
    if (lowerAt(line, at + 1) === first || lowerAt(line, at - 1) === ',') {
      const comma = line.tokens
        .slice(phrase.from, at - 1)
        .some(({ text, depth }) => depth === 0 && text === ',');
      if (!comma) return true;
    }
  }
  return false;
}

/** 'is based on' + 'A' : the verb with what it takes, up to the first cut. */
function predicateOf(line: Line, frame: Frame, to: number): Segment | undefined {
  let word = withParticle(line, labelOf(line, frame.verb) ?? frame.verb);
  if (lowerAt(line, word.to) === 'not' && lowerAt(line, word.to + 1) === 'only')
    word = { from: word.from, to: word.to + 2 };
  const phrase = { from: word.to, to };
  if (phrase.to <= phrase.from || wordsIn(line, word) > wordMost || wordsIn(line, phrase) > partMost)
    return undefined;
  if (!startsPhrase(line, phrase.from) || !endsPhrase(line, to) || isEmpty(line, phrase)) return undefined;
  // 'is | men': one word says too little on a card.
  if (wordsIn(line, phrase) === 1 && /^(?:is|are|was|were)$/u.test(lowerAt(line, word.to - 1)))
    return undefined;
  return { kind: 'predicate', word, phrase };
}

/** 'carried out with', 'break down into' */
function withParticle(line: Line, { from, to }: Range): Range {
  if (!/^(?:out|up|down|off|away|back|together|apart)$/u.test(lowerAt(line, to))) return { from, to };
  return { from, to: line.classes[to + 1] === 'preposition' ? to + 2 : to + 1 };
}

/** Sure cuts into two or three parts of middle length, under a short claim. */
function scoreOf(line: Line, { head, segments }: Segmented, chosen: readonly Bound[]): number {
  const rank = chosen.length === 0 ? 0.7 : chosen.reduce((sum, one) => sum + one.rank, 0) / chosen.length;
  const count = [0, -0.3, 0.15, 0.25, 0.1][segments.length] ?? 0;
  const long = segments.reduce((sum, { phrase }) => sum + Math.max(0, wordsIn(line, phrase) - 9), 0);
  const slight = segments.filter(({ phrase }) => wordsIn(line, phrase) === 1).length;
  return rank + count - 0.05 * long - 0.1 * slight - 0.04 * Math.max(0, wordsIn(line, head) - 12);
}
