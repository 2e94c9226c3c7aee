import { planOf } from '../layouts/index.ts';
import { concatRich, plain, type Span, sliceRich } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import type { PlanContext } from './context.ts';
import { displayRich } from './display.ts';
import type { DraftSlide } from './draft-slide.ts';
import { setOffPhrase } from './kinds/sentence.ts';
import { pointsBack } from './leaning.ts';
import type { Passage } from './model.ts';

/** A headline of so many words is told whole before its slide comes; of a longer one the phrase that it sets off. */
const wholeWords = 10;

const denied =
  /\b(?:not|no|never|without|cannot|neither|nor|\p{L}+n['’]t|lack(?:s|ed|ing)?|fail(?:s|ed|ing)?|few|little|hardly|rarely)\b/iu;

/** Whole words of a sentence that denies nothing: a phrase alone would say the reverse, or deny another thing. */
const isWholePhrase = (text: string, { start }: Span): boolean =>
  !/[^\s("“‘]$/u.test(text.slice(0, start)) && !denied.test(text);

/** What leads to the next slide: 'Next:' and the words that it is about, for the speaker. */
export function leadTo({ words }: PlanContext, next: DraftSlide | undefined): Passage | undefined {
  const headline = next && (planOf(next.content).headline?.(next.content) ?? next.heading);
  if (headline === undefined || headline.rich.text.trim() === '') return;
  const { rich, field } = headline;
  const isShort = countWords(rich.text) <= wholeWords && !pointsBack(rich.text);
  const phrase = isShort ? undefined : setOffPhrase(headline, true);
  if (!isShort && (phrase === undefined || !isWholePhrase(rich.text, phrase))) return;
  const said = phrase === undefined ? rich : sliceRich(rich, phrase.start, phrase.end);
  const bare = { ...said, marks: said.marks.filter(({ kind }) => kind !== 'em' && kind !== 'strong') };
  return { rich: concatRich([plain(`${words.next} `), displayRich(bare)]), field };
}
