import type { Attachment } from '../pdf/describe.ts';
import type { Work } from '../work/model.ts';

/** What a printed file says about the paper of the deck. */
export interface Paper {
  readonly citation?: string;
  readonly venue?: string;
  readonly subject?: string;
  readonly abstract?: string;
  readonly keywords: readonly string[];
  readonly bibtex?: string;
  readonly csl?: Readonly<Record<string, unknown>>;
}

export function paperOf(publication: Work): Paper {
  const { citation, venue, summary, abstract, tags } = publication;
  const subject = summary?.value.text ?? firstSentence(abstract?.text.text ?? '');
  return {
    citation: citation.full.text,
    ...(venue ? { venue: venue.name.text } : {}),
    ...(subject ? { subject } : {}),
    ...(abstract ? { abstract: abstract.text.text } : {}),
    keywords: tags,
    bibtex: citation.bibtex,
    csl: citation.csl,
  };
}

const firstSentence = (words: string): string =>
  /^[\s\S]{1,300}?[.!?。！？](?=\s|$)/.exec(words)?.[0] ?? words.slice(0, 300);

/** The paper's own reference, for whoever opens the PDF. */
export function paperAttachments({ bibtex, csl }: Paper): Attachment[] {
  const found: Attachment[] = [];
  if (bibtex?.trim()) {
    found.push({
      name: 'cite.bib',
      type: 'application/x-bibtex',
      description: 'Reference of the paper (BibTeX)',
      data: Buffer.from(`${bibtex.trim()}\n`),
    });
  }
  if (csl && Object.keys(csl).length > 0) {
    found.push({
      name: 'cite.json',
      type: 'application/json',
      description: 'Reference of the paper (CSL-JSON)',
      data: Buffer.from(`${JSON.stringify([csl], null, 2)}\n`),
    });
  }
  return found;
}
