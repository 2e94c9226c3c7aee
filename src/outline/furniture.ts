import type { Furniture } from './labels/furniture.ts';
import { ar, ja, ko, ru, zh, zhHant } from './labels/other.ts';
import { de, en, es, fr, it, nl, pt } from './labels/western.ts';

export type { Furniture } from './labels/furniture.ts';

const languages: Readonly<Record<string, Furniture>> = {
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  zh,
  'zh-hant': zhHant,
  ja,
  ko,
  ar,
};

/** Labels for a BCP 47 language; English where the language is not among ours. */
export function furnitureFor(language: string): Furniture {
  const tag = language.toLowerCase();
  if (/^zh-(hant|tw|hk|mo)/.test(tag)) return zhHant;
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? en;
}

/** `fill('and {n} more', {n: 4})`; the values come after the pattern is chosen, so they are never read as one. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

const slots = new Map<Furniture, RegExp>();

/** Whether a line consists of our own label only (kicker, fixed heading, planned time, split mark). */
export function isFurniture(text: string, language: string): boolean {
  const words = furnitureFor(language);
  let pattern = slots.get(words);
  if (pattern === undefined) {
    const alternatives = Object.entries(words)
      .filter(([key]) => key !== 'comma' && key !== 'subjectInNumbers')
      .map(([, value]) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\{n\\\}/g, '\\d+'));
    pattern = new RegExp(`^(?:\\\\?\\*\\s*)?(?:${alternatives.join('|')})(?:\\s*\\(\\d+/\\d+\\))?$`, 'u');
    slots.set(words, pattern);
  }
  return pattern.test(text.trim());
}

/** The page's own part of a heading such as 'MedAlign in numbers'; undefined where it is no such heading. */
export function subjectOfHeading(text: string, language: string): string | undefined {
  const [before = '', after = ''] = furnitureFor(language).subjectInNumbers.split('{x}');
  const bare = text.trim().replace(/\s*\(\d+\/\d+\)$/, '');
  if (!bare.startsWith(before) || !bare.endsWith(after) || bare.length <= before.length + after.length)
    return;
  return bare.slice(before.length, bare.length - after.length);
}
