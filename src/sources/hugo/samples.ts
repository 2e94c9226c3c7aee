import type { BibEntry } from '../../work/citation-js.ts';
import type {
  Identifier,
  PageImage,
  PublicationDate,
  PublicationLink,
  Venue,
  Work,
} from '../../work/model.ts';
import { isPlaceholderVenue } from '../../work/placeholders.ts';
import {
  isSampleAddress,
  isSampleCredit,
  isSampleDate,
  isSampleDoi,
  isSampleVenue,
} from '../../work/samples.ts';
import { firstScalar, type Page } from './page.ts';

type Values = Pick<Work, 'venue' | 'date' | 'links' | 'identifiers' | 'featuredImage' | 'imageCaption'>;

/**
 * Marks what the theme's sample page left on this page, and tells each with its line. The values stay: the author's front
 * matter says them.
 */
export function markSamples(page: Page, values: Values, bib: () => BibEntry | undefined): Values {
  const links = values.links.map((link) => linkSample(page, link));
  const identifiers = values.identifiers.map((one) => identifierSample(page, one, links));
  const venue = venueSample(page, values.venue);
  const featuredImage = imageSample(page, values.featuredImage, values.imageCaption);
  const others = venue?.sample === true || [...links, ...identifiers].some(({ sample }) => sample === true);
  const date = dateSample(page, { ...values, venue, links, identifiers }, others, bib);
  const { imageCaption } = values;
  return { venue, date, links, identifiers, featuredImage, ...(imageCaption && { imageCaption }) };
}

function report(page: Page, what: string, at: Venue['at'], hint: string): void {
  page.warn('template-value', `${what} is left from the theme's sample page.`, at, hint);
}

function venueSample(page: Page, venue: Venue | undefined): Venue | undefined {
  if (venue && isPlaceholderVenue(venue.name.text)) {
    page.warn(
      'template-value',
      `The venue '${venue.name.text}' is a placeholder; it is left out.`,
      venue.at,
      'Write where the paper appeared, or take the line out.',
    );
    return undefined;
  }
  const sample = venue !== undefined && isSampleVenue(venue.name.text);
  if (venue && sample)
    report(
      page,
      `The venue '${venue.name.text}'`,
      venue.at,
      'Write where the paper appeared, or take the line out.',
    );
  const entry = page.entry('publication_short');
  const short = entry && firstScalar(entry.value)?.text.replace(/[*_]/g, '').trim();
  if (entry && short && isSampleVenue(short) && venue?.from !== 'publication_short')
    report(
      page,
      `publication_short: ${short}`,
      page.place(entry),
      'Write the short name of the venue, or take the line out.',
    );
  return venue && sample ? { ...venue, sample: true } : venue;
}

function linkSample(page: Page, link: PublicationLink): PublicationLink {
  if (link.url === undefined || !isSampleAddress(link.url)) return link;
  report(
    page,
    `The ${link.label} link ${link.url}`,
    link.at,
    `Write the address of your own ${link.label.toLowerCase()}, or take the line out.`,
  );
  return { ...link, sample: true };
}

/** An identifier in an address that was told already is not told again. */
function identifierSample(page: Page, one: Identifier, links: readonly PublicationLink[]): Identifier {
  const reported = links.some(({ sample, at }) => sample === true && at === one.at);
  const sample =
    reported ||
    (one.kind === 'doi' && isSampleDoi(one.value)) ||
    (one.kind === 'arxiv' && /^1512\.04133/.test(one.value));
  if (sample && !reported)
    report(
      page,
      `The ${one.kind} ${one.value}`,
      one.at,
      'Write the identifier of the paper, or take the line out.',
    );
  return sample ? { ...one, sample: true } : one;
}

function imageSample(
  page: Page,
  image: PageImage | undefined,
  caption: Values['imageCaption'],
): PageImage | undefined {
  const addresses = (caption?.value.marks ?? []).flatMap((mark) => (mark.kind === 'link' ? [mark.href] : []));
  if (!caption || !isSampleCredit(caption.value.text, addresses)) return image;
  report(
    page,
    `The image credit '${caption.value.text}'`,
    caption.at,
    image === undefined
      ? 'There is no such picture here: take the caption out.'
      : 'Put a figure of the paper there with a caption of your own.',
  );
  return image && { ...image, sample: true };
}

/** A sample date beside other sample values, or beside something that the paper cannot have known then. */
function dateSample(
  page: Page,
  { date, venue, identifiers }: Values,
  others: boolean,
  bib: () => BibEntry | undefined,
): PublicationDate | undefined {
  if (!date || !isSampleDate(date.raw)) return date;
  const years = [
    ...(venue?.name.text.match(/\b20\d\d\b/g) ?? []).map(Number),
    ...identifiers.flatMap(({ kind, value }) =>
      kind === 'arxiv' && /^\d{4}\./.test(value) ? [2000 + Number(value.slice(0, 2))] : [],
    ),
    yearOf(bib()),
  ];
  const newer = years.some((year) => year > date.year);
  if (!others && !newer) return date;
  report(page, `The date ${date.raw.trim()}`, date.at, 'Write the date of the paper.');
  return { ...date, sample: true };
}

function yearOf(bib: BibEntry | undefined): number {
  const issued = bib?.csl.issued as { 'date-parts'?: unknown[][] } | undefined;
  return Number(issued?.['date-parts']?.[0]?.[0] ?? 0);
}
