import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readFrontMatter } from '../front-matter/read.ts';
import type { FieldNode } from '../front-matter/tree.ts';
import { staysIn } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';
import { readInline } from '../text/read-inline.ts';
import { asData, type Data, get, listOf, namesIn, readData, textOf, urlize, withoutAccents } from './data.ts';

/** A person of the site. */
export interface Profile {
  readonly slug: string;
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  readonly role?: string;
  readonly affiliations: readonly string[];
  /** The site's owner: `superuser: true`, `is_owner: true`. */
  readonly owner: boolean;
  /** Language folder it stands in (`content/en/…`, `data/fr/…`), else ''. */
  readonly language: string;
  readonly file: string;
}

/** All profiles: `content/[lang/]authors/<slug>/_index.md` (2018 to 2025) and `data/[lang/]authors/**.yaml` (2026). */
export function readProfiles(root: string, contentFolder: string): Profile[] {
  const isOurs = (path: string): boolean => staysIn(path, root);
  return [...contentProfiles(contentFolder, isOurs), ...dataProfiles(join(root, 'data'), isOurs)];
}

type IsOurs = (path: string) => boolean;

function contentProfiles(content: string, isOurs: IsOurs): Profile[] {
  const found: Profile[] = [];
  const folders = [
    content,
    ...namesIn(content)
      .map((name) => join(content, name))
      .filter(isFolder),
  ];
  for (const folder of folders) {
    const authors = join(folder, 'authors');
    for (const slug of namesIn(authors)) {
      const bundle = join(authors, slug);
      const names = isFolder(bundle)
        ? namesIn(bundle).filter((name) => /^_?index(?:\.[\w-]+)?\.md$/.test(name))
        : [];
      for (const name of names) {
        const file = join(bundle, name);
        if (!isOurs(file)) continue;
        const language =
          /^_?index\.([\w-]+)\.md$/.exec(name)?.[1] ?? (folder === content ? '' : basename(folder));
        const profile = profileOf(pageData(file), slug, language, file);
        if (profile) found.push(profile);
      }
    }
  }
  return found;
}

function dataProfiles(data: string, isOurs: IsOurs): Profile[] {
  const found: Profile[] = [];
  const walk = (folder: string, language: string, depth: number) => {
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      if (!isOurs(path)) continue;
      if (isFolder(path)) {
        if (depth < 4) walk(path, language, depth + 1);
      } else if (/\.(ya?ml|toml|json)$/i.test(name)) {
        const content = readData(path);
        const slug = textOf(get(content, 'slug')) || name.replace(/\.\w+$/, '');
        const profile = profileOf(content, slug, language, path);
        if (profile) found.push(profile);
      }
    }
  };
  walk(join(data, 'authors'), '', 0);
  for (const name of namesIn(data))
    if (name !== 'authors' && isFolder(join(data, name, 'authors')))
      walk(join(data, name, 'authors'), name, 0);
  return found;
}

function profileOf(data: Data, slug: string, language: string, file: string): Profile | undefined {
  const names = asData(get(data, 'name'));
  const name =
    textOf(get(names, 'display')) ||
    [textOf(get(names, 'given')), textOf(get(names, 'family'))].filter(Boolean).join(' ') ||
    textOf(get(data, 'title')) ||
    textOf(get(data, 'name'));
  if (name === '') return undefined;
  const places = [...listOf(get(data, 'organizations')), ...listOf(get(data, 'affiliations'))];
  const given = textOf(get(names, 'given')) || textOf(get(data, 'first_name'));
  const family = textOf(get(names, 'family')) || textOf(get(data, 'last_name'));
  const role = textOf(get(data, 'role'));
  const isOwner = [get(data, 'superuser'), get(data, 'is_owner')].some(
    (value) => value === true || textOf(value) === 'true',
  );
  return {
    slug,
    name: plainText(name),
    ...(given ? { given: plainText(given) } : {}),
    ...(family ? { family: plainText(family) } : {}),
    ...(role ? { role } : {}),
    affiliations: places
      .map((place) => plainText(textOf(get(asData(place), 'name')) || textOf(place)))
      .filter(Boolean),
    owner: isOwner,
    language,
    file,
  };
}

/** Profiles hold HTML and Markdown too; a degree in small type behind a name is no part of it. */
const plainText = (text: string): string =>
  readInline(text.replace(/<(small|sup|sub)\b[^>]*>[\s\S]*?<\/\1>/gi, ''))
    .text.replace(/\s+/g, ' ')
    .trim();

/** The front matter of a page as plain data; an unreadable one is empty. */
export function pageData(file: string): Data {
  try {
    const toData = (node: FieldNode): unknown => {
      if (node.kind === 'scalar') return node.type === 'null' ? undefined : node.text;
      return node.kind === 'list'
        ? node.items.map(toData)
        : Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]));
    };
    return toData(readFrontMatter(readText(file).text, file).root) as Data;
  } catch {
    return {};
  }
}

/**
 * Finds people as the themes do: by the slug that an author entry makes, with and without accents, in the
 * page's language first.
 */
export class People {
  private readonly bySlug = new Map<string, Profile[]>();
  private readonly byName = new Map<string, Profile[]>();
  readonly all: readonly Profile[];

  constructor(all: readonly Profile[]) {
    this.all = all;
    for (const profile of all) {
      const name = plainName(profile.name);
      this.byName.set(name, [...(this.byName.get(name) ?? []), profile]);
      for (const key of new Set([urlize(profile.slug), withoutAccents(urlize(profile.slug))])) {
        this.bySlug.set(key, [...(this.bySlug.get(key) ?? []), profile]);
      }
    }
  }

  find(entry: string, language: string): Profile | undefined {
    const slug = urlize(entry);
    const found = this.bySlug.get(slug) ?? this.bySlug.get(withoutAccents(slug)) ?? [];
    return (
      found.find((profile) => profile.language === language) ??
      found.find((profile) => profile.language === '') ??
      found[0]
    );
  }

  /** Somebody by the whole display name, when only one person of the site is called so. */
  named(name: string, language: string): Profile | undefined {
    const found = this.byName.get(plainName(name)) ?? [];
    if (new Set(found.map((profile) => profile.slug)).size > 1) return undefined;
    return found.find((profile) => profile.language === language) ?? found[0];
  }

  /** The site's owner in a language; a site with one profile alone, or one named `admin`, `me` or `_me`, is that person's. */
  owner(language: string): Profile | undefined {
    const owners = this.all.filter((profile) => profile.owner);
    const usual = this.all.filter((profile) => isOwnerSlug(profile.slug));
    const slugs = new Set(this.all.map((profile) => profile.slug));
    const candidates =
      owners.length > 0 ? owners : usual.length > 0 ? usual : slugs.size === 1 ? this.all : [];
    // Several owners say nothing about who speaks.
    if (new Set(candidates.map((profile) => profile.slug)).size > 1)
      return candidates.find((profile) => isOwnerSlug(profile.slug));
    return (
      candidates.find((profile) => profile.language === language) ??
      candidates.find((profile) => profile.language === '') ??
      candidates[0]
    );
  }
}

const isOwnerSlug = (slug: string): boolean => /^_?(?:admin|me)$/.test(slug);

const plainName = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

/** The first folder below `content/` that a file stands in, when pages of one language are kept there. */
export function languageFolderOf(file: string, content: string): string {
  const first = relative(content, dirname(file)).split(/[\\/]/)[0] ?? '';
  return first === '..' ||
    /^(?:publications?|slides|authors|projects?|posts?|events?|talks?|home)$/.test(first)
    ? ''
    : first;
}
