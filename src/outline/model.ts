import type { SlideContent } from '../layouts/index.ts';
import type { Problem } from '../problems/problem.ts';
import type { Passage } from '../text/passage.ts';
import type { Talk } from './talks.ts';

export type { Passage, SlideContent };

export interface Outline {
  readonly title: Passage;
  readonly talk: Talk;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly OutlineSlide[];
  /** The sections of the talk, each from the slide with this id on. */
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  /** Planned seconds in all. */
  readonly seconds: number;
  readonly problems: readonly Problem[];
}

export interface OutlineSlide {
  /** Stable, readable: 'title', 'gap-1', 'figures', 'links'. */
  readonly id: string;
  readonly content: SlideContent;
  /** Small label over the headline ('Gap'), localised. */
  readonly kicker?: string;
  readonly heading?: Passage;
  /** What the heading's sentence says before and after it; set smaller, read in one go with it. */
  readonly before?: Passage;
  readonly after?: Passage;
  readonly notes: readonly Passage[];
  /** Planned seconds, from the words to be said. */
  readonly seconds: number;
  /** The shortest talk that holds this slide. */
  readonly from: Talk;
  /** Acronyms that stand on this slide for the first time without their definition: 'EHR: electronic health record'. */
  readonly glossary?: Passage;
  /** The slide that says what the paper is about in one sentence. */
  readonly key?: boolean;
  /** Set when one slide was split in planning: heading gets '(2/3)'. */
  readonly part?: { readonly index: number; readonly of: number };
}
