import type { DraftSlide } from './draft-slide.ts';
import { type Talk, talks } from './talks.ts';
import { talkSlides } from './timing.ts';

export type Levelled = DraftSlide & { readonly level: Talk };

/**
 * The shortest talk that holds each slide. A longer talk takes all slides of the shorter ones and adds the
 * next most needed; parts of one slide go together.
 */
export function levelSlides(slides: readonly DraftSlide[]): Levelled[] {
  const level = new Map<DraftSlide, Talk>();
  for (const slide of slides) if (slide.level !== undefined) level.set(slide, slide.level);
  for (const talk of ['short', 'conference'] as const) {
    const limit = talkSlides[talk];
    const taken = new Set([...level].filter(([, from]) => isWithin(from, talk)).map(([slide]) => slide));
    const storyParts = new Set([...taken].map((slide) => slide.storyPart));
    // A short talk tells the whole story once, so each part gives its best slide before any gives two.
    const open = slides
      .filter((slide) => !taken.has(slide) && slide.level === undefined)
      .map((slide, index) => ({ slide, index }));
    while (taken.size < limit && open.length > 0) {
      const score = ({ slide }: { slide: DraftSlide }) =>
        slide.weight -
        (talk === 'short' && slide.storyPart !== undefined && storyParts.has(slide.storyPart) ? 40 : 0);
      open.sort((one, other) => score(other) - score(one) || one.index - other.index);
      const next = open.shift();
      if (next === undefined) break;
      const family = [
        next.slide,
        ...open
          .filter(
            ({ slide }) =>
              slide.part !== undefined &&
              slide.id.replace(/-part-\d+$/, '') === next.slide.id.replace(/-part-\d+$/, ''),
          )
          .map(({ slide }) => slide),
      ];
      for (const slide of family) {
        level.set(slide, talk);
        taken.add(slide);
        storyParts.add(slide.storyPart);
        const at = open.findIndex((one) => one.slide === slide);
        if (at >= 0) open.splice(at, 1);
      }
    }
  }
  return slides.map((slide) => ({ ...slide, level: level.get(slide) ?? 'seminar' }));
}

/** Whether a slide of level `from` stands in a talk of this length. */
export const isWithin = (from: Talk, talk: Talk): boolean => talks.indexOf(from) <= talks.indexOf(talk);
