import { diff3Merge } from 'node-diff3';

export interface LineMerge {
  /** The author's text with the draft's changes taken in wherever both do not touch the same lines. */
  readonly text: string;
  /** Lines of the new draft that could not be taken in, one string a place. */
  readonly conflicts: readonly string[];
}

/** Three-way merge line by line; where both changed the same lines, the author's stay. */
export function mergeLines(base: string, fresh: string, mine: string): LineMerge {
  if (mine === base || fresh === mine) return { text: fresh, conflicts: [] };
  if (fresh === base) return { text: mine, conflicts: [] };
  const lines: string[] = [];
  const conflicts: string[] = [];
  for (const region of diff3Merge(mine.split('\n'), base.split('\n'), fresh.split('\n'), {
    excludeFalseConflicts: true,
  })) {
    if (region.ok) lines.push(...region.ok);
    else if (region.conflict) {
      lines.push(...region.conflict.a);
      conflicts.push(region.conflict.b.join('\n').trim());
    }
  }
  return { text: lines.join('\n'), conflicts: conflicts.filter(Boolean) };
}
