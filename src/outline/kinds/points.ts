import { type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Section, Unit } from '../units.ts';
import { pointOf } from './groups.ts';
import { soloSlide } from './statement.ts';

/** One sentence on a slide; or one and another that completes it, in the order of the text. */
export function sentenceSlides(
  context: PlanContext,
  units: readonly Unit[],
  section: Section,
  weight: number,
): DraftSlide[] {
  const [first, second] = units;
  if (first === undefined) return [];
  if (second === undefined) return soloSlide(context, first, section, weight);
  const spans = [first, second].map((unit) => pointOf(context, unit).spans);
  const [statement, support] = spans.map((some) => shownPassage(context, some));
  if (statement === undefined || support === undefined) return [];
  return [
    {
      id: section,
      content: { layout: 'statement', statement, support },
      sentences: [first.sentence.index, second.sentence.index],
      shown: spans.flat(),
      weight,
    },
  ];
}
