import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Brand } from './brand.ts';
import {
  contrast,
  corrected,
  formatColour,
  type Level,
  parseColour,
  ratios,
  readableOn,
} from './colour/contrast.ts';
import { shownRatio } from './legible.ts';
import type { BaseColours } from './model.ts';

/**
 * A theme's colours with the brand's. A colour without enough contrast is moved to the nearest lightness
 * that has it, and reported with both ratios; one that cannot be read at all is refused.
 */
export function applyBrand(
  colours: BaseColours,
  level: Level,
  { accent, band }: Brand,
): { colours: BaseColours; problems: Problem[] } {
  const problems: Problem[] = [];
  const result: Record<keyof BaseColours, string> = { ...colours };
  const report = (code: ProblemCode, message: string, hint: string) =>
    problems.push({ code, severity: 'warning', message, at: {}, hint });
  const read = (key: string, value: string | undefined) => {
    if (value === undefined) return undefined;
    const colour = parseColour(value);
    if (!colour) {
      report(
        'colour-unreadable',
        `The brand's ${key} "${value}" is no colour; the theme's is used.`,
        'Write it as #rrggbb.',
      );
    }
    return colour;
  };
  const needed = ratios[level].text;

  const wantedAccent = read('accent', accent);
  if (wantedAccent) {
    const grounds = [parseColour(colours.background)!, parseColour(colours.surface)!];
    const before = Math.min(...grounds.map((ground) => contrast(wantedAccent, ground)));
    const fixed = corrected(wantedAccent, grounds, needed);
    if (!fixed) {
      report(
        'colour-refused',
        `The brand's accent ${accent} reaches ${shownRatio(before)} on this theme and no lightness of it reaches ${needed}:1; the theme's is used.`,
        'Take another accent or another theme.',
      );
    } else {
      result.accent = formatColour(fixed);
      result['on-accent'] = formatColour(readableOn(fixed));
      if (before < needed) {
        const after = Math.min(...grounds.map((ground) => contrast(fixed, ground)));
        report(
          'colour-corrected',
          `The brand's accent ${accent} has a contrast of ${shownRatio(before)} where ${needed}:1 is needed; ${result.accent} (${shownRatio(after)}) is used.`,
          `Write ${result.accent} to make this explicit.`,
        );
      }
    }
  }

  const wantedBand = read('band', band);
  if (wantedBand) {
    const letters = readableOn(wantedBand);
    // Black or white on any colour reaches 4.58:1 at least; only AAA can need a correction.
    const fixed = corrected(wantedBand, [letters], needed) ?? wantedBand;
    result.band = formatColour(fixed);
    result['on-band'] = formatColour(letters);
    result['on-band-muted'] = formatColour(letters);
    if (formatColour(fixed) !== formatColour(wantedBand)) {
      report(
        'colour-corrected',
        `The brand's band ${band} has a contrast of ${shownRatio(contrast(wantedBand, letters))} where ${needed}:1 is needed; ${result.band} is used.`,
        `Write ${result.band} to make this explicit.`,
      );
    }
  }
  return { colours: result, problems };
}
