import { stopWords } from './stop-words.ts';

export interface DetectedLanguage {
  readonly language: string;
  /** 0 to 1: share of the evidence that speaks for it. */
  readonly confidence: number;
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** Characters that are enough to tell; longer texts are judged by their beginning. */
const SAMPLE = 3000;

/**
 * The language of a text by its script, and among Latin scripts by its commonest words. Undefined where there
 * is too little to go by: a wrong language is worse than the site's own.
 */
export function detectLanguage(text: string): DetectedLanguage | undefined {
  const sample = text.slice(0, SAMPLE);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 2) return undefined;
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  // One ideograph says about as much as two or three Latin letters.
  if ((han + kana) * 2.5 > letters - han - kana && han + kana >= 2) {
    return kana > han * 0.15 ? { language: 'ja', confidence: 1 } : { language: 'zh', confidence: 1 };
  }
  for (const [language, script] of scripts) {
    const share = count(sample, script) / letters;
    if (share > 0.5) return { language: refine(language, sample), confidence: share };
  }
  return byWords(sample);
}

function refine(language: string, sample: string): string {
  if (language === 'ru' && /[іїєґ]/i.test(sample)) return 'uk';
  if (language === 'ar' && /[پچژگ]/.test(sample)) return 'fa';
  return language;
}

function byWords(sample: string): DetectedLanguage | undefined {
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const scores: { language: string; score: number }[] = [];
  for (const [language, list] of Object.entries(stopWords)) {
    let score = 0;
    for (const word of words) if (list.has(word)) score += 1;
    scores.push({ language, score: score / Math.max(words.length, 1) });
  }
  scores.sort((a, b) => b.score - a.score || (a.language < b.language ? -1 : 1));
  const [best, second] = scores;
  if (!best || best.score === 0) return undefined;
  const hits = Math.round(best.score * words.length);
  if (hits < 2 || best.score < 0.06 || best.score === (second?.score ?? 0)) return undefined;
  return {
    language: best.language,
    confidence: Number((best.score / (best.score + (second?.score ?? 0))).toFixed(2)),
  };
}

const count = (text: string, form: RegExp): number => text.match(form)?.length ?? 0;

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(?:ar|he|fa|ur|yi|ps|sd|ug|dv)\b/.test(language) ? 'rtl' : 'ltr';
