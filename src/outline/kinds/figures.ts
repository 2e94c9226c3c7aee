import type { Quantity } from '../../story/model.ts';
import { fill } from '../furniture.ts';
import { exactPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';
import { leftOut } from './narrative.ts';

const most = 6;

interface Figure {
  readonly number: Passage;
  readonly counts: Passage;
}

function figureOf(context: PlanContext, quantity: Quantity): Figure | undefined {
  if (quantity.countsSpan === undefined) return;
  const end = quantity.countsSpan.start >= quantity.start ? Math.min(quantity.end, Math.max(quantity.countsSpan.start, quantity.start)) : quantity.end;
  const numberEnd = end > quantity.start ? end : quantity.end;
  return {
    number: exactPassage(context, [{ start: quantity.start, end: numberEnd }]),
    counts: exactPassage(context, [quantity.countsSpan]),
  };
}

const figuresOf = (context: PlanContext, quantities: readonly Quantity[]): Figure[] =>
  quantities.flatMap((quantity) => figureOf(context, quantity) ?? []);

/** Several sentences whose content is numbers: 'MedAlign in numbers'. */
export function numbersSlide(context: PlanContext, units: readonly Unit[], section: Section, weight: number): DraftSlide[] {
  const { words } = context;
  const all = units.flatMap((unit) => figuresOf(context, unit.quantities));
  const subject = subjectOf(context);
  const heading = section === 'result' ? words.resultsInNumbers : subject === undefined ? words.inNumbers : fill(words.subjectInNumbers, { x: subject });
  return [
    {
      id: 'figures',
      content: { layout: 'figures', figures: all.slice(0, most) },
      heading: furniturePassage(heading),
      sentences: units.map((unit) => unit.sentence.index),
      shown: units.flatMap((unit) => unit.quantities.flatMap((quantity) => [quantity, ...(quantity.countsSpan ? [quantity.countsSpan] : [])])),
      weight,
    },
  ];
}

/** One sentence with a number or two: its headline over the numbers in large type. */
export function figuresSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const { headline, sentence } = unit;
  if (headline === undefined) return [];
  const rest = leftOut(context.story.text, unit).filter((span) => !unit.quantities.some((one) => one.start >= span.start && one.end <= span.end));
  const caption = rest.map((span) => shownPassage(context, [span])).find((one) => countWords(one.rich.text) <= 25);
  return [
    {
      id: section,
      content: { layout: 'figures', figures: figuresOf(context, unit.quantities), ...(caption === undefined ? {} : { caption }) },
      heading: shownPassage(context, headline.spans),
      sentences: [sentence.index],
      shown: [...headline.spans, ...unit.quantities, ...rest],
      weight,
    },
  ];
}

/** The name that the paper gives its own thing: the title before the colon, where the abstract uses it too. */
export function subjectOf({ publication, story }: PlanContext): string | undefined {
  const title = publication.title?.value.text ?? '';
  const name = /^([^:：]{2,30})[:：]/u.exec(title)?.[1]?.trim();
  if (name === undefined || countWords(name) > 3) return;
  return story.text.includes(name) ? name : undefined;
}
