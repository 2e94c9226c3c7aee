import type { Draft, Finder } from '../finder.ts';
import { type Frame, framesOf } from '../frame/frame.ts';
import { jointsIn, phraseEnd, startsPhrase, withComplement } from '../frame/joints.ts';
import { labelOf } from '../frame/label.ts';
import { bestPath, isEmpty, isNode, mayClose, type Path } from '../frame/path.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf, subjectPart, wordsIn } from '../line.ts';
import { nounChunk } from '../noun-chunk.ts';

/** Words on an arrow at most. */
const labelMost = 7;

/**
 * What a clause says, as boxes with its own words between them: 'X — has been used to explain → Y', 'tools — that simplify → Z'.
 * Guard: a sure main verb, and cuts only where one phrase ends and the next begins; together they are the clause, word for word.
 */
export const link: Finder = (line) =>
  framesOf(line).flatMap((frame) => {
    const found =
      frame.doer === 'thing' && !isEmpty(line, frame.subject) ? ofThing(line, frame) : ofDeed(line, frame);
    return found === undefined ? [] : [found];
  });

function ofThing(line: Line, frame: Frame): Draft | undefined {
  const subject = subjectOf(line, frame);
  if (
    /^(?:its|their|his|her|neither|no|none|nobody|nothing|few|little|hardly|only)$/u.test(
      lowerAt(line, frame.subject.from),
    )
  )
    return undefined;
  const label = labelOf(line, frame.verb);
  if (subject === undefined || label === undefined || wordsIn(line, label) > labelMost) return undefined;
  if (/^(?:more|less|most|least|very|as|so|too|both|between)$/u.test(lowerAt(line, label.to - 1)))
    return undefined;
  if (
    !isNode(line, subject, undefined, true) ||
    /^(?:results|methods|background|conclusions?|objectives?|abstract|introduction|design|aims?)$/u.test(
      lowerAt(line, subject.from),
    )
  )
    return undefined;
  const region = { from: label.to, to: frame.end };
  if (isCopula(line, label) && !isThing(line, region.from)) return undefined;
  if (region.to - region.from < 1 || !startsPhrase(line, region.from)) return undefined;
  const path = pathIn(line, region, [0, 1]);
  return path && draft(line, frame, [subject, ...path.nodes], [label, ...path.joints], path);
}

/** Words behind a drawing that stand beside it in small type at most. */
const tailMost = 16;

/** The whole region as a path, else its head up to a joint with a tail that is short enough to stand beside. */
function pathIn(line: Line, region: Range, counts: readonly number[]): Path | undefined {
  const joints = jointsIn(line, region.from, region.to);
  const whole = bestPath(line, region, joints, counts);
  if (whole !== undefined) return whole;
  for (const joint of joints.toReversed()) {
    const head = { from: region.from, to: phraseEnd(line, joint.from) };
    if (wordsIn(line, { from: head.to, to: region.to }) > tailMost || !mayClose(line, head)) continue;
    if (joint.kind === 'preposition' && hasAnd(line, head)) continue;
    const inside = joints.filter(({ to }) => to < head.to);
    const path = bestPath(line, head, inside, counts);
    if (path !== undefined) return path;
  }
  return undefined;
}

/** 'pathways for A and energetics' before 'for B': the second preposition belongs to one of them only. */
const hasAnd = (line: Line, { from, to }: Range): boolean =>
  line.tokens.slice(from, to).some(({ lower, depth }) => depth === 0 && /^(?:and|or)$/u.test(lower));

/** What the authors do, or what there is: only what stands behind the verb is drawn. */
function ofDeed(line: Line, frame: Frame): Draft | undefined {
  // What is not so must not stand there as if it were.
  if (frame.asked || isDenied(line, frame.verb)) return undefined;
  // 'it is often complicated to …': 'it' stands for what follows.
  if (lowerAt(line, frame.subject.from) === 'it' && isCopula(line, frame.verb)) return undefined;
  const region = { from: withComplement(line, frame.verb.to), to: frame.end };
  if (!startsPhrase(line, region.from)) return undefined;
  const path = pathIn(line, region, [1, 2]);
  return path && draft(line, frame, path.nodes, path.joints, path);
}

function draft(
  line: Line,
  frame: Frame,
  nodes: readonly Range[],
  words: readonly Range[],
  { joints }: Path,
): Draft {
  const label = words[0]!;
  const negated =
    line.classes.slice(label.from, label.to).includes('negation') ||
    /^(?:cannot|no|neither|hardly)$/u.test(lowerAt(line, label.from));
  return {
    kind: 'link',
    nodes: nodes.map((one, k) => (k === 0 ? subjectPart(line, one) : part(line, one))),
    words: words.map((one) => exactPart(line, one)),
    ...(frame.doer === 'authors' &&
    joints[0]?.kind === 'means' &&
    joints[0].to - joints[0].from === 1 &&
    lowerAt(line, joints[0].from) !== 'by' &&
    nodes.length === 2
      ? { deed: exactPart(line, frame.verb) }
      : {}),
    subject: frame.doer === 'thing' && joints.length === nodes.length - 2,
    joints: joints.map(({ kind }) => kind),
    asked: frame.asked,
    negated,
    spans: [spanOf(line, { from: nodes[0]!.from, to: nodes.at(-1)!.to })],
    confidence: isPointer(line, frame) ? 0.6 : 0.8,
  };
}

/** The subject without the adverbs before its verb, and without what two commas set apart. */
function subjectOf(line: Line, { subject }: Frame): Range | undefined {
  let { to } = subject;
  while (to > subject.from && line.classes[to - 1] === 'adverb') to--;
  const comma = line.tokens.findIndex(
    (one, k) => k > subject.from && k < to && one.depth === 0 && one.text === ',',
  );
  if (comma < 0) return { from: subject.from, to };
  if (lowerAt(line, to - 1) !== ',')
    return isList(line, { from: subject.from, to }) ? { from: subject.from, to } : undefined;
  return { from: subject.from, to: comma };
}

/** 'A, B, and C' with the 'and' behind the last comma or near the end. */
const isList = (line: Line, { from, to }: Range): boolean => {
  for (let k = to - 1; k > from; k--)
    if (/^(?:and|or)$/u.test(lowerAt(line, k)) && lowerAt(line, k - 1) === ',') return true;
  return false;
};

const isCopula = (line: Line, { to }: Range): boolean =>
  /^(?:is|are|was|were|be|been|also|not|remains?|remained|becomes?|became|seems?|seemed|appears?|appeared)$/u.test(
    lowerAt(line, to - 1),
  );

/** 'a marker of …', 'small aquatic animals'; 'incomplete' is no thing. */
function isThing(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'both') return false;
  if (/^(?:determiner|number)$/u.test(line.classes[at] ?? '')) return true;
  const chunk = nounChunk(line, at);
  return chunk !== undefined && /[^su]s$|^\p{Lu}/u.test(line.tokens[chunk.to - 1]!.text);
}

const isDenied = (line: Line, { from, to }: Range): boolean =>
  line.classes.slice(from, to).includes('negation') ||
  /^(?:outperform(?:s|ed)?|surpass(?:es|ed)?|exceed(?:s|ed)?|avoid(?:s|ed)?|reject(?:s|ed)?|replac(?:e|es|ed)|overcome|overcame|question(?:s|ed)?|challenge[ds]?|refute[ds]?|doubt|cannot|hardly|lacks?|lacked|fails?|failed|no|few|little|neither)$/u.test(
    lowerAt(line, to - 1),
  ) ||
  /^(?:no|few|little|neither|not|limited|insufficient)$/u.test(lowerAt(line, to));

/** 'It provides …', 'This leads to …': what it is stands on another slide. */
const isPointer = (line: Line, { doer, subject }: Frame): boolean =>
  doer === 'none' && lowerAt(line, subject.from) !== 'there';
