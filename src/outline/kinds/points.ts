import { type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Section, Unit } from '../units.ts';
import { pointOf } from './groups.ts';
import { soloSlide } from './statement.ts';

const ranks: Readonly<Record<Unit['place'], number>> = {
  background: 0,
  method: 1,
  gap: 1,
  objective: 2,
  result: 2,
  conclusion: 2,
};

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
  // What the paper is about, or found, stands large; what only leads to it stands small over it.
  const leads = ranks[second.place] > ranks[first.place];
  return [
    {
      id: section,
      ...(leads
        ? { content: { layout: 'statement', statement: support }, before: statement }
        : { content: { layout: 'statement', statement, support } }),
      sentences: [first.sentence.index, second.sentence.index],
      shown: spans.flat(),
      weight,
    },
  ];
}
