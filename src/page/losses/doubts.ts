import type { Finding } from '../model.ts';

/** Text or a picture that may lie under, in or on something: kept in the page until pictures of the slide tell. */
export interface Doubt {
  readonly node: Text | HTMLImageElement;
  readonly element: Element;
  readonly path: string;
  /** Place in `words`; -1 for a picture. */
  readonly word: number;
  readonly kind: Finding['kind'];
}

/** Each call from outside runs the script anew: what must last stands in the page's own global. */
const page = globalThis as unknown as { pubdeckDoubts?: readonly (readonly Doubt[])[] };

export function keepDoubts(doubts: readonly (readonly Doubt[])[]): void {
  page.pubdeckDoubts = doubts;
}

export const doubtsOf = (index: number): readonly Doubt[] => page.pubdeckDoubts?.[index] ?? [];
