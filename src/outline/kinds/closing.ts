import { concatRich, plain, type RichText, sliceRich } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import type { PublicationLink, Work } from '../../work/model.ts';
import { isSampleAddress } from '../../work/samples.ts';
import { labelPassage, type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { headlineSpans } from '../headline.ts';
import type { Passage } from '../model.ts';
import type { Unit } from '../units.ts';
import { closedSpans } from '../whole.ts';
import { soloSlide } from './statement.ts';

const linksShown = 6;
const linksUnderHeadline = 4;
/** Longest reference that shares the last slide with the links. */
const citationWords = 64;
const referenceWords = 64;

/** Where the data and code are, in the page's own words. */
export function availabilitySlides(context: PlanContext, units: readonly Unit[]): DraftSlide[] {
  return units.slice(0, 2).map((unit, index) => {
    const [slide] = soloSlide(context, unit, 'availability', 34 - index);
    return {
      ...(slide as DraftSlide),
      id: index === 0 ? 'availability' : `availability-${index + 1}`,
      kicker: context.words.availability,
      storyPart: 'availability',
    };
  });
}

/** The one sentence that says where things are is the best headline for the links to them. */
export function headsLinks(context: PlanContext, units: readonly Unit[]): Unit | undefined {
  const [only] = units;
  if (only === undefined || units.length > 1) return;
  const links = linksOf(context);
  const count = links.length;
  // A claim over addresses of a theme would be wrong.
  if (links.some(({ url }) => isSampleAddress(url))) return;
  return count > 0 && count <= linksUnderHeadline && headlineSpans(context, only) !== undefined
    ? only
    : undefined;
}

/** The slide that stays on the screen: links with a QR code, and the reference. */
export function closingSlides(context: PlanContext, available?: Unit): DraftSlide[] {
  const { publication, words } = context;
  const links = linksOf(context);
  const full: Passage = { rich: publication.citation.full, field: 'citation' };
  const citation: Passage = { ...full, rich: shortReference(full.rich) };
  const notes = citation.rich === full.rich ? [] : [full];
  const cites = publication.citation.full.text.trim() !== '' && publication.title !== undefined;
  const together = cites && countWords(citation.rich.text) + links.length * 2 <= citationWords + 8;
  const slides: DraftSlide[] = [];
  if (cites && (links.length === 0 || !together)) {
    slides.push({
      id: 'citation',
      content: { layout: 'citation', citation },
      heading: labelPassage(words.cite),
      sentences: [],
      shown: [],
      notes,
      ...(links.length === 0 ? { level: 'lightning' as const } : {}),
      weight: 30,
    });
  }
  if (links.length > 0) {
    slides.push({
      id: 'links',
      content: { layout: 'links', links, ...(together ? { citation } : {}) },
      ...linksHead(context, available),
      notes: together ? notes : [],
      level: 'lightning',
      weight: 98,
    });
  }
  return slides;
}

function linksHead(context: PlanContext, available: Unit | undefined) {
  const { words } = context;
  const head = available === undefined ? undefined : headlineSpans(context, available);
  // The address that 'available at' leads to is one of the links.
  const spans = head && closedSpans(context.story.text, head);
  return available === undefined || spans === undefined
    ? { heading: labelPassage(words.links), sentences: [], shown: [] }
    : {
        kicker: words.links,
        heading: shownPassage(context, spans),
        sentences: [available.sentence.index],
        shown: spans,
      };
}

/** Three names, an ellipsis and the last one, where the reference lists more than fit; all of it is in the notes. */
function shortReference(rich: RichText): RichText {
  if (countWords(rich.text) <= referenceWords) return rich;
  const year = rich.text.search(/\s\((?:\d{4}|n\.d\.)/);
  const ends = [...rich.text.slice(0, Math.max(0, year)).matchAll(/\.,\s/g)].map(({ index }) => index + 2);
  const last = ends.at(-1);
  const third = ends[2];
  if (third === undefined || last === undefined || ends.length < 4) return rich;
  return concatRich([sliceRich(rich, 0, third), plain(' … '), sliceRich(rich, last + 1, rich.text.length)]);
}

/** The address of the paper itself, where the page gives one: its DOI, its preprint, the publisher's page. */
export function paperLink({ publication }: PlanContext): { url: string; address: string } | undefined {
  const { identifiers, links } = publication;
  const named = ['doi', 'arxiv', 'openreview', 'acl', 'hal', 'pmid', 'pmcid'];
  const byName = named.flatMap((name) =>
    identifiers.filter(({ kind, sample }) => kind.toLowerCase() === name && !sample),
  );
  const own = links.filter(({ url, sample }) => url !== undefined && isWeb(url) && !sample);
  const paper = own.find(({ type }) => /^(?:doi|preprint|pdf|site|canonical)$/i.test(type));
  const isFound = own.length > 0;
  const url = byName[0]?.url ?? paper?.url ?? (isFound ? undefined : publication.webPage?.url);
  return url === undefined || url.length > qrLengthMost ? undefined : { url, address: addressOf(url) };
}

function linksOf({ publication }: PlanContext): { label: string; url: string; address: string }[] {
  const wanted: { label: string; url: string }[] = [];
  for (const { kind, url } of publication.identifiers)
    wanted.push({ label: labels[kind.toLowerCase()] ?? kind, url });
  for (const link of publication.links)
    if (link.url !== undefined && isWeb(link.url)) wanted.push({ label: labelOf(link), url: link.url });
  const seen = new Map<string, { label: string; url: string; address: string }>();
  for (const { label, url } of wanted) {
    const key = url
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
      .toLowerCase();
    const before = seen.get(key);
    // Code, data and source often share one address: one line, all labels.
    if (before === undefined) seen.set(key, { label, url, address: addressOf(url) });
    else if (!before.label.split(', ').includes(label)) before.label = `${before.label}, ${label}`;
  }
  if (seen.size === 0 && publication.webPage !== undefined) return [webPageLink(publication.webPage)];
  return [...seen.values()].slice(0, linksShown);
}

/** A paper without an address of its own is found on the author's site. */
const webPageLink = ({ url, site }: NonNullable<Work['webPage']>) => ({
  label: site || new URL(url).host,
  url,
  address: addressOf(url),
});

const labels: Readonly<Record<string, string>> = {
  doi: 'DOI',
  arxiv: 'arXiv',
  pmid: 'PubMed',
  pmcid: 'PMC',
  isbn: 'ISBN',
  acl: 'ACL',
  openreview: 'OpenReview',
  hal: 'HAL',
  zenodo: 'Zenodo',
  osf: 'OSF',
  dblp: 'DBLP',
  url: 'Link',
};

const labelOf = (link: PublicationLink): string => link.label.trim() || link.type;

/** A longer address makes a code too fine to be read from the back of a room. */
const qrLengthMost = 90;

const isWeb = (url: string): boolean => /^https?:\/\/[^/\s]/i.test(url);

const addressLength = 96;

/** 'JHEP11(2019)151' for 'JHEP11%282019%29151'; a step that holds no text, or would then hold a blank, stays encoded. */
const decoded = (address: string): string =>
  address.replace(/(?:%[\da-f]{2})+/giu, (codes) => {
    try {
      const text = decodeURIComponent(codes);
      return /^[\p{L}\p{M}\p{N}(),;:'!+=@.–—-]+$/u.test(text) ? text : codes;
    } catch {
      return codes;
    }
  });

/** The address as people read it; of a very long one the whole steps that fit, the link itself stays whole. */
function addressOf(url: string): string {
  const address = decoded(url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, ''));
  if (address.length <= addressLength) return address;
  const end = address.lastIndexOf('/', addressLength - 2);
  return `${address.slice(0, end < 0 ? address.search(/[/?#]|$/) : end + 1)}…`;
}
