import { px } from '../kit/escape.ts';
import { glyph } from '../kit/icons.ts';
import { isDistinctive, type Motif, motifSvg } from './motif.ts';

/** A disc with an icon: its middle and its radius in a drawing of 478 × 534. */
interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly look: 'pale' | 'bright';
}

/** One thing in the middle of a ring; two or three of different size, near one another. */
const places: Readonly<Record<number, readonly Disc[]>> = {
  1: [{ x: 239, y: 267, r: 138, look: 'pale' }],
  2: [
    { x: 190, y: 186, r: 126, look: 'pale' },
    { x: 318, y: 384, r: 92, look: 'bright' },
  ],
  3: [
    { x: 208, y: 162, r: 118, look: 'pale' },
    { x: 346, y: 334, r: 84, look: 'bright' },
    { x: 168, y: 410, r: 92, look: 'pale' },
  ],
};

function discs(icons: readonly string[]): string {
  const placed = places[icons.length]!;
  const drawn = placed.map(({ x, y, r, look }, index) => {
    const size = r * 1.12;
    return (
      `<circle class="${look}" cx="${x}" cy="${y}" r="${r}"/>` +
      `<g class="glyph on-${look}" transform="translate(${px(x - size / 2)} ${px(y - size / 2)}) scale(${px(size / 24)})">${glyph(icons[index]!)}</g>`
    );
  });
  const rings = icons.length === 1 ? '<circle class="ring thin" cx="239" cy="267" r="182"/>' : '';
  return `<svg class="motif" viewBox="0 0 478 534">${rings}${drawn.join('')}</svg>`;
}

/**
 * What the title slide shows where the page has no figure: the deck's drawing where that counts or measures, else the things
 * that the talk is about, else its boxes and arrows.
 */
export function panel(
  motif: Motif | undefined,
  topics: readonly string[],
  isSlim = false,
): string | undefined {
  const icons = topics.filter((name) => glyph(name) !== '').slice(0, 3);
  const own = motif === undefined ? undefined : motifSvg(motif);
  const inner =
    motif !== undefined && own !== undefined && (isDistinctive(motif) || icons.length === 0)
      ? own
      : icons.length === 0
        ? undefined
        : discs(icons);
  return inner === undefined
    ? undefined
    : `<div class="panel${isSlim ? ' slim' : ''}" aria-hidden="true">${inner}</div>`;
}
