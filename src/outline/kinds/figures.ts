import { plain, type Span } from '../../text/rich-text.ts';
import { contentWords, countWords } from '../../text/words.ts';
import {
  continuedPassage,
  exactPassage,
  furniturePassage,
  type PlanContext,
  shownPassage,
} from '../context.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { bestFigures } from '../figure/figures-in.ts';
import { type FigureText, figuresMost, inShort } from '../figure/model.ts';
import { headlineSpans } from '../headline.ts';
import { fill } from '../labels.ts';
import type { Passage, SlideContent } from '../model.ts';
import { type Setting, settingOf } from '../setting.ts';
import { covers, coversAll } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { mayHead, pointOf } from './groups.ts';
import { soloSlide, spansOf, wordsIn } from './statement.ts';
import { topic } from './text.ts';

/** Numbers beside their sentence. */
const besideMost = 3;
/** Most words beside the numbers, headline included. */
const besideWords = 47;
const slideWords = 56;
/** Numbers with names of more words leave less room. */
const largeWords = 6;

type Figure = { readonly lead?: Passage; readonly number: Passage; readonly counts?: Passage };

/** Beside its sentence a number needs no more than the name of what it counts. */
export const toFigure = (
  context: PlanContext,
  { number, counts, name, value, lead }: FigureText,
  brief = false,
): Figure => {
  const { text } = context.story;
  const short = inShort(text.slice(number.start, number.end));
  if (lead !== undefined || short !== undefined) {
    const shown = exactPassage(context, [number]);
    const label = exactPassage(context, [counts]);
    return {
      ...(lead === undefined ? {} : { lead: shownPassage(context, [lead]) }),
      number: short === undefined ? shown : { ...shown, rich: plain(short) },
      ...(counts.end > counts.start ? { counts: { ...label, rich: trimRich(label.rich) } } : {}),
    };
  }
  const words = exactPassage(context, [brief ? name : counts]);
  // 'an average of 60 %': the words stand over the number, or it is as wide as the slide.
  const long = /^\D{10,}(?=\d)/u.exec(text.slice(number.start, number.end))?.[0].length ?? 0;
  const label = { ...words, rich: trimRich(words.rich) };
  const count = countWords(label.rich.text);
  return {
    ...(long === 0 ? {} : { lead: exactPassage(context, [{ ...number, end: number.start + long }]) }),
    number: inDigits(exactPassage(context, [{ ...number, start: number.start + long }]), value),
    ...(count === 0 ? {} : { counts: label }),
  };
};

/**
 * Two numbers of the same things ('983 instructions', '303 instructions') are told apart by the words before them:
 * 'reference responses for 303 instructions'.
 */
function withLeads(context: PlanContext, figures: readonly FigureText[]): Figure[] {
  const { text, quantities } = context.story;
  return figures.map((figure) => {
    const noun = lastWord(text.slice(figure.counts.start, figure.counts.end));
    const again = quantities.some(
      ({ start, value, counts }) =>
        start < figure.number.start && value !== figure.value && lastWord(counts ?? '') === noun,
    );
    const lead = again ? leadOf(text, figure.number.start) : undefined;
    const made = toFigure(context, figure);
    return lead === undefined ? made : { ...made, lead: exactPassage(context, [lead]) };
  });
}

const lastWord = (words: string): string =>
  /([\p{L}]+)[^\p{L}]*$/u.exec(words.replace(/\sfor\s.*$/u, ''))?.[1]?.toLowerCase() ?? '';

/** 'clinician-written reference responses for' before a number; none where the words begin elsewhere. */
function leadOf(text: string, start: number): Span | undefined {
  const before = text.slice(Math.max(0, start - 80), start);
  const found =
    /(?:^|[,;:(]\s?|\s(?:and|includes?|including|with|contains?|provides?|has|have|of)\s)(?<words>(?:(?!(?:and|includes?|including|with|contains?|provides?|has|have)\s)[\p{L}-]+\s){1,4}(?:for|in|of|from|across|on)\s)$/u.exec(
      before,
    )?.groups?.words;
  return found === undefined ? undefined : { start: start - found.length, end: start - 1 };
}

/** 'eight' is a word; in large type it is a figure. */
const inDigits = (passage: Passage, value: number | undefined): Passage =>
  value !== undefined && /^\p{L}+$/u.test(passage.rich.text.trim())
    ? { ...passage, rich: plain(String(value)) }
    : passage;

const spansIn = (figures: readonly FigureText[]): Span[] =>
  figures.flatMap(({ number, counts, lead }) => [...(lead === undefined ? [] : [lead]), number, counts]);

/** What a study is made of, counted: 'MedAlign in numbers'. */
export function numbersSlide(
  context: PlanContext,
  figures: readonly FigureText[],
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide {
  const { words } = context;
  const subject = subjectOf(context);
  const heading =
    section === 'result'
      ? words.resultsInNumbers
      : subject === undefined
        ? words.inNumbers
        : fill(words.subjectInNumbers, { x: subject });
  return {
    id: section === 'result' ? 'result-figures' : 'figures',
    content: {
      layout: 'figures',
      figures: withLeads(context, figures.slice(0, figuresMost)),
    },
    heading: furniturePassage(heading),
    sentences: units.map((unit) => unit.sentence.index),
    shown: spansIn(figures.slice(0, figuresMost)),
    weight,
  };
}

/**
 * A sentence with numbers, and perhaps its neighbours without: the numbers in large type beside what the sentences
 * say, under the main clause of one of them.
 */
export function figuresSlide(
  context: PlanContext,
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide[] {
  const unit = units.find(({ figures }) => figures.length > 0);
  if (unit === undefined) return [];
  const set = settingOf(context, unit);
  const alone = units.length === 1;
  const named = unit.figures.every(({ counts, lead }) => counts.end > counts.start || lead !== undefined);
  // Three numbers that tell most of the sentence need it no more.
  if (
    alone &&
    set === undefined &&
    unit.figures.length >= 3 &&
    named &&
    shareInFigures(context, unit, unit.figures) >= 0.35
  )
    return [numbersSlide(context, unit.figures, [unit], section, weight)];
  if (alone && unit.words > slideWords) return soloSlide(context, unit, section, weight);
  const head = headOf(context, units, unit, set);
  const figures = bestFigures(unit.figures, besideMost);
  const [first] = figures;
  // What follows the headline may be no more than what the number counts.
  const labelled =
    alone && figures.length === 1 && first !== undefined && coversAll([first.counts], head?.after ?? []);
  const over = head === undefined ? [] : [...head.before, ...head.heading];
  const large = wordsIn(
    context,
    figures.flatMap(({ number, name }) => [number, name]),
  );
  let room = besideWords - wordsIn(context, over) - Math.max(0, large - largeWords);
  const paragraphs = labelled
    ? []
    : units.flatMap((one) => {
        const found = paragraphOf(context, one, head, unit, Math.max(room, 12));
        room -= found === undefined ? 0 : wordsIn(context, found.spans);
        return found === undefined ? [] : [found];
      });
  // Beside the sentence, or under a headline that has the words, the name of what is counted will do.
  const said = [...over, ...paragraphs.flatMap(({ spans }) => spans)];
  const told = figures.every(({ counts }) => coversAll(over, [counts]));
  // What a cut sentence has lost is in the notes with the whole of it.
  const whole = figures.filter(({ number }) => labelled || covers(said, number));
  const texts = paragraphs.map(({ passage }) => passage);
  return [
    {
      id: section,
      content: visual(context, figures, texts, told || !labelled),
      heading:
        head !== undefined
          ? shownPassage(context, head.heading)
          : section === 'neutral'
            ? furniturePassage(context.words.inNumbers)
            : topic(context, section, unit),
      ...(head === undefined || head.before.length === 0
        ? {}
        : { before: shownPassage(context, head.before) }),
      sentences: units.map(({ sentence }) => sentence.index),
      shown: [...said, ...spansIn(whole)],
      weight,
    },
  ];
}

/** The sentence that heads the slide: the first, so that the others stand below what they may lean on. */
function headOf(
  context: PlanContext,
  units: readonly Unit[],
  counted: Unit,
  set: Setting | undefined,
): (Setting & { readonly unit: Unit }) | undefined {
  const [unit] = units;
  if (unit === undefined) return;
  if (unit === counted && set !== undefined) return { ...set, unit };
  if (!mayHead(context, unit, 0)) return;
  const heading = headlineSpans(context, unit) ?? [];
  const phrasing = unit.phrasing?.core === heading ? unit.phrasing : undefined;
  return { unit, heading, before: phrasing?.before ?? [], after: phrasing?.after ?? [] };
}

/** What a sentence still has to say beside the numbers, as far as there is room; all of it is in the notes. */
function paragraphOf(
  context: PlanContext,
  unit: Unit,
  head: (Setting & { readonly unit: Unit }) | undefined,
  counted: Unit,
  room: number,
): { readonly spans: readonly Span[]; readonly passage: Passage } | undefined {
  const heads = unit === head?.unit;
  const whole = heads ? head.after : unit === counted ? spansOf(unit) : pointOf(context, unit).spans;
  if (whole.length === 0) return;
  if (heads && unit.phrasing?.light && wordsIn(context, whole) > room) return;
  // No sentence is cut for want of room: its main clause, or all of it.
  const core = unit.phrasing?.core;
  const long = !heads && core !== undefined && wordsIn(context, whole) > room;
  const spans = long ? core : whole;
  return { spans, passage: heads ? continuedPassage(context, spans) : shownPassage(context, spans) };
}

/** The numbers in large type; shares of a whole beside a mark of their size. */
function visual(
  context: PlanContext,
  figures: readonly FigureText[],
  text: readonly Passage[],
  brief: boolean,
): SlideContent {
  return {
    layout: 'figures',
    figures: figures.map((figure) => toFigure(context, figure, brief)),
    ...(figures.length <= 2 && figures.every((figure) => isShare(context, figure)) ? { shares: true } : {}),
    ...(text.length === 0 ? {} : { text }),
  };
}

/** A percentage of something named, that nothing rose or fell by. */
const isShare = ({ story }: PlanContext, { kind, change, value, number, counts }: FigureText): boolean =>
  kind === 'percent' &&
  counts.end > counts.start &&
  change === undefined &&
  value !== undefined &&
  value > 0 &&
  value <= 100 &&
  // 'at least 75 %' is a threshold.
  /^\d+(?:[.,]\d+)?\s?%$/.test(story.text.slice(number.start, number.end)) &&
  !/^\s?(?:more|less|fewer|higher|lower|greater|faster|slower|better|worse|points?)\b/i.test(
    story.text.slice(number.end, number.end + 10),
  );

/** Share of a sentence's content that its figures show. */
export function shareInFigures({ story }: PlanContext, unit: Unit, figures: readonly FigureText[]): number {
  const words = contentWords(unit.point?.text ?? unit.sentence.text);
  const shown = new Set(
    contentWords(
      spansIn(figures)
        .map(({ start, end }) => story.text.slice(start, end))
        .join(' '),
    ),
  );
  return words.length === 0 ? 0 : words.filter((word) => shown.has(word)).length / words.length;
}

/** The name that the paper gives its own thing: the title before the colon, where the abstract uses it too. */
function subjectOf({ publication, story }: PlanContext): string | undefined {
  const title = publication.title?.value.text ?? '';
  const name = /^([^:：]{2,30})[:：]/u.exec(title)?.[1]?.trim();
  if (name === undefined || countWords(name) > 3) return;
  return story.text.includes(name) ? name : undefined;
}
