import { planOf } from '../../layouts/index.ts';
import { drawnHeadingLines } from '../../layouts/metrics.ts';
import { mainVerb } from '../../story/claims/clause.ts';
import { partsOf } from '../../story/relations/find.ts';
import type { Part, Relation } from '../../story/relations/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { containment, countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { shownPassage } from '../context.ts';
import { accented } from '../devices/accent.ts';
import { type Device, toolsOf } from '../devices/device.ts';
import { besideHead, headOver } from '../devices/device-headline.ts';
import { devicesOf } from '../devices/index.ts';
import { settingOverNumbers } from '../devices/over-numbers.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { isOvershadowed } from '../figure/findings.ts';
import { isAngle, isSoundLabel } from '../figure/sound-label.ts';
import { isDangling } from '../headline.ts';
import type { SlideContent } from '../model.ts';
import { type Setting, setPassages, shortSetting } from '../setting.ts';
import { covers, subtractSpans, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { breaksOff, closedSpans, cutsList, endsOpen } from '../whole.ts';
import { withCounted } from './between.ts';
import { numberSlide } from './number.ts';
import { pairSlide } from './pair.ts';

/** A slide that draws what a sentence says. */
export interface DrawnSlide {
  readonly slide: DraftSlide;
  /** What of the sentence is drawn. */
  readonly spans: readonly Span[];
  readonly worth: number;
}

/** All drawings of a sentence that can stand under a headline of it, best first. */
export function drawnSlides(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DrawnSlide[] {
  const tools = toolsOf(context);
  const stated = context.story.relations.filter(
    ({ sentences, confidence }) => sentences[0] === unit.sentence.index && confidence >= 0.5,
  );
  const numbered = stated.find(({ kind }) => kind === 'enumeration');
  const found = stated
    .flatMap((relation) =>
      devicesOf(relation, tools).flatMap((device) => {
        const slide = slideOf(context, unit, relation, device, section, weight);
        const worth = device.worth * (0.5 + relation.confidence / 2);
        return slide
          ? [{ slide, spans: relation.spans, worth: worth * toldShare(context, unit, slide), relation }]
          : [];
      }),
    )
    .sort((one, other) => other.worth - one.worth);
  // What the text itself numbers is the sentence: a drawing of one item leaves the others out.
  const whole = found.filter(({ relation }) => relation === numbered);
  if (whole.length > 0) return whole;
  const pair = pairSlide(context, unit, section, weight);
  const number = numberSlide(context, unit, section, weight);
  const all = [
    ...found,
    ...(number === undefined
      ? []
      : [{ slide: number, spans: number.shown, worth: numberWorth[isStep(unit) ? 'size' : 'finding'] }]),
  ];
  // Sides that a word joins are drawn where no drawing with a claim or a number of its own was found.
  const isLast = pair?.isJoined === true && all.length > 0;
  return [...all, ...(pair === undefined || isLast ? [] : [pair])].sort(
    (one, other) => other.worth - one.worth,
  );
}

/** A finding in large type is seen before all words; how much was looked at is worth less than what was done. */
const numberWorth = { finding: 0.62, size: 0.45 } as const;

const isStep = ({ place }: Unit): boolean => place === 'method' || place === 'objective';

/** A drawing that leaves out a good part of its sentence is worth less than one that tells it all. */
function toldShare({ story }: PlanContext, { sentence }: Unit, { shown = [] }: DraftSlide): number {
  const all = countWords(sentence.text);
  const lost = countWords(textOf(story.text, subtractSpans([sentence], shown)));
  return lost <= lostFew ? 1 : 1 - (lostWeight * lost) / all;
}

/** Words that a drawing may leave to the notes. */
const lostFew = 5;
const lostWeight = 0.7;

function slideOf(
  context: PlanContext,
  unit: Unit,
  relation: Relation,
  device: Device,
  section: Section,
  weight: number,
): DraftSlide | undefined {
  const numbers = numbersOf(relation, unit);
  if (sizes.has(relation.kind) && isOvershadowed(context, unit, numbers)) return;
  if (!hasSoundLabels(unit, device)) return;
  if ((relation.kind === 'count' || relation.kind === 'scale') && sizesIn(context, unit) > 1) return;
  if (relation.kind === 'change' && isOneOfSeveral(context, unit, relation.number)) return;
  const short = headOver(context, unit, relation, numbers);
  const sound = short !== undefined && isSound(context, unit, short);
  const claim = sound ? undefined : claimOver(context, unit, relation);
  const found = sound
    ? withLostNumbers(context, unit, relation, short)
    : (claim ?? wholeOver(context, unit, device) ?? clauseOver(context, unit, relation));
  const over = found ?? overNumbers(context, unit, relation, numbers);
  const set =
    over && closedSetting(context, relation, shortSetting(context, unit, over, numbers, relation.spans));
  if (set !== undefined && isAdjunct(context, textOf(context.story.text, set.heading))) return;
  if (set === undefined) return;
  if (sizes.has(relation.kind) && !isTold(context, unit, set, numbers)) return;
  // 'We compare A with B | and observe a gain of 4 %': the headline is of another clause.
  if (relation.kind === 'change' && opensClause(context, set, numbers)) return;
  const headed = [...set.before, ...set.heading, ...set.after];
  const shown = [...headed, ...relation.spans];
  const told = withCounted(context, withoutDrawn(context, set, relation), relation);
  const below = relation.kind === 'members' ? told.after : [];
  if (!belongs(context, relation, [...headed, ...below]) || losesNumbers(unit, relation, shown)) return;
  if (wordsOn(context, device, set) > wordsMost) return;
  if (repeats(device, textOf(context.story.text, set.heading))) return;
  const small =
    !(sound || claim !== undefined) || drawnHeadingLines(textOf(context.story.text, set.heading)) > 2;
  return {
    id: device.content.layout,
    content: small ? withSmallWords(device.content) : device.content,
    heading: accented(shownPassage(context, set.heading), device.accent),
    ...setPassages(context, told),
    sentences: [unit.sentence.index],
    shown,
    weight: weight + Math.round(device.worth * 10) - (sound ? 0 : 2),
    storyPart: section,
  };
}

/** Words of a headline that says nothing before the clause which tells more: 'We need a cable | that is shorter'. */
const bareWords = 8;

/** Whether a headline ends neither inside a list nor before the words that make it one. */
function isSound({ story }: PlanContext, unit: Unit, { heading, after }: Setting): boolean {
  const [words, rest] = [textOf(story.text, heading), textOf(story.text, after).trim()];
  if (breaksOff(unit.sentence.text, words)) return false;
  if (after.length === 0) return !cutsList(unit.sentence.text, words);
  return countWords(words) > bareWords || !/^(?:that|than|whose|whether|how)\b/iu.test(rest);
}

/** Whether each number in large type has a label that closes where its noun does. */
function hasSoundLabels({ sentence: { text } }: Unit, { content }: Device): boolean {
  if (content.layout !== 'heroes' && content.layout !== 'array') return true;
  return content.items.every(({ pieces }) => {
    const words = pieces.map(({ passage }) => passage.rich.text);
    const number = words.find((one) => /\d/u.test(one)) ?? '';
    const label = words.at(-1) ?? '';
    const at = text.indexOf(label, Math.max(0, text.indexOf(number)));
    return (
      !isAngle(number) &&
      (at < 0 || isSoundLabel(label, text.slice(at + label.length, at + label.length + 12)))
    );
  });
}

/** 'Using data from twelve states': what was done stands elsewhere. */
const isAdjunct = ({ story }: PlanContext, words: string): boolean =>
  /^en\b/iu.test(story.language) &&
  /^(?:using|based on|by|with|from|in|among|for|during|after|across|through) /iu.test(words) &&
  mainVerb(tokenise(words, { start: 0, end: words.length })) === undefined &&
  !/\b(?:is|are|was|were|has|have|had|can|could|may|might|will|would|should|we|i)\b/iu.test(words);

/** Over its own list a headline may end in 'are' or 'such as': without that it is a name of the list. */
function closedSetting({ story }: PlanContext, { kind }: Relation, set: Setting): Setting | undefined {
  if (!endsOpen(textOf(story.text, set.heading))) return set;
  const heading = led.has(kind) || set.after.length > 0 ? closedSpans(story.text, set.heading) : undefined;
  if (heading === undefined || led.has(kind)) return heading && { ...set, heading };
  // 'lower odds | of being ill': the small words go down with what they lead to.
  return { ...set, heading, after: [...subtractSpans(set.heading, heading), ...set.after] };
}

/** A clause of the sentence over its numbers; how many were looked at heads a result only where the clause itself says it. */
function overNumbers(
  context: PlanContext,
  unit: Unit,
  relation: Relation,
  numbers: readonly Span[],
): Setting | undefined {
  if (numbers.length === 0 || (relation.kind === 'count' && relation.count.value < smallest)) return;
  const found = unit.place === 'result' || unit.place === 'conclusion';
  const inHeadline = found && sizes.has(relation.kind);
  return settingOverNumbers(context, unit, numbers, inHeadline);
}

/** Words of a tail that may stand under the headline for the sake of its numbers. */
const tailMost = 20;

/** A number that neither headline nor drawing shows stands under the headline, with the words around it. */
function withLostNumbers({ story }: PlanContext, unit: Unit, relation: Relation, set: Setting): Setting {
  const end = Math.max(...set.heading.map((span) => span.end));
  const whole = unit.point?.spans ?? [unit.sentence];
  const tail = subtractSpans(whole, set.heading).filter(({ start }) => start >= end);
  const words = textOf(story.text, tail);
  const isLost = /\d/u.test(textOf(story.text, subtractSpans(tail, relation.spans)));
  const isFree = set.after.length === 0 && tail.length > 0;
  return isFree && isLost && countWords(words) <= tailMost ? { ...set, after: tail } : set;
}

/** Most words under the headline stand in the drawing already; the notes hold the whole sentence. */
const repeatedFrom = 0.7;

const withoutDrawn = ({ story }: PlanContext, set: Setting, relation: Relation): Setting => {
  const drawn = partsOf(relation)
    .map(({ text }) => text)
    .join(' ');
  return containment(textOf(story.text, set.after), drawn) >= repeatedFrom ? { ...set, after: [] } : set;
};

const counts = new Set<Relation['kind']>(['count', 'scale', 'count-pair', 'subset', 'attrition', 'change']);

/** 'by 9 % for tagging and by 13 % for parsing': one of them alone says less than it seems to. */
const isOneOfSeveral = ({ story: { text } }: PlanContext, { sentence }: Unit, number: Part): boolean =>
  /\band (?:\p{L}+ ){0,4}by (?:\p{L}+ ){0,3}\d/u.test(
    text.slice(number.spans.at(-1)?.end ?? sentence.end, sentence.end),
  );

/** Several sizes of one study, each with a name of its own, stand together in large type instead of one of them as dots. */
const sizesIn = ({ story: { text } }: PlanContext, { figures }: Unit): number => {
  const names = figures
    .filter(({ kind, value = 0 }) => kind === 'count' && value >= 10)
    .map(({ counts }) => text.slice(counts.start, counts.end).toLowerCase());
  return new Set(names).size === names.length ? names.length : 1;
};

/** Fewer things than this are worth no second look beside a long sentence. */
const smallest = 10;

/** How many were looked at is what a method says; under a claim that does not tell it the number stands beside the point. */
const isTold = (
  { story: { text } }: PlanContext,
  { place }: Unit,
  { heading, after }: Setting,
  numbers: readonly Span[],
): boolean =>
  numbers.some((span) => covers(heading, span)) ||
  (place === 'method' && !/^\s*[:;,]/u.test(textOf(text, after)));

const opensClause = (
  { story: { text } }: PlanContext,
  { heading, after }: Setting,
  numbers: readonly Span[],
): boolean =>
  !numbers.some((span) => covers(heading, span)) && /^\s*,?\s?(?:and|but)\b/u.test(textOf(text, after));

/** Kinds that tell how much was looked at. */
const sizes = new Set<Relation['kind']>(['count', 'scale', 'count-pair']);

/** The numbers of a drawing: they stand only under a headline that tells them. */
const numbersOf = (relation: Relation, { sentence }: Unit): readonly Span[] =>
  counts.has(relation.kind)
    ? numbersIn(relation)
        .flatMap(({ spans }) => spans)
        // What a later sentence counts stands in the drawing alone.
        .filter(({ start }) => start < sentence.end)
    : [];

const numbersIn = (value: object): readonly Part[] =>
  Object.entries(value).flatMap(([key, one]) =>
    key === 'number' ? [one as Part] : typeof one === 'object' && one !== null ? numbersIn(one) : [],
  );

/** A part of the drawing that says all that the headline says, and nothing else, shows nothing. */
const repeats = ({ content }: Device, heading: string): boolean =>
  planOf(content)
    .passages(content)
    .some(
      (passage) =>
        passage !== undefined &&
        containment(heading, passage.rich.text) >= sameWords &&
        containment(passage.rich.text, heading) >= sameWords,
    );
const sameWords = 0.9;

/** Words of a slide at most; more is read, not seen. */
const wordsMost = 54;

const wordsOn = ({ story }: PlanContext, { content }: Device, set: Setting): number =>
  countWords(textOf(story.text, [...set.before, ...set.heading, ...set.after])) +
  planOf(content)
    .passages(content)
    .reduce((sum, passage) => sum + countWords(passage?.rich.text ?? ''), 0);

/** Kinds that draw any clause: they must not hide the finding, which is a number. */
const general = new Set<Relation['kind']>(['link', 'action', 'deed', 'predicate']);

const losesNumbers = ({ quantities }: Unit, { kind }: Relation, shown: readonly Span[]): boolean =>
  general.has(kind) && quantities.some(({ start, end }) => !covers(shown, { start, end }));

/** Words of a sentence that may stand whole over its drawing, in smaller type, where no shorter claim can be cut from it. */
const wholeMost = 26;
/** Only what a drawing makes much clearer is worth so long a headline. */
const worthWhole = 0.65;
/** A sentence of so many words may stand over any drawing of it: it is seen as well as read. */
const anyWhole = 18;

function wholeOver({ story }: PlanContext, unit: Unit, { worth }: Device): Setting | undefined {
  const heading = unit.point?.spans ?? [unit.sentence];
  const words = textOf(story.text, heading);
  return countWords(words) <= (worth >= worthWhole ? wholeMost : anyWhole) && !isDangling(words)
    ? { before: [], heading, after: [] }
    : undefined;
}

/** The short claim of a long sentence whose other words the drawing shows. */
function claimOver({ story }: PlanContext, unit: Unit, relation: Relation): Setting | undefined {
  if (relation.kind !== 'predicate' && relation.kind !== 'gap') return undefined;
  const short = story.relations.find(
    ({ kind, sentences }) => kind === 'breakdown' && sentences[0] === unit.sentence.index,
  );
  if (short?.kind !== 'breakdown') return undefined;
  const heading = short.claim.spans;
  const lost = subtractSpans(unit.point?.spans ?? [unit.sentence], [...heading, ...relation.spans]);
  return countWords(textOf(story.text, lost)) <= lostFew && !isDangling(textOf(story.text, heading))
    ? { before: [], heading, after: [] }
    : undefined;
}

/** The clause that is drawn, whole, in smaller type. */
function clauseOver(context: PlanContext, unit: Unit, relation: Relation): Setting | undefined {
  if (relation.kind !== 'predicate') return undefined;
  const [heading] = (relation.heads ?? []).filter((spans) => {
    const words = textOf(context.story.text, spans);
    return !isDangling(words) && !breaksOff(unit.sentence.text, words);
  });
  return heading && besideHead(context, unit.point?.spans ?? [unit.sentence], heading, relation);
}

const withSmallWords = (content: SlideContent): SlideContent =>
  ({
    ...content,
    variants: [...('variants' in content && content.variants ? content.variants : []), 'told'],
  }) as SlideContent;

/** Share of what is drawn that the headline, and the small type beside it, tell too. */
const leastSaid = 0.4;

/** Kinds whose headline leads to what is drawn instead of telling it: 'we study three tasks' over the tasks. */
const led = new Set<Relation['kind']>([
  'list',
  'enumeration',
  'members',
  'spelled',
  'questions',
  'by-verb',
  'future',
]);
/** Characters between a lead and its members at most. */
const leadGap = 40;

/** A headline is of the same clause as its drawing, not of another one of the sentence. */
function belongs(context: PlanContext, relation: Relation, shown: readonly Span[]): boolean {
  const { kind, spans } = relation;
  // A headline that ends before what is counted leads to something else.
  if (relation.kind === 'members') return relation.counted.spans.every((span) => covers(shown, span));
  if (relation.kind === 'list') return leadsTo(context, relation.items[0]?.spans[0]?.start ?? 0, shown);
  // Heads of a clause are cut from the very clause that is drawn.
  if (
    kind === 'predicate' ||
    kind === 'link' ||
    kind === 'breakdown' ||
    kind === 'deeds' ||
    kind === 'contrast'
  )
    return true;
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...shown.map((span) => span.end));
  if (led.has(kind) && end > start - leadGap) return true;
  const length = (some: readonly Span[]) => some.reduce((sum, span) => sum + span.end - span.start, 0);
  // What a later sentence says of it stands in the drawing alone.
  const sentenceEnd = context.story.sentences[relation.sentences[0]!]?.end ?? 0;
  const own = spans.filter((span) => span.start < sentenceEnd);
  const all = length(own);
  return all === 0 || 1 - length(subtractSpans(own, shown)) / all >= leastSaid;
}

/** Only a cue stands between a headline and the list below it: 'such as', a colon. */
function leadsTo({ story }: PlanContext, list: number, shown: readonly Span[]): boolean {
  const start = Math.min(...shown.map((span) => span.start));
  const end = Math.max(...shown.map((span) => span.end));
  if (start > list) return false;
  return (
    end > list ||
    /^[\s,:;(–—]*(?:including|includes?|such as|namely|like|for (?:example|instance)|e\.g\.|i\.e\.)?[\s,:]*(?:the|an?)?\s*$/iu.test(
      story.text.slice(end, list),
    )
  );
}
