import type { Span } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import type { PlanContext } from './context.ts';
import { fitsHeading } from './heading-fit.ts';
import { covers, textOf } from './spans.ts';
import type { Unit } from './units.ts';
import { breaksOff } from './whole.ts';

/** What points to something said before, or opens no main clause. */
const dangling =
  /^(?:it|its|they|their|them|this|these|those|such|he|she|his|her|here|there|both|each|to|whether|if|when|while|although|though|because|since|as|for example|further|also|then|thus|hence|so|yet|but|and|or|that|which|who|ce|cette|ces|il|elle|ils|elles|este|esta|estos|estas|ello|dies\w*|es|er|sie|questo|questa|questi|isso|isto|ele|ela|其|这|它|此外|これ|それ|この|その)\b|^(?:其|这|该|它|此|并|而|但|これ|それ|この|その|本)|^[([]/iu;

/**
 * The claim that the story made of a sentence and that can stand as its headline, or the sentence itself where it
 * is short: what that leaves out was deleted with care, and needs no place on the slide.
 */
export function claimHeadline(
  { story }: PlanContext,
  unit: Unit,
  must: readonly Span[] = [],
): readonly Span[] | undefined {
  const holds = (spans: readonly Span[]) => must.every((span) => covers(spans, span));
  const made = [unit.headline, ...unit.parts].find(
    (claim) =>
      claim?.headline === true &&
      // One of several numbered aims is not what the sentence says.
      !(claim.form === 'part' && claim.rules.includes('split-enumeration')) &&
      fitsHeading(claim.text) &&
      holds(claim.spans),
  );
  if (made !== undefined && !breaksOff(unit.sentence.text, made.text)) return made.spans;
  const whole = unit.point?.spans ?? [unit.sentence];
  return holds(whole) && isShortSentence(textOf(story.text, whole)) ? whole : undefined;
}

/**
 * Words that may head a slide on several sentences: a claim, else the main clause of the sentence, where it points
 * to nothing before it.
 */
export function headlineSpans(
  context: PlanContext,
  unit: Unit,
  must: readonly Span[] = [],
): readonly Span[] | undefined {
  const made = claimHeadline(context, unit, must);
  if (made !== undefined) return made;
  const { phrasing } = unit;
  if (phrasing === undefined || !must.every((span) => covers(phrasing.core, span))) return;
  const text = textOf(context.story.text, phrasing.core);
  return isDangling(text) || countWords(text) < 4 ? undefined : phrasing.core;
}

/** Whether a sentence points to something said before it. */
export const isDangling = (text: string): boolean => dangling.test(text.trim());

/** A whole short sentence is a full clause in any language. */
function isShortSentence(text: string): boolean {
  return (
    countWords(text) >= 4 && /[.!?。！？؟]\s*$/u.test(text) && fitsHeading(text.trim()) && !isDangling(text)
  );
}
