import { thingsIn } from './icons.ts';

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
