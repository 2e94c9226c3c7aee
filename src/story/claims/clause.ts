import type { Token } from '../../text/tokens.ts';
import { auxiliaries, verbForms } from './verbs.ts';

const subordinators = new Set(
  'which who whom whose that whether if because when where why how while although though since as what unless until whereas whenever wherever than once so'.split(
    ' ',
  ),
);
const pronouns = new Set('we i they you it he she this these those that which who there'.split(' '));
const pluralPronouns = new Set('we i they you these those'.split(' '));
const determiners = new Set(
  'a an the its their our his her my this these those that all both each any no how whether every several many some more less most another such what us them it itself themselves one two three four five six seven eight nine ten different new'.split(
    ' ',
  ),
);
const prepositions = new Set(
  'of in on at by for from to with within without under using through across among between into onto over during via per towards toward upon against about after before like than and or but as not a an the'.split(
    ' ',
  ),
);
const bareComplements = new Set('let lets help helps helped make makes made'.split(' '));
const between = new Set(
  'also not then further first only thus therefore finally often still even always never now both hence here again simply just together already jointly'.split(
    ' ',
  ),
);

export const isAdverb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (between.has(token.lower) ||
    (/ly$/u.test(token.lower) &&
      token.lower.length > 4 &&
      !/^(?:apply|rely|supply|imply|family|assembly|anomaly|comply|multiply|early)$/u.test(token.lower)));

/** The nearest token before `index` that is no adverb. */
function before(tokens: readonly Token[], index: number): Token | undefined {
  let k = index - 1;
  while (k >= 0 && isAdverb(tokens[k])) k--;
  return tokens[k];
}

const nounBefore = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.kind === 'word' && !prepositions.has(token.lower) && !determiners.has(token.lower)) ||
    token.kind === 'number' ||
    /^[)\]”"’]$/u.test(token.text));

const plural = (token: Token | undefined): boolean =>
  token !== undefined &&
  (pluralPronouns.has(token.lower) ||
    /^(?:data|people|children|men|women|criteria|phenomena|bacteria|media|humans|mice|authors)$/u.test(
      token.lower,
    ) ||
    (/[^su]s$/u.test(token.lower) && token.lower.length > 3 && verbForms(token.lower)?.s !== true) ||
    (/[^su]s$/u.test(token.lower) && token.lower.length > 3 && verbForms(token.lower)?.nounLike === true));

const startsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (determiners.has(token.lower) || token.kind === 'number' || pronouns.has(token.lower));

/** Past forms that are hardly ever participles of a reduced relative: no object is asked for. */
const intransitivePast = new Set(
  'occurred remained emerged relied differed declined appeared existed belonged depended resulted disappeared persisted arose fell rose grew began became'.split(
    ' ',
  ),
);

/** 'Correlates of strength in speech remain': a plural noun before a preposition heads the subject. */
const pluralHead = (tokens: readonly Token[], index: number): boolean => {
  for (let k = index - 2; k >= Math.max(0, index - 9); k--) {
    const { text, depth, kind } = tokens[k]!;
    if (depth > 0 || (kind === 'mark' && !/^[-–’']$/u.test(text)) || finiteWord(tokens[k]!)) return false;
    if (/^(?:of|in|for|between|among|with|on)$/u.test(tokens[k + 1]!.lower) && plural(tokens[k])) return true;
  }
  return false;
};
const finiteWord = (token: Token): boolean =>
  auxiliaries.has(token.lower) || subordinators.has(token.lower) || token.lower === 'to';

export type Finite = 'aux' | 's' | 'base' | 'past';

/** Whether the token can be the finite verb of a clause, judged by its neighbours; undefined where in doubt. */
export function finiteAt(tokens: readonly Token[], index: number): Finite | undefined {
  const token = tokens[index]!;
  if (token.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return undefined;
  if (auxiliaries.has(token.lower))
    return /^(?:to|of|the|a|an|our)$/u.test(tokens[index - 1]?.lower ?? '') ? undefined : 'aux';
  const forms = verbForms(token.lower);
  if (!forms) return undefined;
  const last = before(tokens, index);
  const next = tokens[index + 1];
  if (last && /^(?:we|i|they)$/u.test(last.lower))
    return forms.base ? 'base' : forms.past ? 'past' : undefined;
  if (forms.s) {
    if (
      last &&
      /^(?:it|this|which|who|that|he|she|paper|study|work|article|approach|method|model|framework)$/u.test(
        last.lower,
      ) &&
      (!forms.nounLike || startsObject(next))
    )
      return 's';
    if (!forms.nounLike) return nounBefore(last) || last?.text === ',' ? 's' : undefined;
    return nounBefore(last) && startsObject(next) ? 's' : undefined;
  }
  if (forms.past && nounBefore(last)) {
    if ((!forms.participle && !forms.nounLike) || intransitivePast.has(token.lower)) return 'past';
    // A reduced relative ('a survey completed by …') takes no object of its own.
    if (startsObject(next) && !/^(?:both|one)$/u.test(next?.lower ?? '')) return 'past';
  }
  if (forms.base && !forms.nounLike && (plural(last) || (nounBefore(last) && pluralHead(tokens, index))))
    return 'base';
  if (forms.base && forms.nounLike && plural(last) && startsObject(next)) return 'base';
  return undefined;
}

export interface MainVerb {
  /** Index of the finite verb among the tokens. */
  readonly index: number;
  readonly kind: Finite;
}

/**
 * The finite verb of the first main clause, or undefined where none is surely one. A clause opened by 'which',
 * 'that', 'if' and the like takes the next finite verb for itself.
 */
export function mainVerb(tokens: readonly Token[], from = 0, to = tokens.length): MainVerb | undefined {
  let open = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index]!;
    if (token.depth > 0) continue;
    if (token.kind === 'word' && subordinators.has(token.lower)) {
      const next = tokens[index + 1]?.lower ?? '';
      // 'as well as', 'such as', 'so that' is one; 'that' as a determiner or 'since 2010' opens nothing.
      if (token.lower === 'as' && index > from && !pronouns.has(next)) continue;
      if (token.lower === 'so' && next === 'that') continue;
      if (token.lower === 'than' || (token.lower === 'since' && /^\p{N}/u.test(next))) continue;
      if (token.lower === 'that' && index === from) continue;
      // 'when using', 'while reducing', 'how to': no finite verb follows.
      if (
        next === 'to' ||
        verbForms(next)?.ing ||
        (verbForms(next)?.participle &&
          token.lower !== 'that' &&
          token.lower !== 'which' &&
          token.lower !== 'who')
      )
        continue;
      open++;
      continue;
    }
    const kind = finiteAt(tokens, index);
    if (!kind) continue;
    if (
      kind !== 'aux' &&
      (tokens[index - 1]?.lower === 'to' || bareComplements.has(tokens[index - 1]?.lower ?? ''))
    )
      continue;
    if (open > 0) {
      open--;
      // The rest of one verb group is no new verb: 'have been', 'may be'.
      while (index + 1 < to && (auxiliaries.has(tokens[index + 1]!.lower) || isAdverb(tokens[index + 1])))
        index++;
      continue;
    }
    if (index > from) return { index, kind };
  }
  return undefined;
}
