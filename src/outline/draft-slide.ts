import type { Span } from '../text/rich-text.ts';
import type { OutlineSlide, Passage } from './model.ts';
import type { Talk } from './talks.ts';

/** A slide in the making: levels, notes and times are decided when all slides are known. */
export interface DraftSlide
  extends Pick<OutlineSlide, 'id' | 'content' | 'kicker' | 'heading' | 'before' | 'after'> {
  /** Sentences of the story that this slide is about: their full text goes to the notes. */
  readonly sentences: readonly number[];
  /** Sentences told beside it, in a talk that does not show them. */
  readonly inNotes?: readonly number[];
  /** Ranges of the story's text that stand on the slide. */
  readonly shown: readonly Span[];
  /** More to say, beside the sentences. */
  readonly notes?: readonly Passage[];
  /** Fixed level, or how much the talk needs this slide (higher first) where the level is still open. */
  readonly level?: Talk;
  readonly weight: number;
  readonly key?: boolean;
  readonly part?: OutlineSlide['part'];
  /** The part of the story it belongs to: 'gap', 'result'… */
  readonly storyPart?: string;
}
