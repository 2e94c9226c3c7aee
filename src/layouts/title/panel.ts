import { px } from '../kit/escape.ts';
import { glyph } from '../kit/icons.ts';
import { isTelling, type Motif, motifSvg } from './motif.ts';

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

/** An ornament that stands for no thing: rings, and points on them. */
const orbits =
  '<svg class="motif" viewBox="0 0 478 534">' +
  [96, 150, 204].map((r) => `<circle class="ring thin" cx="239" cy="267" r="${r}"/>`).join('') +
  '<circle class="bright" cx="239" cy="267" r="46"/><circle class="pale" cx="345" cy="161" r="22"/>' +
  '<circle class="pale" cx="65" cy="374" r="16"/><circle class="pale" cx="171" cy="335" r="12"/></svg>';

/**
 * What the title slide shows where the page has no figure: the deck's drawing where that counts or measures, else the things
 * that the talk is about, else an ornament.
 */
export function panel(motif: Motif | undefined, topics: readonly string[], isSlim = false): string {
  const icons = topics.filter((name) => glyph(name) !== '').slice(0, 3);
  const own = motif === undefined ? undefined : motifSvg(motif);
  const inner =
    motif !== undefined && own !== undefined && isTelling(motif)
      ? own
      : icons.length === 0
        ? orbits
        : discs(icons);
  return `<div class="panel${isSlim ? ' slim' : ''}" aria-hidden="true">${inner}</div>`;
}
