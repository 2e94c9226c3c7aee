import { countWords } from '../../text/words.ts';
import type { PlanContext } from '../context.ts';
import { shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { pointsBack } from '../leaning.ts';
import type { Passage } from '../model.ts';
import { shortForms } from '../setting.ts';
import type { Unit } from '../units.ts';
import { visiblePassages } from '../visible.ts';
import { endsOpen } from '../whole.ts';
import { claimsAlone, plainPassage } from './alone.ts';

/** Words of the line at best, where it is a claim, and where nothing shorter can be cut. */
const lineWords = { good: 14, most: 22, whole: 34 };
/** Most words of a slide with it. */
const slideWords = 58;

/**
 * A slide that opens with 'This …' or 'They …' says over its headline, in small type, what that points to: a claim of the
 * sentence before, though an earlier slide has told it.
 */
export function withAntecedents(
  context: PlanContext,
  units: readonly Unit[],
  slides: readonly DraftSlide[],
): DraftSlide[] {
  return slides.map((slide) => {
    const [first] = visiblePassages(slide);
    if (first === undefined || first.field !== context.field || !pointsBack(first.rich.text)) return slide;
    const index = Math.min(...slide.sentences);
    const unit = units.find(({ sentence }) => sentence.index === index - 1);
    const words = visiblePassages(slide).reduce((sum, { rich }) => sum + countWords(rich.text), 0);
    const line = unit && lineOf(context, unit, slides, slideWords - words);
    return line === undefined || slide.before !== undefined ? slide : { ...slide, before: line };
  });
}

function lineOf(
  context: PlanContext,
  unit: Unit,
  slides: readonly DraftSlide[],
  room: number,
): Passage | undefined {
  const { point, sentence, phrasing } = unit;
  const alone = claimsAlone(context, unit, slides);
  const cut = [lineWords.most, lineWords.good]
    .flatMap((most) => shortForms(context, unit, most, Number.POSITIVE_INFINITY))
    .map(({ heading }) => shownPassage(context, heading))
    .filter(({ rich }) => !pointsBack(rich.text));
  const others = [phrasing?.light ? phrasing.core : undefined, point?.spans, [sentence]]
    .filter((spans) => spans !== undefined)
    .map((spans) => shownPassage(context, spans))
    .filter(({ rich }) => !pointsBack(rich.text));
  const upTo = (most: number) => (passage: Passage) => countWords(passage.rich.text) <= Math.min(most, room);
  return (
    alone.findLast(upTo(lineWords.good)) ??
    alone.find(upTo(lineWords.most)) ??
    others.find(upTo(lineWords.most)) ??
    headed(slides, sentence.index).find(upTo(lineWords.most)) ??
    others.find(upTo(lineWords.whole)) ??
    cut.find(upTo(lineWords.most)) ??
    clauseOf(context, unit).find(upTo(lineWords.most))
  );
}

/** Its main clause without what restricts it: the whole of it was told right before. */
const clauseOf = (context: PlanContext, { phrasing }: Unit): Passage[] =>
  (phrasing === undefined ? [] : [shownPassage(context, phrasing.core)]).filter(
    ({ rich }) => !pointsBack(rich.text) && !endsOpen(rich.text),
  );

/** Headlines of the slides that tell it, whole as they stand there. */
const headed = (slides: readonly DraftSlide[], index: number): Passage[] =>
  slides.flatMap(({ sentences, heading }) =>
    heading !== undefined && sentences.includes(index) && !pointsBack(heading.rich.text)
      ? [plainPassage(heading)]
      : [],
  );
