import type { Layout } from '../layout.ts';

/** A filled slide with one heading, which opens a section. For decks written by hand: no plan makes one. */
export const section: Layout = {
  name: 'section',
  folder: new URL('.', import.meta.url),
  plainly: 'heading',
  fit: { longHeading: true },
  role: 'section',
};
