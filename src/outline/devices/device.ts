import type { Item, Piece } from '../../layouts/kit/plan.ts';
import { smallNumbers } from '../../story/quantities/numbers.ts';
import type { Part, RelationKind, RelationOf } from '../../story/relations/model.ts';
import { plain } from '../../text/rich-text.ts';
import { continuedPassage, labelPassage, type PlanContext, shownPassage } from '../context.ts';
import type { Passage, SlideContent } from '../model.ts';

/** A drawing that a relation of the text can be shown as. */
export interface Device {
  readonly content: SlideContent;
  /** Words that a headline over it should colour: what is new, or, for `strong`, what is missing or worse. */
  readonly accent?: { readonly part: Part; readonly mark: 'em' | 'strong' };
  /** How much a stranger gains from it over the sentence in large type, 0 to 1. */
  readonly worth: number;
}

/** Draws the relations of one kind, perhaps in several ways. Undefined where the parts do not fit the drawing. */
export type Draws<Kind extends RelationKind> = (
  relation: RelationOf<Kind>,
  tools: DeviceTools,
) => Device | readonly Device[] | undefined;

export interface DeviceTools {
  readonly context: PlanContext;
  /** Words of the page as they stand, without capitals of our own. */
  part(part: Part): Passage;
  /** A card or box that begins with these words. */
  title(part: Part): Passage;
  label(text: string): Passage;
}

export const toolsOf = (context: PlanContext): DeviceTools => ({
  context,
  part: ({ spans }) => continuedPassage(context, spans),
  title: ({ spans }) => shownPassage(context, spans),
  label: labelPassage,
});

export const run = (passage: Passage, as?: Piece['as']): Piece =>
  as === undefined ? { passage } : { passage, as };

const signs = new Set(['↑', '↓', '→', '⇢', '←', '—', '↺']);
const ends = new Set(['?', '⟷']);
const joints: Readonly<Record<string, NonNullable<Item['joint']>>> = { '·': ' · ', '+': ' + ', ':': ': ' };

/** An item of pieces in order; arrows before them, joints between them and marks behind them are our own signs. */
export function item(...pieces: Piece[]): Item {
  const own = ({ passage }: Piece): string => (passage.field === 'label' ? passage.rich.text : '');
  const first = own(pieces[0]!);
  const last = own(pieces.at(-1)!);
  const joint = pieces.map((piece) => joints[own(piece)]).find(Boolean);
  return {
    pieces: pieces.filter(
      (piece) => !signs.has(own(piece)) && !ends.has(own(piece)) && joints[own(piece)] === undefined,
    ),
    ...(signs.has(first) ? { sign: first as NonNullable<Item['sign']> } : {}),
    ...(ends.has(last) ? { end: last as NonNullable<Item['end']> } : {}),
    ...(joint === undefined ? {} : { joint }),
  };
}

/** `- **983** natural language instructions` */
export const counted = (
  { part }: DeviceTools,
  { number, noun }: { readonly number: Part; readonly noun: Part },
): Piece[] => [run(inDigits(part(number)), 'strong'), run(part(noun))];

/** 'eight groups': in large type the number is a figure. */
const inDigits = (passage: Passage): Passage => {
  const value = smallNumbers[passage.rich.text.toLowerCase()];
  return value === undefined ? passage : { ...passage, rich: plain(String(value)) };
};

const words = (text: string): number => text.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;

/** Whether each part has at most so many words, none of them very long. */
export const fits = (most: number, ...parts: readonly (Part | undefined)[]): boolean =>
  parts.every((part) => part === undefined || (words(part.text) <= most && part.text.length <= most * 11));
