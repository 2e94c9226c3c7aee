import { basename, dirname, relative, sep } from 'node:path';
import type { Site } from './site.ts';

/**
 * The address at which Hugo publishes a content page: the folder of the file below the content of its language, in lower
 * case, below `baseURL` (gohugo.io, "URL management"). Undefined wherever a setting could give it another one: own
 * permalinks, ugly addresses, a name that Hugo rewrites.
 */
export function pageAddress(file: string, site: Site): string | undefined {
  const { baseUrl, movesPages, defaultLanguage, prefixesDefault, languages } = site.config;
  if (movesPages || !isRealSite(baseUrl)) return;
  const languageFolder = site.languageFolder(file);
  const language = site.languageOf(file);
  const several = languages.length > 1;
  if (several ? !languages.some(({ code }) => code === language) : prefixesDefault) return;
  const prefix =
    several && (prefixesDefault || language !== defaultLanguage) ? `${language.toLowerCase()}/` : '';
  if (/\.[a-z]{2,3}(?:-\w+)?\.md$/i.test(file)) return;
  const path = relative(site.contentFolder, file)
    .split(sep)
    .slice(languageFolder === '' ? 0 : 1);
  const folder = /^index\.md$/i.test(basename(file))
    ? dirname(path.join('/'))
    : path.join('/').replace(/\.md$/i, '');
  // What Hugo does to blanks, signs and letters of other alphabets is not guessed.
  if (folder.startsWith('.') || !/^[a-z0-9/_-]+$/i.test(folder)) return;
  return new URL(`${prefix}${folder.toLowerCase()}/`, baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
}

/** Templates come with a `baseURL` that is nobody's. */
const isRealSite = (address: string): boolean =>
  /^https?:\/\/[^/\s]+\.[a-z]{2,}/i.test(address) &&
  !/example\.|localhost|\.invalid|your|replace|hugoblox|wowchemy|sourcethemes|academic-demo|starter/i.test(
    address,
  );
