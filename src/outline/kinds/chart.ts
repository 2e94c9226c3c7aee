import { headingLines } from '../../layouts/metrics.ts';
import { countWords } from '../../text/words.ts';
import { exactPassage, labelPassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans } from '../headline.ts';
import { remainder } from '../remainder.ts';
import { covers } from '../spans.ts';
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
  const head = headlineSpans(context, unit, values) ?? headlineSpans(context, unit);
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
  const rest = separate.length > 0 ? [] : head === undefined ? spare : spare.slice(0, 1);
  // Under a headline, words that hold the values again would only repeat the chart.
  const repeats = head !== undefined && values.filter((value) => covers(rest, value)).length >= 2;
  const caption = rest.length === 0 || repeats ? undefined : shownPassage(context, rest);
  const measure =
    comparison.measure === undefined ? undefined : shownPassage(context, [comparison.measure.span]);
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
          ? shownPassage(context, head)
          : measure !== undefined && countWords(measure.rich.text) > 1
            ? measure
            : topic(context, section, unit),
      sentences: [sentence.index],
      shown: [
        ...(head ?? []),
        ...(repeats ? [] : rest),
        ...values,
        ...separate.flatMap((slide) => slide.shown),
      ],
      weight,
    },
    ...separate,
  ];
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
