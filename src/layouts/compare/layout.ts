import type { Layout } from '../layout.ts';
import { withSides } from './markup.ts';

/** Two sides whose headings and points stand level. For decks written by hand: no plan makes one. */
export const compare: Layout = {
  name: 'compare',
  folder: new URL('.', import.meta.url),
  plainly: 'two headings, each with a list',
  markup: withSides,
};
