export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether a place lies in one of many ranges; asked for each sign of a long file, so it searches by halves. */
export type Inside = (at: number) => boolean;

/** Ranges in any order, which may lie inside each other. */
export function inside(ranges: readonly Range[]): Inside {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  let furthest = 0;
  // How far what begins up to here reaches: with it the ranges need no search after the last that begins before a place.
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (at) => {
    const last = lastBefore(sorted, at);
    return last >= 0 && at < reach[last]!;
  };
}

/** The one of many ranges, none inside another, that holds a place. */
export function finder<T extends Range>(ranges: readonly T[]): (at: number) => T | undefined {
  // Of those that begin in one place, the last is the one that holds anything.
  const sorted = [...ranges].sort((a, b) => a.start - b.start || a.end - b.end);
  return (at) => {
    const found = sorted[lastBefore(sorted, at)];
    return found !== undefined && at < found.end ? found : undefined;
  };
}

/** Index of the last range that begins at a place or before it; -1 where none does. */
function lastBefore(sorted: readonly Range[], at: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
