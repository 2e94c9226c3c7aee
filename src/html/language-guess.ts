const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
];

/** The language that a text's script speaks for, where at least a share of its letters are of that script. */
export function scriptLanguage(text: string, share = 0.25): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const [pattern, language] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    // One Chinese character says as much as a Latin word.
    const weight = language === 'zh' ? 3 : language === 'ja' || language === 'ko' ? 2 : 1;
    if (count > 3 && count * weight >= letters * share) {
      if (language === 'ja' && count < (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 10) continue;
      if (language === 'zh' && traditional.test(text)) return 'zh-Hant';
      return language;
    }
  }
  return undefined;
}

/** Frequent characters written so in traditional Chinese only. */
const traditional = /[們這個為說對應開關與從還讓發現實際無經過體點運機會學術導師營場備試驗]/;

const words: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'is', 'for', 'with', 'we', 'are', 'that', 'by', 'this', 'from'],
  de: ['der', 'die', 'und', 'das', 'ist', 'mit', 'für', 'nicht', 'eine', 'auf', 'wir', 'von'],
  fr: ['le', 'la', 'les', 'des', 'et', 'une', 'est', 'pour', 'dans', 'que', 'nous', 'sur'],
  es: ['el', 'los', 'las', 'del', 'una', 'y', 'para', 'con', 'por', 'que', 'como', 'se'],
  pt: ['os', 'uma', 'não', 'para', 'com', 'dos', 'da', 'em', 'que', 'como', 'são', 'ao'],
  it: ['il', 'gli', 'una', 'che', 'per', 'con', 'della', 'sono', 'di', 'alla', 'nel', 'è', 'più'],
  nl: ['het', 'een', 'van', 'niet', 'met', 'voor', 'zijn', 'op', 'dat', 'wij', 'ook'],
};

/** The language whose little words are most frequent; undefined where a text is too short to tell. */
export function wordLanguage(text: string): string | undefined {
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | undefined;
  let most = 2;
  for (const [language, list] of Object.entries(words)) {
    const count = found.filter((word) => list.includes(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}
