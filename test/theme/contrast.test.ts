import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  corrected,
  greyOf,
  luminance,
  parseColour,
  ratios,
} from '../../src/theme/colour/contrast.ts';
import { loadTheme, ownThemes } from '../../src/theme/load.ts';
import { contrastPairs, variants } from '../../src/theme/model.ts';
import { revealThemes } from '../../src/theme/reveal.ts';

describe('contrast', () => {
  it('agrees with the figures of WCAG', () => {
    expect(contrastOf('#000', '#fff')).toBeCloseTo(21, 5);
    expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrastOf('#ffffff', '#ffffff')).toBe(1);
  });

  it('moves a colour no further than it must', () => {
    const yellow = parseColour('#ffcc00')!;
    const white = parseColour('#ffffff')!;
    const fixed = corrected(yellow, [white], 4.5)!;
    const ratio = contrastOf(`rgb(${fixed.r}, ${fixed.g}, ${fixed.b})`, '#fff')!;
    expect(ratio).toBeGreaterThanOrEqual(4.5);
    expect(ratio).toBeLessThan(4.75);
    expect(corrected(white, [parseColour('#000000')!], 4.5)).toEqual(white);
  });

  it('keeps the luminance of a colour in its grey', () => {
    for (const colour of ['#9a2b1f', '#1553b8', '#f2b544']) {
      const rgb = parseColour(colour)!;
      expect(luminance(greyOf(rgb))).toBeCloseTo(luminance(rgb), 2);
    }
  });
});

describe('themes', () => {
  const all = [...ownThemes, ...revealThemes].flatMap((name) =>
    variants.map((variant) => [name, variant] as const),
  );

  it.each(all)('%s (%s) reaches its contrast on every pair that the layouts use', (name, variant) => {
    const theme = loadTheme(name, { variant });
    const needed = ratios[theme.json?.level ?? 'AA'].text;
    const low = contrastPairs
      .map(([text, ground]) => ({
        text,
        ground,
        ratio: contrastOf(theme.colours[text], theme.colours[ground])!,
      }))
      .filter(({ ratio }) => !(ratio >= needed));
    expect(low).toEqual([]);
  });

  it.each(ownThemes)('%s shows marks that stand out by more than colour on paper', (name) => {
    const { colours } = loadTheme(name, { variant: 'greyscale' });
    expect(contrastOf(colours.accent, colours.background)).toBeGreaterThanOrEqual(3);
    expect(contrastOf(colours['contrast-mark'], colours.background)).toBeGreaterThanOrEqual(3);
  });
});
