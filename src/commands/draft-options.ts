import type { DraftOptions } from '../deck/draft/draft.ts';
import type { Options } from '../options/table.ts';
import type { Talk } from '../outline/talks.ts';

/** The options of drafting, from those of the command line. */
export const draftOptions = (options: Options): DraftOptions => ({
  talk: options.talk as Talk,
  minutes: options.minutes,
  theme: options.theme,
  lang: options.lang,
  dropFiller: options['drop-filler'],
  force: options.force,
});
