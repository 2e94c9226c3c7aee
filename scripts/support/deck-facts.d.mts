import type { Page } from 'puppeteer';
import type { RenderedDeck } from '../../src/html/model.ts';

export interface SlideFacts {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly isSection: boolean;
  readonly stack: number | undefined;
  readonly words: readonly string[];
  readonly headings: readonly string[];
  readonly figures: readonly string[];
  readonly links: readonly string[];
  readonly tables: number;
  readonly headers: number;
  readonly lists: number;
  readonly items: number;
}

export function deckFacts(page: Page, rendered: RenderedDeck): Promise<readonly SlideFacts[]>;
