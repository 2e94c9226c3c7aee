import type { Item } from '../../layouts/kit/plan.ts';
import { drawnHeadingLines } from '../../layouts/metrics.ts';
import { plain, type Span } from '../../text/rich-text.ts';
import { contentWords, countWords } from '../../text/words.ts';
import { exactPassage, labelPassage, type PlanContext, shownPassage } from '../context.ts';
import { item, run } from '../devices/device.ts';
import { settingOverNumbers } from '../devices/over-numbers.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { bestFigures } from '../figure/figures-in.ts';
import { isOneOfMany, isOvershadowed } from '../figure/findings.ts';
import { type FigureText, inShort } from '../figure/model.ts';
import { fitsHeading } from '../heading-fit.ts';
import { isDangling } from '../headline.ts';
import { fill } from '../labels.ts';
import type { Passage } from '../model.ts';
import { type Setting, setPassages, settingOf, shortSetting } from '../setting.ts';
import { covers, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { soloSlide, spansOf, wordsIn } from './statement.ts';

/** Numbers in large type on one slide. */
const heroesMost = 3;
/** Counts on the slide that gives the size of the study. */
const overviewMost = 6;
/** A number with a label of more words is a sentence, and its label the bare name. */
const labelMost = 9;
/** A headline over numbers that is the whole sentence has so many words at most. */
const wholeMost = 26;
/** What stands under a headline beside the numbers. */
const restMost = 14;

type Figure = { readonly lead?: Passage; readonly number: Passage; readonly counts?: Passage };

export const toFigure = (context: PlanContext, { number, counts, name, value, lead }: FigureText): Figure => {
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
  const brief = countWords(text.slice(counts.start, counts.end)) > labelMost;
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

export const toItem = ({ lead, number, counts }: Figure): Item =>
  item(
    ...(lead === undefined ? [] : [run(lead)]),
    run(number, 'strong'),
    ...(counts === undefined ? [] : [run(counts)]),
  );

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
  // 'consisting of 671 ECGs': no name of what they are for.
  return found === undefined ||
    /^(?:consist|compris|compos|total|rang|represent|contain)\p{L}+ /iu.test(found)
    ? undefined
    : { start: start - found.length, end: start - 1 };
}

/** '2,709 ECGs … 671 ECGs': two numbers of one noun, with nothing beside the second that tells it from the first. */
function hasTwins({ story: { text } }: PlanContext, figures: readonly FigureText[]): boolean {
  const named = figures.map(({ counts, number, kind }) => ({
    noun: lastWord(text.slice(counts.start, counts.end)),
    apart: kind !== 'count' || counts.end <= counts.start || leadOf(text, number.start) !== undefined,
  }));
  return named.some(
    ({ noun, apart }, at) => !apart && named.slice(0, at).some((other) => other.noun === noun && noun !== ''),
  );
}

/** 'eight' is a word; in large type it is a figure. */
const inDigits = (passage: Passage, value: number | undefined): Passage =>
  value !== undefined && /^\p{L}+$/u.test(passage.rich.text.trim())
    ? { ...passage, rich: plain(String(value)) }
    : passage;

const spansIn = (figures: readonly FigureText[]): Span[] =>
  figures.flatMap(({ number, counts, lead }) => [...(lead === undefined ? [] : [lead]), number, counts]);

/** Beside three larger numbers a handful of things is no news. */
function withoutHandfuls(figures: readonly FigureText[]): readonly FigureText[] {
  const larger = figures.filter(({ kind, value = 0 }) => kind !== 'count' || value >= 10);
  return larger.length >= heroesMost ? larger : figures;
}

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
  const kept = bestFigures(withoutHandfuls(figures), overviewMost);
  const made = withLeads(context, kept);
  const heading =
    section === 'result'
      ? words.resultsInNumbers
      : subject === undefined
        ? words.inNumbers
        : fill(words.subjectInNumbers, { x: subject });
  return {
    id: section === 'result' ? 'result-figures' : 'figures',
    content:
      kept.length > heroesMost
        ? { layout: 'figures', figures: made }
        : { layout: 'heroes', items: made.map(toItem) },
    heading: labelPassage(heading),
    sentences: units.map((unit) => unit.sentence.index),
    shown: spansIn(kept),
    weight,
  };
}

/** A sentence with numbers: each in large type with what it counts, under the claim that tells them. */
export function figuresSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
): DraftSlide[] {
  const named = unit.figures.filter(({ counts, lead }) => counts.end > counts.start || lead !== undefined);
  // 'No differences were found': numbers alone would not say so.
  const denied = /\b(?:no|not|nor|neither|without|never)\b/iu.test(unit.sentence.text);
  const set = headingOver(context, unit, bestFigures(named, 1));
  const least = set === undefined ? heroesMost : heroesMost + 1;
  const tellsAll = named.length >= least && !denied && shareInFigures(context, unit, named) >= tellsMost;
  if (tellsAll && !hasTwins(context, named)) return [numbersSlide(context, named, [unit], section, weight)];
  if (set === undefined) return soloSlide(context, unit, section, weight);
  const over = [...set.before, ...set.heading, ...set.after];
  // On how many it was tested is no number beside the finding.
  const aside = inLeftBracket(context, unit, set, named);
  const inSight = named.filter((one) => covers(over, one.number) || aside.includes(one));
  const found = inSight.filter(({ kind, number }) => kind !== 'count' || covers(set.heading, number));
  const kept = aside.length > 0 ? aside : found.some(({ kind }) => kind !== 'count') ? found : inSight;
  const figures = told(unit, bestFigures(kept, heroesMost));
  const shown = figures.map(({ number }) => number);
  if (hasTwins(context, figures) || (aside.length === 0 && !isTheClaim(context, unit, set, figures)))
    return soloSlide(context, unit, section, weight);
  if (figures.every(({ kind }) => kind === 'count') && isOvershadowed(context, unit, shown))
    return soloSlide(context, unit, section, weight);
  if (set.over === true && (figures.length === 0 || isOneOfMany(context, unit, shown)))
    return soloSlide(context, unit, section, weight);
  return [
    {
      id: section,
      content: {
        layout: 'heroes',
        items: figures.map((figure) => toItem(toFigure(context, figure))),
        ...(set.whole ? { variants: ['told'] } : {}),
      },
      heading: shownPassage(context, set.heading),
      ...setPassages(context, set),
      sentences: [unit.sentence.index],
      shown: [...over, ...spansIn(figures)],
      weight,
    },
  ];
}

/** 'Hulls of oak were best (AUC: 0.72; sensitivity: 71%)': the values that a headline leaves out, each under its name. */
function inLeftBracket(
  { story: { text } }: PlanContext,
  unit: Unit,
  { heading, after }: Setting,
  figures: readonly FigureText[],
): readonly FigureText[] {
  const [first, second, ...more] = heading;
  const end = second?.start ?? spansOf(unit).at(-1)?.end ?? 0;
  const start = first?.end ?? end;
  const left = text.slice(start, end).trim();
  const isBracket = /^\([^()]*\)\.?$/u.test(left) && more.length === 0 && after.length === 0;
  const own = figures.filter(
    ({ number, counts }) => number.start >= start && counts.start >= start && number.end <= end,
  );
  const bare = left.replace(/\b(?:CI|IQR|SD|SE|[pP])\b[^;)]*/gu, '');
  const all = bare.match(/(?<![\d.])\d+(?:\.\d+)?\s?%?(?=[;,)])/gu)?.length ?? 0;
  return isBracket && own.length >= 2 && own.length === figures.length && own.length >= all ? own : [];
}

/** In a result, how many things a share is of is beside the point; so is a handful beside a larger number. */
function told({ place }: Unit, figures: readonly FigureText[]): readonly FigureText[] {
  const share = figures.findIndex(({ kind }) => kind !== 'count');
  const large = figures.some(({ kind, value = 0 }) => kind !== 'count' || value >= 10);
  return figures.filter(
    ({ kind, value = 0 }, at) =>
      kind !== 'count' ||
      (!(place === 'result' && share >= 0 && at > share) && (!large || value >= 10 || value === 0)),
  );
}

/**
 * Whether the claim in large type is about its numbers: a size of what was looked at stands in it, or tells a method; a share
 * stands in it or leads to it ('in 40 % of patients'); a change may also be what it comes to.
 */
function isTheClaim(
  { story: { text } }: PlanContext,
  { place }: Unit,
  { before, heading, after }: Setting,
  figures: readonly FigureText[],
): boolean {
  const beyond = textOf(text, after);
  const [best] = [...figures].sort((one, other) => other.worth - one.worth);
  if (best === undefined || covers(heading, best.number)) return true;
  // 'We test each reader | on 10 letters'; what a colon opens is a list of its own.
  if (best.kind === 'count') return place === 'method' && !/^\s*[:;,]/u.test(beyond);
  // '… in the browser, and reduce the cost by 32 %': of another clause than the headline.
  if (/^\s*,?\s?(?:and|but)\b/iu.test(beyond) && !covers(before, best.number)) return false;
  return best.change !== undefined || best.worth > 0.9 || covers(before, best.number);
}

/** Three numbers that tell so much of a sentence need it no more. */
const tellsMost = 0.35;

/** What stands over numbers: a claim of the sentence that tells the best of them, or the sentence itself. */
function headingOver(
  context: PlanContext,
  unit: Unit,
  [best]: readonly FigureText[],
): (Setting & { readonly whole?: boolean; readonly over?: boolean }) | undefined {
  if (best === undefined) return;
  const { text } = context.story;
  const set = settingOf(context, unit, [best.number]);
  if (set !== undefined && !isDangling(textOf(text, set.heading))) {
    const rest = wordsIn(context, set.after);
    const mayGo = unit.phrasing?.light === true || /^\s*[,;:–—(]/u.test(textOf(text, set.after));
    if (rest <= restMost) return set;
    if (mayGo) return { ...set, after: [] };
  }
  const claim = context.story.claims.find(
    ({ sentence, form, spans, text: words }) =>
      sentence === unit.sentence.index &&
      form === 'headline' &&
      covers(spans, best.number) &&
      fitsHeading(words) &&
      !isDangling(words),
  );
  if (claim !== undefined) return { before: [], heading: claim.spans, after: [] };
  if (unit.words <= wholeMost) {
    const whole = { before: [], heading: spansOf(unit), after: [], whole: true };
    return shortSetting(context, unit, whole, [best.number], [best.number]);
  }
  const found = unit.place === 'result' || unit.place === 'conclusion';
  const over = settingOverNumbers(context, unit, [best.number], found && best.kind === 'count');
  return (
    over && {
      ...shortSetting(context, unit, over, [best.number], [best.number]),
      whole: drawnHeadingLines(textOf(text, over.heading)) > 2,
      over: true,
    }
  );
}

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
