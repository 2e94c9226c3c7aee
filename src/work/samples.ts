import { makeCitation } from './citation.ts';
import type { BibEntry } from './citation-js.ts';
import type { Work } from './model.ts';

// Values of the themes' own sample pages, which authors copy and forget: Academic (2016), Wowchemy, Hugo Blox.

const theme =
  /\b(?:hugo ?blox(?: builder)?|wowchemy|source ?themes|(?:hugo )?academic (?:theme|kickstart|website builder))\b/i;

/** 'Hugo Blox Builder Conference', 'Journal of Source Themes', 'ICW'. */
export const isSampleVenue = (name: string): boolean =>
  theme.test(name) || /^(?:In\s+)?ICW\.?$/.test(name.trim());

const sampleHosts =
  /^(?:[\w-]+\.)*(?:hugoblox\.com|wowchemy\.com|sourcethemes\.com|example\.(?:com|org|net))$/i;
const samplePaths =
  /^(?:www\.)?(?:github\.com\/(?:hugoblox|wowchemy|sourcethemes|gcushen)(?:\/|$)|arxiv\.org\/(?:abs|pdf)\/1512\.04133|eprints\.soton\.ac\.uk\/352095\/|doi\.org\/10\.(?:5555\/12345|1000\/xyz123)|(?:twitter|x)\.com\/(?:georgecushen|hugoblox|wowchemy)\b)/i;
/** Front pages of whole platforms: what templates leave in `url_video` and the like. */
const wholePlatform =
  /^(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com|github\.com|gitlab\.com|twitter\.com|x\.com|example\.(?:org|com)|slideshare\.net|google\.com|zenodo\.org|arxiv\.org|doi\.org)\/?$/i;

const bare = (url: string): string => url.trim().replace(/^https?:\/\//i, '');

export const isWholePlatform = (url: string): boolean =>
  /^https?:\/\//i.test(url.trim()) && wholePlatform.test(bare(url));

/** An address that the themes' sample pages hold, or that no reader can be meant to open. */
export const isSampleAddress = (url: string): boolean => {
  const address = bare(url);
  return (
    isWholePlatform(url) ||
    samplePaths.test(address) ||
    sampleHosts.test(/^[^/:?#]+/.exec(address)?.[0] ?? '')
  );
};

/** DOIs that documentation and sample pages show. (10.5555 alone also stands before real papers of the ACM.) */
export const isSampleDoi = (doi: string): boolean => /^10\.(?:5555\/12345|1000\/xyz123)/i.test(doi);

/** The dates of the sample pages. A paper can have appeared on one: alone they prove nothing. */
export const isSampleDate = (raw: string): boolean =>
  /^(?:2013-07-01|2015-09-01|2019-04-07)(?:T00:00:00(?:\.0+)?Z?)?$/.test(raw.trim());

/** Credits of the photographs that the themes bring. */
export const isSampleCredit = (caption: string, addresses: readonly string[]): boolean =>
  /\brawpixel on unsplash\b/i.test(caption) ||
  addresses.some((url) =>
    /unsplash\.com\/photos\/(?:pLCdAaMFLTE|jdD8gXaTZsc|s9CC2SKySJM|hpjSkU2UYSU|CpkOjOcXdUY|bzdhc5b3Bxs|J4kK8b9Fgj8)\b/.test(
      url,
    ),
  );

/** The work without what a theme's sample page left in it. */
export function withoutSamples(work: Work): Work {
  const { venue, date, citation } = work;
  const kept = {
    ...work,
    venue: venue?.sample ? undefined : withoutShort(venue),
    date: date?.sample ? undefined : date,
    links: work.links.filter(({ sample }) => !sample),
    identifiers: work.identifiers.filter(({ sample }) => !sample),
    featuredImage: work.featuredImage?.sample ? undefined : work.featuredImage,
  };
  const bib: BibEntry | undefined =
    citation.from === 'cite.bib' ? { file: work.file, csl: citation.csl } : undefined;
  return {
    ...kept,
    citation: makeCitation({ ...kept, title: work.title?.value, others: work.otherAuthors }, () => bib),
  };
}

function withoutShort(venue: Work['venue']): Work['venue'] {
  if (!venue?.short || !isSampleVenue(venue.short.text)) return venue;
  const { short: _, ...rest } = venue;
  return rest;
}
