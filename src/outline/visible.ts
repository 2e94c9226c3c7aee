import { planOf } from '../layouts/index.ts';
import type { OutlineSlide, Passage } from './model.ts';

/** All passages that the audience sees on a slide, in reading order, our labels included. */
export function visiblePassages({
  heading,
  before,
  after,
  content,
  glossary,
}: Pick<OutlineSlide, 'heading' | 'before' | 'after' | 'content' | 'glossary'>): Passage[] {
  const plan = planOf(content);
  return [before, heading, plan.headline?.(content), after, ...plan.passages(content), glossary].filter(
    (passage) => passage !== undefined,
  );
}

export const visibleText = (slide: Parameters<typeof visiblePassages>[0]): string =>
  visiblePassages(slide)
    .map(({ rich }) => rich.text)
    .join(' \n ');
