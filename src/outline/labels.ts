import { languageEntry } from '../languages/index.ts';
import type { Labels } from '../languages/language.ts';

const english = languageEntry('en', 'labels')!;

/** Labels for a BCP 47 language; English where the language is not among ours. */
export const labelsFor = (language: string): Labels => languageEntry(language, 'labels') ?? english;

/** `fill('and {n} more', {n: 4})`; the values come after the pattern is chosen, so they are never read as one. */
export const fill = (pattern: string, values: Readonly<Record<string, string | number>>): string =>
  pattern.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));

const slots = new Map<Labels, RegExp>();

/** Whether a line consists of our own label only (kicker, fixed heading, planned time, split mark). */
export function isLabel(text: string, language: string): boolean {
  const words = labelsFor(language);
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
  const [before = '', after = ''] = labelsFor(language).subjectInNumbers.split('{x}');
  const bare = text.trim().replace(/\s*\(\d+\/\d+\)$/, '');
  if (!bare.startsWith(before) || !bare.endsWith(after) || bare.length <= before.length + after.length)
    return;
  return bare.slice(before.length, bare.length - after.length);
}
