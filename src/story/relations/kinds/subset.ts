import { verbForms } from '../../claims/verbs.ts';
import { type CountAt, countedNoun, exactCounts, isPeople } from '../counted.ts';
import type { Draft, Finder, Paper } from '../finder.ts';
import { exactPart, type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import type { Part } from '../model.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { partOfThing } from './subset-of-thing.ts';

const retention = /^(?:completed|remained|returned|finished|responded|stayed|participated again)\b/iu;

/**
 * Rules 2 and 3: a count and a part of it: 'of which', 'of the', 'including', brackets, or 'Of these' in the next
 * sentence. Guard: the same head noun, a pronoun, or people of one kind among people.
 */
export const subset: Finder = (line, paper) => {
  const counts = exactCounts(line);
  return [
    ...ofTheWhole(line),
    ...partOfCount(line),
    ...ofWhich(line, counts),
    ...sameNoun(line, counts),
    ...amongThem(line, counts),
    ...ofThese(line, paper),
    ...partOfThing(line, paper),
  ];
};

const draft = (
  line: Line,
  whole: CountAt,
  value: number,
  number: Part,
  noun: Part,
  to: number,
  from: number,
): Draft => {
  const spans = [spanOf(line, { from, to })];
  const part = { number, value, noun };
  return retention.test(noun.text)
    ? { kind: 'attrition', before: whole.counted, after: part, spans, confidence: 0.95 }
    : { kind: 'subset', whole: whole.counted, part, spans, confidence: 0.95 };
};

const valueAt = (line: Line, k: number): number | undefined =>
  line.tokens[k]?.depth === 0 && /^\d{1,3}(?:,\d{3})*$/u.test(line.tokens[k]?.text ?? '')
    ? Number(line.tokens[k]!.text.replace(/,/gu, ''))
    : undefined;

/** '303 of the 983 instructions carry a response' */
function ofTheWhole(line: Line): Draft[] {
  const found: Draft[] = [];
  for (const whole of exactCounts(line)) {
    let k = whole.number.from - 1;
    if (line.classes[k] === 'determiner') k--;
    if (lowerAt(line, k) === 'out') k--;
    if (lowerAt(line, k) !== 'of') continue;
    if (lowerAt(line, k - 1) === 'out') k--;
    const value = valueAt(line, k - 1);
    if (value === undefined || value >= whole.counted.value) continue;
    const said = predicate(line, whole.noun.to);
    if (said)
      found.push(
        draft(
          line,
          whole,
          value,
          exactPart(line, { from: k - 1, to: k }),
          exactPart(line, said),
          said.to,
          k - 1,
        ),
      );
  }
  return found;
}

/** '9 of 48 ports (19%) met all criteria': one number of two. */
function partOfCount(line: Line): Draft[] {
  const found: Draft[] = [];
  for (const { number, start, counts } of line.quantities) {
    const parts =
      /^(?<part>\d{1,3}(?:,\d{3})*)\s(?:out\s)?of\s(?:the\s|all\s)?(?<whole>\d{1,3}(?:,\d{3})*)$/u.exec(
        number,
      )?.groups;
    if (parts?.part === undefined || parts.whole === undefined || counts === undefined) continue;
    const at = line.text.indexOf(number, start);
    const k = line.tokens.findIndex((one) => one.start === at);
    const last = line.tokens.findIndex((one) => one.end === at + number.length);
    const noun = countedNoun(line, last + 1);
    const [part, whole] = [wholeOf(parts.part), wholeOf(parts.whole)];
    if (k < 0 || noun === undefined || part >= whole) continue;
    let to = noun.to;
    // Its share stands in a bracket between the noun and the verb.
    if (line.tokens[to]?.text === '(') while (to < line.end && line.tokens[to]!.text !== ')') to++;
    const said = predicate(line, to === noun.to ? to : to + 1);
    if (said === undefined) continue;
    const counted = {
      number: exactPart(line, { from: last, to: last + 1 }),
      value: whole,
      noun: exactPart(line, noun),
    };
    const spans = [spanOf(line, { from: k, to: said.to })];
    found.push({
      kind: 'subset',
      whole: counted,
      part: { number: exactPart(line, { from: k, to: k + 1 }), value: part, noun: exactPart(line, said) },
      spans,
      confidence: 0.95,
    });
  }
  return found;
}

const wholeOf = (digits: string): number => Number(digits.replace(/,/gu, ''));

/** A short verb phrase up to the end of its clause. */
function predicate(line: Line, at: number): Range | undefined {
  const forms = verbForms(lowerAt(line, at));
  if (!/^(?:verb|auxiliary)$/u.test(line.classes[at] ?? '') && !(forms?.base || forms?.past))
    return undefined;
  let to = at + 1;
  while (
    to < line.end &&
    !(line.tokens[to]!.depth === 0 && /^[,;:]$/u.test(line.tokens[to]!.text)) &&
    line.tokens[to]!.text !== '('
  ) {
    if (/^(?:subordinator|conjunction)$/u.test(line.classes[to]!) && line.tokens[to]!.depth === 0) break;
    to++;
  }
  const words = wordsIn(line, { from: at, to });
  if (words < 2 || words > 9 || /^(?:preposition|determiner|auxiliary|adverb)$/u.test(line.classes[to - 1]!))
    return undefined;
  return { from: at, to };
}

/** '105 ages, of which 31 are luminescence ages' */
function ofWhich(line: Line, counts: readonly CountAt[]): Draft[] {
  const found: Draft[] = [];
  for (let k = 2; k + 3 < line.end; k++) {
    if (lowerAt(line, k) !== 'of' || !/^(?:which|whom|them)$/u.test(lowerAt(line, k + 1))) continue;
    const value = valueAt(line, k + 2);
    const whole = counts.filter((one) => one.noun.to <= k && k - one.noun.to <= 8).at(-1);
    if (value === undefined || !whole || value >= whole.counted.value) continue;
    const said = predicate(line, k + 3);
    if (said)
      found.push(
        draft(
          line,
          whole,
          value,
          exactPart(line, { from: k + 2, to: k + 3 }),
          exactPart(line, said),
          said.to,
          whole.number.from,
        ),
      );
  }
  return found;
}

/** '983 instructions, including 303 instructions with …', '44 adults (23 women)' */
function sameNoun(line: Line, counts: readonly CountAt[]): Draft[] {
  const found: Draft[] = [];
  for (const [index, whole] of counts.entries()) {
    const inner = counts[index + 1];
    if (!inner || inner.counted.value >= whole.counted.value) continue;
    const between = line.text.slice(spanOf(line, whole.noun).end, spanOf(line, inner.number).start);
    if (!/^[^;:.]{0,50}\b(?:including|includes|comprising|comprises)\s$|^\s?\($/u.test(between)) continue;
    const same =
      inner.head === whole.head ||
      (isPeople(inner.head) &&
        isPeople(whole.head) &&
        /^(?:women|men|females|males|girls|boys|children)$/u.test(inner.head));
    if (!same) continue;
    const phrase = nounPhrase(line, inner.noun.from, { most: 8 });
    const noun = phrase ?? inner.noun;
    found.push(
      draft(
        line,
        whole,
        inner.counted.value,
        inner.counted.number,
        part(line, noun),
        noun.to,
        whole.number.from,
      ),
    );
  }
  return found;
}

/** 'Of 184 patients enrolled in spring, 121 (66%) had tissue available', 'Among the 28 genes found, we chose 10 genes that …' */
function amongThem(line: Line, counts: readonly CountAt[]): Draft[] {
  for (const whole of counts) {
    let at = whole.number.from - 1;
    if (line.classes[at] === 'determiner') at--;
    if (!/^(?:of|among|out)$/u.test(lowerAt(line, at)) || (at > 0 && !/^[;.]$/u.test(lowerAt(line, at - 1))))
      continue;
    const comma = line.tokens.findIndex(
      ({ text, depth }, k) => k >= whole.noun.to && depth === 0 && text === ',',
    );
    if (comma < 0 || comma - whole.noun.to > 12) continue;
    const found = bareAfter(line, whole, comma + 1) ?? sameAfter(line, whole, comma, counts);
    if (found !== undefined) return [found];
  }
  return [];
}

/** '…, 121 (66%) had tissue available' */
function bareAfter(line: Line, whole: CountAt, k: number): Draft | undefined {
  const value = valueAt(line, k);
  if (value === undefined || value >= whole.counted.value) return;
  let at = k + 1;
  while (at < line.end && (line.tokens[at]!.depth > 0 || /^[()]$/u.test(line.tokens[at]!.text))) at++;
  const noun = lowerAt(line, at) === whole.head ? at + 1 : at;
  const said = predicate(line, noun);
  if (said === undefined) return;
  const number = exactPart(line, { from: k, to: k + 1 });
  return draft(line, whole, value, number, exactPart(line, said), said.to, whole.number.from);
}

/** Where a short clause from `at` on is over: at a mark or the end of the sentence. */
function clauseEndAfter(line: Line, at: number): number | undefined {
  let to = at;
  while (to < line.end && !/^[,;:(]$/u.test(line.tokens[to]!.text)) to++;
  return wordsIn(line, { from: at, to }) > 8 ? undefined : to;
}

/** '…, we identified 10 genes whose expression was high' */
function sameAfter(line: Line, whole: CountAt, comma: number, counts: readonly CountAt[]): Draft | undefined {
  const inner = counts.find(({ number }) => number.from > comma);
  if (inner === undefined || inner.head !== whole.head || inner.counted.value >= whole.counted.value) return;
  // What sets the part off from the rest is said behind it.
  const to = clauseEndAfter(line, inner.noun.to);
  if (!/^(?:whose|that|which|with|who)$/u.test(lowerAt(line, inner.noun.to)) || to === undefined) return;
  const noun = exactPart(line, { from: inner.noun.from, to });
  return draft(line, whole, inner.counted.value, inner.counted.number, noun, to, whole.number.from);
}

/** 'We recruited 120 people. Of these, 97 completed …' */
function ofThese(line: Line, paper: Paper): Draft[] {
  if (!/^of (?:these|those|them|the total)\b/iu.test(line.sentence.text)) return [];
  const before = paper.lines[line.sentence.index - 1];
  const at = lowerAt(line, 2) === ',' ? 3 : 2;
  const value = valueAt(line, at);
  if (!before || value === undefined) return [];
  const wholes = exactCounts(before).filter(({ counted }) => counted.value > value);
  const said = predicate(line, at + 1);
  if (wholes.length !== 1 || !said) return [];
  const one = draft(
    line,
    wholes[0]!,
    value,
    exactPart(line, { from: at, to: at + 1 }),
    exactPart(line, said),
    said.to,
    at,
  );
  return [
    {
      ...one,
      spans: [spanOf(before, { from: wholes[0]!.number.from, to: wholes[0]!.noun.to }), ...one.spans],
      sentences: [before.sentence.index, line.sentence.index],
    },
  ];
}
