import type { Token } from '../../../text/tokens.ts';
import { nounEnds } from '../../claims/adjuncts.ts';
import { finiteAt, isAdverb, type MainVerb } from '../../claims/clause.ts';
import { auxiliaries, verbForms } from '../../claims/verbs.ts';

const openPairs: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:both|between)$/u, /^and$/u],
  [/^(?:either|whether)$/u, /^or$/u],
  [/^neither$/u, /^nor$/u],
];

/** A noun, also one that could be a verb elsewhere ('capture'), where no verb can stand. */
export const endsInNoun = (tokens: readonly Token[], at: number): boolean => {
  const last = tokens[at - 1]!;
  if (nounEnds(last)) return !/^(?:saw|see|sees|seen|intent|rationale)$/u.test(last.lower);
  if (verbForms(last.lower)?.ing && tokens[at - 2]?.lower === 'of') return true;
  const forms = verbForms(last.lower);
  return (
    forms?.base === true &&
    !auxiliaries.has(last.lower) &&
    finiteAt(tokens, at - 1) === undefined &&
    !/^(?:to|and|or|not|we|i|they|will|can|may|could|would|should|must|might|help|helps|let)$/u.test(
      tokens[at - 2]?.lower ?? '',
    ) &&
    !isAdverb(tokens[at - 2])
  );
};

/** A passive may end at its participle: 'has been synthesised | by'. */
export const isParticiple = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  const { lower } = tokens[at - 1]!;
  return (
    main.kind === 'aux' &&
    verbForms(lower)?.participle === true &&
    !/^(?:based|used|associated|related|compared|found|aimed|expressed|located|situated|embedded|placed|divided|known)$/u.test(
      lower,
    ) &&
    tokens
      .slice(main.index, at - 1)
      .every(
        (one) => auxiliaries.has(one.lower) || one.lower === 'been' || one.lower === 'be' || isAdverb(one),
      )
  );
};

/** 'It means that producing models | …': the clause that 'that' opened has no verb yet. */
export const hangsOpen = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  let open = 0;
  for (let k = main.index + 1; k < at; k++) {
    const { lower, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (
      /^(?:that|which|who|whose|whether|how|why|where|what|when)$/u.test(lower) &&
      tokens[k + 1]?.lower !== 'to'
    )
      open += 1;
    else if (open > 0 && finiteAt(tokens, k) !== undefined) {
      open -= 1;
      while (auxiliaries.has(tokens[k + 1]?.lower ?? '') || isAdverb(tokens[k + 1])) k += 1;
    }
  }
  return open > 0;
};

/** 'A metric, devised | to …', 'important, albeit | with …': the aside has hardly begun. */
export const endsInAside = (tokens: readonly Token[], from: number, at: number): boolean => {
  for (let k = at - 1; k > from && at - k <= 4; k--)
    if (tokens[k]!.depth === 0 && tokens[k]!.text === ',')
      return !/^(?:and|or)$/u.test(tokens[k + 1]?.lower ?? '');
  return false;
};

/** 'These results show, for the first time, | the …': what the verb is said of comes only after the aside. */
export const lacksObject = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  if (tokens[main.index + 1]?.text !== ',') return false;
  const closing = tokens.findIndex(({ text, depth }, k) => k > main.index + 1 && depth === 0 && text === ',');
  return closing < 0 || at <= closing;
};

/** 'remains challenging | for', 'is unknown | in'. */
export const isPredicate = (tokens: readonly Token[], main: MainVerb, at: number): boolean => {
  const last = tokens[at - 1]!;
  return (
    at - main.index <= 4 &&
    /^(?:is|are|was|were|remains?|remained|become|becomes|became)$/u.test(tokens[main.index]!.lower) &&
    /(?:able|ible|al|ant|ent|ful|ic|ing|ive|less|ous|unknown|unclear|rare|poor|common|complex|difficult|scarce)$/u.test(
      last.lower,
    )
  );
};

/** 'both A | and B', 'between A | and B' may not be parted; nor 'more … than' before its second half. */
export function closedPairs(tokens: readonly Token[], from: number, at: number, end: number): boolean {
  for (const [open, close] of openPairs) {
    let need = 0;
    for (let k = from; k < at; k++) {
      const { lower, depth } = tokens[k]!;
      if (depth > 0) continue;
      if (open.test(lower)) need = 1;
      else if (need > 0 && close.test(lower)) need = 0;
    }
    if (need > 0 && tokens.slice(at, end).some(({ lower }) => close.test(lower))) return false;
  }
  return true;
}
