import { type Token, wordCount } from '../../../text/tokens.ts';
import { mainVerb } from '../../claims/clause.ts';
import { bodyEnd } from '../../claims/splits.ts';
import { verbForms } from '../../claims/verbs.ts';
import type { Cut } from '../cut.ts';
import { canDrop } from './drops.ts';
import { closedPairs } from './ends.ts';
import { jointAt } from './joints.ts';
import { leadEnds, opensBadly } from './leads.ts';
import { isSound } from './sound.ts';

/** Tokens of the longest phrase that is tried for a headline. */
const coreMost = 120;

/** Cuts of an English sentence. The whole of it is one where it is a clause. */
export function englishCuts(tokens: readonly Token[]): Cut[] {
  const end = bodyEnd(tokens);
  if (end < 4) return [];
  const starts = [...leadEnds(tokens, end)];
  const cuts: Cut[] = [];
  for (const from of starts) {
    const main = mainVerb(tokens, from, end);
    if (main === undefined || main.index - from > 24) continue;
    if (from === 0 && opensBadly(tokens)) continue;
    const start = tokens[from]!.start;
    const penalty = from === 0 ? 0 : 0.4;
    for (let at = main.index + 2; at <= end; at++) {
      // Farther on only the whole is worth looking at.
      if (at - from > coreMost) at = end;
      const strength = at === end ? 3 : jointAt(tokens, from, main, at, end);
      if (strength === 0 || (at < end && wantsObject(tokens[at - 1]!))) continue;
      const core = wordCount(tokens.slice(from, at));
      const rest = wordCount(tokens.slice(at, end));
      if (core < (strength === 1 ? 8 : 4) || (at < end && rest < (strength === 1 ? 4 : 3))) continue;
      if (!closedPairs(tokens, from, at, end) || !isSound(tokens, from, main, at, end)) continue;
      // About ten words make a good headline; a strong joint is worth a few words more or less.
      const merit =
        (strength === 1 ? 0 : 2.4 + strength * 0.2) -
        (core < 9 ? (9 - core) * 0.34 : Math.max(0, core - 15) * 0.14) -
        penalty +
        (at === end ? 1 : 0);
      const light = canDrop(tokens, from, main, at, end);
      cuts.push({ from: start, to: tokens[at - 1]!.end, merit, light });
    }
  }
  return cuts;
}

/** 'how to solve, or at least minimize | the impacts': what the verb takes is still to come. */
function wantsObject({ lower }: Token): boolean {
  const forms = verbForms(lower);
  return (
    forms?.base === true &&
    !forms.nounLike &&
    !forms.participle &&
    !/^(?:exist|emerge|occur|differ|appear|remain|arise|persist|vary|compete|interact)$/u.test(lower)
  );
}
