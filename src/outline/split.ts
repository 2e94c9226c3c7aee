import { planOf } from '../layouts/index.ts';
import { heightUnder } from '../layouts/metrics.ts';
import { countWords } from '../text/words.ts';
import type { DraftSlide } from './draft-slide.ts';
import type { SlideContent } from './model.ts';

/** One slide that holds too much becomes several with '(2/3)' in the heading. */
export function splitSlide(slide: DraftSlide): DraftSlide[] {
  const contents = partsOf(slide);
  if (contents.length < 2) return [slide];
  return contents.map((content, index) => ({
    ...slide,
    id: index === 0 ? slide.id : `${slide.id}-part-${index + 1}`,
    content,
    part: { index: index + 1, of: contents.length },
    // What is to be said is said once.
    ...(index === 0 ? {} : { sentences: [], notes: [] }),
    weight: slide.weight - index * 0.01,
  }));
}

function partsOf({ content, heading, kicker }: DraftSlide): readonly SlideContent[] {
  const plan = planOf(content);
  if (!plan.split) return [content];
  const room = {
    height: heightUnder(heading?.rich.text, kicker),
    headingWords: countWords(heading?.rich.text ?? ''),
  };
  // A layout splits its own content into contents of its own.
  return plan.split(content, room) as readonly SlideContent[];
}
