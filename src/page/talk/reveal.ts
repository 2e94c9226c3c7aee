import type { FitReport } from '../fit/model.ts';
import type { Change } from './messages.ts';

export interface Indices {
  readonly h: number;
  readonly v: number;
  /** The step; Reveal leaves it out where the slide has none. */
  readonly f?: number | undefined;
}

/** What our scripts use of Reveal.js. */
export interface RevealDeck {
  initialize(): Promise<unknown>;
  configure(options: Readonly<Record<string, unknown>>): void;
  isReady(): boolean;
  on(type: string, listener: () => void): void;
  addKeyBinding(
    key: { readonly keyCode: number; readonly key: string; readonly description: string },
    run: () => void,
  ): void;
  getSlidesElement(): HTMLElement;
  getCurrentSlide(): HTMLElement | null;
  getIndices(slide?: Element): Indices;
  slide(h: number, v: number, f?: number): void;
  next(): void;
  prev(): void;
  togglePause(): void;
  isPaused(): boolean;
  isLastSlide(): boolean;
  isOverview(): boolean;
  sync(): void;
  syncSlide(section: Element): void;
  layout(): void;
}

export type RevealClass = new (root: Element, options: Readonly<Record<string, unknown>>) => RevealDeck;

/** What a page with a talk has on its window. */
export interface TalkWindow extends Window {
  Reveal?: RevealDeck;
  pubdeckFit?: {
    fonts(root: Document): Promise<void>;
    fit(root: Document | Element): FitReport;
  };
  /** In a preview of the speaker view: the speaker's window hands changes on. */
  pubdeck?: { readonly apply: (change: Change) => void };
}

export const talkWindow = window as unknown as TalkWindow;
