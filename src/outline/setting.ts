import type { Span } from '../text/rich-text.ts';
import { continuedPassage, type PlanContext, shownPassage } from './context.ts';
import { claimHeadline } from './headline.ts';
import type { Passage } from './model.ts';
import { covers } from './spans.ts';
import type { Unit } from './units.ts';

/** How one sentence is set on a slide of its own: its main clause large, the rest smaller, in order. */
export interface Setting {
  readonly before: readonly Span[];
  readonly heading: readonly Span[];
  readonly after: readonly Span[];
}

/** The setting of a sentence with `must` in its main clause; undefined where no clause is sure. */
export function settingOf(context: PlanContext, unit: Unit, must: readonly Span[] = []): Setting | undefined {
  const { phrasing } = unit;
  if (phrasing !== undefined && must.every((span) => covers(phrasing.core, span)))
    return { before: phrasing.before, heading: phrasing.core, after: phrasing.after };
  const claim = claimHeadline(context, unit, must);
  return claim === undefined ? undefined : { before: [], heading: claim, after: [] };
}

/** Its passages, ready for a slide. */
export const setPassages = (
  context: PlanContext,
  { before, after }: Pick<Setting, 'before' | 'after'>,
): { readonly before?: Passage; readonly after?: Passage } => ({
  ...(before.length === 0 ? {} : { before: shownPassage(context, before) }),
  ...(after.length === 0 ? {} : { after: continuedPassage(context, after) }),
});
