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

const generic: ReadonlySet<string> = new Set(['file-text', 'database', 'message']);

/** How many slides of words may show the same picture. */
const repeatsMost = 2;

/** For each slide of words (`undefined`: another one), the pictures that those before it have shown often enough. */
export function spentIcons(
  slides: readonly (string | undefined)[],
  language: string,
): readonly (readonly string[])[] {
  const shown = new Map<string, number>();
  return slides.map((text) => {
    const spent = [...shown].filter(([, count]) => count >= repeatsMost).map(([icon]) => icon);
    if (text !== undefined)
      for (const { icon } of thingsIn(text, language, 9)
        .filter((one) => !spent.includes(one.icon))
        .slice(0, 3))
        shown.set(icon, (shown.get(icon) ?? 0) + 1);
    return spent;
  });
}

/** Icons of what a talk is about: the things that its title names, then those that its slides name oftenest. */
export function topicsOf(title: string, slides: readonly string[], language: string): readonly string[] {
  const counts = new Map<string, number>();
  for (const text of slides)
    for (const { icon } of thingsIn(text, language, 9)) counts.set(icon, (counts.get(icon) ?? 0) + 1);
  const often = [...counts]
    .filter(([icon, count]) => count > 1 && !anywhere.has(icon))
    .sort((one, two) => two[1] - one[1]);
  // A drum of data or a sheet of paper is no picture of a topic.
  const named = thingsIn(title, language, 4, [title, ...slides].join(' '))
    .map(({ icon }) => icon)
    .filter((icon) => !generic.has(icon))
    .slice(0, 3);
  return [...new Set([...named, ...often.map(([icon]) => icon)])].slice(0, 4);
}
