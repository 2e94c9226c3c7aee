/** The language of a BCP 47 tag without script and region: `zh-Hant` → `zh`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Languages written from right to left, old codes (`iw`, `ji`) included. */
const rightToLeft: ReadonlySet<string> = new Set(
  'ar arc azb bal ckb dv fa he iw ji ks lrc mzn nqo pnb ps sd syr ug ur yi'.split(' '),
);
const rightToLeftScript = /[-_](?:adlm|arab|hebr|mand|nkoo|rohg|syrc|thaa)(?:[-_]|$)/i;
const otherScript = /[-_][a-z]{4}(?:[-_]|$)/i;

/** Text direction of a language tag: by its script subtag where it has one, else by the language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  if (rightToLeftScript.test(tag)) return 'rtl';
  return !otherScript.test(tag) && rightToLeft.has(primaryLanguage(tag)) ? 'rtl' : 'ltr';
}
