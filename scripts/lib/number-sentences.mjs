// Sentences that hold one number each, in every way in which authors and copied pages group digits and write ranges.

const nouns = [
  'visitors',
  'letters',
  'boxes',
  'voters',
  'patients',
  'houses',
  'trees',
  'samples',
  'songs',
  'schools',
];
const groups = [
  ['plain', (digits) => digits],
  ['comma', (digits) => grouped(digits, ',')],
  ['no-break space', (digits) => grouped(digits, '\u00a0')],
  ['thin space', (digits) => grouped(digits, '\u2009')],
  ['narrow space', (digits) => grouped(digits, '\u202f')],
  ['space', (digits) => grouped(digits, ' ')],
  ['comma and space', (digits) => (digits.length <= 6 ? grouped(digits, ', ') : grouped(digits, ','))],
  ['apostrophe', (digits) => grouped(digits, '’')],
  ['Indian', (digits) => indian(digits)],
];
const grouped = (digits, mark) => digits.replace(/\B(?=(?:\d{3})+$)/gu, mark);
const indian = (digits) =>
  digits.length < 6
    ? grouped(digits, ',')
    : `${digits.slice(0, -3).replace(/\B(?=(?:\d{2})+$)/gu, ',')},${digits.slice(-3)}`;

const whole = (next, least, most) => String(Math.floor(least + next() * (most - least)));
const share = (next) => (next() < 0.5 ? whole(next, 11, 99) : `${whole(next, 11, 99)}.${whole(next, 1, 9)}`);

/** Ways to write one number: its style, the sentence, and the numbers that stand in it, each whole. */
const ways = [
  ...groups.map(([name, write]) => [
    name,
    (next, noun) => {
      const digits = whole(next, 2100, next() < 0.3 ? 9_999_999 : 999_999);
      return { text: `The survey reached ${write(digits)} ${noun} in the valley.`, ends: [digits] };
    },
  ]),
  ...[
    ['or more', (n) => `Prices rose by ${n}% or more in the valley.`],
    ['at least', (n) => `At least ${n}% of the {noun} were new.`],
    ['more than', (n) => `More than ${n} % of the {noun} were new.`],
    ['about', (n) => `About ${n}% of the {noun} were lost.`],
    ['sign', (n) => `We found that ~${n}% of the {noun} were lost.`],
    ['dash before', (n) => `The list names many {noun} – ${n}% of them new – in the valley.`],
    ['share', (n) => `Of the {noun}, ${n}% were new.`],
    ['percent', (n) => `Losses fell to ${n} percent of the {noun}.`],
  ].map(([name, write]) => [
    name,
    (next, noun) => {
      const value = share(next);
      return { text: write(value).replace('{noun}', noun), ends: [value] };
    },
  ]),
  ...[
    ['between', (a, b) => `Losses of between ${a} and ${b} % were found.`],
    ['from to', (a, b) => `Losses rose from ${a}% to ${b}% in the valley.`],
    ['dash', (a, b) => `Losses of ${a}–${b}% were found among the {noun}.`],
    ['hyphen', (a, b) => `Losses of ${a}-${b} % were found among the {noun}.`],
    ['to', (a, b) => `Losses of ${a} to ${b}% were found among the {noun}.`],
    ['spaced dash', (a, b) => `Losses of ${a} – ${b} % were found among the {noun}.`],
  ].map(([name, write]) => [
    name,
    (next, noun) => {
      const low = Number(whole(next, 11, 50));
      const high = low + Number(whole(next, 3, 45));
      return {
        text: write(low, high).replace('{noun}', noun),
        ends: [String(low), String(high)],
        range: true,
      };
    },
  ]),
];

/** One abstract of `count` such sentences, no digits twice. */
export function numberAbstract(next, count) {
  const seen = new Set();
  const sentences = [];
  while (sentences.length < count) {
    const [style, make] = ways[Math.floor(next() * ways.length)];
    const made = make(next, nouns[Math.floor(next() * nouns.length)]);
    if (made.ends.some((end) => seen.has(end))) continue;
    for (const end of made.ends) seen.add(end);
    sentences.push({ style, ...made });
  }
  return sentences;
}

/** Layouts that are made of words: no number stands in large type there. */
const ofWords = new Set([
  'sentence',
  'statement',
  'cards',
  'details',
  'recap',
  'chain',
  'points',
  'title',
  'links',
  'citation',
]);

/** What stands in large type on the slides of a talk; `passagesOf` gives the passages of a slide's content. */
export const largeType = (slides, passagesOf) =>
  slides
    .filter(({ content }) => !ofWords.has(content.layout))
    .flatMap(({ content }) => passagesOf(content))
    .map((passage) => passage?.rich.text ?? '')
    .filter((one) => /^\D{0,14}\d/u.test(one) && one.split(/\s+/u).length <= 5);

const digitsOf = (text) => text.replace(/[^\d.]/gu, '').replace(/^\.+|\.+$/gu, '');
/** Runs of digits with what groups them; a blank after a comma groups too. */
const runs = /\d+(?:(?:, |[,.'’\u00a0\u2009\u202f ])\d+)*/gu;

/** What is wrong with the numbers in large type of one talk: a part of a number, or one end of a range. */
export function tornNumbers(sentences, shown) {
  return shown.flatMap((text) => {
    const found = (text.match(runs) ?? []).map(digitsOf);
    return found.flatMap((digits) => {
      const of = sentences.find(({ ends }) => ends.includes(digits));
      if (of === undefined) return [`'${text}' is no whole number of the page`];
      if (
        of.range &&
        !of.ends.every((end) => shown.some((one) => (one.match(runs) ?? []).map(digitsOf).includes(end)))
      )
        return [`'${text}' is one end of '${of.text}'`];
      return [];
    });
  });
}
