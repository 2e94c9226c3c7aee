import type { SlideFacts } from './deck-facts.mjs';
import type { PdfFacts } from './pdf-facts.mjs';

export function lostWords(words: readonly string[], page: string): string[];
export function comparePrint(
  slides: readonly SlideFacts[],
  pdf: PdfFacts,
  about: {
    readonly title: string;
    readonly authors: readonly string[];
    readonly language: string;
    readonly doi?: string | undefined;
    readonly siteUrl?: string | undefined;
    /** Numbers of slides that the print reported as losing content. */
    readonly lost?: ReadonlySet<number>;
  },
): string[];
