import { mainClause } from '../clause.ts';
import { type CountAt, exactCounts } from '../counted.ts';
import type { Draft, Paper } from '../finder.ts';
import { exactPart, type Line, lowerAt, spanOf, wordsIn } from '../line.ts';

/** Things of which a part is worth a second colour. */
const wholeLeast = 20;
/** Sentences back, and words that say what the part has. */
const backMost = 2;
const leadMost = 6;

const includes =
  /^(?:includes?|included|contains?|contained|provides?|provided|comprises?|comprised|offers?|holds?)$/u;
const itself =
  /^(?:the (?:new |whole )?(?:dataset|data set|corpus|benchmark|collection|database|resource|set))$/iu;

/**
 * 'We present Reefbank, a set of 900 photos. Reefbank … includes expert labels for 300 photos': a part of what an earlier sentence counts.
 * Guard: the same noun, and the sentence is about the very thing that holds them.
 */
export function partOfThing(line: Line, { lines }: Paper): Draft[] {
  const subject = mainClause(line)?.subject;
  if (subject === undefined) return [];
  const name = line.text.slice(line.tokens[subject.from]!.start, line.tokens[subject.to - 1]!.end);
  for (const inner of exactCounts(line)) {
    const lead = leadOf(line, inner);
    if (lead === undefined) continue;
    for (let back = 1; back <= backMost; back++) {
      const before = lines[line.sentence.index - back];
      if (before === undefined || !isSame(before, name)) continue;
      const whole = exactCounts(before).find(
        (one) =>
          one.head === inner.head &&
          one.counted.value > inner.counted.value &&
          one.counted.value >= wholeLeast,
      );
      if (whole !== undefined) return [drawn(before, line, whole, inner, lead)];
    }
  }
  return [];
}

/** A thing with a name of its own, or 'the dataset' for what a sentence before presents. */
const isSame = (before: Line, name: string): boolean =>
  itself.test(name)
    ? /\b(?:dataset|data set|corpus|benchmark|collection|database|resource|set) of\b/iu.test(
        before.sentence.text,
      )
    : /^\p{Lu}/u.test(name) && !/\s/u.test(name) && before.sentence.text.includes(`${name},`);

/** 'expert labels for' before the number. */
function leadOf(line: Line, { number }: CountAt): { readonly from: number; readonly to: number } | undefined {
  for (let k = number.from - 1; k >= 0 && wordsIn(line, { from: k + 1, to: number.from }) <= leadMost; k--) {
    if (line.tokens[k]!.text === ',') return undefined;
    if (!includes.test(lowerAt(line, k))) continue;
    const isOpen = k + 1 < number.from;
    return isOpen && /^(?:for|of|to|on)$/u.test(lowerAt(line, number.from - 1))
      ? { from: k + 1, to: number.from }
      : undefined;
  }
  return undefined;
}

const drawn = (
  before: Line,
  line: Line,
  whole: CountAt,
  inner: CountAt,
  lead: { readonly from: number; readonly to: number },
): Draft => ({
  kind: 'subset',
  whole: whole.counted,
  part: inner.counted,
  lead: exactPart(line, lead),
  spans: [
    spanOf(before, { from: whole.number.from, to: whole.noun.to }),
    spanOf(line, { from: lead.from, to: inner.noun.to }),
  ],
  sentences: [before.sentence.index, line.sentence.index],
  confidence: 0.95,
});
