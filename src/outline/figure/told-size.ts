import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { depthAt } from './brackets.ts';
import type { Telling } from './model.ts';

/** Fewer things say little about a study; so many times more than anything else is the size of it. */
const sizeLeast = 20;
const sizeRatio = 4;

/** 'from 34 patients', '(N = 19,217)', 'by 38 speakers and 48 learners': the counts that say how much was looked at. */
export function sizeIn(text: string, sentence: Span, quantities: readonly Quantity[]): Telling[] {
  const counts = quantities.filter(
    ({ kind, value, high }) => kind === 'count' && value !== undefined && high === undefined,
  );
  const largest = Math.max(0, ...counts.map(({ value = 0 }) => value));
  if (largest < sizeLeast) return [];
  // '(∼816k)' in a set of 1000 is more than its size.
  if (quantities.some(({ value = 0, kind }) => kind === 'other' && value > largest)) return [];
  const telling = counts.filter(({ value = 0 }) => value >= 10 && value * sizeRatio > largest);
  if (telling.length > sizesMost) return [];
  const samples = counts.filter(({ start }) => sampleSign(text, sentence, start) !== undefined);
  if (samples.length > 0) {
    const [only] = samples;
    const span =
      only && samples.length === 1 && telling.length === 1 && telling[0] === only
        ? sample(text, sentence, only)
        : undefined;
    return span === undefined ? [] : [{ number: span, kind: 'count' }];
  }
  const sizes = telling.map((one, index) => sizeOf(text, sentence, one, telling[index - 1]));
  return sizes.includes(undefined) ? [] : sizes.filter((one) => one !== undefined);
}

const sizesMost = 2;

const sampleSign = (text: string, sentence: Span, start: number): string | undefined =>
  /\(\s?[nN]\s?=\s?$/u.exec(text.slice(Math.max(sentence.start, start - 8), start))?.[0];

/** The bracket of a sample whole, for it is set on a line of its own. */
function sample(text: string, sentence: Span, { start, end }: Quantity): Span | undefined {
  const sign = sampleSign(text, sentence, start);
  const close = /^\s?\)/u.exec(text.slice(end))?.[0].length;
  return sign === undefined || close === undefined
    ? undefined
    : { start: start - sign.length, end: end + close };
}

function sizeOf(
  text: string,
  sentence: Span,
  { start, number, counts: noun, key }: Quantity,
  previous: Quantity | undefined,
): Telling | undefined {
  if (!key || noun === undefined || isMeans.test(noun) || depthAt(text, sentence, start) > 0)
    return undefined;
  const at = text.indexOf(number, start);
  const bound = text.slice(start, at).trim();
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  const goesOn = previous !== undefined && /\band\s$/iu.test(before);
  if (!(isSize.test(before) || goesOn) || /^(?:top|up to|within)\b/iu.test(bound)) return undefined;
  return {
    number: { start: at, end: at + number.length },
    ...(bound === '' ? {} : { bound: { start, end: start + bound.length } }),
    kind: 'count',
  };
}

/** Parts of a method: true as they are, but no size of a study. */
const isMeans =
  /(?:^|\s)(?:landmarks?|parameters?|features?|dimensions?|variables?|items?|steps?|questions?|terms?|layers?|functionals?|options?|points?|clusters?|classes|categories|types?|metrics?|criteria)$/iu;

/** What leads to the things that a study looked at. */
const isSize =
  /\b(?:from|of|on|in|to|with|across|over|by|using|recognize|recognise|sampling|analy[sz]ed?|analy[sz]ing|studied|stud(?:y|ying)|measured?|surveyed|interviewed|recruited|enrolled|included?|collected?|compiled|annotated|curated?|filter(?:ed)?|screen(?:ed)?|tested|trained|sampled|conducted|conducting|comprising|containing|contains?|identif(?:y|ied)|compared?|for)\s(?:a |an |the |all |total of )?$/iu;
