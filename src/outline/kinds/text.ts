import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { clipSentence } from '../clip.ts';
import { continuedPassage, labelPassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { subtractSpans, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { listGoesOn } from '../whole.ts';

/** Most words of one sentence on a slide; the notes hold what a longer one goes on to say. */
const sentenceWords = 54;
/** What stands large, and what follows it in smaller type. */
const large = { least: 6, most: 30 };
const smallMost = 30;
/** A piece between two marks that is so short may be an item of a list, and no list is cut. */
const itemWords = 3;

/**
 * A sentence that has no clause for a headline, whole: large up to a mark near its middle, smaller from there on, to be read in
 * one go.
 */
export function longSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide {
  const all = unit.point?.spans ?? [unit.sentence];
  const whole = clipSentence(context, all, sentenceWords).spans;
  const at = cutOf(context, whole);
  const base = { id: section, sentences: [unit.sentence.index], shown: whole, weight };
  if (at === undefined)
    return { ...base, content: { layout: 'statement', statement: shownPassage(context, whole) } };
  const head = whole
    .filter(({ start }) => start < at)
    .map(({ start, end }) => ({ start, end: Math.min(end, at) }));
  return {
    ...base,
    content: { layout: 'statement', statement: shownPassage(context, head) },
    after: continuedPassage(context, subtractSpans(whole, head)),
  };
}

/** The mark at which the sentence is best set in two sizes: near its middle, outside brackets, formulas and lists. */
function cutOf(context: PlanContext, whole: readonly Span[]): number | undefined {
  const { text } = context.story;
  const words = countWords(textOf(text, whole));
  const upTo = (at: number) =>
    countWords(
      textOf(
        text,
        whole.filter(({ start }) => start < at).map(({ start, end }) => ({ start, end: Math.min(end, at) })),
      ),
    );
  const marks = marksIn(context, whole).map((at) => ({ at, words: upTo(at) }));
  const fits = marks.filter(
    (mark) =>
      mark.words >= large.least &&
      mark.words <= large.most &&
      words - mark.words <= smallMost &&
      !listGoesOn(text.slice(mark.at)) &&
      !leadsIn.test(text.slice(whole[0]?.start ?? 0, mark.at)),
  );
  const cost = (mark: (typeof marks)[number]): number => {
    const index = marks.indexOf(mark);
    const before = mark.words - (marks[index - 1]?.words ?? 0);
    const after = (marks[index + 1]?.words ?? words) - mark.words;
    const isItem = text.charAt(mark.at) === ',' && (before <= itemWords || after <= itemWords);
    return Math.abs(mark.words - words * 0.55) + (isItem ? 20 : 0);
  };
  return fits.sort((one, other) => cost(one) - cost(other))[0]?.at;
}

/** 'Using the scheme of Wright (1994) as a point of departure': what leads to the clause does not stand large. */
const leadsIn =
  /^(?:using|by|with|in|from|for|to|after|before|among|based|through|given|while|although|though|when|if|since|because|as|despite|unlike|during|under|at|on|starting|following|taking|\p{L}{3,}ing)\s[^,;:]*$/iu;

function marksIn({ story: { text }, rich }: PlanContext, whole: readonly Span[]): number[] {
  const solid = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const marks: number[] = [];
  let depth = 0;
  for (const { start, end } of whole)
    for (let at = start; at < end; at++) {
      const sign = text.charAt(at);
      if ('([{（「'.includes(sign)) depth += 1;
      if (')]}）」'.includes(sign)) depth -= 1;
      if (depth > 0 || solid.some((mark) => mark.start < at && at < mark.end)) continue;
      const isWide = /[；：，、。]/u.test(sign);
      if (isWide || (/[,;:،؛]/u.test(sign) && /\s/u.test(text.charAt(at + 1)))) marks.push(at);
    }
  return marks;
}

/** A heading of our own, where no clause of the page can stand as one. */
export function topic({ words }: PlanContext, section: Section, unit: Unit | undefined): Passage {
  const label = unit?.sentence.label;
  if (section in words) return labelPassage(words[section as keyof typeof words]);
  return labelPassage(label ?? words.details);
}
