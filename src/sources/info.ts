import { basename, relative } from 'node:path';
import { formatPlace } from '../problems/format.ts';
import type { Place } from '../problems/problem.ts';
import { toMarkdown } from '../text/markdown.ts';
import { toPlain } from '../text/plain.ts';
import type { RichText } from '../text/rich-text.ts';
import { displayWidth } from '../text/width.ts';
import { countWords } from '../text/words.ts';
import { formatDate, iso } from '../work/dates.ts';
import type { Author, Work } from '../work/model.ts';
import type { DeckPlace, Reading } from '../work/reading.ts';

export interface InfoOptions {
  readonly color: boolean;
}

/** What was understood of one work, as text: each field with its place, then what was not used and why. */
export function formatInfo(reading: Reading, { color }: InfoOptions): string {
  const { work: publication, fields } = reading;
  const ink = coloursOf(color);
  const rows = infoRows(reading);
  const width = Math.max(...rows.map(([name]) => name.length));
  const where = (at: Place | undefined) =>
    at?.line === undefined
      ? ''
      : ink.dim(`  line ${at.line}${at.column === undefined ? '' : `:${at.column}`}`);
  const lines = [ink.bold(publication.file)];
  for (const [name, value, at] of rows)
    lines.push(`  ${ink.bold(name.padEnd(width))}  ${clip(value, 96)}${where(at)}`);
  const unused = fields.filter(({ used, why }) => !used && why !== 'empty');
  if (unused.length > 0) {
    const wide = Math.max(...unused.map(({ key }) => key.length));
    lines.push('', '  Not used:');
    for (const { key, why, at } of unused) lines.push(`    ${key.padEnd(wide)}  ${why}${where(at)}`);
  }
  const empty = fields.filter(({ why }) => why === 'empty').map(({ key }) => key);
  if (empty.length > 0) lines.push('', `  Empty: ${empty.join(', ')}`);
  if (publication.problems.length > 0) {
    lines.push('', '  Noticed:');
    for (const { severity, message, code, at, hint } of publication.problems) {
      const place =
        at.file === publication.file ? formatPlace({ ...at, file: '' }).replace(/^:/, '') : formatPlace(at);
      const word =
        severity === 'info'
          ? ink.dim('note')
          : severity === 'warning'
            ? ink.yellow('warning')
            : ink.red('error');
      lines.push(
        `    ${word} ${place ? `${/^\d/.test(place) ? 'line ' : ''}${place}: ` : ''}${message} [${code}]`,
      );
      if (hint) lines.push(ink.dim(`      ${hint}`));
    }
  }
  return lines.join('\n');
}

type Row = readonly [name: string, value: string, at: Place | undefined];

function infoRows({ work: publication, deck }: Reading): Row[] {
  const { title, subtitle, authors, date, venue, type, abstract, summary, featuredImage, citation } =
    publication;
  const text = (rich: RichText) => toPlain(rich);
  const rows: (Row | undefined)[] = [
    title && ['title', text(title.value), title.at],
    subtitle && ['subtitle', text(subtitle.value), subtitle.at],
    ...authors.map(authorRow),
    date && ['date', formatDate(date, publication.language), date.at],
    venue && ['venue', venueText(venue), venue.at],
    type && ['type', type.label ? `${type.label} (${type.id})` : type.id, type.at],
    ['language', publication.language, undefined],
    abstract
      ? [
          'abstract',
          `${countWords(abstract.text.text)} words, ${abstract.language}, from ${sourceName(publication)}: ${text(abstract.text)}`,
          abstract.at,
        ]
      : ['abstract', 'none', undefined],
    abstract && abstract.labels.length > 0
      ? [
          'sections',
          abstract.labels.map((label) => `${label.text}${label.role ? ` (${label.role})` : ''}`).join(', '),
          undefined,
        ]
      : undefined,
    summary && ['summary', text(summary.value), summary.at],
    ...publication.identifiers.map((id): Row => [id.kind, id.value, id.at]),
    ...publication.links.map(
      (link): Row => [
        link.type,
        `${link.label}: ${link.url ?? (link.file ? relative(publication.file, link.file).replace(/^\.\.\//, '') : link.raw)}`,
        link.at,
      ],
    ),
    publication.tags.length > 0 ? ['tags', publication.tags.join(', '), undefined] : undefined,
    featuredImage && [
      'image',
      `${basename(featuredImage.file)}${featuredImage.caption ? ` · ${text(featuredImage.caption)}` : ''}`,
      featuredImage.at,
    ],
    ...publication.projects.map((project): Row => ['project', project.title ?? project.slug, undefined]),
    ...Object.entries(publication.more).flatMap(([name, texts]) =>
      texts.map((text): Row => [name.replace(/s$/, ''), text, undefined]),
    ),
    publication.body.length > 0
      ? [
          'body',
          `${publication.body.length} sections, ${publication.body.reduce((sum, { blocks }) => sum + blocks.length, 0)} blocks`,
          undefined,
        ]
      : undefined,
    [
      'deck',
      `${deck.name} (${[deck.exists ? 'exists' : 'not written yet', deck.link?.reason].filter(Boolean).join('; ')})`,
      deck.link?.at,
    ],
    ['cite', citation.short, undefined],
  ];
  return rows.filter((row) => row !== undefined);
}

function authorRow(author: Author, index: number, all: readonly Author[]): Row {
  const extra = [
    author.presenter && 'presenter',
    author.equalContribution && 'equal contribution',
    author.corresponding && 'corresponding',
    author.affiliations.join('; '),
  ];
  return [
    index === 0 ? `authors (${all.length})` : '',
    [author.name, ...extra.filter(Boolean)].join(' · '),
    author.at,
  ];
}

const venueText = (venue: NonNullable<Work['venue']>): string =>
  [
    toPlain(venue.name),
    venue.short && toPlain(venue.short),
    venue.volume && `volume ${venue.volume}`,
    venue.issue && `issue ${venue.issue}`,
    venue.pages && `pages ${venue.pages}`,
  ]
    .filter(Boolean)
    .join(' · ');

const sourceName = ({ abstract }: Work): string =>
  abstract?.source === 'body heading'
    ? 'a section of the body'
    : abstract?.source === 'body text'
      ? "the body's text"
      : (abstract?.source ?? '');

/** One line a page: where its abstract was found, words, language, problems; then the sums. */
export function formatSiteInfo(readings: readonly Reading[], { color }: InfoOptions): string {
  const ink = coloursOf(color);
  const head = ['page', 'abstract', 'words', 'lang', 'slides', 'problems'];
  const rows = readings.map(({ work, deck }) => {
    const { abstract, problems } = work;
    const warnings = problems.filter(({ severity }) => severity !== 'info').length;
    const notes = problems.length - warnings;
    return [
      tail(work.file, 60),
      abstract?.source ?? '–',
      abstract ? String(countWords(abstract.text.text)) : '–',
      abstract?.language ?? work.language,
      deck.exists ? deck.name : '–',
      [
        warnings > 0 ? `${warnings} warning${warnings > 1 ? 's' : ''}` : '',
        notes > 0 ? `${notes} note${notes > 1 ? 's' : ''}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    ];
  });
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => displayWidth(row[column]!))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell + ' '.repeat(Math.max(widths[column]! - displayWidth(cell), 0)))
      .join('  ')
      .trimEnd();
  const found = readings.filter(({ work }) => work.abstract).length;
  const sum = `${readings.length} pages, ${found} with an abstract, ${readings.filter(({ deck }) => deck.exists).length} with a deck`;
  return [ink.bold(line(head)), ...rows.map(line), '', sum].join('\n');
}

/** The same as data; its schema is docs/schema/info.schema.json. */
export function infoJson({ work: publication, deck, format, fields }: Reading): Record<string, unknown> {
  const { title, subtitle, summary, abstract, date, venue, featuredImage, citation } = publication;
  const located = (value: Work['title']) =>
    value ? { ...richJson(value.value), key: value.key, at: value.at } : null;
  return {
    file: publication.file,
    slug: publication.slug,
    frontMatter: format,
    language: publication.language,
    direction: publication.direction,
    title: located(title),
    subtitle: located(subtitle),
    summary: located(summary),
    authors: publication.authors,
    date: date
      ? { iso: iso(date), display: formatDate(date, publication.language), raw: date.raw, at: date.at }
      : null,
    venue: venue
      ? { ...venue, name: richJson(venue.name), ...(venue.short ? { short: richJson(venue.short) } : {}) }
      : null,
    type: publication.type ?? null,
    abstract: abstract
      ? {
          ...richJson(abstract.text),
          source: abstract.source,
          language: abstract.language,
          words: countWords(abstract.text.text),
          labels: abstract.labels,
          stripped: abstract.stripped,
          at: abstract.at,
        }
      : null,
    identifiers: publication.identifiers,
    links: publication.links.map((link) => ({ ...link, url: link.url ?? null })),
    tags: publication.tags,
    imageCaption: located(publication.imageCaption),
    featuredImage: featuredImage
      ? { ...featuredImage, ...(featuredImage.caption ? { caption: richJson(featuredImage.caption) } : {}) }
      : null,
    projects: publication.projects,
    ...publication.more,
    slides: slidesJson(deck),
    body: publication.body.map(({ heading, level, blocks }) => ({
      heading: heading ? toPlain(heading) : null,
      level,
      blocks: blocks.map(({ kind }) => kind),
    })),
    citation: {
      short: citation.short,
      full: toPlain(citation.full),
      bibtex: citation.bibtex,
      csl: citation.csl,
      from: citation.from,
    },
    fields,
    problems: publication.problems,
  };
}

const slidesJson = ({ name, file, exists, link }: DeckPlace) => ({
  raw: link?.raw ?? null,
  at: link?.at,
  deckName: name,
  deckFile: file,
  exists,
  reason: link?.reason ?? 'no value',
});

const richJson = (rich: RichText): { text: string; markdown: string } => ({
  text: rich.text,
  markdown: toMarkdown(rich, { place: 'inline' }),
});

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

const tail = (path: string, length: number): string => {
  const short = path.replace(/^.*\/content\//, '');
  return short.length <= length ? short : `…${short.slice(1 - length)}`;
};

function coloursOf(color: boolean) {
  const ink = (code: number, end: number) => (text: string) =>
    color && text !== '' ? `\u001b[${code}m${text}\u001b[${end}m` : text;
  return { bold: ink(1, 22), dim: ink(2, 22), yellow: ink(33, 39), red: ink(31, 39) };
}
