import type { Span } from '../../text/rich-text.ts';
import { exactPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import { trimRich } from '../display.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { type FigureText, figureTexts } from '../figure-text.ts';
import { fill } from '../furniture.ts';
import { headlineSpans } from '../headline.ts';
import type { Passage } from '../model.ts';
import type { Section, Unit } from '../units.ts';
import { contentWords, countWords } from '../words.ts';
import { leftOut } from './narrative.ts';
import { soloSlide } from './points.ts';

export const figuresMost = 6;
const captionWords = 34;

/** The numbers of a sentence that can stand in large type, with what they count. */
export function figuresOf({ story, rich }: PlanContext, unit: Unit): FigureText[] {
  const solid = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  return figureTexts(story.text, unit.sentence, unit.quantities, solid);
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
): DraftSlide[] {
  const figures = figuresOf(context, unit).slice(0, 4);
  const head = headlineSpans(context, unit);
  if (head === undefined) {
    // Numbers alone must tell most of the sentence, else the sentence itself stands under them.
    const tells = figures.length >= 3 || shareInFigures(context, unit, figures) >= 0.45;
    const numbers = numbersSlide(context, figures, [unit], section, weight);
    if (tells) return [numbers];
    if (unit.words > captionWords || numbers.content.layout !== 'figures')
      return soloSlide(context, unit, section, weight);
    const spans = unit.point?.spans ?? [unit.sentence];
    const caption = shownPassage(context, spans);
    return [{ ...numbers, content: { ...numbers.content, caption }, shown: [...numbers.shown, ...spans] }];
  }
  const rest = leftOut(context.story.text, unit, head).filter(
    (span) => !spansOf(figures).some((one) => one.start < span.end && span.start < one.end),
  );
  const caption = rest
    .map((span) => ({ span, passage: shownPassage(context, [span]) }))
    .find(({ passage }) => countWords(passage.rich.text) <= 22);
  return [
    {
      id: section,
      content: {
        layout: 'figures',
        figures: figures.map((figure) => toFigure(context, figure)),
        ...(caption === undefined ? {} : { caption: caption.passage }),
      },
      heading: shownPassage(context, head),
      sentences: [unit.sentence.index],
      shown: [...head, ...spansOf(figures), ...(caption === undefined ? [] : [caption.span])],
      weight,
    },
  ];
}

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
