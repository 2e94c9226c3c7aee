import { clauseIn } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { type Frame, framesOf } from '../frame/frame.ts';
import { isNode } from '../frame/path.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import type { ContrastSide } from '../model.ts';
import { contrast } from './contrast.ts';

/** Words of a side at least and at most. */
const least = 3;
const most = 18;
const behind = /^(?:whereas|while|whilst|but|yet|although|though)$/u;
const ahead = /^(?:whereas|while|whilst|although|though|despite|even though)$/u;

/**
 * Two clauses that 'but', 'although' or 'while' sets against each other, each whole: 'A …, but B …', 'Although A …, B …'. Guard:
 * two sure clauses; where `contrast` reads the sentence it is left to that.
 */
export const opposed: Finder = (line, paper) => {
  if (contrast(line, paper).length > 0) return [];
  const [frame] = framesOf(line);
  if (frame === undefined || frame.asked) return [];
  const found = fromTail(line, frame) ?? fromLead(line, frame);
  return found === undefined ? [] : [found];
};

function fromTail(line: Line, frame: Frame): Draft | undefined {
  const { end } = frame;
  const word = lowerAt(line, end + 1);
  if (lowerAt(line, end) !== ',' || !behind.test(word) || line.classes[end + 2] === 'ing') return undefined;
  if (/^(?:also|rather|instead|not|only)$/u.test(lowerAt(line, end + 2))) return undefined;
  const to = stop(line, end + 2);
  const second = clauseIn(line, end + 2, to);
  if (second === undefined) return undefined;
  const first = { from: frame.subject.from, to: end };
  return both(line, { from: end + 1, to: end + 2 }, first, frame.verb, { from: end + 2, to }, second.verb);
}

function fromLead(line: Line, frame: Frame): Draft | undefined {
  const { lead } = frame;
  if (lead === undefined || !ahead.test(lowerAt(line, lead.from))) return undefined;
  const first = { from: lead.from + 1, to: lead.to };
  const side = { from: frame.subject.from, to: frame.end };
  const clause = clauseIn(line, first.from, first.to);
  if (lowerAt(line, lead.from) !== 'despite' && clause === undefined) return undefined;
  return both(line, { from: lead.from, to: lead.from + 1 }, first, clause?.verb, side, frame.verb);
}

function both(
  line: Line,
  word: Range,
  first: Range,
  firstVerb: Range | undefined,
  second: Range,
  secondVerb: Range,
): Draft | undefined {
  if ([first, second].some((one) => !isSide(line, one))) return undefined;
  const named =
    firstVerb !== undefined && hasName(line, first, firstVerb) && hasName(line, second, secondVerb);
  const side = (one: Range, verb: Range): ContrastSide =>
    named
      ? {
          name: part(line, { from: one.from, to: verb.from }),
          body: exactPart(line, { from: verb.from, to: one.to }),
        }
      : // The word that opposes them stands with its clause.
        { body: exactPart(line, one.from === word.to ? { from: word.from, to: one.to } : one) };
  const spans = [word, first, second].map((one) => spanOf(line, one));
  return {
    kind: 'contrast',
    word: exactPart(line, word),
    sides: [side(first, firstVerb ?? first), side(second, secondVerb)],
    turned: false,
    spans: [
      {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      },
    ],
    confidence: 0.8,
  };
}

function isSide(line: Line, side: Range): boolean {
  const words = wordsIn(line, side);
  if (
    words < least ||
    words > most ||
    /^(?:preposition|conjunction|subordinator|to|auxiliary|mark)$/u.test(line.classes[side.to - 1]!)
  )
    return false;
  return !/^(?:it|this|that|there|they|which|these)$/u.test(lowerAt(line, side.from));
}

const hasName = (line: Line, side: Range, verb: Range): boolean =>
  verb.from > side.from &&
  wordsIn(line, { from: side.from, to: verb.from }) <= 8 &&
  isNode(line, { from: side.from, to: verb.from }, undefined, true);

function stop(line: Line, from: number): number {
  for (let k = from; k < line.end; k++) {
    const { depth, text } = line.tokens[k]!;
    if (
      depth === 0 &&
      (/^[;:]$/u.test(text) ||
        (text === ',' && line.classes[k + 1] === 'ing') ||
        (text === ',' && /^(?:which|where)$/u.test(lowerAt(line, k + 1))))
    )
      return k;
  }
  return line.end;
}
