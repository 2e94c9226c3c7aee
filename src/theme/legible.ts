import type { Problem } from '../problems/problem.ts';
import {
  contrast,
  corrected,
  formatColour,
  type Level,
  parseColour,
  ratios,
  readableOn,
} from './colour/contrast.ts';
import { type BaseColours, type ColourName, contrastPairs } from './model.ts';

export const shownRatio = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/**
 * A theme's colours with every ink that falls short on its grounds moved to the nearest lightness that does not, as the
 * theme's own level asks; each change is reported with both ratios. Shipped themes come back as they are.
 */
export function legible(colours: BaseColours, level: Level): { colours: BaseColours; problems: Problem[] } {
  const needed = ratios[level].text;
  const result: Record<ColourName, string> = { ...colours };
  const problems: Problem[] = [];
  for (const ink of new Set(contrastPairs.map(([name]) => name))) {
    const grounds = contrastPairs.filter(([name]) => name === ink).map(([, ground]) => ground);
    const colourOf = (name: ColourName) => parseColour(result[name])!;
    const worst = [...grounds].sort(
      (one, two) => contrast(colourOf(ink), colourOf(one)) - contrast(colourOf(ink), colourOf(two)),
    )[0]!;
    const before = contrast(colourOf(ink), colourOf(worst));
    if (before >= needed) continue;
    const fixed = corrected(colourOf(ink), grounds.map(colourOf), needed) ?? readableOn(colourOf(worst));
    result[ink] = formatColour(fixed);
    problems.push({
      code: 'colour-corrected',
      severity: 'warning',
      message: `The theme's ${ink} ${colours[ink]} has a contrast of ${shownRatio(before)} on its ${worst} where ${needed}:1 is needed; ${result[ink]} (${shownRatio(contrast(fixed, colourOf(worst)))}) is used.`,
      at: {},
      hint: `Write ${result[ink]} into theme.json, or change its ${worst}.`,
    });
  }
  return { colours: result, problems };
}
