import type { Source } from './sources.ts';

type Support =
  /** The words of a field: title, name, date, address, label. */
  | { readonly by: 'field'; readonly field: string }
  /** The page's words, some left out; spans are offsets in the source sentence. */
  | {
      readonly by: 'deletion';
      readonly source: Source;
      readonly spans: readonly { start: number; end: number }[];
    }
  /** Near a sentence of the page, in other words. */
  | { readonly by: 'edited'; readonly source: Source }
  | { readonly by: 'own words' };

export interface Contradiction {
  readonly kind:
    | 'number-differs'
    | 'number-not-on-page'
    | 'number-out-of-place'
    | 'direction-differs'
    | 'unit-differs'
    | 'negation-lost'
    | 'negation-added'
    | 'hedge-lost'
    | 'name-misspelt';
  /** The word on the slide. */
  readonly said: string;
  /** What the page says there. */
  readonly page: string;
}

export interface Judgement {
  readonly text: string;
  readonly support: Support;
  readonly contradictions: readonly Contradiction[];
}
