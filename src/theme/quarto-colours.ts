import { dirname, extname, resolve } from 'node:path';
import { staysIn } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';
import { formatColour, parseColour } from './colour/contrast.ts';

/** Colours of one of Reveal's themes, by the names of its custom properties without `--r-`. */
export type RevealColours = Readonly<Record<string, string>>;

/** Quarto's variables for them, its own names first, then those that Reveal's own sheets use. */
const variables = {
  'background-color': ['body-bg', 'backgroundColor'],
  'main-color': ['body-color', 'mainColor'],
  'heading-color': ['presentation-heading-color', 'headingColor', 'body-color', 'mainColor'],
  'link-color': ['link-color', 'linkColor'],
} as const;

const named: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Style sheets that a Quarto deck names as its theme, beside the names of themes. */
function sheetsOf({ format }: Readonly<Record<string, unknown>>): string[] {
  const revealjs = isMap(format) ? format.revealjs : undefined;
  const theme = isMap(revealjs) ? revealjs.theme : undefined;
  return [theme].flat().filter((name) => typeof name === 'string' && extname(name) === '.scss') as string[];
}

/**
 * The colours that a Quarto deck's own `.scss` gives its variables. Its rules are not read: Sass is a language of its own.
 * @param root folder of the site, which the sheet must lie in, or else in that of the deck
 */
export function quartoColours(
  file: string,
  frontMatter: Readonly<Record<string, unknown>>,
  root: string,
): RevealColours {
  const values = new Map<string, string>();
  for (const name of sheetsOf(frontMatter)) {
    const path = resolve(dirname(file), name);
    const isOurs = [root, dirname(file)].some((folder) => staysIn(path, folder));
    for (const [variable, value] of isOurs ? assignments(path) : []) values.set(variable, value);
  }
  const colourOf = (name: string, depth = 0): string | undefined => {
    const value = values.get(name);
    if (value?.startsWith('$') && depth < 10) return colourOf(value.slice(1), depth + 1);
    const colour = value === undefined ? undefined : parseColour(named[value.toLowerCase()] ?? value);
    return colour && formatColour(colour);
  };
  const found: Record<string, string> = {};
  for (const [property, names] of Object.entries(variables)) {
    const colour = names.map((name) => colourOf(name)).find((each) => each !== undefined);
    if (colour !== undefined) found[property] = colour;
  }
  return found;
}

/** `$name: value;` of a sheet; none where it cannot be read. */
function assignments(path: string): [name: string, value: string][] {
  try {
    const text = readText(path).text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return [...text.matchAll(/^\s*\$([\w-]+)\s*:\s*([^;{}\n]{1,80}?)\s*(?:!default\s*)?;/gm)].map(
      ([, name = '', value = '']) => [name, value],
    );
  } catch {
    return [];
  }
}
