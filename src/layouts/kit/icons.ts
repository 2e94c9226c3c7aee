import { readFileSync } from 'node:fs';
import { lexicon } from './lexicon.ts';

let drawings: Readonly<Record<string, string>> | undefined;
let names: ReadonlyMap<string, string> | undefined;

function load(): ReadonlyMap<string, string> {
  if (names) return names;
  drawings = JSON.parse(readFileSync(new URL('./icons.data.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  const map = new Map<string, string>();
  for (const [icon, nouns] of Object.entries(lexicon))
    for (const noun of nouns.split(' ')) if (!map.has(noun)) map.set(noun, icon);
  names = map;
  return map;
}

/** Languages whose head noun comes first. */
const nounFirst = /^(?:es|fr|pt|it|ca|gl|ro)\b/;
/** What follows one of these belongs no more to the noun phrase. */
const behind =
  /^(?:of|for|in|on|at|from|with|by|to|that|which|who|per|without|between|among|under|and|or|von|für|mit|aus|im|in|der|des|de|du|des|del|la|el|los|las|do|da|dos|das|para|por|con|con|avec|pour|par|dans|et|y|e|und|oder)$/;

/** Forms under which a noun may stand in the lexicon: itself, then without the ending of its plural. */
function* forms(noun: string): Generator<string> {
  yield noun;
  if (/ies$/.test(noun)) yield `${noun.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(noun) || /[aeiouáéíóú]?[rnldj]es$/.test(noun)) yield noun.slice(0, -2);
  if (/s$/.test(noun)) yield noun.slice(0, -1);
  if (/en$/.test(noun)) yield noun.slice(0, -1);
}

/** Name of the icon of what a noun phrase names; undefined for what is no thing of the lexicon. */
export function iconFor(phrase: string, language = 'en'): string | undefined {
  const map = load();
  const words = phrase
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}\d-]+/u)
    .filter(Boolean);
  const start = words.findIndex((word) => !behind.test(word) && !/^\d/.test(word));
  if (start === -1) return undefined;
  const rest = words.slice(start);
  const end = rest.findIndex((word) => behind.test(word));
  const noun = end === -1 ? rest : rest.slice(0, end);
  if (noun.length === 0) return undefined;
  const look = (word: string): string | undefined =>
    [...forms(word)].map((form) => map.get(form)).find(Boolean);
  if (nounFirst.test(language)) return look(noun[0]!);
  for (let from = Math.max(0, noun.length - 4); from < noun.length; from += 1) {
    const found = look(noun.slice(from).join('_'));
    if (found) return found;
  }
  return undefined;
}

/** The drawing of an icon, in the colour of the text around it. */
export function icon(name: string, look = ''): string {
  load();
  const body = drawings?.[name];
  return body === undefined
    ? ''
    : `<svg class="icon${look === '' ? '' : ` ${look}`}" viewBox="0 0 24 24" aria-hidden="true">${body}</svg>`;
}

/** Icons of a set: one for each, no two alike, or none at all. */
export function iconsFor(phrases: readonly string[], language: string): readonly string[] | undefined {
  const found = phrases.map((phrase) => iconFor(phrase, language));
  const all = found.every((name) => name !== undefined) && new Set(found).size === found.length;
  return all ? (found as string[]) : undefined;
}
