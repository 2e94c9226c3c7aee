import { isWithin, type Levelled } from './levels.ts';
import { type Talk, talks } from './talks.ts';
import { talkMinutes } from './timing.ts';

export interface Selection<T> {
  readonly slides: readonly T[];
  /** Seconds the talk should take. */
  readonly target: number;
}

/** The slides of a talk; with minutes, the most needed ones until the time is used. */
export function selectSlides<T extends { readonly slide: Levelled; readonly seconds: number }>(
  all: readonly T[],
  talk: Talk,
  minutes: number | undefined,
): Selection<T> {
  if (minutes === undefined) {
    return { slides: all.filter(({ slide }) => isWithin(slide.level, talk)), target: talkMinutes[talk] * 60 };
  }
  const target = minutes * 60;
  const byNeed = [...all].sort(
    (one, other) =>
      talks.indexOf(one.slide.level) - talks.indexOf(other.slide.level) ||
      other.slide.weight - one.slide.weight,
  );
  const taken = new Set<T>();
  let seconds = 0;
  for (const one of byNeed) {
    // The order is one for all lengths: nothing is skipped to squeeze in a later slide, so longer talks only add.
    if (one.slide.level !== 'lightning' && seconds + one.seconds > target) break;
    taken.add(one);
    seconds += one.seconds;
  }
  // Parts of one slide go together.
  const families = new Map<string, T[]>();
  for (const one of all) {
    const key = familyOf(one.slide);
    families.set(key, [...(families.get(key) ?? []), one]);
  }
  for (const family of families.values())
    if (family.some((one) => !taken.has(one))) for (const one of family) taken.delete(one);
  return { slides: all.filter((one) => taken.has(one)), target };
}

const familyOf = ({ id }: { readonly id: string }): string => id.replace(/-part-\d+$/, '');
