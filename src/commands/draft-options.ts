import { resolve } from 'node:path';
import type { Choices } from '../deck/draft/choices.ts';
import type { DraftOptions } from '../deck/draft/draft.ts';
import type { GivenOptions, Options } from '../options/table.ts';
import type { Talk } from '../outline/talks.ts';
import type { CommandContext } from './command.ts';

const choicesOf = (options: GivenOptions | Options): Choices => ({
  talk: options.talk as Talk | undefined,
  minutes: options.minutes,
  theme: options.theme,
  lang: options.lang,
  dropFiller: options['drop-filler'],
  pictures: options.pictures,
  paper: options.pdf === undefined || options.pdf === 'none' ? options.pdf : resolve(options.pdf),
});

/**
 * The options of drafting: what stood on the command line wins over what the deck keeps, and that over the configuration.
 */
export const draftOptions = ({
  options,
  flags,
}: Pick<CommandContext, 'options' | 'flags'>): DraftOptions => ({
  ...choicesOf(flags),
  otherwise: choicesOf(options),
  force: options.force,
  accept: options.accept,
});
