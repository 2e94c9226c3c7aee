import { dirname, sep } from 'node:path';
import { readText } from '../io/text-file.ts';

/** Endings of the files that can hold slides; Quarto and R Markdown have their own. */
export const deckEnding = /\.(?:md|markdown|qmd|rmd)$/i;

/** A file's name without the ending of Markdown. */
export const withoutEnding = (name: string): string => name.replace(deckEnding, '');

const headLimit = 20_000;

/** Front matter with its fences off, and what follows it. */
function split(text: string): { readonly head: string; readonly body: string } {
  const found = /^\uFEFF?\s*(---|\+\+\+)[^\S\r\n]*\r?\n([\s\S]*?)\r?\n\1[^\S\r\n]*(?:\r?\n|$)/.exec(
    text.slice(0, headLimit * 2),
  );
  if (found) return { head: `\n${found[2]}\n`, body: text.slice(found[0].length) };
  return /^\s*\{(?!\{)/.test(text)
    ? { head: text.slice(0, headLimit), body: text }
    : { head: '', body: text };
}

/** What only the front matter of a deck holds, whichever tool it is written for. */
const declarations = [
  // Hugo Blox
  /^type\s*[:=]\s*['"]?slides\b/m,
  /^slides:\s*\n\s+\w/m,
  /^\[slides\]/m,
  /^\s*"slides"\s*:\s*\{/m,
  // reveal-hugo
  /^reveal_hugo:|^\[reveal_hugo|^outputs\s*[:=].*\breveal\b|^outputs:[ \t]*\n(?:[ \t]*-.*\n)*?[ \t]*-[ \t]*['"]?reveal\b/im,
  // Marp
  /^marp\s*:\s*true\b|^(?:paginate|headingDivider)\s*:/m,
  // reveal-md
  /^(?:revealOptions|slideOptions|verticalSeparator|notesSeparator)\s*:|^presentation:\s*\n\s+\w/m,
  // Slidev
  /^(?:drawings|mdc|highlighter|routerMode|titleTemplate)\s*:/m,
];

/** Formats of slides in Quarto, Pandoc and R Markdown. */
const slideFormat = /revealjs|beamer|slidy|slideous|dzslides|s5\b|ioslides|xaringan|pptx|powerpoint/;

/** `format:` or `output:` of slides, on its line or indented below it. Line by line: a pattern over many lines may take for ever. */
function hasSlideFormat(head: string): boolean {
  let inside = false;
  for (const line of head.split(/\r?\n/)) {
    inside = /^(?:format|output)\s*:/.test(line) || (inside && /^[ \t]/.test(line));
    if (inside && slideFormat.test(line)) return true;
  }
  return false;
}

/** Fields that only a publication's or a talk's page has. A deck may name its authors and its date too. */
const pageFields =
  /^(?:abstract|abstract_short|publication|publication_types|publication_short|event|url_(?:pdf|slides|code)|doi)\s*[:=]\s*\S|^slides\s*[:=]\s*['"]?[\w/-]+['"]?\s*$/m;

const foldersInSite = (
  file: string,
): { readonly inContent: boolean; readonly folders: readonly string[] } => {
  const folders = dirname(file).split(sep);
  const content = folders.lastIndexOf('content');
  return { inContent: content >= 0, folders: folders.slice(content + 1) };
};

/** Whoever reads it tells why it cannot be read. */
function textOf(file: string): string {
  try {
    return readText(file).text;
  } catch {
    return '';
  }
}

/** A deck by its place (below `slides/` of a site) or by what its front matter says. */
export function isDeckFile(file: string): boolean {
  const { folders } = foldersInSite(file);
  if (folders.includes('slides')) return true;
  const { head } = split(textOf(file).slice(0, headLimit * 2));
  const declared = declarations.some((pattern) => pattern.test(head)) || hasSlideFormat(head);
  if (folders.some((name) => name === 'publication' || name === 'publications'))
    return declared && !pageFields.test(head);
  return declared;
}

/**
 * Whether a file that the user names holds slides, wherever it lies: a deck by its place or front matter; one with a rule
 * between its slides; outside of a site any text that is not a publication's page.
 */
export function holdsSlides(file: string): boolean {
  if (isDeckFile(file)) return true;
  const text = textOf(file);
  const { head, body } = split(text);
  if (pageFields.test(head) || body.trim() === '') return false;
  const { inContent, folders } = foldersInSite(file);
  if (inContent && folders.some((name) => /^publications?$/.test(name))) return false;
  return !inContent || hasRule(body);
}

/** Whether a file found in a folder, and not named, is taken for a deck: its front matter says so, or rules part it. */
export function looksLikeDeck(file: string): boolean {
  if (isDeckFile(file)) return true;
  if (foldersInSite(file).inContent) return false;
  const { head, body } = split(textOf(file));
  return !pageFields.test(head) && !isAboutFile(file) && hasRule(body);
}

/** A rule that stands in no code block and underlines nothing. */
function hasRule(body: string): boolean {
  let fence: string | undefined;
  let before = '';
  for (const line of body.split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || line.trim().startsWith(fence)))
      fence = fence === undefined ? mark : undefined;
    else if (
      fence === undefined &&
      (/^(?:-{3,}|<!--\s*(?:s|v|slide)\s*-->)\s*$/.test(line) || /^ {0,3}(?:\*{3,}|_{3,})\s*$/.test(line)) &&
      (before.trim() === '' || !/^-+\s*$/.test(line) || /^(?:[#>`~]|\s*[-*+]\s|<|!\[)/.test(before))
    )
      return true;
    before = line;
  }
  return false;
}

/** Files about a project are full of rules and hold no slides. */
const isAboutFile = (file: string): boolean =>
  /(?:^|[\\/])(?:readme|changelog|changes|contributing|license|licence|code_of_conduct|security|authors|history|news|todo)(?:[.-][\w-]+)*$/i.test(
    withoutEnding(file),
  );
