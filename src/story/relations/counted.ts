import type { Quantity } from '../model.ts';
import { smallNumbers } from '../quantities/numbers.ts';
import { exactPart, type Line, lowerAt, part, partOf, type Range, tokensIn, wordsIn } from './line.ts';
import type { Counted } from './model.ts';
import { nounChunk } from './noun-chunk.ts';

const plural =
  /(?:[^su]s|people|children|men|women|mice|species|series|criteria|phenomena|data|humans|bacteria|corpora|media|indices|matrices|fungi|genera|loci|theses|analyses|classes|processes|hypotheses|diseases|viruses|businesses|addresses|glasses|buses|campuses|nuclei|taxa|alumni)$/iu;
const people =
  /^(?:participants?|patients?|adults?|students?|children|women|men|people|persons?|individuals?|clinicians?|physicians?|doctors?|nurses?|teachers?|users?|respondents?|subjects|volunteers?|workers?|employees|experts?|parents|mothers|fathers|adolescents|infants|girls|boys|players|authors|researchers|engineers|developers|scientists|interviewees|learners|annotators|raters|drivers|residents|veterans|survivors|caregivers|practitioners|professionals|controls|speakers|listeners|athletes|citizens|households|farmers|judges|reviewers|designers|undergraduates|graduates|readers|leaders|managers|stakeholders|females|males)$/u;
const time =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|times|percent|percentage|points?|orders?|folds?|nights|dollars|euros|pounds|degrees|miles|meters|metres|km|chapters?|sections?|pages?|figures?|tables?|fold|epochs?|bits?|bytes?|generations|letters|digits|words|dimensions?|hands?|halves|thirds|quarters|ways?|sides|ends|respects|others|years-old)$/u;

/** Nouns of measure: 40 kilojoules cannot be counted one by one. */
const measure =
  /^(?:(?:kilo|mega|giga|tera|hecto|deci|centi|milli|micro|nano|pico|femto)?(?:joules|watts|volts|amperes|amps|ohms|newtons|pascals|hertz|met(?:er|re)s|grams|lit(?:er|re)s|moles|calories|bars|teslas|grays|sieverts|becquerels|bytes|bits|seconds|electronvolts|hectares)|microns|angstroms|kelvins|tons|tonnes|pounds|ounces|inches|feet|yards|acres|gallons|parsecs|daltons|decibels|pixels|knots|kilos|cents|euros|yen|rupees|yuan|[a-z]+-(?:years|months|days|hours))$/u;

export const isPlural = (word: string): boolean => plural.test(word);
export const isPeople = (word: string): boolean => people.test(word);

/** The counted noun after token `at`, with its 'of' phrase; its head is a plural that can be counted. */
export function countedNoun(
  line: Line,
  at: number,
  most = 6,
): (Range & { readonly head: string }) | undefined {
  const chunk = nounChunk(line, at);
  if (!chunk || chunk.from !== at) return undefined;
  let last = chunk.to - 1;
  // '44 adults (23 women)': the bracket is no part of the noun.
  while (last > at && line.tokens[last]!.depth > 0) last--;
  const head = lowerAt(line, last);
  if (!isPlural(head) || time.test(head) || measure.test(head) || line.tokens[last]!.depth > 0)
    return undefined;
  for (let k = at; k <= last; k++)
    // '223 subjects experimental designs': people end a phrase.
    if (
      (k < last && isPeople(lowerAt(line, k)) && isPlural(lowerAt(line, k))) ||
      line.tokens[k]!.depth > 0 ||
      line.tokens[k]!.text === ','
    )
      return undefined;
  let to = last + 1;
  // '78 men and women': all of them are counted.
  if (isPeople(head) && /^(?:and|or)$/u.test(lowerAt(line, to)) && isPeople(lowerAt(line, to + 1)))
    return undefined;
  if (lowerAt(line, to) === 'of' && to === chunk.to) {
    const of = nounChunk(line, to + 1);
    // 'singers of Norse, Sami and Finnish descent': what they are of is not over.
    const goesOn = of && /^(?:,|and|or)$/u.test(lowerAt(line, of.to));
    if (of && !goesOn && wordsIn(line, { from: at, to: of.to }) <= most) to = of.to;
  }
  return wordsIn(line, { from: at, to }) <= most ? { from: at, to, head } : undefined;
}

/** Where a quantity's bare number stands. */
export function numberRange(line: Line, quantity: Quantity): Range | undefined {
  const start = line.text.indexOf(quantity.number, quantity.start);
  if (start < 0 || start >= quantity.end) return undefined;
  return tokensIn(line, { start, end: start + quantity.number.length });
}

export interface CountAt {
  readonly counted: Counted;
  readonly number: Range;
  readonly noun: Range;
  readonly head: string;
  readonly quantity: Quantity;
}

/** Words before a number that say it is no plain count. */
const notExact =
  /^(?:about|around|over|than|to|nearly|approximately|roughly|almost|least|most|top|first|last|next|every|per|section|chapter|figure|table|only|versions?|top-|under|circa|some|within|up|best|past|previous|another|each|phase|class|type|level|grade|stage|n|age|aged|ages|of)$/u;

/** All exact counts in digits of a sentence: '983 natural language instructions'. */
export function exactCounts(line: Line): CountAt[] {
  const found: CountAt[] = [];
  for (const quantity of line.quantities) {
    const { value, kind, number, modifier, high } = quantity;
    if (kind !== 'count' || value === undefined || modifier !== undefined || high !== undefined) continue;
    if (!/^\d{1,3}(?:,\d{3})*$|^\d{4,6}$/u.test(number) || value < 2) continue;
    if (/^\d{4}$/u.test(number) && value >= 1800 && value < 2100) continue;
    const at = numberRange(line, quantity);
    if (!at || at.to - at.from !== 1) continue;
    const before = at.from === 0 ? undefined : line.classes[at.from - 1];
    const word = lowerAt(line, at.from - 1);
    if (/^(?:noun|number|negation|pronoun)$/u.test(before ?? '') || (notExact.test(word) && word !== 'of'))
      continue;
    if (before === 'mark' && !/^[,(:;—–]$/u.test(word)) continue;
    if (before === 'conjunction' && line.classes[at.from - 2] === 'number') continue;
    const noun = countedNoun(line, at.to);
    if (!noun) continue;
    found.push({
      counted: { number: exactPart(line, at), value, noun: part(line, noun) },
      number: at,
      noun,
      head: noun.head,
      quantity,
    });
  }
  return found;
}

/** Numbers in words that a slide can draw one by one. */
export const spelledNumbers: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(smallNumbers).filter(([, value]) => value >= 2 && value <= 10),
);

/** Without these words a number would say more, or less, than its sentence. */
const bounds =
  /^(?:up to|at (?:least|most)|(?:more|less|fewer|greater|higher|lower) than|over|under|above|below|as (?:much|many|few|low|high) as|[<>≤≥~∼≈≃]|only|nearly|almost|an estimated|estimated|about|around|approximately|approx\.|roughly|close to|circa|ca\.)/iu;

/** A number with the words that bound it: 'up to 12%'. */
export const numberPart = (line: Line, quantity: Quantity) => {
  const at = line.text.indexOf(quantity.number, quantity.start);
  const start = bounds.test(line.text.slice(quantity.start, at)) ? quantity.start : at;
  return partOf(line.text, [{ start, end: at + quantity.number.length }]);
};
