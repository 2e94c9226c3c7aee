import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { contentWords } from '../text/words.ts';
import type { Work } from '../work/model.ts';

/** Links that may lead to the paper itself; those to slides, posters and data never do. */
const paperLinks = new Set(['pdf', 'preprint', 'source', 'site', 'canonical', 'custom', 'doi', 'arxiv']);
/** What else lies beside a paper. */
const other =
  /(?:^|[^\p{L}])(?:slides?|folien|diapos?(?:itivas)?|poster|presentation|präsentation|talk|keynote|handout|flyer|supp(?:l|lement\p{L}*|orting|info)?|si|appendix|anhang|cv|resume|lebenslauf|vita|bio|response|rebuttal|review(?:er)?s?|errata?|corrigend\p{L}*|cover[-_ ]?letter|cite|bibliography|solutions?|exercises?|syllabus|invoice|certificate|license|licence|press(?:[-_ ]?release)?)(?=$|[^\p{L}])/iu;
/** The PDF that themes bring as an example. */
const sample = { name: /^(?:example|conference-paper|journal-article|paper|preprint)\.pdf$/i, bytes: 20_000 };

/** PDF files of the site that may be the paper of a page, the likeliest first. Nothing is ever downloaded. */
export function papersOf(work: Work): string[] {
  const linked = work.links
    .filter(({ type, file }) => file !== undefined && paperLinks.has(type))
    .sort((a, b) => Number(b.type === 'pdf') - Number(a.type === 'pdf'))
    .map(({ file = '' }) => file);
  const notPapers = new Set(work.links.filter(({ type }) => !paperLinks.has(type)).map(({ file }) => file));
  const beside = besidePage(work.file).filter((file) => !notPapers.has(file));
  return [...new Set([...linked, ...beside])].filter(mayBePaper);
}

function mayBePaper(file: string): boolean {
  const name = basename(file);
  if (!/\.pdf$/i.test(name) || other.test(name.replace(/\.pdf$/i, ''))) return false;
  try {
    const { size } = statSync(file);
    return !(sample.name.test(name) && size < sample.bytes);
  } catch {
    return false;
  }
}

function besidePage(page: string): string[] {
  if (!/^_?index\.[\w.-]*md$/i.test(basename(page))) return [];
  const folder = dirname(page);
  try {
    return readdirSync(folder)
      .filter((name) => /\.pdf$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/** So much of a title stands in the first pages of its paper: the rest is lost to ligatures and line ends. */
const titleLeast = 0.6;

/** The first pages of a PDF name the title of the page. */
export function isPaperOf(work: Work, opening: string): boolean {
  const title = contentWords(work.title?.value.text ?? '');
  if (title.length < 2) return true;
  const plain = opening.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return title.filter((word) => plain.includes(word)).length >= titleLeast * title.length;
}
