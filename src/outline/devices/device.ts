import type { DrawnName } from '../../layouts/drawn.ts';
import type { DrawnContent, DrawnItem, Line, Run } from '../../layouts/drawn-content.ts';
import type { Part, RelationKind, RelationOf } from '../../story/relations/model.ts';
import { continuedPassage, furniturePassage, type PlanContext, shownPassage } from '../context.ts';
import type { Passage } from '../model.ts';

/** A drawing that a relation of the text can be shown as. */
export interface Device {
  readonly content: DrawnContent<DrawnName>;
  /** Words that a headline over it should colour: what is new, or, for `strong`, what is missing or worse. */
  readonly accent?: { readonly part: Part; readonly mark: 'em' | 'strong' };
  /** How much a stranger gains from it over the sentence in large type, 0 to 1. */
  readonly worth: number;
}

/** Draws the relations of one kind. Undefined where the parts do not fit the drawing. */
export type Draws<Kind extends RelationKind> = (
  relation: RelationOf<Kind>,
  tools: DeviceTools,
) => Device | undefined;

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
  label: furniturePassage,
});

export const run = (passage: Passage, mark?: Run['mark']): Run =>
  mark === undefined ? { passage } : { passage, mark };
export const item = (...line: Run[]): DrawnItem => ({ line });
export const words = (text: string): number =>
  text.split(/\s+/u).filter((one) => /[\p{L}\p{N}]/u.test(one)).length;
export const fits = (most: number, ...parts: readonly (Part | undefined)[]): boolean =>
  parts.every((part) => part === undefined || (words(part.text) <= most && part.text.length <= most * 11));

/** `- **983** natural language instructions` */
export const counted = (
  { part }: DeviceTools,
  { number, noun }: { readonly number: Part; readonly noun: Part },
): Line => [run(part(number), 'strong'), run(part(noun))];
