import { headingLines } from '../../layouts/metrics.ts';
import type { Comparison } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { exactPassage, labelPassage, type PlanContext, shownPassage } from '../context.ts';
import { settingOverNumbers } from '../devices/over-numbers.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans, isDangling } from '../headline.ts';
import { remainder } from '../remainder.ts';
import { type Setting, setPassages, shortSetting } from '../setting.ts';
import { covers, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { toFigure, toItem } from './figures.ts';
import { soloSlide } from './statement.ts';
import { topic } from './text.ts';

const rowsMost = 10;

/** Values that the sentence itself puts side by side, as a table that the theme draws; what else it says follows. */
export function chartSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { comparison, sentence } = unit;
  if (comparison === undefined || comparison.marks.length > rowsMost)
    return soloSlide(context, unit, section, weight);
  const { words, story } = context;
  const values = comparison.marks.map(({ valueSpan }) => valueSpan);
  const short = headlineSpans(context, unit, values) ?? headlineSpans(context, unit);
  const english = /^en\b/iu.test(story.language);
  // A claim without any of the values says what they are of only where their measure has a name.
  const claim = english && !tellsValues(comparison, short, values) ? undefined : short;
  const set = claim === undefined ? settingOver(context, unit, values) : undefined;
  const outcome =
    claim === undefined && set === undefined
      ? (outcomeAfter(story.text, sentence, values) ?? outcomeBefore(story.text, sentence, comparison))
      : undefined;
  const head = claim ?? set?.heading ?? outcome;
  // Values without a sentence that says what they are of say less than the sentence.
  const told = set === undefined ? head : [...set.before, ...set.heading, ...set.after];
  if (english && !tellsValues(comparison, told, values)) return soloSlide(context, unit, section, weight);
  const others = unit.parts.filter(
    (part) => head !== undefined && part.spans !== head && !values.some((value) => covers(part.spans, value)),
  );
  const separate = others.flatMap((part) => {
    const slide = partSlide(
      context,
      unit,
      part.part?.item?.spans ?? part.spans,
      part.spans,
      section,
      weight - 6,
    );
    return slide === undefined ? [] : [slide];
  });
  const whole = unit.point?.spans ?? [sentence];
  const spare = head === undefined ? whole : remainder(story.text, whole, head);
  const rest = set !== undefined || separate.length > 0 ? [] : head === undefined ? spare : spare.slice(0, 1);
  // Under a headline, words that hold the values again would only repeat the chart.
  const repeats = head !== undefined && values.filter((value) => covers(rest, value)).length >= 2;
  const caption = rest.length === 0 || repeats ? undefined : shownPassage(context, rest);
  // A single estimate bears the name of its statistic already.
  const named = comparison.marks.every(({ label }) => label === comparison.measure?.text);
  const measure =
    comparison.measure === undefined || named ? undefined : shownPassage(context, [comparison.measure.span]);
  return [
    {
      id: 'chart',
      content: {
        layout: 'chart',
        chart: {
          kind: comparison.kind,
          labelHeader: labelPassage(words.compared),
          valueHeader: measure ?? labelPassage(words.value),
          ...(comparison.kind === 'interval' ? { intervalHeader: labelPassage(words.interval) } : {}),
          rows: comparison.marks.map((mark) => ({
            label: shownPassage(context, [mark.labelSpan]),
            value: exactPassage(context, [mark.valueSpan]),
            ...(mark.interval === undefined ? {} : { interval: exactPassage(context, [mark.interval.span]) }),
          })),
          ...(caption === undefined || countWords(caption.rich.text) > 30 ? {} : { caption }),
        },
      },
      heading:
        head !== undefined
          ? { ...shownPassage(context, head), ...(outcome === undefined ? {} : { field: 'label' }) }
          : measure !== undefined && countWords(measure.rich.text) > 1
            ? measure
            : topic(context, section, unit),
      ...(set === undefined ? {} : setPassages(context, set)),
      sentences: [sentence.index],
      shown: [
        ...(head ?? []),
        ...(set === undefined ? [] : [...set.before, ...set.after]),
        ...(repeats ? [] : rest),
        ...values,
        ...separate.flatMap((slide) => slide.shown),
      ],
      weight,
    },
    ...separate,
  ];
}

/** A headline over values holds one of them, or the measure is named beside them. */
const tellsValues = (
  { measure, marks }: Comparison,
  head: readonly Span[] | undefined,
  values: readonly Span[],
): boolean =>
  head !== undefined &&
  (measure !== undefined || marks.length === 1 || values.some((value) => covers(head, value)));

/** '… were found to be more likely to return': what all factors of a list lead to heads their values; no claim. */
function outcomeAfter(text: string, sentence: Span, values: readonly Span[]): readonly Span[] | undefined {
  const end = Math.max(...values.map((value) => value.end));
  const found =
    /^[^()[\]]{0,40}[)\]]\s(?:(?:were|was|are|is|had|have|been|found|shown|to|be|significantly|independently|all|also)\s)*(?<outcome>(?:(?:more|less) likely to|associated with|(?:risk|protective) factors? for) [^,;()]+?)\s?[.;]?$/iu.exec(
      text.slice(end, sentence.end).trimEnd(),
    );
  const outcome = found?.groups?.outcome;
  if (found === null || outcome === undefined || countWords(outcome) > 12) return;
  const start = end + found[0].lastIndexOf(outcome);
  return [{ start, end: start + outcome.length }];
}

/** 'Clerks came late more often when aged 30-39 (OR = 2.1), …': what all factors lead to, before the first of them. */
function outcomeBefore(
  text: string,
  sentence: Span,
  { marks, unit }: Comparison,
): readonly Span[] | undefined {
  const first = marks[0]?.labelSpan;
  if (first === undefined || unit !== '' || marks.length < 2) return;
  const found =
    /^(?<outcome>.+?\b(?:more|less) (?:often|frequently|likely)\b[^,;()]*?)\s(?:when|if|where|among|in|with|by)(?:\s(?:they|those|people|subjects|patients)(?:\swho)?(?:\swere)?)?\s$/iu.exec(
      text.slice(sentence.start, first.start),
    );
  const outcome = found?.groups?.outcome;
  return outcome === undefined || countWords(outcome) > 14 || isDangling(outcome)
    ? undefined
    : [{ start: sentence.start, end: sentence.start + outcome.length }];
}

/** Words of a sentence that may stand whole over its chart. */
const wholeMost = 20;

/** A clause over the values, with what stands before and after it; a short sentence whole. */
function settingOver(context: PlanContext, unit: Unit, values: readonly Span[]): Setting | undefined {
  const whole = unit.point?.spans ?? [unit.sentence];
  if (isDangling(textOf(context.story.text, whole))) return;
  const set = { before: [], heading: whole, after: [] };
  // Without a name of its own the measure is told by the sentence around its values.
  const must = unit.comparison?.measure === undefined ? values : [];
  const short = shortSetting(context, unit, set, must, must.length === 0 ? values : []);
  if (short !== set || unit.words <= wholeMost) return short;
  const over = settingOverNumbers(context, unit, values);
  // Of a sentence that is too long to stand whole, what is left may say something else of its values.
  const left = over && remainder(context.story.text, whole, [...over.before, ...over.heading, ...over.after]);
  return left === undefined || /\p{L}/u.test(textOf(context.story.text, left)) ? undefined : over;
}

/** A part of the sentence that the chart does not show: with its own number in large type, where it has one. */
function partSlide(
  context: PlanContext,
  unit: Unit,
  item: readonly { readonly start: number; readonly end: number }[],
  whole: readonly { readonly start: number; readonly end: number }[],
  section: Section,
  weight: number,
): DraftSlide | undefined {
  const figures = unit.figures
    .filter(({ number, counts }) => covers(item, number) && counts.end > counts.start)
    .slice(0, 3);
  const statement = shownPassage(context, whole);
  const base = { id: section, sentences: [], shown: whole, weight };
  if (countWords(statement.rich.text) < 4) return;
  if (figures.length === 0 || headingLines(statement.rich.text) > 2)
    return { ...base, content: { layout: 'statement', statement } };
  return {
    ...base,
    content: {
      layout: 'heroes',
      items: figures.map((figure) => toItem(toFigure(context, figure))),
    },
    heading: statement,
  };
}
