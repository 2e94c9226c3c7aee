import type { Span } from '../../text/rich-text.ts';
import { exactPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { bareFigures, type FigureText, figureTexts } from '../figure-text.ts';
import { fill } from '../furniture.ts';
import { headlineSpans } from '../headline.ts';
import type { Passage, SlideContent } from '../model.ts';
import { covers, textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { contentWords, countWords } from '../words.ts';
import { pointOf } from './groups.ts';
import { leftOut } from './narrative.ts';
import { readsAsPoint, soloSlide, topic } from './points.ts';

export const figuresMost = 6;
const captionWords = 44;
const slideWords = 56;

/** The numbers of a sentence that can stand in large type, with what they count. */
export function figuresOf({ story, rich }: PlanContext, unit: Unit): FigureText[] {
  const solid = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const named = figureTexts(story.text, unit.sentence, unit.quantities, solid);
  // In the method a bare number is a threshold or a time; as a result it is the finding.
  return named.length > 0 || (unit.section !== 'result' && unit.section !== 'conclusion')
    ? named
    : bareFigures(story.text, unit.sentence, unit.quantities, solid);
}

const toFigure = (
  context: PlanContext,
  { number, counts }: FigureText,
): { number: Passage; counts: Passage } => {
  const words = exactPassage(context, [counts]);
  return { number: exactPassage(context, [number]), counts: { ...words, rich: trimRich(words.rich) } };
};

const spansOf = (figures: readonly FigureText[]): Span[] =>
  figures.flatMap(({ number, counts }) => [number, counts]);

/** A count, size or sum as such: no change, share or result of a test. */
export const countsThings = ({ quantity, counts }: FigureText): boolean =>
  counts.end > counts.start &&
  quantity.change === undefined &&
  (quantity.kind === 'count' || quantity.kind === 'measure' || quantity.kind === 'money');

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
      figures: figures.slice(0, figuresMost).map((figure) => toFigure(context, figure)),
    },
    heading: furniturePassage(heading),
    sentences: units.map((unit) => unit.sentence.index),
    shown: spansOf(figures.slice(0, figuresMost)),
    weight,
  };
}

/** One sentence with a number or more: its headline over the numbers in large type. */
export function figuresSlide(
  context: PlanContext,
  unit: Unit,
  section: Section,
  weight: number,
  beside?: Unit,
): DraftSlide[] {
  const figures = figuresOf(context, unit).slice(0, 4);
  const head = headlineSpans(context, unit);
  const numbers = spansOf(figures);
  const sentences = [unit, ...(beside === undefined ? [] : [beside])].map(({ sentence }) => sentence.index);
  const base = { id: section, sentences: sentences.sort((one, other) => one - other), weight };
  if (head === undefined) {
    // Numbers alone must tell most of the sentence, else the sentence itself stands under them.
    const named = figures.every(({ counts }) => counts.end > counts.start);
    if (figures.length >= 3 && named && shareInFigures(context, unit, figures) >= 0.45)
      return [numbersSlide(context, figures, [unit], section, weight)];
    const over = beside === undefined ? undefined : headlineSpans(context, beside);
    const spans = captionOf(context, unit, figures, over ?? []);
    if (spans !== undefined && over !== undefined)
      return [
        {
          ...base,
          content: visual(context, figures, shownPassage(context, spans)),
          heading: shownPassage(context, over),
          shown: [...over, ...numbers, ...spans],
        },
      ];
    if (spans === undefined) return soloSlide(context, unit, section, weight);
    return [
      {
        ...base,
        content: visual(context, figures, shownPassage(context, spans)),
        heading:
          section === 'neutral' ? furniturePassage(context.words.inNumbers) : topic(context, section, unit),
        shown: [...numbers, ...spans],
      },
    ];
  }
  const { text } = context.story;
  const rest = leftOut(text, unit, head).filter(
    (span) =>
      !numbers.some((one) => one.start < span.end && span.start < one.end) &&
      readsAsPoint(text.slice(span.start, span.end)),
  );
  if (beside !== undefined) {
    const { spans } = pointOf(context, beside);
    return [
      {
        ...base,
        content: visual(context, figures, shownPassage(context, spans)),
        heading: shownPassage(context, head),
        shown: [...head, ...numbers, ...spans],
      },
    ];
  }
  const caption = rest
    .map((span) => ({ span, passage: shownPassage(context, [span]) }))
    .find(({ passage }) => countWords(passage.rich.text) <= 22);
  return [
    {
      ...base,
      content: visual(context, figures, caption?.passage),
      heading: shownPassage(context, head),
      shown: [...head, ...numbers, ...(caption === undefined ? [] : [caption.span])],
    },
  ];
}

/**
 * Whether a sentence without numbers may share the slide of its neighbour with numbers: as the headline, where those
 * have none, or in small type under them.
 */
export function sharesFigures(context: PlanContext, unit: Unit, beside: Unit): boolean {
  const { text } = context.story;
  const figures = figuresOf(context, unit).slice(0, 4);
  const head = headlineSpans(context, unit);
  if (head === undefined) {
    const over = headlineSpans(context, beside);
    return (
      over !== undefined &&
      beside.sentence.index < unit.sentence.index &&
      captionOf(context, unit, figures, over) !== undefined
    );
  }
  const words = [...head, ...spansOf(figures), ...pointOf(context, beside).spans].reduce(
    (sum, { start, end }) => sum + countWords(text.slice(start, end)),
    0,
  );
  return words <= slideWords - 6 && beside.sentence.index > unit.sentence.index;
}

/** The sentence under its numbers: whole, else a part that holds them, else up to a clause that does. */
function captionOf(
  context: PlanContext,
  unit: Unit,
  figures: readonly FigureText[],
  over: readonly Span[] = [],
): readonly Span[] | undefined {
  const { text } = context.story;
  const room = Math.min(
    captionWords,
    slideWords -
      [...over, ...spansOf(figures)].reduce(
        (sum, { start, end }) => sum + countWords(text.slice(start, end)),
        0,
      ),
  );
  const holds = (spans: readonly Span[]) => figures.every(({ number }) => covers(spans, number));
  const forms = [unit.point?.spans ?? [unit.sentence], ...unit.parts.map(({ spans }) => spans)];
  return forms.find((spans) => countWords(textOf(text, spans)) <= room && holds(spans));
}

/** A single share of a whole is drawn as one; any other numbers stand in large type. */
function visual(
  context: PlanContext,
  figures: readonly FigureText[],
  caption: Passage | undefined,
): SlideContent {
  const [only] = figures;
  const under = caption === undefined ? {} : { caption };
  if (only !== undefined && figures.length === 1 && isShareOfWhole(context, only)) {
    const { number, counts } = toFigure(context, only);
    return {
      layout: 'chart',
      chart: {
        kind: 'share',
        labelHeader: furniturePassage(context.words.compared),
        valueHeader: furniturePassage(context.words.value),
        rows: [{ label: counts, value: number }],
        ...under,
      },
    };
  }
  return { layout: 'figures', figures: figures.map((figure) => toFigure(context, figure)), ...under };
}

const isShareOfWhole = ({ story }: PlanContext, { quantity, number, counts }: FigureText): boolean =>
  quantity.kind === 'percent' &&
  quantity.change === undefined &&
  quantity.value !== undefined &&
  quantity.value > 0 &&
  quantity.value <= 100 &&
  /^\d+(?:[.,]\d+)?\s?%$/.test(story.text.slice(number.start, number.end)) &&
  /^(?:of|der|des|de|du|dei|van)\s/i.test(story.text.slice(counts.start, counts.end));

/** Share of a sentence's content that its figures show. */
export function shareInFigures({ story }: PlanContext, unit: Unit, figures: readonly FigureText[]): number {
  const words = contentWords(unit.point?.text ?? unit.sentence.text);
  const shown = new Set(
    contentWords(
      spansOf(figures)
        .map(({ start, end }) => story.text.slice(start, end))
        .join(' '),
    ),
  );
  return words.length === 0 ? 0 : words.filter((word) => shown.has(word)).length / words.length;
}

/** The name that the paper gives its own thing: the title before the colon, where the abstract uses it too. */
export function subjectOf({ publication, story }: PlanContext): string | undefined {
  const title = publication.title?.value.text ?? '';
  const name = /^([^:：]{2,30})[:：]/u.exec(title)?.[1]?.trim();
  if (name === undefined || countWords(name) > 3) return;
  return story.text.includes(name) ? name : undefined;
}
