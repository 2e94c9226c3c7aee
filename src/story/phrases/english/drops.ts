import type { Token } from '../../../text/tokens.ts';
import { deeds } from '../../claims/adjuncts.ts';
import type { MainVerb } from '../../claims/clause.ts';
import { verbForms } from '../../claims/verbs.ts';

/**
 * Whether the clause is as true without what stands around it: means, purposes, consequences, examples, and what only
 * tells more of a thing named before. Where or for whom something holds may go only from what the authors did.
 */
export function canDrop(
  tokens: readonly Token[],
  from: number,
  main: MainVerb,
  at: number,
  end: number,
): boolean {
  if (
    from > 0 &&
    !/^(?:to|using|by|based|building|leveraging|motivated|inspired|here|finally|first|second|then)$/u.test(
      tokens[0]!.lower,
    )
  )
    return false;
  const rest = tokens.slice(at, end);
  if (rest.some(({ lower }) => contrary.test(lower))) return false;
  if (at === end) return from > 0;
  if (lightJoint(tokens, at)) return true;
  // In what they test or show, where and for whom belongs to the claim.
  if (tokens.slice(from, at).some((one) => /^(?:that|whether|how|if|which|what)$/u.test(one.lower)))
    return false;
  const subject = tokens[main.index - 1]!.lower;
  return /^(?:we|i)$/u.test(subject) && deeds.has(baseOf(tokens[main.index]!.lower));
}

/** What turns or narrows a claim must stay with it. */
const contrary =
  /^(?:but|however|although|though|whereas|while|yet|only|except|unless|if|not|no|without|despite|than|when)$/u;

const baseOf = (verb: string): string =>
  [verb, verb.replace(/d$/u, ''), verb.replace(/ed$/u, ''), verb.replace(/ied$/u, 'y')].find((base) =>
    deeds.has(base),
  ) ?? verb;

/** A consequence, a purpose, means, reasons or examples: the clause is no less true without them. */
const lightJoint = (tokens: readonly Token[], at: number): boolean => {
  const { lower, text } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  if (text === ',')
    return (
      /^(?:which|who|where|whose|thereby|thus|hence|because|including|namely|such|suggesting|with)$/u.test(
        next,
      ) || verbForms(next)?.ing === true
    );
  if (/^[;:]$/u.test(text)) return true;
  return (
    /^(?:because|using|including|thereby|thus|so|due|owing|thanks)$/u.test(lower) ||
    (lower === 'by' && verbForms(next)?.ing === true) ||
    (lower === 'such' && next === 'as') ||
    (lower === 'and' && next === 'we')
  );
};
