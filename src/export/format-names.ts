import { formats } from './formats/index.ts';

/**
 * The names, for the option table and the API. The compiler writes the type out as a list of names: the declarations of
 * the package need none of the formats themselves.
 */
export const formatNames = formats.map(({ name }) => name);
export type FormatName = (typeof formatNames)[number];
