import type { Problem } from '../problems/problem.ts';
import type { Publication } from '../publication/model.ts';
import type { Story } from '../story/model.ts';
import { createContext } from './context.ts';
import type { DraftSlide } from './draft-slide.ts';
import { finishSlide } from './finish.ts';
import { availabilitySlides, closingSlides } from './kinds/closing.ts';
import { featuredImageSlide } from './kinds/image.ts';
import { narrativeSlides } from './kinds/narrative.ts';
import { takeawaySlide } from './kinds/takeaway.ts';
import { titleSlide } from './kinds/title.ts';
import { isWithin, levelSlides } from './levels.ts';
import type { Outline, Talk } from './model.ts';
import { unitsOf } from './units.ts';
import { containment } from './words.ts';

export interface PlanOptions {
  readonly talk: Talk;
  /** Length in minutes; then `talk` is only the name of the length. */
  readonly minutes?: number;
  /** BCP 47 of the labels; the page's own language where not given. */
  readonly language?: string;
}

/** Decides which slides a talk has, in which order, and what stands on each. Pure. */
export function planOutline(publication: Publication, story: Story, options: PlanOptions): Outline {
  const context = createContext(publication, story, options.language);
  const units = unitsOf(context);
  const title = titleSlide(context);
  const takeaway = takeawaySlide(context, units);
  const statement = takeaway?.content.layout === 'statement' ? takeaway.content.statement.rich.text : '';
  const said = new Set(
    units.filter((unit) => statement !== '' && containment(unit.point?.text ?? unit.sentence.text, statement) >= 0.8).map((unit) => unit.sentence.index),
  );
  const all: DraftSlide[] = [
    title,
    ...(takeaway === undefined ? [] : [{ ...takeaway, sentences: [...said] }]),
    ...featuredImageSlide(context),
    ...narrativeSlides(context, units, said),
    ...availabilitySlides(context, units, said),
    ...closingSlides(context),
  ];
  const message = takeaway === undefined ? story.message?.sentence : undefined;
  const first = all.find((slide) => message !== undefined && slide.sentences.includes(message));
  const levelled = levelSlides(all.map((slide) => (slide === first ? { ...slide, level: 'lightning' as const } : slide)));
  const slides = levelled.filter((slide) => isWithin(slide.level, options.talk)).map((slide) => finishSlide(context, slide));
  const problems: Problem[] = [];
  return {
    title: title.heading ?? { rich: { text: publication.slug, marks: [], origin: [] }, field: 'title' },
    talk: options.talk,
    language: context.language,
    direction: context.direction,
    slides,
    seconds: slides.reduce((sum, slide) => sum + slide.seconds, 0),
    problems,
  };
}
