import { talkAddress } from './messages.ts';
import type { Indices, RevealDeck } from './reveal.ts';

const placeKey = (): string => `pubdeck:place:${talkAddress()}`;

export function rememberPlace(reveal: RevealDeck): void {
  sessionStorage.setItem(placeKey(), JSON.stringify(reveal.getIndices()));
}

/** After a reload (other theme options): the slide and the step you were on. */
export function restorePlace(reveal: RevealDeck): void {
  const kept = sessionStorage.getItem(placeKey());
  sessionStorage.removeItem(placeKey());
  if (!kept) return;
  const { h, v, f } = JSON.parse(kept) as Indices;
  reveal.slide(h, v, f);
}
