import { concatRich, plain, type RichText } from '../text/rich-text.ts';
import { type BibEntry, citationJs } from './citation-js.ts';
import { iso } from './dates.ts';
import type { Author, Citation, Identifier, PublicationDate, PublicationType, Venue } from './model.ts';
import { isCjkName, splitName } from './names.ts';

export interface CitationParts {
  readonly slug: string;
  readonly title: RichText | undefined;
  readonly authors: readonly Author[];
  /** 'et al.': there are authors whom the page does not name. */
  readonly others?: string | undefined;
  /** Of the page: a Chinese reference says 等 where an English one says et al. */
  readonly language?: string;
  readonly date: PublicationDate | undefined;
  readonly venue: Venue | undefined;
  readonly type: PublicationType | undefined;
  readonly identifiers: readonly Identifier[];
}

/** A reference to the work. Each form is made when first asked for: few uses need all of them. */
export function makeCitation(parts: CitationParts, bib: () => BibEntry | undefined): Citation {
  const made: { short?: string; full?: RichText; bibtex?: string; csl?: Readonly<Record<string, unknown>> } =
    {};
  const csl = () => {
    made.csl ??= bib() ? cleanCsl(bib()!.csl) : cslOf(parts);
    return made.csl;
  };
  return {
    get short() {
      made.short ??= shortForm(parts, bib);
      return made.short;
    },
    get full() {
      made.full ??= fullForm(parts, bib);
      return made.full;
    },
    get bibtex() {
      made.bibtex ??= bibtexOf(csl());
      return made.bibtex;
    },
    get csl() {
      return csl();
    },
    get from() {
      return bib() ? ('cite.bib' as const) : ('page' as const);
    },
  };
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly literal?: string;
}

const nameOf = (author: Author): CslName =>
  author.family && author.given
    ? {
        family: author.family,
        given: author.given,
        ...(author.suffix ? { suffix: author.suffix } : {}),
      }
    : { literal: author.name };

/** A reference with a title in Latin letters names its authors in them too, where the page spells the name so. */
const inScriptOfTitle = (author: Author, { title }: Pick<CitationParts, 'title'>): Author =>
  isCjkName(author.name) &&
  /\p{Script=Latin}{2}/u.test(title?.text ?? '') &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(title?.text ?? '') &&
  /^\p{Script=Latin}[\p{Script=Latin}.'’-]*(?: \p{Script=Latin}[\p{Script=Latin}.'’-]*)+$/u.test(author.raw)
    ? { ...author, ...splitName(author.raw) }
    : author;

function namesOf(parts: CitationParts, bib: () => BibEntry | undefined): readonly CslName[] {
  if (parts.authors.length > 0) return parts.authors.map((author) => nameOf(inScriptOfTitle(author, parts)));
  const authors = bib()?.csl.author;
  return Array.isArray(authors) ? (authors as CslName[]) : [];
}

function yearOf(parts: CitationParts, bib: () => BibEntry | undefined): string | undefined {
  if (parts.date) return String(parts.date.year);
  const issued = bib()?.csl.issued as { 'date-parts'?: unknown[][] } | undefined;
  const year = issued?.['date-parts']?.[0]?.[0];
  return typeof year === 'number' || typeof year === 'string' ? String(year) : undefined;
}

/** 'Fleming et al., 2013'. */
function shortForm(parts: CitationParts, bib: () => BibEntry | undefined): string {
  const names = namesOf(parts, bib).map(surname);
  const [first, second] = names;
  const some = names.length > 2 || (names.length > 0 && parts.others !== undefined);
  const who =
    first === undefined
      ? (parts.title?.text ?? parts.slug)
      : some
        ? `${first}${isCjkName(first) ? '' : ' '}${othersIn(first, parts)}`
        : second === undefined
          ? first
          : isCjkName(first + second)
            ? `${first}, ${second}`
            : `${first} & ${second}`;
  const year = yearOf(parts, bib);
  return year === undefined ? who : `${who}, ${year}`;
}

/** By what a name is cited: the family name; a name in ideographs whole. */
const surname = ({ family, given, literal }: CslName): string =>
  family === undefined
    ? (literal ?? '')
    : given !== undefined && isCjkName(family + given)
      ? `${family}${given}`
      : family;

function othersIn(name: string, { language = '' }: CitationParts): string {
  if (!isCjkName(name)) return 'et al.';
  return /^ja\b/i.test(language)
    ? 'ほか'
    : /^ko\b/i.test(language)
      ? ' 외'
      : /^zh\b/i.test(language)
        ? '等'
        : ' et al.';
}

/** Authors (year). Title. Venue, volume(issue), pages. DOI. As APA's 7th edition orders them. */
function fullForm(parts: CitationParts, bib: () => BibEntry | undefined): RichText {
  const pieces: RichText[] = [];
  const names = namesOf(parts, bib).map(apaName).filter(Boolean);
  const who =
    parts.others !== undefined && names.length > 0
      ? `${names.join(', ')}, ${parts.others}`
      : names.length > 20
        ? [...names.slice(0, 19), `… ${names.at(-1)}`].join(', ')
        : joinNames(names);
  const year = `(${yearOf(parts, bib) ?? 'n.d.'})`;
  pieces.push(plain(who ? `${who} ${year}. ` : ''));
  if (parts.title)
    pieces.push(withoutOrigin(parts.title), plain(/[.?!。？！]$/.test(parts.title.text) ? ' ' : '. '));
  if (!who) pieces.push(plain(`${year}. `));
  const { venue } = parts;
  if (venue) {
    const name = withoutOrigin(venue.name);
    const isMarked = name.marks.some((mark) => mark.kind === 'em');
    pieces.push(isMarked ? name : italic(name.text));
    if (venue.volume) pieces.push(plain(', '), italic(venue.volume));
    if (venue.issue) pieces.push(plain(`${venue.volume ? '' : ', '}(${venue.issue})`));
    if (venue.pages) pieces.push(plain(`, ${venue.pages.replace(/(?<=\d)--?(?=\d)/, '–')}`));
    pieces.push(plain(/\.$/.test(pieces.at(-1)!.text) ? ' ' : '. '));
  }
  const id =
    parts.identifiers.find(({ kind }) => kind === 'doi') ??
    parts.identifiers.find(({ kind }) => kind === 'arxiv');
  if (id)
    pieces.push({
      text: id.url,
      marks: [{ kind: 'link', start: 0, end: id.url.length, href: id.url }],
      origin: [],
    });
  const whole = concatRich(pieces);
  return { ...whole, text: whole.text.trimEnd() };
}

const withoutOrigin = ({ text, marks }: RichText): RichText => ({
  text,
  marks: marks.filter(({ kind }) => kind !== 'paragraph'),
  origin: [],
});
const italic = (text: string): RichText => ({
  text,
  marks: [{ kind: 'em', start: 0, end: text.length }],
  origin: [],
});

const joinNames = (names: readonly string[]): string =>
  names.length < 2 || names.every(isCjkName)
    ? names.join(', ')
    : `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`;

/** 'Fleming, S. L.', 'King, M. L., Jr.'; names of one word, of groups and in CJK as they are. */
function apaName({ family, given, suffix, literal }: CslName): string {
  if (!family || !given) return literal ?? family ?? '';
  if (isCjkName(family + given)) return `${family}${given}`;
  const initials = given
    // 'Xuegang (Jeff)': what friends say makes no initial.
    .replace(/[([{"“«][^)\]}"”»]*[)\]}"”»]?/gu, ' ')
    .split(/[\s.]+/)
    .filter(Boolean)
    .map((word) =>
      word
        .split('-')
        .filter(Boolean)
        .map((part) => `${[...part][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
  return [family, initials, suffix].filter(Boolean).join(', ');
}

function cslOf({
  slug,
  title,
  authors,
  date,
  venue,
  type,
  identifiers,
}: CitationParts): Record<string, unknown> {
  const id = (kind: string) => identifiers.find((identifier) => identifier.kind === kind);
  const known =
    /^(?:paper-conference|article-journal|article|report|book|chapter|thesis|patent|dataset|software|manuscript|speech)$/.test(
      type?.id ?? '',
    );
  return {
    id: slug,
    type: known ? type!.id : 'document',
    ...(title ? { title: title.text } : {}),
    author: authors.map((author) => nameOf(inScriptOfTitle(author, { title }))),
    ...(date
      ? {
          issued: {
            'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)],
            raw: iso(date),
          },
        }
      : {}),
    ...(venue ? { 'container-title': venue.name.text } : {}),
    ...(venue?.short ? { 'container-title-short': venue.short.text } : {}),
    ...(venue?.volume ? { volume: venue.volume } : {}),
    ...(venue?.issue ? { issue: venue.issue } : {}),
    ...(venue?.pages ? { page: venue.pages } : {}),
    ...(id('doi') ? { DOI: id('doi')!.value } : {}),
    ...(id('isbn') ? { ISBN: id('isbn')!.value } : {}),
    ...(id('pmid') ? { PMID: id('pmid')!.value } : {}),
    ...(identifiers[0] ? { URL: identifiers[0].url } : {}),
  };
}

/** Without what the library keeps for itself. */
const cleanCsl = (csl: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(csl).filter(([key]) => !key.startsWith('_')));

function bibtexOf(csl: Readonly<Record<string, unknown>>): string {
  try {
    const { Cite } = citationJs();
    // The library writes a day into `month`, where BibTeX has no place for it.
    const issued = csl.issued as { 'date-parts'?: unknown[][] } | undefined;
    const parts = issued?.['date-parts']?.[0]?.slice(0, 2);
    return new Cite([parts ? { ...csl, issued: { 'date-parts': [parts] } } : csl]).format('bibtex').trim();
  } catch {
    // An entry that the library cannot print is left out rather than guessed.
    return '';
  }
}
