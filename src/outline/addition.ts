import { balanced } from '../story/claims/headline.ts';
import type { Span } from '../text/rich-text.ts';
import { textOf } from './spans.ts';

/** Where a clause begins that only adds to the one before it. */
const addition =
  /,\s(?:(?:and )?which|where|whereas|while|as|because|since|with|including|suggesting|indicating|highlighting|supporting|making|leading|resulting|providing|allowing|enabling|showing|demonstrating|yielding|achieving|reaching)\s/iu;

/** The sentence before what only adds to it, where no bracket is open there. */
export function beforeAddition(text: string, whole: readonly Span[]): readonly Span[] | undefined {
  for (const { start, end } of whole) {
    const found = addition.exec(text.slice(start, end));
    if (found === null) continue;
    const at = start + found.index;
    const before = whole
      .filter((span) => span.start < at)
      .map((span) => ({ start: span.start, end: Math.min(span.end, at) }));
    return balanced(textOf(text, before)) ? before : undefined;
  }
  return undefined;
}
