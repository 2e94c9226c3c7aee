import { type Token, wordCount } from '../../../text/tokens.ts';
import { finiteAt, type MainVerb, mainVerb } from '../../claims/clause.ts';
import { bodyEnd } from '../../claims/splits.ts';
import { verbForms } from '../../claims/verbs.ts';
import type { Cut } from '../cut.ts';
import { leadEnds, opensBadly } from './leads.ts';
import { words } from './words.ts';

const concessive = words('while although though whereas whilst despite notwithstanding');

/** Where a sentence sets two things against each other: 'A, whereas B', 'although A, B'. */
export function englishContrasts(tokens: readonly Token[]): Cut[] {
  const end = bodyEnd(tokens);
  if (end < 12) return [];
  return [...leadEnds(tokens, end)].flatMap((from) => {
    const main = mainVerb(tokens, from, end);
    return main === undefined || (from === 0 && opensBadly(tokens))
      ? []
      : contrastCuts(tokens, from, main, end);
  });
}

function contrastCuts(tokens: readonly Token[], from: number, main: MainVerb, end: number): Cut[] {
  const start = tokens[from]!.start;
  const even = (one: number, other: number) =>
    Math.min(one, other) >= 5 && Math.min(one, other) * 2.6 >= Math.max(one, other);
  if (from > 0) {
    const lead = wordCount(tokens.slice(0, from));
    const core = wordCount(tokens.slice(from, end));
    return concessive.has(tokens[0]!.lower) && even(lead, core)
      ? [{ from: start, to: tokens[end - 1]!.end, merit: 2 }]
      : [];
  }
  for (let at = main.index + 2; at < end - 4; at++) {
    if (tokens[at]!.depth > 0 || tokens[at]!.text !== ',') continue;
    const word = tokens[at + 1]!.lower;
    if (
      !/^(?:whereas|while|whilst|but|yet|although|though)$/u.test(word) ||
      verbForms(tokens[at + 2]!.lower)?.ing
    )
      continue;
    if (tokens.slice(0, at).some((one, k) => one.lower === 'not' && tokens[k + 1]?.lower === 'only'))
      return [];
    const again = word === 'but' || word === 'yet';
    if (mainVerb(tokens, at + 2, end) === undefined && !(again && finiteAt(tokens, at + 2) !== undefined))
      continue;
    if (again && /^(?:also|rather|instead|not)$/u.test(tokens[at + 2]!.lower)) continue;
    if (!even(wordCount(tokens.slice(0, at)), wordCount(tokens.slice(at + 1, end)))) continue;
    return [{ from: start, to: tokens[at - 1]!.end, merit: 1 }];
  }
  return [];
}
