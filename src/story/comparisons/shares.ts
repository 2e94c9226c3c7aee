import type { Span } from '../../text/rich-text.ts';
import { verbForms } from '../claims/verbs.ts';
import { tens as afterTen } from '../quantities/numbers.ts';
import { labelSpan, nounPhraseBefore } from './labels.ts';
import type { Found, Mark } from './marks.ts';
import type { Value } from './values.ts';

const tens: Readonly<Record<string, number>> = { ten: 10, ...afterTen };
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const opening = new RegExp(
  `^(?<tens>${Object.keys(tens).join('|')})(?:[- ](?<ones>${ones.join('|')}))?(?:\\s+per\\s?cent\\b)?`,
  'iu',
);

/** 'Sixty percent' or 'Sixty' at the head, where the next share is in digits. */
function inLetters(text: string, sentence: Span, first: Value): Value | undefined {
  const found = opening.exec(text.slice(sentence.start, first.start));
  if (found === null) return;
  const value =
    (tens[(found.groups?.tens ?? '').toLowerCase()] ?? 0) +
    ones.indexOf((found.groups?.ones ?? '').toLowerCase()) +
    1;
  const end = sentence.start + found[0].length;
  return { start: sentence.start, end, text: found[0], value, unit: '%', vague: false };
}

const withLetters = (text: string, sentence: Span, values: readonly Value[]): Value[] => {
  const shares = values.filter(({ unit }) => unit === '%');
  const [first] = shares;
  const written = first && inLetters(text, sentence, first);
  return written === undefined ? shares : [written, ...shares];
};

/** '60 % and 41 % of new bikes in towns and villages': as many places as shares, in one order. */
export function sharesOfPlaces(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const shares = withLetters(text, sentence, values);
  const [first, second] = shares;
  if (shares.length !== 2 || first === undefined || second === undefined) return [];
  if (!/^\s+and\s+$/iu.test(text.slice(first.end, second.start))) return [];
  const tail = text.slice(second.end, sentence.end);
  const found =
    /^\s+of\s+(?<what>[\p{L} -]{3,40}?)\s+(?:in|from|at)\s+(?:the\s+)?(?<one>[\p{L}-]+(?: [\p{L}-]+)?)\s+and\s+(?:the\s+)?(?<other>[\p{L}-]+(?: [\p{L}-]+)?)(?=\s+(?:was|were|is|are|had|have)\b)/iu.exec(
      tail,
    );
  const { what = '', one = '', other = '' } = found?.groups ?? {};
  if (found === null) return [];
  const at = (word: string, from: number): Span => {
    const start = second.end + tail.indexOf(word, from);
    return { start, end: start + word.length };
  };
  const whatAt = tail.indexOf(what);
  const oneAt = tail.indexOf(one, whatAt + what.length);
  const labels = [at(one, oneAt), at(other, oneAt + one.length)].map((span) => labelSpan(text, span));
  if (labels[0] === undefined || labels[1] === undefined) return [];
  return [
    {
      marks: [
        { value: first, label: labels[0] },
        { value: second, label: labels[1] },
      ],
      kind: 'bars',
      measure: at(what, whatAt),
      confidence: 0.75,
      ofShare: true,
      apart: true,
    },
  ];
}

const verb = String.raw`\s+(?:of\s+(?:the\s+)?[\p{L} -]{3,40}?\s+)?(?:was|were|are|is)\s+`;

/** '32 % of the plums were ripe, 24 % were green, 14 % were split and 30 % were rotten': parts of one whole. */
export function partsOfWhole(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const shares = withLetters(text, sentence, values);
  if (shares.length < 3) return [];
  const sum = shares.reduce((total, { value }) => total + value, 0);
  if (sum < 97 || sum > 103) return [];
  const labels = shares.map((share, k) => {
    const to = shares[k + 1]?.start ?? sentence.end;
    const found = new RegExp(
      `^${verb}(?<label>[^,;:()]{2,48}?)(?:\\s*,)?(?:\\s+and)?\\s*[.,;]?\\s*$`,
      'iu',
    ).exec(text.slice(share.end, to));
    const label = found?.groups?.label;
    if (found === null || label === undefined) return undefined;
    const start = share.end + found[0].indexOf(label, found[0].search(/(?:was|were|are|is)\s/iu) + 2);
    return labelSpan(text, { start, end: start + label.length });
  });
  if (labels.some((one) => one === undefined)) return partsByVerb(text, sentence, shares);
  const of = /^\s+of\s+(?:the\s+)?(?<what>[\p{L} -]{3,40}?)\s+(?:was|were|are|is)\s/iu.exec(
    text.slice(shares[0]!.end, sentence.end),
  );
  const what = of?.groups?.what;
  const start = shares[0]!.end + (of === null || what === undefined ? 0 : of[0].indexOf(what));
  return [
    {
      marks: shares.map((value, k) => ({ value, label: labels[k]! })),
      kind: 'bars',
      measure:
        what === undefined
          ? nounPhraseBefore(text, sentence, shares[0]!.start)
          : { start, end: start + what.length },
      confidence: 0.8,
      ofShare: true,
    },
  ];
}

const leadsOn =
  /^(?:of|in|for|with|at|on|to|from|by|and|or|the|an?|were|was|are|is|more|less|higher|lower)\b/iu;

/** '62 % of pilots back the rule, 21 % oppose it and 17 % have no view': what each part does is its name. */
function partsByVerb(text: string, sentence: Span, shares: readonly Value[]): Found[] {
  const [first] = shares;
  if (first === undefined) return [];
  const whole = /^\s+of\s+(?:the\s+|all\s+)?(?<what>(?:[\p{L}-]+ ){0,2}[\p{L}-]+s)\s+(?=\p{L})/iu.exec(
    text.slice(first.end, sentence.end),
  );
  const what = whole?.groups?.what;
  if (whole === null || what === undefined) return [];
  const marks = shares.flatMap((value, k) => {
    const start = value.end + (k === 0 ? whole[0].length : 1);
    const rest = text.slice(start, shares[k + 1]?.start ?? sentence.end);
    const label = /^(?<label>[^,;:()]{2,48}?)(?:\s*,)?(?:\s+(?:and|while|but))?\s*[.,;]?\s*$/iu.exec(rest)
      ?.groups?.label;
    const span =
      label === undefined || leadsOn.test(label)
        ? undefined
        : labelSpan(text, { start, end: start + label.length });
    return span === undefined ? [] : [{ value, label: span }];
  });
  const isVerb = ({ label }: Mark): boolean => {
    const forms = verbForms(text.slice(label.start, label.end).split(' ')[0]?.toLowerCase() ?? '');
    return forms?.base === true || forms?.past === true;
  };
  if (marks.length < shares.length || !marks.some(isVerb)) return [];
  const start = first.end + whole[0].indexOf(what);
  return [
    { marks, kind: 'bars', measure: { start, end: start + what.length }, confidence: 0.75, ofShare: true },
  ];
}
