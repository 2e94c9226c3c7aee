import type { Problem } from '../problems/problem.ts';
import type { Passage } from '../text/passage.ts';

/** Talk lengths; each shorter talk's slides are a subset of the longer one's. */
export const talks = ['lightning', 'short', 'conference', 'seminar'] as const;
export type Talk = (typeof talks)[number];

export type { Passage };

export interface Outline {
  readonly title: Passage;
  readonly talk: Talk;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly OutlineSlide[];
  /** Planned seconds in all. */
  readonly seconds: number;
  readonly problems: readonly Problem[];
}

export interface OutlineSlide {
  /** Stable, readable: 'title', 'gap-1', 'figures', 'links'. */
  readonly id: string;
  readonly content: SlideContent;
  /** Small furniture label over the headline ('Gap'), localised. */
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

export interface Chart {
  readonly kind: 'bars' | 'range' | 'before-after' | 'parts' | 'share' | 'interval';
  readonly labelHeader: Passage;
  readonly valueHeader: Passage;
  /** Over the intervals, where the rows have any. */
  readonly intervalHeader?: Passage;
  readonly rows: readonly {
    readonly label: Passage;
    readonly value: Passage;
    readonly interval?: Passage;
  }[];
  readonly caption?: Passage;
}

export interface SlideImage {
  readonly file: string;
  /** Name of the copy in the deck's bundle. */
  readonly name: string;
  readonly alt: string;
  readonly credit?: Passage;
}

export type SlideContent =
  | {
      readonly layout: 'title';
      readonly subtitle?: Passage;
      readonly authors: readonly {
        readonly name: string;
        readonly equal: boolean;
        readonly presenter: boolean;
      }[];
      /** How many names stand on the slide; the rest is counted ('and 230 more'). */
      readonly shown: number;
      readonly affiliations: readonly string[];
      readonly equalNote?: string;
      readonly venue?: Passage;
      readonly date?: string;
      /** Where the paper is: a QR code lets the audience open it before the talk begins. */
      readonly link?: { readonly url: string; readonly address: string };
      readonly image?: SlideImage;
    }
  | {
      readonly layout: 'statement';
      readonly statement: Passage;
      /** The statement and what stands before or after it are two sides, to be set beside each other. */
      readonly contrast?: boolean;
      /** One more sentence under it, in smaller type. */
      readonly support?: Passage;
    }
  | {
      readonly layout: 'points';
      readonly leadIn?: Passage;
      readonly points: readonly Passage[];
      /** The points are names of a few words: set as tiles. */
      readonly brief?: boolean;
      readonly caption?: Passage;
    }
  | {
      readonly layout: 'figures';
      readonly figures: readonly {
        /** Words before the number that tell it from another number of the same things. */
        readonly lead?: Passage;
        readonly number: Passage;
        readonly counts?: Passage;
      }[];
      /** Each number is a share of a hundred, to be drawn as one. */
      readonly shares?: boolean;
      /** Paragraphs beside the numbers: the sentences that they come from. */
      readonly text?: readonly Passage[];
      readonly caption?: Passage;
    }
  | { readonly layout: 'chart'; readonly chart: Chart }
  | {
      readonly layout: 'compare';
      readonly sides: readonly { readonly heading: Passage; readonly points: readonly Passage[] }[];
    }
  | { readonly layout: 'image'; readonly image: SlideImage }
  | {
      readonly layout: 'table';
      readonly head: readonly Passage[];
      readonly rows: readonly (readonly Passage[])[];
    }
  | { readonly layout: 'quote'; readonly quote: Passage; readonly by?: Passage }
  | { readonly layout: 'code'; readonly language: string; readonly code: string }
  | { readonly layout: 'section' }
  | { readonly layout: 'steps'; readonly steps: readonly Passage[] }
  | {
      readonly layout: 'people';
      readonly people: readonly {
        readonly name: string;
        readonly equal: boolean;
        readonly presenter: boolean;
        readonly affiliation?: string;
      }[];
    }
  | {
      readonly layout: 'links';
      readonly links: readonly { readonly label: string; readonly url: string; readonly address: string }[];
      readonly citation?: Passage;
    }
  | { readonly layout: 'citation'; readonly citation: Passage; readonly thanks?: Passage };

export type Layout = SlideContent['layout'];
