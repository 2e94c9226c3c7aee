import { limits } from '../../front-matter/limits.ts';
import type { ScalarNode } from '../../front-matter/tree.ts';
import type { Place } from '../../problems/problem.ts';
import type { Profile } from '../../site/profiles.ts';
import type { Site } from '../../site/site.ts';
import { readInline } from '../../text/read-inline.ts';
import { type RichText, withoutOverrides } from '../../text/rich-text.ts';
import type { Author } from '../../work/model.ts';
import {
  isCjkName,
  isLastFirst,
  isSuffix,
  type NameContext,
  type NameParts,
  separateNames,
  splitName,
  threePartName,
  turnName,
} from '../../work/names.ts';
import { isPlaceholderName } from '../../work/placeholders.ts';
import { organisations } from './affiliations.ts';
import { type Page, scalars, textIn } from './page.ts';

const equalForm =
  /\bequal(?:ly|\s+contrib)?|contributed? equally|co-?first|joint(?:ly)? first|shared first|igual|égale|gleich(?:e[nr]?|er maßen)? beitr|gleichberechtigt|同等|共同第一|并列第一|동등/iu;
const correspondingForm =
  /correspond|contact author|autor de correspondencia|korrespond|通[讯訊]|責任著者|교신/iu;
const restForm =
  /^(?:and\s+)?(?:et\.?\s*al\.?|(?:many |several |\d+ )?(?:others|co-?authors|colleagues|collaborators)|and more|more|among others|等|他|ほか|\.{3}|…)\.?$/iu;
/** 'Emmanuel Ferragne et al.': the last name with the rest behind it. */
const restBehind =
  /(?<=\S)[,\s]+(et\.?\s*al\.?|and others|and colleagues)$|(?<=\p{Script=Han})\s*(等|ほか)$/iu;

interface Entry {
  readonly raw: string;
  readonly at: Place;
  readonly affiliations: readonly string[];
}

export interface ReadAuthors {
  readonly authors: readonly Author[];
  /** 'et al.' where the page does not name them all. */
  readonly others?: string;
}

/** Authors of a page with profiles, notes and marks. */
export function readAuthors(page: Page, site: Site, pageLanguage: string): ReadAuthors {
  const entries = authorEntries(page);
  const folder = site.languageFolder(page.file) || site.languageOf(page.file);
  const owner = site.people.owner(folder);
  const names: NameContext = { spanish: isSpanishSite(site, pageLanguage) };
  const lastFirst =
    entries.length > 1 && entries.filter(({ raw }) => isLastFirst(raw)).length >= entries.length / 2;
  const found = entries.flatMap((entry) => peopleOf(entry, { lastFirst, names }, page));
  const others = found.find((one) => 'others' in one)?.others;
  const named = found.filter((one): one is Person => !('others' in one));
  const notes = readNotes(page, named.length);
  const starred = named.filter(({ marks }) => marks.includes('*')).length;
  const authors = named.flatMap((person, index): Author[] => {
    const profile = profileFor(person, site, folder, owner);
    if (!profile && isPlaceholderName(person.parts.name)) {
      reportPlaceholder(page, person);
      return [];
    }
    const parts = profile
      ? profileParts(profile, person, names, pageLanguage, inLatin(site, profile))
      : person.parts;
    const note = notes[index];
    return [
      {
        name: parts.name,
        raw: person.raw,
        ...(parts.given ? { given: parts.given } : {}),
        ...(parts.family ? { family: parts.family } : {}),
        ...(parts.suffix ? { suffix: parts.suffix } : {}),
        ...(profile ? { profile: profile.slug } : {}),
        affiliations: organisations([...person.affiliations, ...(profile?.affiliations ?? [])], pageLanguage),
        ...(note ? { note } : {}),
        // One star alone may mean anything; two or more authors with a star share it.
        equalContribution: equalForm.test(note ?? '') || (starred > 1 && person.marks.includes('*')),
        corresponding:
          correspondingForm.test(note ?? '') || person.marks.includes('✉') || person.marks.includes('📧'),
        presenter: owner !== undefined && profile?.slug === owner.slug,
        at: person.at,
      },
    ];
  });
  return { authors, ...(others === undefined ? {} : { others }) };
}

const isSpanishSite = (site: Site, pageLanguage: string): boolean =>
  [pageLanguage, site.config.defaultLanguage, ...site.config.languages.map(({ code }) => code)].some((code) =>
    /^(?:es|ca|gl|eu)\b/i.test(code),
  );

/** The same person's profile in another language of the site, where that spells the name in Latin letters. */
const inLatin = (site: Site, { slug, name }: Profile): Profile | undefined =>
  isCjkName(name)
    ? site.people.all.find((other) => other.slug === slug && /\p{Script=Latin}{2}.*\s/u.test(other.name))
    : undefined;

/** Name of a profile; a name that the page spells in Latin letters itself stays so in a deck in Latin letters. */
function profileParts(
  profile: Profile,
  { parts }: Person,
  context: NameContext,
  language: string,
  latin: Profile | undefined,
): NameParts {
  if (
    isCjkName(profile.name) &&
    !/^(?:zh|ja|ko)\b/i.test(language) &&
    / /.test(parts.name) &&
    !isCjkName(parts.name)
  )
    return parts;
  if (latin !== undefined && isCjkName(profile.name) && !/^(?:zh|ja|ko)\b/i.test(language))
    return splitName(latin.name, context);
  const split = splitName(profile.name, context);
  return profile.given && profile.family ? { ...split, given: profile.given, family: profile.family } : split;
}

function reportPlaceholder(page: Page, { parts, at }: Person): void {
  if (isOwnerKey(parts.name))
    page.warn(
      'unknown-owner',
      `The author '${parts.name}' stands for the site's owner, but the site has no profile of that name.`,
      at,
      'Write the name itself, or a profile content/authors/admin/_index.md with `title:`.',
    );
  else
    page.warn(
      'placeholder-author',
      `The author '${parts.name}' is a placeholder; it is left out.`,
      at,
      'Write the name of the author.',
    );
}

/** Keys under which sites file their owner. */
const isOwnerKey = (name: string): boolean => /^_?(?:admin|me)$/i.test(name);

function authorEntries(page: Page): Entry[] {
  const entry = page.take('authors', 'authors') ?? page.take('author', 'authors');
  if (!entry) {
    page.info('no-authors', 'The page names no authors.', { file: page.file });
    return [];
  }
  const found: Entry[] = [];
  const fromNode = (node: ScalarNode) =>
    found.push({ raw: node.text, at: page.nodePlace(node, entry), affiliations: [] });
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  for (const item of items) {
    if (item.kind !== 'map') {
      for (const node of scalars(item)) fromNode(node);
      continue;
    }
    const raw =
      textIn(item, 'name') ||
      textIn(item, 'title') ||
      textIn(item, 'slug') ||
      [textIn(item, 'given'), textIn(item, 'family')].join(' ').trim();
    const affiliation = textIn(item, 'affiliation');
    if (raw)
      found.push({ raw, at: page.nodePlace(item, entry), affiliations: affiliation ? [affiliation] : [] });
  }
  return bounded(found, page);
}

/** No paper has so many authors, and no author so long a name. */
function bounded(entries: readonly Entry[], page: Page): Entry[] {
  if (entries.length > limits.authors)
    page.warn(
      'too-many-authors',
      `The page has ${entries.length} authors; the first ${limits.authors} are read.`,
      entries[0]!.at,
    );
  return entries.slice(0, limits.authors).map((one) => {
    const entry = { ...one, raw: withoutOverrides(one.raw) };
    if (entry.raw.length <= limits.title) return entry;
    page.warnTooLong('The name of an author', entry.raw.length, limits.title, entry.at);
    return { ...entry, raw: entry.raw.slice(0, limits.title) };
  });
}

interface Person extends Entry {
  readonly parts: NameParts;
  readonly marks: string;
}

interface NamesHow {
  readonly lastFirst: boolean;
  readonly names: NameContext;
}

function peopleOf(entry: Entry, how: NamesHow, page: Page): (Person | { readonly others: string })[] {
  const group = /^\s*\{([^{}]+)\}\s*$/.exec(entry.raw)?.[1];
  const { text, marks } = cleanName(group ?? entry.raw);
  if (text === '') return [];
  // Braces around a whole name say that it is one: a group.
  if (group?.includes(' ')) return [{ ...entry, parts: { name: text }, marks }];
  const behind = restBehind.exec(text);
  if (behind)
    return [
      ...peopleOf({ ...entry, raw: text.slice(0, behind.index) }, how, page),
      othersOf((behind[1] ?? behind[2])!, entry, page),
    ];
  const single = isCommaName(text, how.lastFirst) || threePartName(text) !== undefined;
  const names = single ? [text] : separateNames(text);
  if (names.length > 1)
    page.info(
      'several-names',
      `One author entry holds ${names.length} names: ${text.slice(0, 80)}`,
      entry.at,
      'Write each name as an item of its own.',
    );
  return names.flatMap((name): ReturnType<typeof peopleOf> => {
    if (restForm.test(name)) return [othersOf(name, entry, page)];
    const own = splitMarks(name);
    if (own.text === '') return [];
    const [last, first] = own.text.split(/\s*[,，]\s*/);
    const turned = first && last && !isSuffix(first) && isLastFirst(own.text);
    const parts =
      threePartName(own.text) ??
      (turned ? turnName(last, first) : splitName(own.text.replace(/\s*,\s*/g, ', '), how.names));
    return [
      {
        ...entry,
        raw: names.length > 1 ? name : entry.raw,
        parts,
        marks: own.marks + (names.length > 1 ? '' : marks),
      },
    ];
  });
}

function othersOf(words: string, entry: Entry, page: Page): { readonly others: string } {
  page.info('more-authors', `'${words}' stands for authors that the page does not name.`, entry.at);
  return { others: /[\p{Script=Han}\p{Script=Hiragana}]/u.test(words) ? words.trim() : 'et al.' };
}

/** One comma, and it is between surname and given name. */
function isCommaName(text: string, lastFirst: boolean): boolean {
  if (!isLastFirst(text)) return false;
  if (lastFirst) return true;
  const [a = '', b = ''] = text.split(/\s*[,，]\s*/);
  return (
    isCjkName(a) ||
    isSuffix(b) ||
    !a.includes(' ') ||
    !b.includes(' ') ||
    /^(?:van|von|de|di|da|del|dos|du|la|le)\s/.test(a)
  );
}

/** A name without markup, BibTeX remains, raised figures and signs; the signs are told apart. */
function cleanName(raw: string): { text: string; marks: string } {
  const rich = readInline(
    raw.replace(/(?<=[\p{L}.)])\*+(?=\s|,|$)/gu, '\\*').replace(/^\s*\*(?=\p{L}[^*]*$)/u, '\\*'),
  );
  return splitMarks(withoutRaised(rich));
}

function withoutRaised({ text, marks }: RichText): string {
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.kind !== 'sup' && mark.kind !== 'math') continue;
    if (mark.start < at) continue;
    const raised = text.slice(mark.start, mark.end);
    out +=
      text.slice(at, mark.start) +
      raised.replace(/[^*†‡§✉📧]/gu, '').replace(/^/, /[*†‡§✉📧]/u.test(raised) ? ' ' : '');
    at = mark.end;
  }
  return out + text.slice(at);
}

function splitMarks(text: string): { text: string; marks: string } {
  let rest = text.replace(/\s+/g, ' ').trim();
  let marks = '';
  for (let again = true; again; ) {
    again = false;
    const tail =
      /\s*(?:[*†‡§¶#✉📧✝⁺+]+|\^\{?[\d,\s*a-z]{1,6}\}?|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\((?:\d|[*†‡])\)|(?<=\p{L})\d(?:,\d)*|\\?[*†‡])$/u.exec(
        rest,
      );
    const head = /^[*†‡§#]+\s*/u.exec(rest);
    if (tail && tail.index > 0) {
      marks += tail[0].trim();
      rest = rest.slice(0, tail.index).trim();
      again = true;
    } else if (head && head[0].length < rest.length) {
      marks += head[0].trim();
      rest = rest.slice(head[0].length);
      again = true;
    }
  }
  return { text: rest.replace(/^[,;\s]+|[,;\s]+$/g, ''), marks };
}

function readNotes(page: Page, authors: number): string[] {
  const entry = page.take('author_notes', 'notes of authors');
  if (!entry) return [];
  const items = entry.value.kind === 'list' ? entry.value.items : [entry.value];
  const notes = items.map((item) =>
    item.kind === 'scalar' && item.type !== 'null' ? readInline(item.text).text : '',
  );
  const said = notes.findLastIndex((note) => note !== '') + 1;
  if (said > authors) {
    page.warn(
      'more-notes-than-authors',
      `There are ${said} author notes for ${authors} authors; notes belong to authors by position.`,
      page.place(entry),
      "Write one note an author, in the same order; an empty one is ''.",
    );
  } else if (said < authors && notes.length !== authors) {
    page.info(
      'fewer-notes-than-authors',
      `There are ${said} author notes for ${authors} authors; they go to the first ones.`,
      page.place(entry),
    );
  }
  return notes;
}

function profileFor(
  person: Person,
  site: Site,
  folder: string,
  owner: Profile | undefined,
): Profile | undefined {
  const found = site.people.find(person.raw, folder) ?? site.people.find(person.parts.name, folder);
  if (found) return found;
  if (owner && isOwnerKey(person.parts.name)) return owner;
  return site.people.named(person.parts.name, folder);
}
