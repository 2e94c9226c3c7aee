import { drawnHeadingLines } from '../layouts/metrics.ts';
import { condensed, withoutBrackets } from '../story/phrases/condense.ts';
import type { Span } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import { continuedPassage, type PlanContext, shownPassage } from './context.ts';
import { claimHeadline, isDangling } from './headline.ts';
import type { Passage } from './model.ts';
import { covers, textOf } from './spans.ts';
import type { Unit } from './units.ts';
import { holdsSense } from './whole.ts';

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

/** Words of a headline; over more the sentence is cut at its clause, and goes on in small type. */
export const headlineWords = 16;
/** Words beside it, in small type. */
const besideWords = 26;

/** Short forms of a sentence whose headline stands on its own, each with what has to be read with it. */
export function shortForms(
  context: PlanContext,
  unit: Unit,
  most = headlineWords,
  beside = besideWords,
): Setting[] {
  const { story, rich } = context;
  const atoms = rich.marks.filter(({ kind }) => kind === 'math' || kind === 'code' || kind === 'link');
  const fits = (text: string) =>
    countWords(text) <= most && (most > headlineWords || drawnHeadingLines(text) <= 3);
  const words = (spans: readonly Span[]) => countWords(textOf(story.text, spans));
  return condensed(unit.point?.spans ?? [unit.sentence], { ...story, atoms, fits })
    .filter(
      ({ before, core, after }) =>
        !isDangling(textOf(story.text, core)) &&
        !holdsSense(textOf(story.text, after)) &&
        words(before) + words(after) <= beside,
    )
    .map(({ before, core, after }) => ({ before, heading: core, after }));
}

/**
 * A long headline over a drawing as a short one with the rest beside it; `must`, the numbers of the drawing, stay in sight
 * there or in what is `drawn`.
 */
export function shortSetting<Given extends Setting>(
  context: PlanContext,
  unit: Unit,
  set: Given,
  must: readonly Span[],
  drawn: readonly Span[],
): Given | Setting {
  const words = (spans: readonly Span[]) => countWords(textOf(context.story.text, spans));
  if (words(set.heading) <= headlineWords) return set;
  const atoms = context.rich.marks.filter(
    ({ kind }) => kind === 'math' || kind === 'code' || kind === 'link',
  );
  const bare = withoutBrackets(set.heading, { ...context.story, atoms, fits: () => true });
  const inSight = must.every((span) => covers([...set.before, ...bare, ...set.after, ...drawn], span));
  if (words(bare) <= headlineWords && inSight) return { ...set, heading: bare };
  if (set.before.length > 0 || set.after.length > 0) return set;
  const forms = shortForms(context, unit).filter(({ before, heading, after }) =>
    must.every((span) => covers([...before, ...heading, ...after, ...drawn], span)),
  );
  return forms.find(({ heading }) => must.every((span) => covers(heading, span))) ?? forms[0] ?? set;
}

/** Its passages, ready for a slide. */
export const setPassages = (
  context: PlanContext,
  { before, after }: Pick<Setting, 'before' | 'after'>,
): { readonly before?: Passage; readonly after?: Passage } => ({
  ...(before.length === 0 ? {} : { before: shownPassage(context, before) }),
  ...(after.length === 0 ? {} : { after: continuedPassage(context, after) }),
});
