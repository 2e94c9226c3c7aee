/**
 * How numbers are written in digits. The story and the check read a number by these same rules, so a figure on a slide
 * and the same figure on its page are always the same token.
 */

/** Spaces that group digits: thin, narrow, no-break, figure and medium mathematical space. */
const groupSpace = String.raw`[\u00a0\u2000-\u200a\u202f\u205f]`;

/** After '214, 306' comes what is counted; any of these words says that two numbers stand beside each other. */
const notCounted =
  'and|or|to|in|of|at|by|for|from|with|on|as|is|are|was|were|had|have|has|but|while|respectively|than|per|nm|mm|cm|km|kg|mg|ml|mM|Hz|kHz|MHz|GHz|ms';
/** Before '6, 120 patients' these name a place, a time or a size: two numbers. */
const named =
  '[Ww]eeks?|[Mm]onths?|[Dd]ays?|[Yy]ears?|[Hh]ours?|[Pp]hases?|[Ss]tages?|[Gg]rades?|[Aa]ged?|[Tt]ables?|[Ff]ig(?:ure)?s?\\.?|[Ss]ections?|[Gg]roups?|[Tt]ypes?|[Ll]evels?|[Cc]hapters?|[Vv]ol(?:ume)?\\.?|[Nn]o\\.|pp?\\.|Of|At|By|In|[nN]\\s?=|=|January|February|March|April|May|June|July|August|September|October|November|December';

const grouped = [
  // 12,34,567 and 1,50,000, as in India.
  String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d|,\d)`,
  String.raw`\d{1,3}(?:,\d{3})+(?!\d)`,
  String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)`,
  String.raw`\d{1,3}(?:${groupSpace}\d{3})+(?!\d)`,
  // '12 450 letters': plain spaces group only before what is counted, and no list goes on.
  String.raw`(?<!\d[.,]?\s?)\d{1,3}(?: \d{3})+(?![\d.,]*\d)(?=\s(?:\p{L}|%|€|\$)|$|[.;:)\]])`,
  // '214, 306 readers': a comma and a space, from a page that was copied badly.
  String.raw`(?<!\d[.,]?\s?)(?<!(?:^|[\s(])(?:${named})\s?)\d{1,3}, \d{3}(?=\s(?!(?:${notCounted})(?![\p{L}]))(?:\p{L}[\p{L}-]*\s){0,3}(?:\p{L}[\p{L}-]*s|people|children|men|women|data|mice|fish|sheep)(?!\p{L}))`,
].join('|');

const pointGrouped = String.raw`\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?:${groupSpace}\d{3})+(?!\d)|(?<!\d[.,]?\s?)\d{1,3}(?: \d{3})+(?![\d.,]*\d)`;

/** A bare number with a decimal point: source of a regular expression (flag `u`). */
export const pointNumber = String.raw`(?:(?:${grouped})(?:\.\d+)?|\d+(?:[.·]\d+)?|(?<![\p{L}\d.])\.\d+)`;
/** The same where a comma stands before the decimals. */
export const commaNumber = String.raw`(?:(?:${pointGrouped})(?:,\d+)?|\d+(?:,\d+)?(?:\.\d+)?)`;

const between = new RegExp(
  String.raw`(?<=\d)(?:,\s|,(?=\d{2,3}(?:\D|$))|['’]|${groupSpace}|\s)(?=\d{2})`,
  'gu',
);

/** The digits of a grouped number without what groups them: '214, 306' → '214306'. */
export const ungrouped = (raw: string): string =>
  /^\d{1,3}(?:(?:, |,|['’]|\s)\d{2,3})+(?:\.\d+)?$/u.test(raw) ? raw.replace(between, '') : raw;

const whole = new RegExp(`^(?:${grouped})`, 'u');

/** Whether a written number has groups of digits. */
export const isGrouped = (raw: string): boolean => whole.exec(`${raw} words`)?.[0].length === raw.length;
