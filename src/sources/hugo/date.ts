import type { Site } from '../../site/site.ts';
import type { BibEntry } from '../../work/citation-js.ts';
import { readDate } from '../../work/dates.ts';
import type { PublicationDate } from '../../work/model.ts';
import type { Page } from './page.ts';

/** The date of a page, no more exact than its author can have meant it. */
export function readPageDate(
  page: Page,
  site: Site,
  bib: () => BibEntry | undefined,
): PublicationDate | undefined {
  const found = page.takeString('date') ?? page.takeString('year', 'date');
  if (!found) {
    page.info('no-date', 'The page has no date.', { file: page.file });
    return undefined;
  }
  const { date, odd } = readDate(found.value, found.at);
  if (odd)
    page.warn(
      'odd-date',
      `The date ${found.value} is not as it should be: ${odd}.`,
      found.at,
      "Write date: '2024-07-01'.",
    );
  return date && asMeant(date, site, bib);
}

/**
 * Front matter wants a whole date, so a month is written as its first day and a year as 1 January. The latter is
 * always taken for a year; the former for a month where the bibliography or the rest of the site says so.
 */
function asMeant(date: PublicationDate, site: Site, bib: () => BibEntry | undefined): PublicationDate {
  const { year, month, day, raw, at } = date;
  if (day !== 1 || month === undefined) return date;
  if (month === 1) return { year, raw, at };
  return site.datesByMonth || isMonthIn(bib(), year, month) ? { year, month, raw, at } : date;
}

/** The bibliography knows the same month, and no day. */
function isMonthIn(bib: BibEntry | undefined, year: number, month: number): boolean {
  const issued = bib?.csl.issued as { 'date-parts'?: unknown[][] } | undefined;
  const parts = issued?.['date-parts']?.[0]?.map(Number) ?? [];
  return parts.length === 2 && parts[0] === year && parts[1] === month;
}
