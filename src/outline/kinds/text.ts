import type { Span } from '../../text/rich-text.ts';
import { clipSentence } from '../clip.ts';
import { continuedPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import { subtractSpans } from '../spans.ts';
import type { Section, Unit } from '../units.ts';

/** Most words of one paragraph. */
const paragraphWords = 54;

/**
 * A sentence that has no clause for a headline: the whole of it as text, under the name of what it does; on two slides
 * where it is longer than anyone reads at once.
 */
export function textSlides(context: PlanContext, unit: Unit, section: Section, weight: number): DraftSlide[] {
  const whole = unit.point?.spans ?? [unit.sentence];
  const heading = topic(context, section, unit);
  const base = { id: section, heading, weight };
  const parts = paragraphs(context, whole);
  return parts.map((spans, index) => ({
    ...base,
    id: index === 0 ? section : `${section}-part-${index + 1}`,
    content: {
      layout: 'points',
      points: [],
      leadIn: index === 0 ? shownPassage(context, spans) : continuedPassage(context, spans),
    },
    // What is to be said is said once.
    sentences: index === 0 ? [unit.sentence.index] : [],
    shown: index === 0 ? whole : [],
    ...(parts.length === 1 ? {} : { part: { index: index + 1, of: parts.length } }),
  }));
}

function paragraphs(context: PlanContext, spans: readonly Span[]): Span[][] {
  const cut = clipSentence(context, spans, paragraphWords);
  const rest = cut.clipped ? subtractSpans(spans, cut.spans) : [];
  return rest.length === 0 ? [[...spans]] : [[...cut.spans], ...paragraphs(context, rest)];
}

/** A heading of our own, where no clause of the page can stand as one. */
export function topic({ words }: PlanContext, section: Section, unit: Unit | undefined): Passage {
  const label = unit?.sentence.label;
  if (section in words) return furniturePassage(words[section as keyof typeof words]);
  return furniturePassage(label ?? words.details);
}
