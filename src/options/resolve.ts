import { type GivenOptions, type OptionName, type Options, optionTable, specOf } from './table.ts';

const defaults = Object.fromEntries(
  (Object.keys(optionTable) as OptionName[]).map((name) => [name, specOf(name).default]),
) as Record<OptionName, unknown>;

const withoutUndefined = (given: GivenOptions): GivenOptions =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** Flags win over the config file, the file over the defaults. */
export const resolveOptions = (flags: GivenOptions, file: GivenOptions = {}): Options =>
  ({ ...defaults, ...withoutUndefined(file), ...withoutUndefined(flags) }) as Options;
