import { basename, join } from 'node:path';
import { asData, type Data, get, namesIn, readData, textOf } from './data.ts';

interface SiteLanguage {
  /** BCP 47, as the configuration names it. */
  readonly code: string;
  /** Folder below the site's root that holds its pages. */
  readonly folder: string;
}

export interface SiteConfig {
  readonly title: string;
  readonly baseUrl: string;
  readonly defaultLanguage: string;
  readonly languages: readonly SiteLanguage[];
  readonly contentFolder: string;
  /** Pages of publications may stand at other addresses than their folders. */
  readonly movesPages: boolean;
  /** The default language, too, has its code in addresses. */
  readonly prefixesDefault: boolean;
  /** The site's own parameters, later files over earlier ones. */
  readonly params: Data;
}

const configFile = /^(?:hugo|config|params|languages)\.(?:toml|ya?ml|json)$/i;

/**
 * Hugo's configuration, from every place it may be in: `config.*` or `hugo.*` at the root, and
 * `config/_default/*` where a file named `params` or `languages` holds that part.
 */
export function readConfig(root: string): SiteConfig {
  const parts: Data[] = [];
  for (const folder of [root, join(root, 'config/_default')]) {
    for (const name of namesIn(folder)) {
      if (!configFile.test(name) || (folder === root && !/^(?:hugo|config)\./i.test(name))) continue;
      const data = readData(join(folder, name));
      const part = /^(params|languages)\./i.exec(basename(name))?.[1]?.toLowerCase();
      parts.push(part ? { [part]: data } : data);
    }
  }
  const find = (key: string) => parts.map((part) => get(part, key)).findLast((value) => value !== undefined);
  const defaultLanguage = textOf(find('defaultContentLanguage')) || textOf(find('languageCode')) || 'en';
  const contentFolder = textOf(find('contentDir')) || 'content';
  const languages: SiteLanguage[] = [];
  for (const part of parts) {
    for (const [code, settings] of Object.entries(asData(get(part, 'languages')) ?? {})) {
      const folder = textOf(get(asData(settings), 'contentDir')) || contentFolder;
      if (!languages.some((known) => known.code === code)) languages.push({ code, folder });
    }
  }
  return {
    title: textOf(find('title')),
    baseUrl: textOf(find('baseURL')),
    defaultLanguage,
    languages,
    contentFolder,
    movesPages:
      /"publications?":/i.test(JSON.stringify(find('permalinks') ?? '')) ||
      ['uglyURLs', 'disablePathToLower'].some((key) => isTrue(find(key))),
    prefixesDefault: isTrue(find('defaultContentLanguageInSubdir')),
    params: Object.assign({}, ...parts.map((part) => asData(get(part, 'params')) ?? {})),
  };
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';
