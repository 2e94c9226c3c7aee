import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { continuedPassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { remainder } from '../remainder.ts';
import { setPassages, settingOf } from '../setting.ts';
import type { Section, Unit } from '../units.ts';
import { textSlides } from './text.ts';

/** Most words of a slide that shows one sentence, or several. */
export const slideWords = 56;
/** Over so many words, what only adds to the main clause is told and not shown. */
export const comfortableWords = 32;

export const spansOf = (unit: Unit): readonly Span[] => unit.point?.spans ?? [unit.sentence];

/** One sentence alone: its main clause in large type, the rest smaller; the two sides of a contrast beside each other. */
export function soloSlide(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const base = { id: section, sentences: [unit.sentence.index], weight };
  const whole = spansOf(unit);
  const sides = unit.contrast;
  const phrasing = sides ?? unit.phrasing;
  const brief = phrasing?.light === true && unit.words > comfortableWords;
  const set =
    phrasing === undefined
      ? settingOf(context, unit)
      : { before: phrasing.before, heading: phrasing.core, after: brief ? [] : phrasing.after };
  if (set === undefined || unit.words > slideWords) return textSlides(context, unit, section, weight);
  // A claim made by deletion leaves pieces behind; they stand under it.
  const rest =
    set.before.length + set.after.length > 0 ? [] : remainder(context.story.text, whole, set.heading);
  const [piece] = rest;
  if (rest.length > 1 && rest.every((span) => readsAsPoint(context.story.text.slice(span.start, span.end))))
    return [
      {
        ...base,
        content: { layout: 'points', points: rest.map((span) => shownPassage(context, [span])) },
        heading: shownPassage(context, set.heading),
        shown: [...set.heading, ...rest],
      },
    ];
  const passages =
    piece === undefined || rest.length > 1
      ? setPassages(context, set)
      : { after: continuedPassage(context, [piece]) };
  return [
    {
      ...base,
      content: {
        layout: 'statement',
        statement: shownPassage(context, set.heading),
        ...(sides === undefined ? {} : { contrast: true }),
      },
      ...passages,
      shown: [...set.before, ...set.heading, ...set.after, ...(rest.length === 1 ? rest : [])],
    },
  ];
}

/** A tail that needs what stood before it is no point. */
const readsAsPoint = (text: string): boolean =>
  !/^\s*(?:having|being|which|who|whom|whose|that|and|or|nor|of|than|is|are|was|were|has|have|had|can|may|will|respectively)\b/i.test(
    text,
  );

export const wordsIn = ({ story }: PlanContext, spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + countWords(story.text.slice(start, end)), 0);
