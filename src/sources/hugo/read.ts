import { statSync } from 'node:fs';
import { limits } from '../../front-matter/limits.ts';
import { readFrontMatter } from '../../front-matter/read.ts';
import type { FrontMatterKind } from '../../front-matter/split.ts';
import { encodingProblems, readText, type TextFile } from '../../io/text-file.ts';
import { PubdeckError } from '../../problems/error.ts';
import type { Problem } from '../../problems/problem.ts';
import { pageAddress } from '../../site/page-address.ts';
import { mustBeOfSite } from '../../site/root.ts';
import { openSite, type Site, slugOf } from '../../site/site.ts';
import { languageOfText } from '../../text/language.ts';
import { directionOf } from '../../text/language-tag.ts';
import { readInline } from '../../text/read-inline.ts';
import { makeCitation } from '../../work/citation.ts';
import type { BibEntry } from '../../work/citation-js.ts';
import { uniqueIdentifiers } from '../../work/identifiers.ts';
import type { Abstract, ProjectReference, Work } from '../../work/model.ts';
import { isPlaceholder } from '../../work/placeholders.ts';
import type { Reading } from '../../work/reading.ts';
import { trimRich } from '../../work/rich-parts.ts';
import { findAbstract } from './abstract.ts';
import { type PageBody, readBody } from './body.ts';
import { lazyBib } from './cite-bib.ts';
import { readPageDate } from './date.ts';
import { deckPlace, readSlides } from './deck-place.ts';
import { nearKey, type TextField, textFields, whyUnused } from './fields.ts';
import { readIdentifiers } from './identifiers.ts';
import { readImage, readImageCaption } from './image.ts';
import { readLinks } from './links.ts';
import { firstScalar, Page, textIn } from './page.ts';
import { readAuthors } from './people.ts';
import { markSamples } from './samples.ts';
import { readType } from './types.ts';
import { readVenue } from './venue.ts';

/** A publication page of Hugo: the work that it tells of, and what only such a page has. */
export interface HugoPage extends Reading {
  readonly format: FrontMatterKind;
  readonly site: Site;
}

/**
 * Reads a publication page of any era.
 * @throws PubdeckError where the file cannot be read or its front matter cannot be understood at all; all else
 * that is odd is a problem of the publication.
 */
export function readHugoPage(file: string, site: Site = openSite(file)): HugoPage {
  const { text, encoding } = readPage(file, site);
  const page = readHugoText(text, file, site);
  const problems = encodingProblems(file, encoding);
  return problems.length === 0
    ? page
    : { ...page, work: { ...page.work, problems: [...page.work.problems, ...problems] } };
}

/** The same for a text that is not, or not yet, what the file holds. */
export function readHugoText(
  text: string,
  file: string,
  site: Site,
  fields: readonly TextField[] = textFields,
): HugoPage {
  const front = readFrontMatter(text, file);
  const page = new Page(front);
  const bib = lazyBib(page, site.root);

  const title = readTitle(page);
  const subtitle = page.takeRich('subtitle', { most: limits.title });
  const summary = readSummary(page);
  const body = readBodyOf(page, text, site);
  const siteLanguage = site.languageOf(file);
  const found = findAbstract(page, body, siteLanguage);
  const type = readType(page);
  const facts = readFacts(page, site, bib);
  const { date, venue, links, identifiers, featuredImage, imageCaption } = facts;
  const projects = readProjects(page, site);
  const slug = slugOf(file);
  const slides = readSlides(page, site, slug);
  readFlags(page);
  const otherText = [title?.value.text, summary?.value.text].filter(Boolean).join('. ');
  const language = languageOf(found.abstract, otherText, siteLanguage);
  const { authors, others } = readAuthors(page, site, language);
  warnOfUnusedBody(page, body, found.abstract);

  const work: Omit<Work, 'problems'> = {
    file,
    slug,
    language,
    direction: directionOf(language),
    title,
    subtitle,
    authors,
    ...(others === undefined ? {} : { otherAuthors: others }),
    date,
    venue,
    type,
    abstract: found.abstract,
    summary,
    identifiers,
    links,
    ...webPage(page, site),
    tags: page
      .takeList('tags', 'tags')
      .map(({ value }) => readInline(value).text)
      .filter(Boolean),
    featuredImage,
    ...(imageCaption ? { imageCaption } : {}),
    projects,
    more: Object.fromEntries(fields.map((field) => [field.key, readTexts(page, field)])),
    body: found.body,
    citation: makeCitation(
      { slug, title: title?.value, authors, others, language, date, venue, type, identifiers },
      bib,
    ),
  };
  const uses = page.fieldUses(whyUnused);
  warnOfMisspeltKeys(page, uses);
  return {
    work: { ...work, problems: inOrder(page.problems) },
    deck: deckPlace(slides, file, site),
    format: front.kind,
    fields: uses,
    site,
  };
}

function readTitle(page: Page): Work['title'] {
  const title = withoutQuotes(page.takeRich('title', { most: limits.title }));
  if (!title)
    page.warn(
      'no-title',
      'The page has no title.',
      { file: page.file },
      'Write `title:` in the front matter.',
    );
  return title;
}

function readBodyOf(page: Page, text: string, site: Site): PageBody {
  const { file } = page;
  const body = readBody({ file, text, start: page.front.body, find: (src) => site.pictureFor(src, file) });
  if (body.tooLong)
    page.warn('text-too-long', 'The body has a paragraph that is too long; its beginning is read.', { file });
  return body;
}

/** When and where the work appeared, where to find it and what it looks like, without values of the theme's sample page. */
function readFacts(page: Page, site: Site, bib: () => BibEntry | undefined): ReturnType<typeof markSamples> {
  const date = readPageDate(page, site, bib);
  const own = readIdentifiers(page);
  const { links, identifiers: linked } = readLinks(page, site);
  // A page's own DOI is the paper's; others among its links belong to versions and data.
  const hasDoi = own.some(({ kind }) => kind === 'doi');
  const values = {
    date,
    venue: readVenue(page, bib, date?.year),
    links,
    identifiers: uniqueIdentifiers([...own, ...linked.filter(({ kind }) => !(hasDoi && kind === 'doi'))]),
    featuredImage: readImage(page, site),
    ...optional('imageCaption', readImageCaption(page)),
  };
  return markSamples(page, values, bib);
}

function warnOfUnusedBody(page: Page, body: PageBody, abstract: Abstract | undefined): void {
  for (const span of body.templateText)
    page.warn(
      'template-text',
      "The body holds text of the theme's sample page; it is not used.",
      page.spanPlace(span),
      'Delete it: the site shows it to your readers.',
    );
  if (body.hasComment && !abstract)
    page.info('hidden-text', 'The body holds text inside a comment; its author hid it, so it is not used.', {
      file: page.file,
    });
}

function warnOfMisspeltKeys(page: Page, uses: HugoPage['fields']): void {
  for (const field of uses) {
    const near = field.used ? undefined : nearKey(field.key.toLowerCase());
    if (field.why.startsWith('unknown key;') && near)
      page.warn('misspelt-key', `${field.key} is no field of a page.`, field.at, `Did you mean ${near}?`);
  }
}

/** As an author goes through the page to mend it. */
const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((one, other) => (one.at.line ?? 0) - (other.at.line ?? 0));

/** An importer's quotes around a whole title are none of it. */
function withoutQuotes(title: Work['title']): Work['title'] {
  const text = title?.value.text.trim() ?? '';
  const inner = /^(?:"([^"]+)"|“([^“”]+)”|“([^”"]+)")$/u.test(text);
  return title && inner ? { ...title, value: trimRich(title.value, 1, title.value.text.length - 1) } : title;
}

const optional = <Key extends string, T>(key: Key, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [name in Key]?: T };

function readPage(file: string, { root }: Site): TextFile {
  mustBeOfSite(file, root);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > limits.page) {
    throw new PubdeckError(
      'page-too-large',
      `The page has ${size} bytes; pubdeck reads at most ${limits.page}.`,
      { at: { file }, hint: 'A publication page is text of some kilobytes. Is this the right file?' },
    );
  }
  return readText(file, limits.page);
}

function readSummary(page: Page): Work['summary'] {
  const found =
    page.takeRich('summary', { blocks: true }) ??
    page.takeRich('abstract_short', { why: 'summary', blocks: true });
  if (!found || !isPlaceholder(found.value.text)) return found;
  const entry = page.entry(found.key);
  if (entry) page.note(entry, false, 'template example');
  page.info(
    'placeholder-summary',
    `The summary reads '${found.value.text.slice(0, 60)}'; that is no summary.`,
    found.at,
  );
  return undefined;
}

function readProjects(page: Page, site: Site): ProjectReference[] {
  const entry = page.entry('projects');
  return page.takeList('projects', 'projects').flatMap(({ value }) => {
    const project = site.project(value, page.file);
    if (!project && /^(?:example|internal-project|external-project)$/i.test(value)) {
      if (entry) page.note(entry, false, 'template example');
      return [];
    }
    return [
      {
        slug: value,
        ...(project?.title ? { title: project.title } : {}),
        ...(project ? { file: project.file } : {}),
      },
    ];
  });
}

/** Texts of a list whose items are texts or maps: the wanted parts of a map joined. */
function readTexts(page: Page, { key, parts, otherKeys = [] }: TextField): string[] {
  const written = [key, ...otherKeys].find((name) => page.entry(name) !== undefined) ?? key;
  const entry = page.take(written, key);
  if (!entry) return [];
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  return items.flatMap((item) => {
    if (item.kind === 'scalar') return item.text.trim() ? [readInline(item.text).text] : [];
    if (item.kind === 'map')
      return [
        parts
          .map((part) => readInline(textIn(item, part)).text)
          .filter(Boolean)
          .join(', '),
      ].filter(Boolean);
    return [];
  });
}

/** Flags are read so that the account of fields is true; none changes a talk. */
function readFlags(page: Page): void {
  for (const key of ['featured', 'selected', 'peer_reviewed', 'open_access', 'license']) {
    const entry = page.take(key, 'flag');
    if (entry) page.note(entry, false, 'a flag of the site; it changes no slide');
  }
}

/** The abstract's own language; else that of title and summary; else what the site says. */
function languageOf(abstract: Abstract | undefined, other: string, siteLanguage: string): string {
  return abstract?.language ?? languageOfText(other, siteLanguage);
}

/** Where the reader of a slide finds this page. None for drafts and for pages that say themselves where they are. */
function webPage(page: Page, site: Site): Pick<Work, 'webPage'> {
  const says = (key: string): string => {
    const entry = page.entry(key);
    return entry === undefined ? '' : (firstScalar(entry.value)?.text.trim() ?? 'more');
  };
  const elsewhere = ['url', 'slug', 'headless', 'build', '_build', 'draft', 'private'].some(
    (key) => !/^(?:false)?$/i.test(says(key)),
  );
  const url = elsewhere ? undefined : pageAddress(page.file, site);
  return url === undefined ? {} : { webPage: { url, site: site.config.title.trim() } };
}
