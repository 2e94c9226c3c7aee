import { mainVerb } from '../story/claims/clause.ts';
import { balanced } from '../story/claims/headline.ts';
import { auxiliaries, verbForms } from '../story/claims/verbs.ts';
import type { Span } from '../text/rich-text.ts';
import { tokenise } from '../text/tokens.ts';
import { textOf } from './spans.ts';

/** Where a clause begins that only adds to the one before it. */
const addition =
  /,\s(?:(?:and )?which|where|whereas|while|as|because|since|with|including|suggesting|indicating|highlighting|supporting|making|leading|resulting|providing|allowing|enabling|showing|demonstrating|yielding|achieving|reaching)\s/iu;

/** 'Older maps of it, including those of ships, use …': the verb comes only behind what is added. */
function isInSubject(before: string, behind: string): boolean {
  const next = /^[^,;]*,\s(\p{L}+)/u.exec(behind)?.[1]?.toLowerCase() ?? '';
  const forms = verbForms(next);
  const isVerb = auxiliaries.has(next) || forms?.base === true || forms?.s === true || forms?.past === true;
  return isVerb && mainVerb(tokenise(before, { start: 0, end: before.length })) === undefined;
}

/** The sentence before what only adds to it, where no bracket is open there. */
export function beforeAddition(text: string, whole: readonly Span[]): readonly Span[] | undefined {
  for (const { start, end } of whole) {
    const found = addition.exec(text.slice(start, end));
    if (found === null) continue;
    const at = start + found.index;
    const before = whole
      .filter((span) => span.start < at)
      .map((span) => ({ start: span.start, end: Math.min(span.end, at) }));
    const words = textOf(text, before);
    return balanced(words) && !isInSubject(words, text.slice(at + 1, end)) ? before : undefined;
  }
  return undefined;
}
