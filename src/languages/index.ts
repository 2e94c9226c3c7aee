import { shippedLanguages } from './all.ts';
import type { Language } from './language.ts';

const byCode = new Map<string, Language>();

/** Makes a language known; one of the same code is replaced. */
export function addLanguage(language: Language): void {
  for (const code of [language.code, ...(language.otherCodes ?? [])])
    byCode.set(code.toLowerCase(), language);
}

for (const language of shippedLanguages) addLanguage(language);

/** Every known language, by code. */
export const knownLanguages = (): Language[] =>
  [...new Set(byCode.values())].sort((one, other) => (one.code < other.code ? -1 : 1));

/** One entry of the language of a tag: of `zh-Hant-TW`, else of `zh-Hant`, else of `zh`. */
export function languageEntry<Key extends keyof Language>(tag: string, key: Key): Language[Key] | undefined {
  const parts = tag.toLowerCase().split(/[-_]/);
  for (; parts.length > 0; parts.pop()) {
    const entry = byCode.get(parts.join('-'))?.[key];
    if (entry !== undefined) return entry;
  }
  return undefined;
}
