import { numberPart, numberRange } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf } from '../line.ts';
import { nounPhrase, phraseBefore, thing } from '../noun-phrase.ts';
import { changeOf } from '../verbs.ts';

/** Rule 10: a change with its amount: 'reduced errors by 12%', 'an 8% drop in accuracy', 'increase of 5% in yield'. */
export const change: Finder = (line) => {
  const found: Draft[] = [];
  for (const quantity of line.quantities) {
    const { value, kind, high } = quantity;
    // 'by 30 % or more' is a bound, no amount.
    if (value === undefined || high !== undefined || /^[≥≤]$/u.test(quantity.modifier ?? '')) continue;
    if (
      kind !== 'percent' &&
      !(kind === 'ratio' && /fold|times|×|^x$/u.test(quantity.unit ?? '')) &&
      !/percentage points?|^pp$/u.test(quantity.unit ?? '')
    )
      continue;
    // 'A and B by 31 % and 8 %, respectively': one of two.
    if (
      /^,?\s(?:and|or)\s\d[^;]{0,40}\brespectively\b/iu.test(line.text.slice(quantity.end, line.sentence.end))
    )
      continue;
    const number = numberRange(line, quantity) ?? undefined;
    const from = line.tokens.findIndex((one) => one.start >= quantity.start);
    let to = from;
    while (to < line.end && line.tokens[to]!.start < quantity.end) to++;
    if (!number || from < 0 || line.tokens[from]!.depth > 0) continue;
    const stated = after(line, to) ?? by(line, from) ?? of(line, from, to);
    if (!stated) continue;
    const direction = changeOf(lowerAt(line, stated.word));
    if (!direction) continue;
    const against = compared(line, Math.max(stated.measure.to, to));
    const all = [
      spanOf(line, stated.measure),
      quantity,
      spanOf(line, { from: stated.word, to: stated.word + 1 }),
    ];
    if (against) all.push(spanOf(line, against));
    found.push({
      kind: 'change',
      number: kind === 'percent' ? numberPart(line, quantity) : exactPart(line, { from: number.from, to }),
      value,
      direction,
      word: exactPart(line, { from: stated.word, to: stated.word + 1 }),
      measure: part(line, stated.measure),
      ...(against ? { against: exactPart(line, against) } : {}),
      spans: [
        { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
      ],
      confidence: 0.9,
    });
  }
  return found;
};

interface Stated {
  readonly word: number;
  readonly measure: Range;
}

/** '8.3% drop in accuracy' */
function after(line: Line, at: number): Stated | undefined {
  let k = at;
  while (
    /^(?:absolute|relative|further|significant|average|overall|mean|percentage|points?)$/u.test(
      lowerAt(line, k),
    )
  )
    k++;
  if (!changeOf(lowerAt(line, k)) || !/^(?:in|of)$/u.test(lowerAt(line, k + 1))) return undefined;
  const measure = nounPhrase(line, k + 2, { most: 7 });
  return measure && { word: k, measure };
}

/** 'reduces errors by 12%', 'errors fell by 12%' */
function by(line: Line, at: number): Stated | undefined {
  let cue = at - 1;
  if (
    /^(?:to|than|about|nearly|over|approximately|around|least|almost|roughly|average|of|an|up|more|least|as|much|a|factor)$/u.test(
      lowerAt(line, cue),
    )
  )
    while (cue > at - 5 && lowerAt(line, cue) !== 'by') cue--;
  if (lowerAt(line, cue) !== 'by') return undefined;
  for (let k = cue - 1; k >= Math.max(0, cue - 9); k--) {
    const way = changeOf(lowerAt(line, k));
    if (!way) continue;
    const between = k + 1 === cue || (k + 2 === cue && line.classes[k + 1] === 'adverb');
    if (between) {
      let end = k;
      while (
        end > 0 &&
        (/^(?:auxiliary|adverb)$/u.test(line.classes[end - 1]!) || lowerAt(line, end - 1) === 'being')
      )
        end--;
      // 'can be improved by 5%': what is improved stands before; 'is predicted to fall' does not.
      const subject = /^(?:to|verb)$/u.test(line.classes[end - 1] ?? '')
        ? undefined
        : phraseBefore(line, end, { most: 8 });
      return subject && { word: k, measure: subject };
    }
    const object = thing(line, k + 1, { most: 8, limit: cue });
    return object?.to === cue ? { word: k, measure: object } : undefined;
  }
  return undefined;
}

/** 'an increase of 5% in yield', 'an increase in yield of 5%' */
function of(line: Line, at: number, to: number): Stated | undefined {
  let cue = at - 1;
  if (/^(?:to|than|about|nearly|over|approximately|around|up|least)$/u.test(lowerAt(line, cue)))
    while (cue > at - 4 && lowerAt(line, cue) !== 'of') cue--;
  if (lowerAt(line, cue) !== 'of') return undefined;
  if (changeOf(lowerAt(line, cue - 1)) && lowerAt(line, to) === 'in') {
    const measure = nounPhrase(line, to + 1, { most: 7 });
    return measure && { word: cue - 1, measure };
  }
  for (let k = cue - 2; k >= Math.max(0, cue - 8); k--) {
    if (!changeOf(lowerAt(line, k)) || lowerAt(line, k + 1) !== 'in') continue;
    const measure = thing(line, k + 2, { most: 6, limit: cue });
    return measure?.to === cue ? { word: k, measure } : undefined;
  }
  return undefined;
}

/** 'compared with the baseline', 'relative to 2010', 'over the baseline': with the words that say so. */
function compared(line: Line, at: number): Range | undefined {
  const word = lowerAt(line, at) === ',' ? at + 1 : at;
  const skip =
    /^(?:compared|relative)$/u.test(lowerAt(line, word)) && /^(?:to|with)$/u.test(lowerAt(line, word + 1))
      ? 2
      : lowerAt(line, word) === 'over'
        ? 1
        : 0;
  const other = skip === 0 ? undefined : thing(line, word + skip, { most: 7 });
  // 'the last | established equation' is cut inside its phrase.
  if (other === undefined || /^(?:noun|participle|ing|number)$/u.test(line.classes[other.to] ?? '')) return;
  return { from: word, to: other.to };
}
