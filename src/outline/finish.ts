import { layoutOf, planOf } from '../layouts/index.ts';
import { type RichText, type Span, sliceRich } from '../text/rich-text.ts';
import { labelPassage, type PlanContext } from './context.ts';
import { emphasise } from './display.ts';
import type { DraftSlide } from './draft-slide.ts';
import { fill } from './labels.ts';
import type { Levelled } from './levels.ts';
import type { OutlineSlide, Passage } from './model.ts';
import { subtractSpans } from './spans.ts';
import { plannedSeconds } from './timing.ts';
import { leadTo } from './transitions.ts';

/** A planned slide with its notes and its time; `told` are sentences that no slide of the talk shows, `next` is the slide after it. */
export function finishSlide(
  context: PlanContext,
  slide: Levelled,
  inNotes: readonly number[] = [],
  next?: DraftSlide,
): OutlineSlide {
  const lead = leadTo(context, next);
  const more = [
    ...inNotes.flatMap((index) => sentenceNote(context, index, [])),
    ...(slide.notes ?? []),
    ...(lead === undefined ? [] : [lead]),
  ];
  const said = [...slide.sentences.flatMap((index) => sentenceNote(context, index, slide.shown)), ...more];
  const seconds = plannedSeconds(
    slide.content,
    layoutOf(slide.content).role === 'title'
      ? [...textOnSlide(slide), ...(lead === undefined ? [] : [lead])]
      : slide.sentences.length === 0 && (slide.notes ?? []).length === 0
        ? [...textOnSlide(slide), ...more]
        : said,
  );
  const time = labelPassage(fill(context.words.plannedTime, { n: seconds }));
  return {
    id: slide.id,
    content: slide.content,
    ...(slide.kicker === undefined || slide.kicker === slide.heading?.rich.text
      ? {}
      : { kicker: slide.kicker }),
    ...(slide.heading === undefined ? {} : { heading: slide.heading }),
    ...(slide.before === undefined ? {} : { before: slide.before }),
    ...(slide.after === undefined ? {} : { after: slide.after }),
    notes: [...said, time],
    seconds,
    from: slide.level,
    ...(slide.key === true ? { key: true } : {}),
    ...(slide.part === undefined ? {} : { part: slide.part }),
  };
}

/** The full sentence; what the slide leaves out is set in bold. */
export function sentenceNote(
  { story, rich, field }: PlanContext,
  index: number,
  shown: readonly Span[],
): Passage[] {
  const sentence = story.sentences[index];
  if (sentence === undefined) return [];
  const whole: RichText = sliceRich(rich, sentence.start, sentence.end);
  const left = subtractSpans([sentence], shown).map(({ start, end }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  }));
  const all = left.length === 1 && left[0]?.start === 0 && left[0].end === whole.text.length;
  return [{ rich: all ? whole : emphasise(whole, left), field }];
}

function textOnSlide(slide: Levelled): Passage[] {
  const heading = planOf(slide.content).headline?.(slide.content) ?? slide.heading;
  return heading === undefined ? [] : [heading];
}
