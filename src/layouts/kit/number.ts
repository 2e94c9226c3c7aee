import type { Inline } from '../body.ts';
import { numberIn } from '../chart/marks.ts';
import { inlineOf, partsOf } from './inline.ts';

/** A number as it is written, its value, and what it counts or measures. */
export interface Figure {
  readonly written: string;
  readonly value: number;
  readonly lead: Inline;
  readonly noun: Inline;
}

/** The bold number of an item; undefined where it has none. */
export function figureOf(inline: Inline): Figure | undefined {
  const { lead, title, rest } = partsOf(inline);
  const written = title.text.trim();
  const value = numberIn(written);
  return value === undefined || title === inline ? undefined : { written, value, lead, noun: rest };
}

/** A number anywhere in a cell. */
export const valueIn = (inline: Inline): number | undefined => numberIn(inline.text);

/** A cell split into its value and what stands behind it: `+271` and `(p < .01)`. */
export function valueParts(inline: Inline): { readonly value: Inline; readonly rest: Inline } {
  const { lead, title, rest } = partsOf(inline);
  return title === inline
    ? { value: inline, rest: inlineOf([]) }
    : { value: inlineOf([...lead.runs, ...title.runs]), rest };
}
