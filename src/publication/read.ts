import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { openSite, type Site } from '../site/site.ts';
import { plain } from '../text/rich-text.ts';
import { readFrontMatter } from './front-matter/read.ts';
import { entryOf, type FieldNode } from './front-matter/tree.ts';
import type { Publication } from './model.ts';

/** Reads a publication page of any era. */
export function readPublication(file: string, site: Site = openSite(file)): Publication {
  const front = readFrontMatter(readFileSync(file, 'utf8'), file);
  const text = (node: FieldNode | undefined) => (node?.kind === 'scalar' ? node.text.trim() : '');
  const located = (key: string) => {
    const entry = entryOf(front.root, key);
    const value = text(entry?.value);
    return entry && value ? { value: plain(value), at: front.lines.place(entry.value.span), key } : undefined;
  };
  const slug = /^index(\.|$)/.test(basename(file))
    ? basename(dirname(file))
    : basename(file).replace(/\.md$/, '');
  const list = (key: string) => {
    const value = entryOf(front.root, key)?.value;
    return value?.kind === 'list' ? value.items.map(text).filter(Boolean) : text(value) ? [text(value)] : [];
  };
  const title = located('title');
  const abstract = located('abstract');
  const rawDate = located('date');
  const year = /\d{4}/.exec(rawDate?.value.text ?? '')?.[0];
  const names = list('authors');
  const slides = located('slides');
  const deckName = slides?.value.text ?? slug;
  const deckFile = join(site.contentFolder, 'slides', deckName, 'index.md');
  return {
    file,
    slug,
    frontMatter: front.kind,
    language: 'en',
    direction: 'ltr',
    title,
    subtitle: located('subtitle'),
    authors: names.map((name) => ({
      name,
      raw: name,
      affiliations: [],
      equalContribution: false,
      corresponding: false,
      presenter: false,
      at: { file },
    })),
    date: rawDate && year ? { year: Number(year), raw: rawDate.value.text, at: rawDate.at } : undefined,
    venue: undefined,
    type: undefined,
    abstract: abstract && {
      text: abstract.value,
      source: 'front matter',
      at: abstract.at,
      language: 'en',
      labels: [],
      stripped: [],
    },
    summary: located('summary'),
    identifiers: [],
    links: [],
    tags: list('tags'),
    featuredImage: undefined,
    projects: [],
    awards: [],
    funding: [],
    slides: {
      raw: slides?.value.text,
      at: slides?.at,
      deckName,
      deckFile,
      exists: false,
      reason: slides ? 'as written' : 'no value',
    },
    body: [],
    citation: { short: '', full: plain(title?.value.text ?? ''), bibtex: '', csl: {}, from: 'page' },
    fields: [],
    problems: front.problems,
  };
}
