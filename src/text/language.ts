import { knownLanguages, languageEntry } from '../languages/index.ts';

export interface DetectedLanguage {
  /** BCP 47. */
  readonly language: string;
  /** 0 to 1: share of the evidence that speaks for it. */
  readonly confidence: number;
}

/**
 * Scripts that name a language, with how many Latin letters one of their characters is worth. Marks count as
 * letters: Thai and Devanagari write their vowels with them.
 */
const scripts: readonly { readonly language: string; readonly form: RegExp; readonly weight: number }[] = [
  { language: 'zh', form: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 2.5 },
  { language: 'ko', form: /\p{Script=Hangul}/gu, weight: 2 },
  ...Object.entries({
    ru: /\p{Script=Cyrillic}/gu,
    ar: /\p{Script=Arabic}/gu,
    he: /\p{Script=Hebrew}/gu,
    hi: /\p{Script=Devanagari}/gu,
    bn: /\p{Script=Bengali}/gu,
    th: /\p{Script=Thai}/gu,
    el: /\p{Script=Greek}/gu,
    ka: /\p{Script=Georgian}/gu,
    hy: /\p{Script=Armenian}/gu,
    ta: /\p{Script=Tamil}/gu,
  }).map(([language, form]) => ({ language, form, weight: 1 })),
];

/** Characters that are enough to tell; longer texts are judged by their beginning. */
const SAMPLE = 20_000;

/**
 * The language of a text by its script, and among Latin scripts by its commonest words. Undefined where there
 * is too little to go by: a wrong language is worse than the site's own. `share` is what its script must fill of
 * the text: a half in prose, less where English terms and commands are usual.
 */
export function detectLanguage(text: string, share = 0.5): DetectedLanguage | undefined {
  const sample = text.slice(0, SAMPLE);
  return scriptLanguage(sample, share) ?? byWords(sample);
}

/** Languages whose texts can look alike: where the site names one of them, it is that. */
const lookAlikes: readonly (readonly string[])[] = [
  ['zh', 'zh-hant', 'zh-tw', 'zh-hk', 'zh-cn', 'zh-hans', 'yue'],
  ['pt', 'gl', 'es', 'ca'],
  ['da', 'no', 'nb', 'nn', 'sv'],
  ['ru', 'uk', 'bg', 'sr', 'mk', 'be'],
  ['id', 'ms'],
  ['cs', 'sk'],
  ['hr', 'sr', 'bs', 'sl'],
];
/** Whether texts in two languages can look alike: Spanish and Portuguese, Danish and Norwegian. */
export function lookAlike(one: string, other: string): boolean {
  const tag = (text: string) => text.toLowerCase();
  const family = lookAlikes.find((list) => list.includes(tag(one)) || list.includes(tag(one).split('-')[0]!));
  return family?.some((name) => name === tag(other) || name === tag(other).split('-')[0]) === true;
}

/** Two of them differ much: then the text's own words count for more than the folder. */
const clear = 0.7;

/**
 * The language of a text on a site: what the site says where the text is too short to tell or only looks like another of its
 * family, else what the text is in.
 */
export function languageOfText(text: string, site: string): string {
  const found = detectLanguage(text);
  if (found === undefined) return site;
  const base = (tag: string) => tag.toLowerCase().split('-')[0];
  // 'zh-TW' says which characters the site means; 'zh' leaves that to the text.
  if (base(found.language) === base(site)) return /^zh-/i.test(site) ? site : found.language;
  return lookAlike(found.language, site) && found.confidence < clear ? site : found.language;
}

/**
 * The language that a text's script speaks for, where at least `share` (0 to 1) of the text is in that script.
 * Latin script speaks for none.
 */
export function scriptLanguage(text: string, share: number): DetectedLanguage | undefined {
  const letters = count(text, /[\p{L}\p{M}]/gu);
  if (letters < 2) return undefined;
  for (const { language, form, weight } of scripts) {
    const found = count(text, form);
    if (found < 2) continue;
    const weighted = found * weight;
    const own = Math.min(1, weighted / (weighted + Math.max(0, letters - found)));
    if (own > share) return { language: refine(language, text), confidence: Number(own.toFixed(2)) };
  }
  return undefined;
}

/** Frequent characters that are written so in traditional, and in simplified Chinese only. */
const traditional = /[們這個為說對應開關與從還讓發現實際無經過體點運機會學術導師營場備試驗]/gu;
const simplified = /[们这个为说对应开关与从还让发现实际无经过体点运机会学术导师营场备试验]/gu;

/** Languages that share a script, told apart by letters of their own. */
function refine(language: string, text: string): string {
  if (language === 'zh') {
    const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
    if (kana > count(text, /\p{Script=Han}/gu) * 0.15) return 'ja';
    return count(text, traditional) > count(text, simplified) ? 'zh-Hant' : 'zh';
  }
  if (language === 'ru' && /[іїєґ]/i.test(text)) return 'uk';
  if (language === 'ar' && /[پچژگ]/.test(text)) return 'fa';
  return language;
}

function byWords(sample: string): DetectedLanguage | undefined {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const scores: { language: string; score: number }[] = [];
  for (const { code, stopWords } of knownLanguages()) {
    if (stopWords === undefined) continue;
    const list = wordSet(stopWords);
    let score = 0;
    for (const word of words) if (list.has(word)) score += 1;
    scores.push({ language: code, score: score / Math.max(words.length, 1) });
  }
  scores.sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const [best, second] = scores;
  if (!best || best.score === 0) return undefined;
  const hits = Math.round(best.score * words.length);
  if (hits < 2 || best.score < 0.06 || best.score === (second?.score ?? 0)) return undefined;
  // Single letters are as often names of variables or options as words.
  const list = wordSet(languageEntry(best.language, 'stopWords') ?? '');
  const clear = new Set(words.filter((word) => word.length > 1 && list.has(word)));
  if (clear.size < 2) return undefined;
  return {
    language: best.language,
    confidence: Number((best.score / (best.score + (second?.score ?? 0))).toFixed(2)),
  };
}

const wordSets = new Map<string, ReadonlySet<string>>();

function wordSet(list: string): ReadonlySet<string> {
  let words = wordSets.get(list);
  if (words === undefined) {
    words = new Set(list.split(' '));
    wordSets.set(list, words);
  }
  return words;
}

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;
