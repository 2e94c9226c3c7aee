import type { PublicationLink } from '../../publication/model.ts';
import { type PlanContext, furniturePassage, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import type { Passage } from '../model.ts';
import type { Unit } from '../units.ts';
import { countWords } from '../words.ts';

const linksShown = 6;
/** Longest reference that shares the last slide with the links. */
const citationWords = 32;

/** Where the data and code are, in the page's own words. */
export function availabilitySlides(context: PlanContext, units: readonly Unit[], said: ReadonlySet<number>): DraftSlide[] {
  const mine = units.filter((unit) => unit.section === 'availability' && !said.has(unit.sentence.index));
  return mine.slice(0, 2).map((unit, index) => {
    const spans = (unit.headline ?? unit.point)?.spans ?? [unit.sentence];
    return {
      id: index === 0 ? 'availability' : `availability-${index + 1}`,
      content: { layout: 'statement' as const, statement: shownPassage(context, spans) },
      kicker: context.words.availability,
      sentences: [unit.sentence.index],
      shown: spans,
      weight: 34 - index,
      stretch: 'availability',
    };
  });
}

/** The slide that stays on the screen: links with a QR code, and the reference. */
export function closingSlides(context: PlanContext): DraftSlide[] {
  const { publication, words } = context;
  const links = linksOf(context);
  const citation: Passage = { rich: publication.citation.full, field: 'citation' };
  const cites = publication.citation.full.text.trim() !== '' && publication.title !== undefined;
  const together = cites && countWords(citation.rich.text) + links.length * 2 <= citationWords + 8;
  const slides: DraftSlide[] = [];
  if (cites && (links.length === 0 || !together)) {
    slides.push({
      id: 'citation',
      content: { layout: 'citation', citation },
      heading: furniturePassage(words.cite),
      sentences: [],
      shown: [],
      ...(links.length === 0 ? { level: 'lightning' as const } : {}),
      weight: 30,
    });
  }
  if (links.length > 0) {
    slides.push({
      id: 'links',
      content: { layout: 'links', links, ...(together ? { citation } : {}) },
      heading: furniturePassage(words.links),
      sentences: [],
      shown: [],
      level: 'lightning',
      weight: 98,
    });
  }
  return slides;
}

function linksOf({ publication }: PlanContext): { label: string; url: string; address: string }[] {
  const wanted: { label: string; url: string }[] = [];
  for (const { kind, url } of publication.identifiers) wanted.push({ label: labels[kind.toLowerCase()] ?? kind, url });
  for (const link of publication.links) if (link.url !== undefined && isWeb(link.url)) wanted.push({ label: labelOf(link), url: link.url });
  const seen = new Map<string, { label: string; url: string; address: string }>();
  for (const { label, url } of wanted) {
    const key = addressOf(url).toLowerCase();
    const before = seen.get(key);
    // Code, data and source often share one address: one line, all labels.
    if (before === undefined) seen.set(key, { label, url, address: addressOf(url) });
    else if (!before.label.split(', ').includes(label)) before.label = `${before.label}, ${label}`;
  }
  return [...seen.values()].slice(0, linksShown);
}

const labels: Readonly<Record<string, string>> = {
  doi: 'DOI', arxiv: 'arXiv', pmid: 'PubMed', pmcid: 'PMC', isbn: 'ISBN', acl: 'ACL', openreview: 'OpenReview', hal: 'HAL', zenodo: 'Zenodo',
  osf: 'OSF', dblp: 'DBLP', url: 'Link',
};

const labelOf = (link: PublicationLink): string => link.label.trim() || link.type;

const isWeb = (url: string): boolean => /^https?:\/\/[^/\s]/i.test(url);

export const addressOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
