import type { Span } from '../../text/rich-text.ts';
import { clipSentence } from '../clip.ts';
import { exactPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans } from '../headline.ts';
import { headingLines } from '../metrics.ts';
import type { Passage } from '../model.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { leftOut, wordsASlide } from './narrative.ts';

/** A sentence of so many words reads well as one statement. */
const statementFits = 20;
const statementInsteadOfTopic = 32;

const spansOf = (unit: Unit) => unit.point?.spans ?? [unit.sentence];

/** One sentence alone: its main clause over what that leaves out, or the whole as a statement. */
export function soloSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const head = unit.words > statementFits ? headlineSpans(context, unit) : undefined;
  const rest = head === undefined ? [] : leftOut(context.story.text, unit, head);
  if (head === undefined || rest.length === 0 || unit.words > 55)
    return [statementSlide(context, unit, section, weight)];
  return [
    {
      id: section,
      content: { layout: 'points', points: rest.map((span) => shownPassage(context, [span])) },
      heading: shownPassage(context, head),
      sentences: [unit.sentence.index],
      shown: [...head, ...rest],
      weight,
    },
  ];
}

/** A whole sentence in large type. Very long ones are cut at a clause; the rest is said. */
export function statementSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide {
  const { spans, clipped } = clipSentence(
    context,
    unit.headline !== undefined && unit.words > statementFits ? unit.headline.spans : spansOf(unit),
  );
  const statement = shownPassage(context, spans);
  return {
    id: section,
    content: { layout: 'statement', statement: clipped ? withEllipsis(statement) : statement },
    sentences: [unit.sentence.index],
    shown: spans,
    weight,
  };
}

export const withEllipsis = (passage: Passage): Passage => ({
  ...passage,
  rich: { ...passage.rich, text: `${passage.rich.text} …` },
});

/** One sentence in parts: the first as headline, the others under it; or what they share above them all. */
export function partsSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { parts, sentence } = unit;
  const [first] = parts;
  if (first === undefined) return [];
  const leadIn = first.part?.leadIn;
  const items = parts.map((part) => part.part?.item ?? part);
  const heads = first.headline && headingLines(first.text) <= 2;
  const shared = leadIn === undefined ? undefined : shownPassage(context, leadIn.spans);
  const under = heads ? items.slice(1) : items;
  // Under what they share, the parts go on in its sentence; under a headline each begins its own.
  const points = under.map((item) =>
    heads || shared === undefined ? shownPassage(context, item.spans) : trimmedPassage(context, item.spans),
  );
  const sharedHeads =
    !heads &&
    shared !== undefined &&
    countWords(shared.rich.text) >= 3 &&
    headingLines(shared.rich.text) <= 2;
  const heading = heads
    ? shownPassage(context, first.spans)
    : sharedHeads
      ? shared
      : topic(context, section, unit);
  // A topic over two halves of a sentence says less than the sentence.
  if (!heads && !sharedHeads && unit.words <= statementInsteadOfTopic)
    return [statementSlide(context, unit, section, weight)];
  const total = [heading, ...points].reduce((sum, one) => sum + countWords(one.rich.text), 0);
  if (total > wordsASlide + 15 || points.length > 6) return [statementSlide(context, unit, section, weight)];
  const ordered = isSequence(context.story.text.slice(sentence.start, sentence.end)) && !heads;
  return [
    {
      id: section,
      content: ordered
        ? { layout: 'steps', steps: points }
        : {
            layout: 'points',
            points,
            ...(heads || sharedHeads || shared === undefined ? {} : { leadIn: shared }),
          },
      heading,
      sentences: [sentence.index],
      shown: [
        ...(leadIn?.spans ?? []),
        ...(heads ? first.spans : []),
        ...under.flatMap((item) => item.spans),
      ],
      weight,
    },
  ];
}

/** Whether the sentence itself says that its parts follow one another. */
const isSequence = (text: string): boolean =>
  new Set(text.toLowerCase().match(/\b(?:first|then|next|finally|second|third|subsequently)\b/g) ?? [])
    .size >= 2;

const trimmedPassage = (context: PlanContext, spans: readonly Span[]): Passage => {
  const passage = exactPassage(context, spans);
  return { ...passage, rich: trimRich(passage.rich) };
};

/** Several short sentences of one role: the first as headline over the others. */
export function groupSlide(
  context: PlanContext,
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide[] {
  const [head, ...others] = units;
  if (head === undefined) return [];
  const spans = headlineSpans(context, head);
  if (others.length === 0) return soloSlide(context, head, section, weight);
  // What comes later may lean on the first sentence, so it never stands above it.
  if (spans === undefined)
    return [...soloSlide(context, head, section, weight), ...groupSlide(context, others, section, weight)];
  const rest = leftOut(context.story.text, head, spans);
  return [
    {
      id: section,
      content: {
        layout: 'points',
        points: [
          ...rest.map((span) => shownPassage(context, [span])),
          ...others.map((unit) => shownPassage(context, spansOf(unit))),
        ],
      },
      heading: shownPassage(context, spans),
      sentences: units.map((unit) => unit.sentence.index),
      shown: [...spans, ...rest, ...others.flatMap(spansOf)],
      weight,
    },
  ];
}

/** A heading of our own, where no clause of the page can stand as one. */
export function topic({ words }: PlanContext, section: Section, unit: Unit | undefined): Passage {
  const label = unit?.sentence.label;
  if (section in words) return furniturePassage(words[section as keyof typeof words]);
  return furniturePassage(label ?? words.details);
}
