import type { PlanContext } from '../context.ts';
import { headlineSpans } from '../headline.ts';
import { textOf } from '../spans.ts';
import type { Section, Unit } from '../units.ts';
import { countWords } from '../words.ts';

/** Most words that share one slide, headline and points together. */
export const wordsASlide = 55;
const unitsASlide = 4;
/** A slide on two roles is kept short. */
const wordsOfTwoRoles = 50;
/** Longest point among others; a longer sentence stands alone. */
const pointWords = 34;
/** A point of so many words is left whole. */
const shortWords = 20;
/** A first sentence of so many words can stand in large type with others under it. */
export const leadWords = 30;

const pairs = new Set(['background gap', 'gap background', 'objective method', 'conclusion neutral']);

/** Roles that may share a slide. */
export const together = (one: Section, other: Section): boolean =>
  one === other || pairs.has(`${one} ${other}`);

/** What a sentence says, in its shortest honest form among other points. */
export function pointOf(context: PlanContext, unit: Unit) {
  const whole = unit.point?.spans ?? [unit.sentence];
  const head = unit.words > shortWords ? headlineSpans(context, unit) : undefined;
  if (head !== undefined) return { spans: head, words: countWords(textOf(context.story.text, head)) };
  if (unit.words <= pointWords) return { spans: whole, words: unit.words };
  const [shorter] = context.story.claims
    .filter(({ sentence, form }) => sentence === unit.sentence.index && form === 'headline')
    .filter(({ text }) => countWords(text) >= 6)
    .sort((one, other) => countWords(other.text) - countWords(one.text));
  return shorter === undefined || countWords(shorter.text) > pointWords
    ? { spans: whole, words: unit.words }
    : { spans: shorter.spans, words: countWords(shorter.text) };
}

/**
 * Neighbouring sentences cut into slides, the cheapest way: few slides, each with a headline where one can be had,
 * about equally full.
 */
export function groupsOf(context: PlanContext, units: readonly Unit[]): Unit[][] {
  const best: { readonly cost: number; readonly groups: Unit[][] }[] = [{ cost: 0, groups: [] }];
  for (let end = 1; end <= units.length; end++) {
    for (let start = Math.max(0, end - unitsASlide); start < end; start++) {
      const group = units.slice(start, end);
      const before = best[start];
      const cost = costOf(context, group);
      if (before === undefined || cost === undefined) continue;
      const known = best[end];
      if (known === undefined || before.cost + cost < known.cost)
        best[end] = { cost: before.cost + cost, groups: [...before.groups, group] };
    }
  }
  return best[units.length]?.groups ?? units.map((unit) => [unit]);
}

function costOf(context: PlanContext, group: readonly Unit[]): number | undefined {
  const sections = new Set(group.map(({ section }) => section));
  const points = group.map((unit) => pointOf(context, unit).words);
  const words = points.reduce((sum, count) => sum + count, 0);
  if (group.length === 1) return 1.1 + 0.2 * Math.min(1, words / wordsASlide) ** 2;
  const most = sections.size > 1 ? wordsOfTwoRoles : wordsASlide;
  if (words > most || points.some((count) => count > pointWords)) return;
  const headed = group.some((unit) => headlineSpans(context, unit) !== undefined);
  // Without a headline the first sentence leads in large type, or the role is the heading.
  if (!headed && !leads(points) && sections.has('neutral')) return;
  return (headed ? 1 : 1.3) + (sections.size - 1) * 0.3 + 0.2 * (words / wordsASlide) ** 2;
}

export const leads = (points: readonly number[]): boolean =>
  (points[0] ?? Number.POSITIVE_INFINITY) <= leadWords && points.length === 2;
