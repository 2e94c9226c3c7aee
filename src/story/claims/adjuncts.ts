import type { Span } from '../../text/rich-text.ts';
import { type Token, wordCount } from '../../text/tokens.ts';
import { finiteAt, isAdverb, mainVerb } from './clause.ts';
import { isGuarded } from './guards.ts';
import type { Deletion } from './markers.ts';
import { auxiliaries, verbForms } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What authors do; its purpose or means may stand in the notes, the deed is told in full without them. */
export const deeds = set(
  'develop propose introduce present construct generate build create design implement conduct perform describe collect synthesise synthesize investigate study examine analyse analyze explore evaluate assess test measure review survey formulate derive establish provide offer discuss compute calculate determine quantify solve reconstruct characterise characterize identify simulate report',
);
/** Of these the means never belongs to the object: 'study agents using tools' would say which agents. */
const makings = set(
  'develop construct generate build derive compute calculate determine quantify solve reconstruct implement characterise characterize',
);

/** Nouns that 'to …' completes ('the ability to', 'a way to'), and those that say nothing without it. */
export const completed =
  /^(?:abilit(?:y|ies)|attempts?|efforts?|needs?|opportunit(?:y|ies)|potential|power|capacit(?:y|ies)|tendency|failure|rights?|ways?|means|desire|willingness|decisions?|intentions?|aims?|goals?|plans?|incentives?|chance|time|order|approach(?:es)?|methods?|methodolog(?:y|ies)|frameworks?|models?|techniques?|systems?|tools?|algorithms?|solutions?|strateg(?:y|ies)|concepts?|process(?:es)?|procedures?|sets?|problems?|tasks?|questions?|work|stud(?:y|ies)|analys[ei]s|results?|experiments?|investigations?|evidence|basis|steps?|roles?|manner|fashion|keys?|access|responses?|resistance|exposure|transition|reasons?|mechanisms?|measures?|interventions?|pipelines?|protocols?|guidelines?|recommendations?|options?|features?|metrics?|data|information|resources?|training|research|variants?|one|it|them|us|this|that|these|those|others?|parts?|number|many)$/u;

/** The same with 'of …' between. */
const unfinished =
  /^(?:abilit(?:y|ies)|attempts?|efforts?|needs?|opportunit(?:y|ies)|potential|power|capacit(?:y|ies)|tendency|failure|ways?|willingness|decisions?|intentions?|likelihood|time|use|uses|right|propensity|invitation|wish\w*)$/u;

/** Words in the kept clause that a purpose, means or addition could bind: 'not … by', 'only … to', 'needed to'. */
const bound =
  /^(?:not|no|nor|never|none|neither|without|only|cannot|\w+n't|need\w*|requir\w*|necessary|must|first|last|best|most|how|whether|what|why|if|when|enough|too|so|sufficient|able|unable|possible|impossible|effective|useful|helpful|suitable|difficult|hard|easy|fail\w*|lack\w*|instead|rather|than|either|both|between|such)$/u;

/**
 * Adjuncts that a headline may leave to the notes: a purpose, the authors' means, a reason, an addition. Never a
 * phrase that says for what, where or of whom the claim holds: without it the headline would claim more.
 */
export function adjunctTrims(text: string, tokens: readonly Token[], end: number): Deletion[] {
  const main = mainVerb(tokens, 0, end);
  if (!main) return [];
  const sentence: Sentence = { text, tokens, end, verb: main.index, deed: deedAt(tokens, main.index) };
  const found: Deletion[] = [];
  for (let k = main.index + 2; k < end - 1; k++) {
    const rule = adjunctAt(sentence, k);
    const trim = rule && trimFrom(sentence, k, rule);
    if (trim) found.push(trim);
  }
  const lead = leadingMeans(text, tokens, end);
  return lead ? [...found, lead] : found;
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly end: number;
  /** Where the main verb stands. */
  readonly verb: number;
  /** What the authors do, where the sentence says that they do something. */
  readonly deed: string | undefined;
}

type AdjunctRule =
  | 'trailing-purpose'
  | 'trailing-means'
  | 'trailing-reason'
  | 'trailing-addition'
  | 'trailing-examples';

/** The kind of adjunct that begins at token `k`, its word or the comma before it. */
function adjunctAt({ tokens, end, verb, deed }: Sentence, k: number): AdjunctRule | undefined {
  const comma = tokens[k]!.text === ',';
  const at = comma ? k + 1 : k;
  const next = tokens[at + 1];
  if (tokens[k]!.depth > 0 || !next || (!comma && tokens[k - 1]!.text === ',')) return undefined;
  const after = tokens[at + 2];
  const free = (): boolean => !completed.test(tokens[k - 1]!.lower);
  const closes = (): boolean => !returns(tokens, at + 1, end);
  switch (tokens[at]!.lower) {
    case 'in':
      return next.lower === 'order' && after?.lower === 'to' && closes() ? 'trailing-purpose' : undefined;
    case 'so':
      return next.lower === 'as' && after?.lower === 'to' && closes() ? 'trailing-purpose' : undefined;
    case 'with':
      return namesAim(tokens, at + 1) && closes() ? 'trailing-purpose' : undefined;
    case 'to':
      return (deed !== undefined || comma) && infinitive(tokens, at + 1) && free() && closes()
        ? 'trailing-purpose'
        : undefined;
    case 'by':
      return !conditional(tokens, k) && gerund(next, after) && free() && closes()
        ? 'trailing-means'
        : undefined;
    case 'using':
      return deed !== undefined && (comma || makings.has(deed)) && free() && closes()
        ? 'trailing-means'
        : undefined;
    case 'because':
      return next.lower !== 'of' && !hedged(tokens, k) ? 'trailing-reason' : undefined;
    case 'due':
    case 'owing':
    case 'thanks':
      return comma && next.lower === 'to' && closes() ? 'trailing-reason' : undefined;
    case 'as':
      return comma && next.lower === 'well' && after?.lower === 'as' && !listed(tokens, verb, k) && closes()
        ? 'trailing-addition'
        : undefined;
    case 'including':
      return comma && !second(tokens, at + 1, end) && closes() ? 'trailing-examples' : undefined;
    default:
      return undefined;
  }
}

/** What goes when the sentence ends before token `from`, where what is left says no more than the whole. */
function trimFrom(
  { text, tokens, end, verb }: Sentence,
  from: number,
  rule: AdjunctRule,
): Deletion | undefined {
  const last = tokens[from - 1]!;
  if (from <= verb + 1 || wordCount(tokens.slice(0, from)) < 6 || !nounEnds(last)) return undefined;
  const span: Span = { start: last.end, end: tokens[end - 1]!.end };
  if (isGuarded(text.slice(span.start, span.end))) return undefined;
  if (tokens.slice(0, from).some((one) => one.depth === 0 && bound.test(one.lower))) return undefined;
  // What is left must be one clause: a second verb or an open 'that' could own the adjunct.
  const object = tokens.slice(verb + 1, from);
  if (object.some((one) => one.depth === 0 && opens.test(one.lower))) return undefined;
  // 'the task of detecting communities by clustering': the means of that task, not of the deed.
  if (rule === 'trailing-means' && object.some((one) => verbForms(one.lower)?.ing)) return undefined;
  if (halfRelation(object)) return undefined;
  // 'the ability of models to persuade'
  if (rule === 'trailing-purpose' && object.some((one) => unfinished.test(one.lower))) return undefined;
  return { ...span, rule };
}

/** '(with) the aim of' */
const namesAim = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'the' &&
  /^(?:aim|goal|purpose|objective|intention)$/u.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.lower === 'of';

function infinitive(tokens: readonly Token[], from: number): boolean {
  let verb = from;
  while (isAdverb(tokens[verb])) verb++;
  const forms = verbForms(tokens[verb]?.lower ?? '');
  return forms?.base === true && (!forms.nounLike || objectFollows.test(tokens[verb + 1]?.lower ?? ''));
}

/** 'by shading the water': an -ing form with what it is done to. */
const gerund = (token: Token, after: Token | undefined): boolean =>
  verbForms(token.lower)?.ing === true ||
  (/^\p{Ll}{3,}ing$/u.test(token.text) &&
    !/^(?:spring|string|evening|morning|something|anything|everything|nothing|during)$/u.test(token.lower) &&
    after?.kind === 'word' &&
    objectFollows.test(after.lower));

/** 'should be easy by coding it': said of those means only. */
const conditional = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(0, to).some((one) => /^(?:should|would|will|must)$/u.test(one.lower));

/** 'A, B, as well as C': without C the list lacks its 'and'. */
const listed = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((one) => one.depth === 0 && one.text === ',');

/** 'the impact of behaviour [by …] on recommendations': the other half may be in what would go. */
const halfRelation = (object: readonly Token[]): boolean =>
  object.some((one) =>
    /^(?:impacts?|effects?|influences?|differences?|relations?|relationships?|associations?|correlations?|comparisons?|links?|gaps?|interactions?)$/u.test(
      one.lower,
    ),
  ) && !object.some((one) => /^(?:on|upon|between|among|with|in)$/u.test(one.lower));

const opens =
  /^(?:that|which|who|whom|whose|whether|how|where|when|why|if|because|while|whereas|although|though|unless|since|as|to|by|or|but|;|:|–|—)$/u;
const objectFollows =
  /^(?:a|an|the|its|their|our|his|her|this|these|those|that|how|whether|all|each|new|such|what|which|both)$/u;

/** The verb of what the authors do, as its base form: 'We (also) develop', 'This paper presents'. */
function deedAt(tokens: readonly Token[], index: number): string | undefined {
  const verb = tokens[index]!.lower;
  let k = index - 1;
  while (isAdverb(tokens[k])) k--;
  const subject = tokens[k]?.lower ?? '';
  const head =
    k === 0 || tokens[k - 1]?.text === ',' || (k === 1 && /^(?:this|our|the)$/u.test(tokens[0]!.lower));
  if (!head || !/^(?:we|i|paper|study|work|article|thesis|chapter|report|review|survey)$/u.test(subject))
    return undefined;
  for (const base of [
    verb,
    verb.replace(/s$/u, ''),
    verb.replace(/es$/u, ''),
    verb.replace(/ied$|ies$/u, 'y'),
    verb.replace(/ed$/u, ''),
    verb.replace(/d$/u, ''),
  ])
    if (deeds.has(base)) return base;
  return verb === 'built' ? 'build' : undefined;
}

/** A noun, name, number or closing bracket: a clause can end here. */
export const nounEnds = (token: Token): boolean => {
  if (token.kind === 'number' || /^[)\]”"]$/u.test(token.text)) return true;
  if (token.kind !== 'word' || auxiliaries.has(token.lower) || isAdverb(token)) return false;
  const forms = verbForms(token.lower);
  if (forms ? !forms.base && !forms.s : /\p{L}{3}ed$/u.test(token.text) && !/eed$/u.test(token.text))
    return false;
  return !(
    (forms && !forms.nounLike) ||
    /^(?:a|an|the|of|in|on|at|by|for|with|and|or|to|as|is|are|be|been|we|i|it|they|this|that|these|those|which|its|their|our|used|based|due|able|not|more|less|well|new|various|different|several|many|all|each|such|other|important|possible|relevant|specific|available|likely)$/u.test(
      token.lower,
    )
  );
};

/** Whether the adjunct leads back to the main clause, or a further one follows it. */
function returns(tokens: readonly Token[], from: number, end: number): boolean {
  for (let k = from; k < end; k++) {
    const { lower, depth, text } = tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:–—]$/u.test(text) || lower === 'respectively' || lower === 'but') return true;
    if (text !== ',' && lower !== 'and') continue;
    let next = text === ',' && tokens[k + 1]?.lower === 'and' ? k + 2 : k + 1;
    while (isAdverb(tokens[next])) next++;
    const one = tokens[next];
    if (!one) continue;
    if (/^(?:we|i|it|they|this|these|there)$/u.test(one.lower)) return true;
    if (text === ',' && next > k + 1 && /^(?:on|in|of|for|with|by|at|from|to|as)$/u.test(one.lower))
      return true;
    const forms = verbForms(one.lower);
    // ', and we show', ', and reveal', 'and demonstrate': what follows may be coordinated with the main verb.
    if (
      forms &&
      (forms.base || forms.s || forms.past) &&
      !forms.ing &&
      (!forms.nounLike || objectFollows.test(tokens[next + 1]?.lower ?? ''))
    )
      return true;
    if (text === ',' && mainVerb(tokens, k + 1, end)) return true;
  }
  return false;
}

/** A later ', and X' may go on the list before 'including'. */
const second = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some((one, k, all) => one.depth === 0 && finiteAt(all, k) !== undefined);

/** 'It may fail because …': what is only possible stays with its reason. */
const hedged = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some((one) =>
      /^(?:may|might|could|can|should|would|suggest\w*|argu\w+|believ\w+|largely|mainly|partly|mostly|especially|simply|just|probably|presumably|likely)$/u.test(
        one.lower,
      ),
    );

/** Data that a finding is of: their loss would make it general. */
const evidence =
  /\b(?:data\w*|samples?|sampled|survey\w*|cohorts?|simulat\w+|synthetic|participants?|patients?|mice|corp(?:us|ora)|experiment\w*|records?|interviews?|case|cases|population|stud(?:y|ies)|trials?|assumption|model|images?|measurements?|observations?)\b/iu;

/** 'Building on graph theory, we develop …': the authors' means at the head. */
function leadingMeans(text: string, tokens: readonly Token[], end: number): Deletion | undefined {
  const comma = tokens.findIndex((one) => one.text === ',' && one.depth === 0);
  const we = tokens[comma + 1];
  if (comma < 3 || !we || !/^(?:we|i)$/u.test(we.lower)) return undefined;
  if (
    !/^(?:using|building|drawing|inspired|motivated|leveraging|combining|based|employing|applying|adopting|extending)$/u.test(
      tokens[0]!.lower,
    )
  )
    return undefined;
  const main = mainVerb(tokens, comma + 1, end);
  if (!main || deedAt(tokens, main.index) === undefined) return undefined;
  const span = { start: tokens[0]!.start, end: we.start };
  const words = text.slice(span.start, span.end);
  const rest = tokens.slice(comma + 1, end);
  if (isGuarded(words) || evidence.test(words)) return undefined;
  // 'we study their roles': the noun may be in what would go.
  return rest.some((one) => /^(?:it|its|they|them|their|this|these|those|such)$/u.test(one.lower))
    ? undefined
    : { ...span, rule: 'leading-means' };
}
