import { layoutOf } from '../layouts/index.ts';
import type { DraftSlide } from './draft-slide.ts';
import type { Passage, SlideContent } from './model.ts';

/**
 * Nothing is shown twice: a point or statement that stands on an earlier slide goes, and what it says is said
 * with the slide before it.
 */
export function dropRepeats(slides: readonly DraftSlide[]): DraftSlide[] {
  const seen = new Set<string>();
  const kept: DraftSlide[] = [];
  for (const slide of slides) {
    const next = withoutRepeats(slide, seen);
    if (next !== undefined) kept.push(next);
    else {
      const last = kept.at(-1);
      if (last !== undefined)
        kept[kept.length - 1] = {
          ...last,
          sentences: [...last.sentences, ...slide.sentences],
          notes: [...(last.notes ?? []), ...(slide.notes ?? [])],
        };
    }
  }
  return kept;
}

const keyOf = ({ rich, field }: Passage): string | undefined => {
  const key = rich.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return field === 'label' || key.length < 12 ? undefined : key;
};

function withoutRepeats(slide: DraftSlide, seen: Set<string>): DraftSlide | undefined {
  const known = (passage: Passage): boolean => {
    const key = keyOf(passage);
    if (key === undefined) return false;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
  const { content } = slide;
  const { role, plan } = layoutOf(content);
  const headline = plan.headline?.(content);
  if (headline !== undefined) return known(headline) ? undefined : slide;
  const heading = slide.heading !== undefined && role !== 'title' && known(slide.heading);
  if (!plan.withoutRepeats) return slide;
  const left = plan.withoutRepeats(content, known) as SlideContent;
  if (plan.passages(left).length === plan.passages(content).length && !heading) return slide;
  if (!plan.isEmpty?.(left)) return { ...slide, content: left };
  if (heading || slide.heading?.field === 'label') return;
  if (slide.heading === undefined) return { ...slide, content: left };
  const { heading: statement, ...rest } = slide;
  return { ...rest, content: { layout: 'statement', statement } };
}
