import { join } from 'node:path';
import { readText } from '../io/text-file.ts';
import { PubdeckError } from '../problems/error.ts';
import { nearest } from '../text/near.ts';
import { parseColour, ratios } from './colour/contrast.ts';
import { colourNames, roleNames, type ThemeFont, type ThemeJson } from './model.ts';

type Plain = Record<string, unknown>;

const isMap = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One thing wrong with a `theme.json`: the key it is about, in quotes, begins the sentence. */
type Fault = string;

/** Everything wrong with a `theme.json`, by the rules of docs/schema/theme.schema.json; empty when it is right. */
export function themeFaults(value: unknown): Fault[] {
  if (!isMap(value)) return ['must be an object'];
  const faults: string[] = [];
  const text = (key: string) => {
    if (typeof value[key] !== 'string' || value[key] === '') faults.push(`"${key}" must be a text`);
  };
  text('name');
  if (typeof value.name === 'string' && !/^[a-z][a-z\d-]*$/.test(value.name)) {
    faults.push('"name" may hold lower-case letters, digits and hyphens only');
  }
  const whole = value.extends === undefined;
  if (whole) {
    for (const key of ['label', 'description']) text(key);
    if (value.appearance !== 'light' && value.appearance !== 'dark') {
      faults.push('"appearance" must be "light" or "dark"');
    }
    if (!(typeof value.level === 'string' && value.level in ratios)) {
      faults.push('"level" must be "AA" or "AAA"');
    }
  } else text('extends');
  faults.push(...colourFaults('colours', value.colours ?? (whole ? undefined : {}), whole));
  const more = value.variants;
  if (more !== undefined && !isMap(more)) faults.push('"variants" must be a map');
  for (const [name, colours] of isMap(more) ? Object.entries(more) : []) {
    if (name !== 'print' && name !== 'greyscale') faults.push(`"variants.${name}" is no variant`);
    else faults.push(...colourFaults(`variants.${name}`, colours, false));
  }
  faults.push(...fontFaults(value.fonts, whole));
  const keys = [
    '$schema',
    'name',
    'label',
    'description',
    'appearance',
    'level',
    'extends',
    'colours',
    'fonts',
    'variants',
  ];
  for (const key of Object.keys(value))
    if (!keys.includes(key)) faults.push(`"${key}" is not known${meant(key, keys)}`);
  return faults;
}

const meant = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
};

const allColours: readonly string[] = [...colourNames, ...roleNames];

function colourFaults(where: string, value: unknown, whole: boolean): string[] {
  if (!isMap(value)) return [`"${where}" must be a map of colours`];
  const faults = Object.entries(value).flatMap(([name, colour]) => {
    if (!allColours.includes(name))
      return [`"${where}.${name}" is no colour of a theme${meant(name, allColours)}`];
    return typeof colour === 'string' && parseColour(colour)
      ? []
      : [`"${where}.${name}" must be a colour such as "#1f4e5f"`];
  });
  const absent = whole ? colourNames.filter((name) => value[name] === undefined) : [];
  return [...faults, ...absent.map((name) => `"${where}.${name}" is missing`)];
}

function fontFaults(value: unknown, whole: boolean): string[] {
  if (value === undefined && !whole) return [];
  if (!isMap(value)) return ['"fonts" must be a map of heading, body and code'];
  return ['heading', 'body', 'code'].flatMap((use) => {
    const font = value[use] as Partial<ThemeFont> | undefined;
    if (font === undefined) return whole ? [`"fonts.${use}" is missing`] : [];
    const weights = [...(Array.isArray(font.weights) ? font.weights : [0]), ...(font.italics ?? [])];
    const right =
      isMap(font) &&
      [font.family, font.package, font.fallback].every(
        (each) => typeof each === 'string' && !/[";{}<>]/.test(each),
      ) &&
      weights.every((weight) => typeof weight === 'number' && weight >= 100 && weight <= 900);
    return right ? [] : [`"fonts.${use}" needs family, package, weights (100 to 900) and fallback`];
  });
}

/**
 * Reads and checks one `theme.json`.
 * @throws PubdeckError `theme-unreadable`, `theme-invalid`, with the line
 */
export function readThemeJson(folder: string): Partial<ThemeJson> & { readonly name: string } {
  const file = join(folder, 'theme.json');
  const text = readText(file).text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const before = text.slice(0, position === undefined ? text.length : Number(position));
    throw new PubdeckError(
      'theme-unreadable',
      `The theme file is no JSON: ${message.replace(/ (?:in JSON )?at position[\s\S]*$/, '')}.`,
      {
        at: { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') },
        hint: 'Names and texts stand in double quotes, with a comma between entries and none after the last.',
        cause,
      },
    );
  }
  const faults = themeFaults(value);
  if (faults.length > 0) {
    throw new PubdeckError('theme-invalid', `The theme file is not right: ${faults.join('; ')}.`, {
      at: { file, ...lineOf(faults[0]!, text) },
      hint: 'docs/themes.md shows one; docs/schema/theme.schema.json lists what a theme holds.',
    });
  }
  return value as Partial<ThemeJson> & { name: string };
}

/** The line on which the key of a fault stands, or the nearest map around it that does. */
function lineOf(fault: Fault, text: string): { line?: number } {
  const path = /^"([^"]*)"/.exec(fault)?.[1]?.split('.') ?? [];
  for (let length = path.length; length > 0; length -= 1) {
    const at = text.search(new RegExp(`"${path[length - 1]!.replace(/[^\\w-]/g, '.')}"\\s*:`));
    if (at >= 0) return { line: text.slice(0, at).split('\n').length };
  }
  return {};
}
