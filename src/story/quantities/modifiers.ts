/** Words and signs before a number that belong to it. */
const leading =
  /(?:(?<![\p{L}\d])(?:approximately|an estimated|estimated|approx\.|about|around|roughly|circa|ca\.?|c\.|nearly|almost|some|over|up to|upto|as (?:much|many|high|low|few) as|at least|at most|upwards? of|more than|less than|fewer than|greater than|larger than|higher than|lower than|better than|close to|below|above|under|within|exactly|only|just over|just under|no (?:more|less|fewer) than|an average of|average of|a (?:mean|median|maximum|minimum) of|up to at least|down to|past|last|top|upper|rund|etwa|circa|mehr als|weniger als|mindestens|höchstens|über|knapp|environ|près de|plus de|moins de|au moins|jusqu['’]à|más de|menos de|alrededor de|aproximadamente|casi|al menos|hasta|mais de|cerca de|pelo menos|até|quase)\s+|(?:约|大约|近|超过|至少|多达|不到|約|およそ|最大))$/iu;
const sign = /(?:[∼~≈≃<>≤≥⩽⩾≲≳±]|⩾|&[lg]t;)\s?$/u;
// A dash with a space after it divides the sentence: only the minus sign itself may stand apart from its number.
const minus = /(?:(?<=^|[\s([∼~≈<>≤≥,;=±])[–+-]|[−]\s?)$/u;
const money =
  /(?:(?:US|A|C|HK|NZ|R|S)?\$|[€£¥₹₩]|(?<![\p{L}])(?:USD|EUR|GBP|RMB|CNY|INR|Rs\.?|JPY|CHF))\s?$/u;

export interface Lead {
  readonly start: number;
  readonly modifier: string | undefined;
  readonly negative: boolean;
  readonly currency: string | undefined;
}

/** Everything before a number that belongs to it, from `floor` on. */
export function leadOf(text: string, numberStart: number, floor: number): Lead {
  let start = numberStart;
  let negative = false;
  let currency: string | undefined;
  const head = (): string => text.slice(Math.max(floor, start - 30), start);
  const money1 = money.exec(head());
  if (money1) {
    start -= money1[0].length;
    currency = money1[0].trim();
  }
  const less = minus.exec(head());
  // A dash right after the number before is the dash of a range.
  const dash =
    less !== null &&
    (/[\d%]\s?$/u.test(text.slice(Math.max(0, start - less[0].length - 2), start - less[0].length)) ||
      text.slice(floor, start - less[0].length).trim() === '') &&
    floor > 0 &&
    /\S/u.test(text.slice(Math.max(0, start - less[0].length - 2), start - less[0].length));
  if (less && !dash) {
    start -= less[0].length;
    negative = !less[0].includes('+');
  }
  const at = start;
  let signed = false;
  for (let round = 0; round < 3; round++) {
    const mark = sign.exec(head());
    const word = mark ? null : leading.exec(head());
    const found = mark ?? word;
    // 'more than ∼50': the bound holds the sign.
    if (!found || (word && signed && !/^(?:more|less|fewer|at least|at most|up to)/iu.test(word[0]))) break;
    if (mark) signed = true;
    start -= found[0].length;
  }
  const modifier = text.slice(start, at).trim();
  return { start, modifier: modifier === '' ? undefined : modifier, negative, currency };
}
