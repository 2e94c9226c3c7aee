import { phrase } from '../../story/phrases/phrase.ts';
import type { Span } from '../../text/rich-text.ts';
import { clipSentence } from '../clip.ts';
import {
  continuedPassage,
  exactPassage,
  furniturePassage,
  type PlanContext,
  shownPassage,
} from '../context.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans, leansBack } from '../headline.ts';
import { headingLines } from '../metrics.ts';
import type { Passage } from '../model.ts';
import { remainder } from '../remainder.ts';
import { type Setting, setPassages, settingOf } from '../setting.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { leads, pointOf } from './groups.ts';

const statementInsteadOfTopic = 32;
/** Most words of one sentence in parts. */
const partsWords = 55;
const slideWords = 56;

export const spansOf = (unit: Unit): readonly Span[] => unit.point?.spans ?? [unit.sentence];

/** One sentence alone: its main clause in large type, the rest smaller; the two sides of a contrast beside each other. */
export function soloSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const base = { id: section, sentences: [unit.sentence.index], weight };
  const whole = spansOf(unit);
  const sides = unit.contrast;
  const phrasing = sides ?? unit.long;
  const set =
    phrasing === undefined
      ? settingOf(context, unit)
      : { before: phrasing.before, heading: phrasing.core, after: phrasing.after };
  if (set === undefined || unit.words > slideWords) return [statementSlide(context, unit, section, weight)];
  // A claim made by deletion leaves pieces behind; they stand under it.
  const rest =
    set.before.length + set.after.length > 0 ? [] : remainder(context.story.text, whole, set.heading);
  const [piece] = rest;
  if (rest.length > 1 && rest.every((span) => readsAsPoint(context.story.text.slice(span.start, span.end))))
    return [
      {
        ...base,
        content: { layout: 'points', points: rest.map((span) => shownPassage(context, [span])) },
        heading: shownPassage(context, set.heading),
        shown: [...set.heading, ...rest],
      },
    ];
  const passages =
    piece === undefined || rest.length > 1
      ? setPassages(context, set)
      : { after: continuedPassage(context, [piece]) };
  return [
    {
      ...base,
      content: {
        layout: 'statement',
        statement: shownPassage(context, set.heading),
        ...(sides === undefined ? {} : { contrast: true }),
      },
      ...passages,
      shown: [...set.before, ...set.heading, ...set.after, ...(rest.length === 1 ? rest : [])],
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
  const { spans, clipped } = clipSentence(context, unit.headline?.spans ?? spansOf(unit));
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
  const lead = heads || leadIn === undefined ? undefined : leadOf(context, leadIn.spans);
  const leads = lead !== undefined && wordsIn(context, lead.heading) >= 3;
  const heading = heads
    ? shownPassage(context, first.spans)
    : leads
      ? shownPassage(context, lead.heading)
      : topic(context, section, unit);
  // A topic over two halves of a sentence says less than the sentence.
  if (!heads && !leads && unit.words <= statementInsteadOfTopic)
    return soloSlide(context, unit, section, weight);
  const over = leads ? setPassages(context, lead) : {};
  const above = heads || leads || shared === undefined ? {} : { leadIn: shared };
  const total = [heading, ...points, ...Object.values(over), ...Object.values(above)].reduce(
    (sum, one) => sum + countWords(one.rich.text),
    0,
  );
  if (total > partsWords || points.length > 6) return soloSlide(context, unit, section, weight);
  const ordered = isSequence(context.story.text.slice(sentence.start, sentence.end)) && !heads;
  return [
    {
      id: section,
      content: ordered ? { layout: 'steps', steps: points } : { layout: 'points', points, ...above },
      heading,
      ...over,
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

/** A sentence that lists short things: what leads to them over the things as tiles. */
export function listSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { list, sentence } = unit;
  const head = list === undefined ? undefined : leadOf(context, list.before);
  if (list === undefined || head === undefined || unit.words > slideWords)
    return soloSlide(context, unit, section, weight);
  return [
    {
      id: section,
      content: {
        layout: 'points',
        points: list.items.map((item) => shownPassage(context, [item])),
        brief: true,
        ...(list.after.length === 0 ? {} : { caption: continuedPassage(context, list.after) }),
      },
      heading: shownPassage(context, head.heading),
      ...setPassages(context, head),
      sentences: [sentence.index],
      shown: [...head.before, ...head.heading, ...head.after, ...list.items, ...list.after],
      weight,
    },
  ];
}

/** What stands before a list, as a headline. */
function leadOf({ story, rich }: PlanContext, before: readonly Span[]): Setting | undefined {
  const atoms = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const found = phrase(before, {
    text: story.text,
    language: story.language,
    atoms,
    fits: (text) => headingLines(text) <= 2,
  });
  return found === undefined ? undefined : { before: found.before, heading: found.core, after: found.after };
}

/** Whether the sentence itself says that its parts follow one another. */
const isSequence = (text: string): boolean =>
  new Set(text.toLowerCase().match(/\b(?:first|then|next|finally|second|third|subsequently)\b/g) ?? [])
    .size >= 2;

const trimmedPassage = (context: PlanContext, spans: readonly Span[]): Passage => {
  const passage = exactPassage(context, spans);
  return { ...passage, rich: trimRich(passage.rich) };
};

/** A tail that needs what stood before it is no point. */
export const readsAsPoint = (text: string): boolean =>
  !/^\s*(?:having|being|which|who|whom|whose|that|and|or|nor|of|than|is|are|was|were|has|have|had|can|may|will|respectively)\b/i.test(
    text,
  );

const ordinal = /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|then|next|subsequently|finally|lastly)\b/i;

/**
 * Several sentences of one role: the headline of one of them over the others; else the first leads in large type;
 * else the name of the role stands above them.
 */
export function groupSlide(
  context: PlanContext,
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide[] {
  const [first] = units;
  if (first === undefined) return [];
  if (units.length === 1) return soloSlide(context, first, section, weight);
  const head = headOf(context, units, section);
  const others = units.filter((unit) => unit !== head?.unit);
  const base = { id: section, sentences: units.map((unit) => unit.sentence.index), weight };
  const spans = others.map((unit) => pointOf(context, unit).spans);
  const shownWhole = units.flatMap((unit) => pointOf(context, unit).spans);
  if (head === undefined && leads(units.map((unit) => pointOf(context, unit).words))) {
    const [statement, support] = units.map((unit) => shownPassage(context, pointOf(context, unit).spans));
    if (statement !== undefined && support !== undefined)
      return [{ ...base, content: { layout: 'statement', statement, support }, shown: shownWhole }];
  }
  const points = spans.map((one) => shownPassage(context, one));
  const ordered = others.filter(({ sentence }) => ordinal.test(sentence.text)).length >= 2;
  const heading = head === undefined ? topic(context, section, first) : shownPassage(context, head.heading);
  const all = [heading, ...points].reduce((sum, one) => sum + countWords(one.rich.text), 0);
  const fits = head !== undefined && all + wordsIn(context, [...head.before, ...head.after]) <= slideWords;
  const shown = [...(head?.heading ?? []), ...(fits ? [...head.before, ...head.after] : []), ...spans.flat()];
  const [support] = points;
  if (head !== undefined && support !== undefined && points.length === 1)
    return [
      {
        ...base,
        content: { layout: 'statement', statement: heading, support },
        ...(fits ? setPassages(context, head) : {}),
        shown,
      },
    ];
  return [
    {
      ...base,
      content: ordered ? { layout: 'steps', steps: points } : { layout: 'points', points },
      heading,
      ...(fits ? setPassages(context, head) : {}),
      shown,
    },
  ];
}

/** The sentence whose main clause heads the others, and how it is set; the gap before its background. */
function headOf(context: PlanContext, units: readonly Unit[], section: Section) {
  const found = units.flatMap((unit, index) => {
    const heading = headlineSpans(context, unit);
    if (heading === undefined || (index > 0 && leansBack(textOf(context.story.text, heading)))) return [];
    const phrasing = unit.phrasing?.core === heading ? unit.phrasing : undefined;
    const rest = phrasing === undefined ? remainder(context.story.text, spansOf(unit), heading) : [];
    const [piece] = rest;
    const after = phrasing?.after ?? (piece !== undefined && rest.length === 1 ? [piece] : []);
    return [{ unit, heading, before: phrasing?.before ?? [], after }];
  });
  return found.find(({ unit }) => unit.section === section) ?? found[0];
}

export const wordsIn = ({ story }: PlanContext, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(story.text.slice(start, end)), 0);

/** A heading of our own, where no clause of the page can stand as one. */
export function topic({ words }: PlanContext, section: Section, unit: Unit | undefined): Passage {
  const label = unit?.sentence.label;
  if (section in words) return furniturePassage(words[section as keyof typeof words]);
  return furniturePassage(label ?? words.details);
}
