import type { Place } from '../problems/problem.ts';
import type { PublicationDate } from './model.ts';

export interface ReadDate {
  readonly date: PublicationDate | undefined;
  /** What is wrong or unusual about it. */
  readonly odd?: string;
}

/**
 * Reads a date as pages write it: RFC 3339, `2024-07-01`, `2021`, `2021-08`, unpadded, with microseconds,
 * slashes or a time after a space. Of a wrong date only the sound part is kept.
 */
export function readDate(raw: string, at: Place): ReadDate {
  const text = raw.trim();
  const found = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(.*)$/s.exec(text);
  if (!found?.[1]) {
    const reversed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
    const year = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(text)?.[1];
    if (reversed?.[3])
      return {
        date: { year: Number(reversed[3]), raw, at },
        odd: 'day and month could be either; only the year is used',
      };
    return year
      ? { date: { year: Number(year), raw, at }, odd: 'only its year can be read' }
      : { date: undefined, odd: 'it holds no year' };
  }
  const year = Number(found[1]);
  if (year < 1000) return { date: undefined, odd: 'it holds no year' };
  const month = found[2] === undefined ? undefined : Number(found[2]);
  const day = found[3] === undefined ? undefined : Number(found[3]);
  if (month === undefined)
    return { date: { year, raw, at }, ...(found[4]?.trim() ? { odd: 'only its year can be read' } : {}) };
  if (month < 1 || month > 12) return { date: { year, raw, at }, odd: `there is no month ${found[2]}` };
  if (day === undefined) return { date: { year, month, raw, at } };
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return { date: { year, month, raw, at }, odd: `there is no day ${found[3]} in that month` };
  const date = { year, month, day, raw, at };
  const rest = found[4] ?? '';
  const isTime = /^(?:[T ]\d{1,2}(?::\d{2}){1,2}(?:[.,]\d{1,9})?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?\s*$/i.test(
    rest,
  );
  if (!isTime) return { date, odd: `the part ${rest.trim()} is no time of day` };
  if (found[2]!.length === 1 || found[3]!.length === 1)
    return { date, odd: `month and day want two digits (${iso(date)})` };
  return { date };
}

/** `2024-07-01`, `2024-07` or `2024`. */
export const iso = ({ year, month, day }: { year: number; month?: number; day?: number }): string =>
  [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The date in words of a language, as exact as it is known: '1 July 2013', '2013年7月1日', 'July 2013', '2013'. */
export function formatDate(date: Pick<PublicationDate, 'year' | 'month' | 'day'>, language: string): string {
  const { year, month, day } = date;
  // 1 January at the importers' midnight means 'some time that year'.
  if (month === undefined || (month === 1 && day === 1)) return String(year);
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    calendar: 'gregory',
    numberingSystem: 'latn',
    ...(day === undefined ? {} : { day: 'numeric' }),
  };
  const instant = new Date(Date.UTC(2000, month - 1, day ?? 1));
  instant.setUTCFullYear(year);
  // British order for English: '1 July 2013' reads the same everywhere.
  return new Intl.DateTimeFormat(
    [/^en(?:$|-(?!US))/.test(language) ? 'en-GB' : safeLocale(language), 'en-GB'],
    options,
  ).format(instant);
}

function safeLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
