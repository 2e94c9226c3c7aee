import { isAdjective } from '../adjectives.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';
import { endsPhrase, hasVerb, type Joint, phraseEnd, startsPhrase } from './joints.ts';

/** Phrases in the order of the text, and the joint before each but the first. */
export interface Path {
  readonly nodes: readonly Range[];
  readonly joints: readonly Joint[];
  readonly score: number;
}

/** Words of a box at most, and from how many on it is crowded. */
const most = 16;
const crowded = 9;

/** The best way to cut `region` at `count` joints so that each phrase is whole and fits in a box. */
export function bestPath(
  line: Line,
  region: Range,
  joints: readonly Joint[],
  counts: readonly number[],
): Path | undefined {
  // 'a stronger influence on A than on B': a comparison is not cut.
  const compares = line.tokens
    .slice(region.from, region.to)
    .some(({ lower, depth }) => depth === 0 && lower === 'than');
  const found = counts
    .filter((count) => count === 0 || !compares)
    .flatMap((count) => cuts(joints, count).map((chosen) => pathOf(line, region, chosen)));
  return found
    .filter((one): one is Path => one !== undefined)
    .filter(({ score }) => score > 0.2)
    .sort((one, other) => other.score - one.score)[0];
}

function cuts(joints: readonly Joint[], count: number): (readonly Joint[])[] {
  if (count === 0) return [[]];
  return joints.flatMap((joint, k) => cuts(joints.slice(k + 1), count - 1).map((rest) => [joint, ...rest]));
}

function pathOf(line: Line, region: Range, joints: readonly Joint[]): Path | undefined {
  const nodes: Range[] = [];
  let from = region.from;
  for (const joint of joints) {
    nodes.push({ from, to: phraseEnd(line, joint.from) });
    from = joint.to;
  }
  nodes.push({ from, to: region.to });
  const whole = nodes.every((node, k) => isNode(line, node, k === 0 ? undefined : joints[k - 1]));
  if (!whole || joints.some((joint, k) => tears(line, nodes[k]!, joint, nodes[k + 1]!))) return undefined;
  const long = nodes.reduce((sum, node) => sum + Math.max(0, wordsIn(line, node) - crowded), 0);
  const rank = joints.length === 0 ? 0.75 : joints.reduce((sum, { rank }) => sum + rank, 0) / joints.length;
  const slight = nodes.filter((node) => wordsIn(line, node) === 1).length;
  return { nodes, joints, score: rank - 0.12 * long - 0.1 * joints.length - 0.1 * slight };
}

const empty =
  /^(?:results?|findings?|approach(?:es)?|methods?|way|ways|work|study|studies|paper|time|data|analysis|analyses|set|number|order|addition|case|cases|example|examples|other|others|one|ones|context|respect|terms|part|parts|use|issue|issues|problem|problems|aspects?|things?|detail|details|practice|general|particular|future|past|present|all|both|literature|experiments?|evidence|it|them|process|processes|effects?|impacts?|role|question|questions|area|areas|field|range|variety|groups?|levels?|extent|degree|author|authors|factors?|insights?|tools?|figure|value|values|number|numbers|task|tasks|effort|efforts|rise|difference|differences|relationship|relationships)$/u;

/** A whole phrase that says something by itself; at the head of a clause a gerund with its object is one. */
export function isNode(line: Line, node: Range, joint?: Joint, isHead = false): boolean {
  const words = wordsIn(line, node);
  if (words === 0 || words > most || !endsPhrase(line, node.to)) return false;
  if (!startsPhrase(line, node.from) && !(isHead && line.classes[node.from] === 'ing')) return false;
  if (
    lowerAt(line, node.from) === ',' ||
    /^(?:this|these|those|that|such|its|their)$/u.test(lowerAt(line, node.to - 1))
  )
    return false;
  if (/^(?:those|that|it)$/u.test(lowerAt(line, node.from))) return false;
  if (isEmpty(line, node) || hasAside(line, node) || isTwoClauses(line, node) || isApposed(line, node))
    return false;
  return !hasVerb(line, node, joint);
}

/** 'an indicator of A, and parsers': one comma before 'and' opens a clause, not the last member of a list. */
function isTwoClauses(line: Line, { from, to }: Range): boolean {
  let commas = 0;
  for (let k = from; k < to - 1; k++) {
    if (line.tokens[k]!.depth > 0 || lowerAt(line, k) !== ',') continue;
    if (commas === 0 && /^(?:and|or|but)$/u.test(lowerAt(line, k + 1))) return true;
    commas++;
  }
  return false;
}

/** 'two kinds, graphs of scenes': a comma without the 'and' of a list parts a thing from its name. */
function isApposed(line: Line, { from, to }: Range): boolean {
  const flat = line.tokens.slice(from, to).filter(({ depth }) => depth === 0);
  const comma = flat.findIndex(({ text }) => text === ',');
  if (comma < 1 || flat.some(({ lower }) => /^(?:and|or|including)$/u.test(lower))) return false;
  const last = flat[comma - 1]!.lower;
  return !isAdjective(last) && flat[comma + 1]?.lower !== 'such' && !/ed$|ly$/u.test(last);
}

/** 'A, for any B': what the comma adds is no part of a phrase. */
const hasAside = (line: Line, { from, to }: Range): boolean => {
  for (let k = from; k < to - 1; k++)
    if (
      line.tokens[k]!.depth === 0 &&
      lowerAt(line, k) === ',' &&
      /^(?:preposition|to|auxiliary)$/u.test(line.classes[k + 1]!)
    )
      return true;
  return false;
};

/** 'the results', 'these approaches': nobody knows of what. */
export function isEmpty(line: Line, node: Range): boolean {
  for (let k = node.from; k < node.to; k++) {
    const mixed = line.classes[k] === 'number' && /\p{L}{3}/u.test(line.tokens[k]!.text);
    if (!mixed && !/^(?:noun|ing|participle)$/u.test(line.classes[k]!)) continue;
    if (!empty.test(lowerAt(line, k)) && /\p{L}{2}|\p{Lu}|\d/u.test(line.tokens[k]!.text)) return false;
  }
  return true;
}

/** Whether a clause may end behind these words of its predicate: a whole phrase that says something. */
export const mayClose = (line: Line, kept: Range): boolean =>
  endsPhrase(line, kept.to) &&
  !isEmpty(line, kept) &&
  !(wordsIn(line, kept) <= 2 && /^(?:the|an?|this|these)$/u.test(lowerAt(line, kept.from))) &&
  !isTwoClauses(line, kept) &&
  !hasVerb(line, kept);

/** Whether a cut at the joint would part what 'and' holds together. */
function tears(line: Line, left: Range, joint: Joint, right: Range): boolean {
  const word = lowerAt(line, joint.from);
  const loose = joint.kind === 'preposition' || joint.kind === 'participle';
  if (loose && (isBare(line, left) || repeats(line, left, word) || isUneven(line, right))) return true;
  for (let k = right.from; k < right.to; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    const here = lowerAt(line, k);
    if (here === ',' && loose && lowerAt(line, right.from) !== 'which' && listBefore(line, left)) return true;
    if (!/^(?:and|or|but)$/u.test(here)) continue;
    const next = lowerAt(line, k + 1);
    // 'a method for A and a benchmark for B'
    if (
      next === word ||
      (loose &&
        /^(?:an?|the|our|its|their)$/u.test(next) &&
        /^(?:an?|the|our|its|their)$/u.test(lowerAt(line, left.from)))
    )
      return true;
    for (let j = k + 1; j < right.to; j++)
      if (line.tokens[j]!.depth === 0 && loose && lowerAt(line, j) === word) return true;
  }
  return false;
}

/** 'from surveys and validation of models': the second may stand beside what was before 'from'. */
function isUneven(line: Line, { from, to }: Range): boolean {
  for (let k = from + 1; k < to - 1; k++) {
    if (line.tokens[k]!.depth > 0 || lowerAt(line, k) !== 'and') continue;
    const before = line.classes.slice(from, k).includes('preposition');
    const after = line.classes.slice(k, to).includes('preposition');
    return after && !before;
  }
  return false;
}

/** 'the barrier': what barrier comes only now. */
const isBare = (line: Line, { from, to }: Range): boolean =>
  wordsIn(line, { from, to }) <= 2 && /^(?:the|this|these)$/u.test(lowerAt(line, from));

/** 'data on A and data' before 'on'. */
const repeats = (line: Line, { from, to }: Range, word: string): boolean => {
  const words = line.tokens.slice(from, to).map(({ lower }) => lower);
  return (
    words.includes(word) &&
    /^(?:and|or)$/u.test(words.slice(words.indexOf(word)).find((one) => /^(?:and|or)$/u.test(one)) ?? '')
  );
};

const listBefore = (line: Line, { from, to }: Range): boolean => {
  for (let k = from; k < to; k++) if (line.tokens[k]!.depth === 0 && lowerAt(line, k) === ',') return true;
  return false;
};
