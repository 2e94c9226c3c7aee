import type { Story } from '../../story/model.ts';
import { segment } from '../../story/sentences/segment.ts';
import type { ComparedToken } from '../../text/compared-tokens.ts';
import { comparedTokens, numberWords } from '../../text/compared-tokens.ts';
import { formatDate } from '../../work/dates.ts';
import type { Work } from '../../work/model.ts';
import { isStopWord } from './guards.ts';

/** One sentence or field of the page that slide text may rest on. */
export interface Source {
  /** 'abstract', 'summary', 'title', 'body', 'citation' … */
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly ComparedToken[];
  readonly keys: ReadonlySet<string>;
  /** Offset of `text` in its field, for the receipt. */
  readonly start: number;
  /** Page of the paper. */
  readonly page?: number;
}

/** Everything the page says, ready to be looked up. */
export interface Evidence {
  readonly sources: readonly Source[];
  /** Texts that a slide may repeat as a whole: names, dates, addresses, labels. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Deletions that the story analysis made itself, as joined keys. */
  readonly claims: ReadonlySet<string>;
  /** Every number of the page → content words around its places. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<string>[]>;
  /** Names: capitalised words, acronyms, words with digits; folded → as written. */
  readonly names: ReadonlyMap<string, string>;
  /** All words of the page. */
  readonly words: ReadonlySet<string>;
}

export const joinKeys = (tokens: readonly ComparedToken[]): string => tokens.map(({ key }) => key).join(' ');

export function gatherEvidence(publication: Work, story: Story): Evidence {
  const sources: Source[] = [];
  const addText = (field: string, text: string, language: string) => {
    for (const { start, end } of segment(text, { language }))
      sources.push(makeSource(field, text.slice(start, end), start));
  };
  const { language } = publication;
  if (publication.abstract) {
    for (const sentence of story.sentences)
      sources.push(makeSource('abstract', sentence.text, sentence.start));
  }
  if (publication.summary) addText('summary', publication.summary.value.text, language);
  if (publication.title) sources.push(makeSource('title', publication.title.value.text, 0));
  if (publication.subtitle) sources.push(makeSource('subtitle', publication.subtitle.value.text, 0));
  for (const { heading, blocks } of publication.body) {
    if (heading) sources.push(makeSource('body', heading.text, 0));
    for (const block of blocks) {
      if (block.kind === 'paragraph' || block.kind === 'quote') addText('body', block.text.text, language);
      else if (block.kind === 'list') for (const item of block.items) addText('body', item.text, language);
      else if (block.kind === 'table')
        for (const row of [block.head, ...block.rows])
          sources.push(makeSource('body', row.map(({ text }) => text).join(' '), 0));
      else if (block.kind === 'code') sources.push(makeSource('body', block.code, 0));
      else if (block.kind === 'image') {
        if (block.caption) addText('body', block.caption.text, language);
        addText('body', block.alt, language);
      } else sources.push(makeSource('body', block.tex, 0));
    }
  }
  sources.push(
    makeSource('citation', publication.citation.full.text, 0),
    makeSource('citation', publication.citation.short, 0),
  );
  sources.push(makeSource('citation', publication.citation.bibtex, 0));
  if (publication.venue) sources.push(makeSource('venue', publication.venue.name.text, 0));
  if (publication.venue?.short) sources.push(makeSource('venue', publication.venue.short.text, 0));
  if (publication.featuredImage?.caption) addText('image', publication.featuredImage.caption.text, language);
  const addQuote = (text: string, page: number) => {
    for (const { start, end } of segment(text, { language }))
      sources.push({ ...makeSource('paper', text.slice(start, end), start), ...(page > 0 && { page }) });
  };
  for (const { label, caption, mentions, paper } of publication.figures ?? []) {
    sources.push(makeSource('paper', label, 0));
    addQuote(caption, paper.page);
    for (const { text, page } of mentions) addQuote(text, page);
  }
  for (const { text, page } of publication.conclusion ?? []) addQuote(text, page);
  return {
    sources,
    phrases: gatherPhrases(publication),
    claims: gatherClaims(story),
    ...indexWords(sources, publication),
  };
}

const makeSource = (field: string, text: string, start: number): Source => {
  const tokens = comparedTokens(text);
  return { field, text, tokens, keys: new Set(tokens.map(({ key }) => key)), start };
};

function gatherPhrases(publication: Work): Map<string, string> {
  const phrases = new Map<string, string>();
  const add = (field: string, text: string | undefined) => {
    if (text) phrases.set(joinKeys(comparedTokens(text)), field);
  };
  for (const { name, raw, affiliations, note } of publication.authors) {
    add('authors', name);
    add('authors', raw);
    add('authors', note);
    for (const affiliation of affiliations) add('authors', affiliation);
  }
  for (const { label, url, raw } of publication.links) {
    add('links', label);
    add('links', url);
    add('links', raw);
    add('links', url?.replace(/^https?:\/\//, ''));
    add('links', url?.replace(/^https?:\/\/(?:www\.)?/, ''));
  }
  for (const { kind, value, url } of publication.identifiers) {
    add('identifiers', kind);
    add('identifiers', value);
    add('identifiers', url.replace(/^https?:\/\//, ''));
  }
  const year = publication.date?.year;
  for (const name of [publication.venue?.name.text.trim(), publication.venue?.short?.text.trim()]) {
    add('venue', name);
    if (name && year !== undefined) add('venue', `${name}, ${year}`);
  }
  if (publication.date) add('date', formatDate(publication.date, publication.language));
  if (publication.date) add('date', String(publication.date.year));
  for (const text of [...publication.tags, ...Object.values(publication.more).flat()]) add('fields', text);
  if (publication.type) add('type', publication.type.label);
  for (const project of publication.projects) add('projects', project.title);
  return phrases;
}

function gatherClaims(story: Story): Set<string> {
  const claims = new Set<string>();
  for (const claim of story.claims) {
    claims.add(joinKeys(comparedTokens(claim.text)));
    if (claim.part?.leadIn) claims.add(joinKeys(comparedTokens(`${claim.part.leadIn.text} ${claim.text}`)));
  }
  if (story.message) claims.add(joinKeys(comparedTokens(story.message.text)));
  return claims;
}

function indexWords(sources: readonly Source[], publication: Work) {
  const numbers = new Map<string, Set<string>[]>();
  const names = new Map<string, string>();
  const words = new Set<string>();
  for (const { tokens, text } of sources) {
    tokens.forEach((token, index) => {
      words.add(token.key);
      if (token.kind === 'number' || numberWords.has(token.key)) {
        const near = tokens
          .slice(Math.max(0, index - 6), index + 7)
          .filter(({ kind, key }) => kind !== 'number' && !isStopWord(key));
        const key = numberWords.get(token.key) ?? token.key;
        numbers.set(key, [...(numbers.get(key) ?? []), new Set(near.map((word) => word.key))]);
      }
      // A capital inside a sentence makes a name; at its start it may be any word.
      const inside = index > 0 || token.kind === 'name' || /\p{Lu}.*\p{Lu}/u.test(token.text);
      if (
        token.kind === 'name' ||
        (inside &&
          /^\p{Lu}/u.test(token.text) &&
          !/^[.!?:]\s*$/.test(text.slice(tokens[index - 1]?.end ?? 0, token.start)))
      ) {
        names.set(token.key, token.text);
      }
    });
  }
  for (const { name } of publication.authors) {
    for (const token of comparedTokens(name)) {
      words.add(token.key);
      if (token.text.length > 2) names.set(token.key, token.text);
    }
  }
  return { numbers, names, words };
}
