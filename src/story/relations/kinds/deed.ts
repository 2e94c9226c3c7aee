import { mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { thing } from '../noun-phrase.ts';
import { mayEnd } from './action.ts';

const most = { object: 11, verb: 3, tool: 9, goal: 11 };

/** What tells or announces, and shows no deed. */
const silent =
  /^(?:show|shows|find|finds|found|report|argue|suggest|conclude|believe|discuss|demonstrate|demonstrated|observe|observed|are|were|have|had|do|did|hypothesi[sz]ed?|expect|hope|note|aim|plan|assume|know|think|showed|reported|concluded|is)$/u;

/**
 * What the authors do, with what, and what for: 'we V A using B', 'we V A to W C'. Guard: a plain active verb, a whole
 * object, and at least one of the two behind it, whole as well.
 */
export const deed: Finder = (line) => {
  const clause = mainClause(line);
  if (clause === undefined) return [];
  const { verb } = clause;
  if (!isAuthors(line, clause.from, verb.from)) return [];
  if (wordsIn(line, verb) > most.verb || line.classes[verb.from] === 'auxiliary') return [];
  if (silent.test(lowerAt(line, verb.to - 1))) return [];
  const object = thing(line, verb.to, { most: most.object });
  if (
    object === undefined ||
    /^(?:this|these|it|them|that|such|how|whether|its|their)$/u.test(lowerAt(line, object.from))
  )
    return [];
  const next = means(line, object.to) ?? goal(line, object.to);
  if (next === undefined || !mayEnd(line, next.thing.to)) return [];
  const found: Draft = {
    kind: 'deed',
    verb: exactPart(line, verb),
    object: part(line, object),
    word: exactPart(line, next.word),
    other: part(line, next.thing),
    means: next.means,
    spans: [spanOf(line, { from: clause.from, to: next.thing.to })],
    confidence: 0.8,
  };
  return [found];
};

function isAuthors(line: Line, from: number, verb: number): boolean {
  let to = verb;
  while (to > from && line.classes[to - 1] === 'adverb') to--;
  const words = Array.from({ length: to - from }, (_, k) => lowerAt(line, from + k)).join(' ');
  return /^(?:we|i|the authors?|(?:this|the present|our|the) (?:paper|article|study|work|chapter|thesis))$/u.test(
    words,
  );
}

interface Behind {
  readonly word: Range;
  readonly thing: Range;
  readonly means: boolean;
}

/** 'using B', 'with B', 'by means of B', 'via B'. */
function means(line: Line, at: number): Behind | undefined {
  const word = lowerAt(line, at);
  if (!/^(?:using|via|through)$/u.test(word)) return;
  const found = thing(line, at + 1, { most: most.tool });
  return found && !points(line, found)
    ? { word: { from: at, to: at + 1 }, thing: found, means: true }
    : undefined;
}

/** 'to W C', 'for C', whole. */
function goal(line: Line, at: number): Behind | undefined {
  const word = lowerAt(line, at);
  if (line.classes[at] === 'to' && line.classes[at + 1] === 'verb') {
    const object = thing(line, at + 2, { most: most.goal - 1 });
    return object && !points(line, object)
      ? { word: { from: at, to: at + 1 }, thing: { from: at + 1, to: object.to }, means: false }
      : undefined;
  }
  if (word !== 'for') return;
  const found = thing(line, at + (line.classes[at + 1] === 'ing' ? 2 : 1), { most: most.goal });
  return found && !points(line, found)
    ? { word: { from: at, to: at + 1 }, thing: { from: at + 1, to: found.to }, means: false }
    : undefined;
}

const points = (line: Line, { from }: Range): boolean =>
  /^(?:this|these|those|it|them|that|such|its|their|which)$/u.test(lowerAt(line, from));
