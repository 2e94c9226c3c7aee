import type { Span } from '../../text/rich-text.ts';
import type { Story } from '../model.ts';
import { phrase } from '../phrases/phrase.ts';

/** Words of a headline at most. */
const wordsMost = 16;
const words = (text: string): number => text.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

/** The main clause of a sentence in at most 16 words: a claim that may stand as headline, else a cut that only adds. */
export function headlineOf(
  story: Pick<Story, 'text' | 'language' | 'claims'>,
  sentence: number,
): readonly Span[] | undefined {
  const { text, language } = story;
  const own = story.claims.filter((one) => one.sentence === sentence);
  const claim = own.find((one) => one.headline && one.part === undefined && words(one.text) <= wordsMost);
  if (claim) return claim.spans;
  const whole = own.find((one) => one.form === 'sentence');
  if (!whole) return undefined;
  const cut = phrase(whole.spans, { text, language, atoms: [], fits: (part) => words(part) <= wordsMost });
  return cut?.light && !/^(?:this|these|it|they|such|that)\b/iu.test(text.slice(cut.core[0]?.start))
    ? cut.core
    : undefined;
}
