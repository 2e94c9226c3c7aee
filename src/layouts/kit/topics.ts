import { thingsIn } from './icons.ts';

/** Things that any talk names. */
const anywhere: ReadonlySet<string> = new Set([
  'user',
  'users',
  'file-text',
  'database',
  'map-pin',
  'message',
  'messages',
]);

/** Icons of what a talk is about: the things that its title names, then those that its slides name oftenest. */
export function topicsOf(title: string, slides: readonly string[], language: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of slides)
    for (const { icon } of thingsIn(text, language, 9)) counts.set(icon, (counts.get(icon) ?? 0) + 1);
  const often = [...counts]
    .filter(([icon, count]) => count > 1 && !anywhere.has(icon))
    .sort((one, two) => two[1] - one[1]);
  const named = thingsIn(title, language, 3).map(({ icon }) => icon);
  return [...new Set([...named, ...often.map(([icon]) => icon)])].slice(0, 4);
}
