import { countWords } from '../../text/words.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { pointsBack } from '../leaning.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { visibleText } from '../visible.ts';
import { pointOf } from './groups.ts';

/** Most words of a sentence in small type beside a drawing. */
const besideWords = 20;
/** Most words of the slide that it joins. */
const slideWords = 52;
/** Layouts whose drawing takes all the room that the headline leaves. */
const tall = new Set(['array', 'figure', 'chart', 'table', 'points', 'fan', 'columns', 'waffle-pair']);

/** The sentence after a drawn one, under its headline. Undefined where there is no room for it. */
export function withSupport(context: PlanContext, slide: DraftSlide, unit: Unit): DraftSlide | undefined {
  const spans = roomFor(context, slide, unit);
  if (spans === undefined || slide.after !== undefined) return;
  return {
    ...slide,
    after: shownPassage(context, spans),
    sentences: [...slide.sentences, unit.sentence.index],
    shown: [...slide.shown, ...spans],
  };
}

/** The sentence before a drawn one, over its headline. */
export function withLead(context: PlanContext, slide: DraftSlide, unit: Unit): DraftSlide | undefined {
  const spans = roomFor(context, slide, unit);
  if (spans === undefined || slide.before !== undefined) return;
  // It would open the slide, and point to another one.
  if (pointsBack(textOf(context.story.text, spans))) return;
  return {
    ...slide,
    before: shownPassage(context, spans),
    sentences: [unit.sentence.index, ...slide.sentences],
    shown: [...spans, ...slide.shown],
  };
}

function roomFor(context: PlanContext, slide: DraftSlide, unit: Unit) {
  const { spans, words } = pointOf(context, unit);
  if (tall.has(slide.content.layout) || words > besideWords) return;
  return words + countWords(visibleText(slide)) > slideWords ? undefined : spans;
}
