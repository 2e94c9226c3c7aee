import { knownLanguages, languageEntry } from '../languages/index.ts';
import { detectLanguage, lookAlike, scriptLanguage } from './language.ts';
import { primaryLanguage } from './language-tag.ts';

/** With fewer words than this only words that no other language has tell anything. */
const wordsLeast = 6;
const sure = 0.65;

/**
 * Whether a text of a page is surely in another language than the deck: an award told in French under an English abstract. Names
 * and what is quoted are of no language; a short text counts only where its letters and its small words agree.
 */
export function isInOtherLanguage(text: string, language: string): boolean {
  const own = primaryLanguage(language);
  const script = scriptLanguage(text, 0.5)?.language;
  if (script !== undefined && primaryLanguage(script) !== own) return !lookAlike(script, language);
  const bare = withoutNames(text);
  const words = bare.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (words.length >= wordsLeast) {
    const found = detectLanguage(bare);
    if (found !== undefined && found.confidence >= sure)
      return primaryLanguage(found.language) !== own && !lookAlike(found.language, language);
  }
  const hits = (code: string): number => {
    const list = new Set((languageEntry(code, 'stopWords') ?? '').split(' '));
    return words.filter((word) => word.length > 1 && list.has(word)).length;
  };
  if (words.length < 2 || hits(own) > 0 || !/(?![a-z])\p{Script=Latin}/iu.test(bare)) return false;
  return knownLanguages().some(({ code }) => code !== own && !lookAlike(code, language) && hits(code) > 0);
}

/** Without quotations, addresses and words that begin with a capital, 'of' and 'and' between them included. */
const withoutNames = (text: string): string =>
  text
    .replace(/«[^»]*»|“[^”]*”|"[^"]*"|https?:\S+/gu, ' ')
    .replace(
      /\p{Lu}[\p{L}\p{M}’'-]*(?:,? (?:of |and |the |for |on |de |des |du |der |und |et )*\p{Lu}[\p{L}\p{M}’'-]*)*/gu,
      ' ',
    );
