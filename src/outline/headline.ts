import { mainVerb } from '../story/claims/clause.ts';
import { balanced } from '../story/claims/headline.ts';
import { tokenise } from '../story/claims/tokens.ts';
import type { Span } from '../text/rich-text.ts';
import type { PlanContext } from './context.ts';
import { headingLines } from './metrics.ts';
import { covers, textOf } from './spans.ts';
import type { Unit } from './units.ts';
import { countWords } from './words.ts';

/**
 * Where a sentence may be broken between headline and point. The tail only adds to what stands before it: a
 * contrast, reason, means, consequence or list; never a condition or an exception, and never half of an 'and'.
 */
const additive =
  /^(?:;|\s*:(?=\s)|\s*\([^()]*\)\s*[.;]?\s*$|,?\s+(?:because|using|by \p{L}+ing|based on|including|drawing on|thereby|thus \p{L}+ing|so that|in order to)\s|[,]\s*(?:whereas|while|compared|ranging|where|such as|with|and thus|\p{L}{3,}ing|mientras|tandis que|während|wobei|weil|sodass|tandis|parce que|afin de|porque|mientras que|enquanto|mentre)\s|[，；：])/u;

/** What points to something said before, or opens no main clause. */
const dangling =
  /^(?:it|its|they|their|them|this|these|those|such|he|she|his|her|here|there|both|each|to|whether|if|when|while|although|though|because|since|as|for example|further|also|then|thus|hence|so|yet|but|and|or|that|which|who|ce|cette|ces|il|elle|ils|elles|este|esta|estos|estas|ello|dies\w*|es|er|sie|questo|questa|questi|isso|isto|ele|ela|其|这|它|此外|これ|それ|この|その)\b|^(?:其|这|该|它|此|并|而|但|これ|それ|この|その|本)/iu;

/**
 * Words of a sentence that can stand as its headline: a claim that the story made for it, else its beginning up
 * to a comma or bracket, where that is a whole clause and the rest only adds to it (and is shown below).
 */
export function headlineSpans(
  context: PlanContext,
  unit: Unit,
  must: readonly Span[] = [],
): readonly Span[] | undefined {
  const { story } = context;
  const holds = (spans: readonly Span[]) => must.every((span) => covers(spans, span));
  const claims = [unit.headline, ...unit.parts].filter(
    (claim) => claim?.headline === true && headingLines(claim.text) <= 2,
  );
  const made = claims.find((claim) => claim !== undefined && holds(claim.spans));
  if (made !== undefined) return made.spans;
  const whole = unit.point?.spans ?? [unit.sentence];
  if (holds(whole) && isShortSentence(textOf(story.text, whole))) return whole;
  let best: Span[] | undefined;
  const before: Span[] = [];
  for (const span of whole) {
    for (let at = span.start + 1; at < span.end; at++) {
      if (!additive.test(story.text.slice(at, span.end)) || countWords(story.text.slice(at, span.end)) < 3)
        continue;
      const cut = [...before, { start: span.start, end: at }];
      const text = textOf(story.text, cut).trim();
      if (headingLines(text) > 2) break;
      if (solid(context, at) || !balanced(text) || !isClause(text, story.language)) continue;
      // The longest one that holds what must be held.
      if (holds(cut)) best = cut;
    }
    before.push(span);
  }
  return best;
}

/** Whether a sentence points to something said before it. */
export const isDangling = (text: string): boolean => dangling.test(text.trim());

/** English only: elsewhere a comma says too little about where a clause ends. */
const isClause = (text: string, language: string): boolean =>
  /^en\b/i.test(language) &&
  countWords(text) >= 5 &&
  !dangling.test(text) &&
  mainVerb(tokenise(text, { start: 0, end: text.length })) !== undefined;

/** A whole short sentence is a full clause in any language. */
function isShortSentence(text: string): boolean {
  const words = countWords(text);
  return (
    words >= 4 &&
    /[.!?。！？؟]\s*$/u.test(text) &&
    headingLines(text.trim()) <= 2 &&
    !dangling.test(text.trim())
  );
}

const solid = ({ rich }: PlanContext, at: number): boolean =>
  rich.marks.some(
    (mark) =>
      (mark.kind === 'math' || mark.kind === 'code' || mark.kind === 'link') &&
      mark.start < at &&
      at < mark.end,
  );
