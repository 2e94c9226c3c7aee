import type { Span } from '../../text/rich-text.ts';

/** Words of the page: `text === spans.map(slice).join('')`, letter for letter. */
export interface Part {
  readonly text: string;
  readonly spans: readonly Span[];
}
