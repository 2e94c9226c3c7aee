import { contrast, corrected, formatColour, parseColour, type Rgb, readableOn } from './colour/contrast.ts';
import type { BaseColours, Colours, RoleName } from './model.ts';

const mix = (from: Rgb, to: Rgb, share: number): Rgb => ({
  r: from.r + (to.r - from.r) * share,
  g: from.g + (to.g - from.g) * share,
  b: from.b + (to.b - from.b) * share,
});

/** Degrees, 0 = red. */
function hue({ r, g, b }: Rgb): number {
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most === least) return 220;
  const part =
    most === r
      ? (g - b) / (most - least)
      : most === g
        ? 2 + (b - r) / (most - least)
        : 4 + (r - g) / (most - least);
  return (part * 60 + 360) % 360;
}

const vermilion: Rgb = { r: 200, g: 67, b: 29 };
const blue: Rgb = { r: 20, g: 92, b: 170 };

/** What `ours` is set against: vermilion, or blue where ours is a warm colour itself. */
const against = (ours: Rgb): Rgb => {
  const angle = hue(ours);
  return angle < 75 || angle > 320 ? blue : vermilion;
};

/**
 * The colours that drawings give meaning to. What a theme does not name follows from its accent: ours is the accent, and
 * each text colour reaches `ratio` on the slide and on its own tint.
 */
export function roleColours(
  base: BaseColours,
  given: Partial<Record<RoleName, string>>,
  ratio: number,
): Colours {
  const background = parseColour(base.background)!;
  const text = parseColour(base.text)!;
  const black: Rgb = { r: 0, g: 0, b: 0 };
  const dark = contrast(background, black) < 5;
  const named = (name: RoleName): Rgb | undefined => parseColour(given[name] ?? '');
  const role = (wanted: Rgb, tintGiven: Rgb | undefined): { ink: Rgb; tint: Rgb } => {
    const tint = tintGiven ?? mix(wanted, background, dark ? 0.78 : 0.87);
    return { ink: corrected(wanted, [background, parseColour(base.surface)!, tint], ratio) ?? wanted, tint };
  };
  const ours = role(named('ours') ?? parseColour(base.accent)!, named('ours-tint'));
  const other = role(named('other') ?? against(ours.ink), named('other-tint'));
  const mute = corrected(named('mute') ?? mix(text, background, 0.45), [background], 3) ?? text;
  const on = (ink: Rgb, wanted: Rgb | undefined): Rgb =>
    wanted && contrast(wanted, ink) >= ratio ? wanted : readableOn(ink);
  const hex = formatColour;
  return {
    ...base,
    ours: hex(ours.ink),
    'ours-tint': hex(ours.tint),
    'on-ours': hex(on(ours.ink, named('on-ours'))),
    other: hex(other.ink),
    'other-tint': hex(other.tint),
    'on-other': hex(on(other.ink, named('on-other'))),
    mute: hex(mute),
    'mute-tint': hex(named('mute-tint') ?? mix(text, background, 0.91)),
  };
}
