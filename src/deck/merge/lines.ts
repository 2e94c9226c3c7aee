import { diffIndices } from 'node-diff3';
import { canonicalLine } from './canonical.ts';

export interface LineMerge {
  /** The author's text with the draft's changes taken in wherever both do not touch the same lines. */
  readonly text: string;
  /** Lines of the new draft that could not be taken in, one string a place. */
  readonly conflicts: readonly string[];
}

/** A line that says something, with the blank lines above it. */
interface Line {
  readonly gap: string;
  readonly text: string;
  readonly key: string;
  readonly first: boolean;
}

/** A stretch of the base, `from` to `to`, and the lines that stand there instead. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Three-way merge line by line; where both changed the same lines, the author's stay. Lines are compared by what they say:
 * an author's new list marks, quotes or blank lines are kept, and are no reason to refuse what the draft says now.
 */
export function mergeLines(base: string, fresh: string, mine: string): LineMerge {
  if (mine === base || fresh === mine) return { text: fresh, conflicts: [] };
  if (fresh === base) return { text: mine, conflicts: [] };
  const [before, drafted, authored] = [linesOf(base), linesOf(fresh), linesOf(mine)];
  const out: Line[] = [];
  const conflicts: string[] = [];
  const theirs = hunksOf(before.lines, drafted.lines);
  const own = hunksOf(before.lines, authored.lines);
  let at = 0;
  let [inFresh, inMine] = [0, 0];
  const keep = (to: number): void => {
    for (; at < to; at++, inFresh++, inMine++)
      out.push(newest(before.lines[at]!, drafted.lines[inFresh]!, authored.lines[inMine]!));
  };
  while (theirs.length + own.length > 0) {
    const region = nextRegion(theirs, own);
    keep(region.from);
    const endFresh = region.theirs.at(-1)?.end ?? inFresh + (region.to - region.from);
    const endMine = region.own.at(-1)?.end ?? inMine + (region.to - region.from);
    // Lines of the region that one side has not changed stand on that side as they were.
    const freshEnd = endFresh + (region.theirs.length > 0 ? region.to - region.theirs.at(-1)!.to : 0);
    const mineEnd = endMine + (region.own.length > 0 ? region.to - region.own.at(-1)!.to : 0);
    const next = drafted.lines.slice(inFresh, freshEnd);
    const kept = authored.lines.slice(inMine, mineEnd);
    if (region.own.length === 0) out.push(...next);
    else {
      out.push(...kept);
      const same = next.length === kept.length && next.every(({ key }, index) => key === kept[index]!.key);
      // Only what the draft says anew, not the lines around it.
      const anew = region.theirs.flatMap(({ start, end }) => drafted.lines.slice(start, end));
      if (region.theirs.length > 0 && !same) conflicts.push(textOf(anew).trim());
    }
    [at, inFresh, inMine] = [region.to, freshEnd, mineEnd];
  }
  keep(before.lines.length);
  const end = authored.end === before.end ? drafted.end : authored.end;
  return { text: textOf(out) + end, conflicts: conflicts.filter(Boolean) };
}

/** The lines of a text; `end` is what follows the last of them. */
function linesOf(text: string): { lines: Line[]; end: string } {
  const lines: Line[] = [];
  let gap = '';
  let [at, end] = [0, 0];
  for (const line of text.split('\n')) {
    at += line.length + 1;
    if (line.trim() === '') gap += `${line}\n`;
    else {
      lines.push({ gap, text: line, key: canonicalLine(line), first: lines.length === 0 });
      gap = '';
      end = at - 1;
    }
  }
  return { lines, end: text.slice(end) };
}

const textOf = (lines: readonly Line[]): string =>
  lines
    .map(({ gap, text, first }, index) => {
      // The first line of a text has nothing above it there; here it may need a blank line to stay a paragraph.
      const above = lines[index - 1]?.text;
      const glued = first && gap === '' && above !== undefined && !(isItem(above) && isItem(text));
      return (glued ? '\n' : gap) + text;
    })
    .join('\n');

const isItem = (line: string): boolean => /^\s*(?:[*+-] |\d+[.)] |\|)/.test(line);

/** Of a line that nobody changed, the form: the author's where it is the author's. */
const newest = (before: Line, drafted: Line, authored: Line): Line => ({
  ...before,
  text: authored.text === before.text ? drafted.text : authored.text,
  gap: authored.gap === before.gap ? drafted.gap : authored.gap,
});

const hunksOf = (before: readonly Line[], after: readonly Line[]): Hunk[] =>
  diffIndices(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  ).map(({ buffer1: [from, length], buffer2: [start, count] }) => ({
    from,
    to: from + length,
    start,
    end: start + count,
  }));

interface Region {
  readonly from: number;
  readonly to: number;
  readonly theirs: readonly Hunk[];
  readonly own: readonly Hunk[];
}

/** Takes the next hunk and all that overlap it. Changes of neighbouring lines do not: both can be had. */
function nextRegion(theirs: Hunk[], own: Hunk[]): Region {
  const taken: { theirs: Hunk[]; own: Hunk[] } = { theirs: [], own: [] };
  const isOwn = theirs[0] === undefined || (own[0] !== undefined && startsBefore(own[0], theirs[0]));
  const first = (isOwn ? own : theirs).shift()!;
  taken[isOwn ? 'own' : 'theirs'].push(first);
  let { from, to } = first;
  for (let grown = true; grown; ) {
    grown = false;
    for (const [side, list] of [
      ['theirs', theirs],
      ['own', own],
    ] as const) {
      const next = list[0];
      if (next === undefined || !overlaps(next, { from, to })) continue;
      taken[side].push(list.shift()!);
      from = Math.min(from, next.from);
      to = Math.max(to, next.to);
      grown = true;
    }
  }
  return { from, to, ...taken };
}

const startsBefore = (one: Hunk, other: Hunk): boolean =>
  one.from < other.from || (one.from === other.from && one.to <= other.to);

/** Two insertions at one place overlap; an insertion at the edge of a change does not. */
const overlaps = (one: Pick<Hunk, 'from' | 'to'>, other: Pick<Hunk, 'from' | 'to'>): boolean =>
  one.from === one.to && other.from === other.to
    ? one.from === other.from
    : one.from < other.to && other.from < one.to;
