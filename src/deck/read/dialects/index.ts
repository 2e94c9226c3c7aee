import type { Dialect, Source } from './dialect.ts';
import { marp } from './marp.ts';
import { quarto } from './quarto.ts';
import { remark } from './remark.ts';
import { revealMd } from './reveal-md.ts';
import { slidev } from './slidev.ts';

/** Tools whose decks are read, in the order in which they are asked; the Hugo themes are what remains. */
const dialects: readonly Dialect[] = [marp, quarto, slidev, remark, revealMd];

/** Whose deck a file is, where it is not for a Hugo theme. */
export const dialectOf = (source: Source): Dialect | undefined =>
  dialects.find((dialect) => dialect.claims(source));
