import { mainVerb } from '../../claims/clause.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';
import type { Bound } from './bounds.ts';
import type { Frame } from './frame.ts';
import { endsPhrase, startsPhrase } from './joints.ts';
import { isEmpty } from './path.ts';

/** A part of a sentence beside its main clause, and the words that join it. */
export interface Segment {
  readonly kind: Bound['kind'] | 'lead' | 'predicate';
  readonly word: Range | undefined;
  readonly phrase: Range;
}

/** Words of a part at most. */
export const partMost = 18;

export const endsWell = (line: Line, to: number): boolean =>
  !/^(?:preposition|conjunction|subordinator|to|auxiliary|mark|determiner)$/u.test(line.classes[to - 1]!) ||
  line.tokens[to - 1]!.depth > 0 ||
  /^[)\]”"’»]$/u.test(line.tokens[to - 1]!.text);

/** A place, a time, a group or a condition limits the claim: it stands over it, not beside it. */
const leadWords =
  /^(?:to|by|while|although|though|because|since|with|without|using|through|despite|given|unlike|based|from|whereas|due|employing|applying|leveraging|combining|building|drawing)$/u;

/** 'To gain an advantage,', 'If the model is right,' before the clause. */
export function leadOf(line: Line, { lead, head, subject }: Frame): Segment | undefined {
  if (lead === undefined || head !== subject.from) return undefined;
  let { from } = lead;
  const { to } = lead;
  while (
    from < to &&
    (line.classes[from] === 'mark' ||
      /^(?:however|moreover|here|finally|thus|therefore|furthermore|additionally|and|but|second|first|third)$/u.test(
        lowerAt(line, from),
      ))
  )
    from++;
  if (!leadWords.test(lowerAt(line, from))) return undefined;
  if (
    /^in (?:this|the present|our|that|these|the current|addition|particular|contrast|general|turn|fact)\b|^(?:for (?:this|example|instance)|to (?:this|date)|as (?:a result|such)|at the same|on the other|despite this|with this|by doing|in doing)\b/u.test(
      lowerOf(line, from, Math.min(to, from + 4)),
    )
  )
    return undefined;
  let word = { from, to: from + 1 };
  const next = line.classes[from + 1];
  if (
    /^(?:to|by|in|for|without|through|when|while|after|before)$/u.test(lowerAt(line, from)) &&
    /^(?:verb|ing|participle)$/u.test(next ?? '')
  )
    word = { from, to: line.classes[from + 2] === 'preposition' ? from + 3 : from + 2 };
  else if (/^(?:based|due|given)$/u.test(lowerAt(line, from)) && line.classes[from + 1] === 'preposition')
    word = { from, to: from + 2 };
  const phrase = { from: word.to, to };
  if (
    phrase.to <= phrase.from ||
    wordsIn(line, phrase) > partMost ||
    wordsIn(line, phrase) < 2 ||
    !endsWell(line, to)
  )
    return undefined;
  if (
    line.tokens.slice(phrase.from, phrase.to).some(({ text, depth }) => depth === 0 && /^[:;]$/u.test(text))
  )
    return undefined;
  const clause = mainVerb(line.tokens.slice(phrase.from, phrase.to)) !== undefined;
  if (!clause && (!startsPhrase(line, phrase.from) || isEmpty(line, phrase))) return undefined;
  if (/^(?:it|they|this|these|we|such|doing)$/u.test(lowerAt(line, phrase.from))) return undefined;
  return { kind: 'lead', word, phrase };
}

const lowerOf = (line: Line, from: number, to: number): string =>
  line.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** 'X, including A and B, improves': what stands between the commas only adds to the subject. */
export function asideOf(line: Line, { subject, head }: Frame): Segment | undefined {
  if (head !== subject.from || lowerAt(line, subject.to - 1) !== ',') return undefined;
  const first = line.tokens.findIndex(
    ({ text, depth }, k) => k > subject.from && k < subject.to - 2 && depth === 0 && text === ',',
  );
  if (first < 0) return undefined;
  const from = first + 1;
  const word = lowerAt(line, from);
  const opens =
    /^(?:which|who|including|such|defined|known|called|named|akin|especially|particularly|e|i|an?|the|one|comprising|based|driven|generated|measured|designed)$/u.test(
      word,
    );
  const phrase = { from, to: subject.to - 1 };
  if (!opens || wordsIn(line, phrase) > partMost || wordsIn(line, phrase) < 2 || !endsWell(line, phrase.to))
    return undefined;
  // 'A, the B, and the C': a list.
  if (
    line.tokens
      .slice(from, phrase.to)
      .some(
        ({ lower, text, depth }, k, all) =>
          depth === 0 && text === ',' && /^(?:and|or)$/u.test(all[k + 1]?.lower ?? lower),
      )
  )
    return undefined;
  if (!endsPhrase(line, first)) return undefined;
  const words = word === 'such' ? 2 : /^(?:which|who|including|especially|particularly)$/u.test(word) ? 1 : 0;
  return {
    kind: 'clause',
    word: words === 0 ? undefined : { from, to: from + words },
    phrase: { from: from + words, to: phrase.to },
  };
}

/** The claim without '(i.e., …)', '(n = 5)', '(ABC)' and without the aside. */
export function withoutAsides(line: Line, head: Range, aside: Segment | undefined): Range[] {
  const ranges: Range[] = [];
  const gone = aside && { from: (aside.word ?? aside.phrase).from - 1, to: aside.phrase.to + 1 };
  for (let k = head.from; k < head.to; k++) {
    if (gone !== undefined && k >= gone.from && k < gone.to) continue;
    const close = bracketEnd(line, k, head.to);
    if (close !== undefined) {
      k = close;
      continue;
    }
    const last = ranges.at(-1);
    if (last?.to === k) ranges[ranges.length - 1] = { from: last.from, to: k + 1 };
    else ranges.push({ from: k, to: k + 1 });
  }
  return ranges;
}

/** The bracket that closes the one at `k`, where it stands apart from the word before it. */
function bracketEnd({ tokens, text }: Line, k: number, to: number): number | undefined {
  const { text: mark, depth, start } = tokens[k]!;
  if (mark !== '(' || k === 0 || tokens[k - 1]!.end === start) return undefined;
  for (let j = k + 1; j < to; j++)
    if (tokens[j]!.text === ')' && tokens[j]!.depth <= depth)
      return /\b(?:not|no|only|without|except|or)\b/iu.test(text.slice(start, tokens[j]!.end))
        ? undefined
        : j;
  return undefined;
}
