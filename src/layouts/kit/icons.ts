import { readFileSync } from 'node:fs';
import { lexicon, onlyAsHead } from './lexicon.ts';
import { lexiconOf } from './lexicon-languages.ts';
import { onlyNear, otherPlurals, otherThings } from './senses.ts';

let drawings: Readonly<Record<string, string>> | undefined;
const names = new Map<string, ReadonlyMap<string, string>>();

function drawing(name: string): string | undefined {
  drawings ??= JSON.parse(readFileSync(new URL('./icons.data.json', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return drawings[name];
}

/** The nouns of one language, 'en' of 'en-GB', and the icon of each. */
function nounsOf(language: string): ReadonlyMap<string, string> {
  const code = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? 'en';
  const known = names.get(code);
  if (known) return known;
  const map = new Map<string, string>();
  for (const [icon, nouns] of Object.entries(code === 'en' ? lexicon : (lexiconOf[code] ?? {})))
    for (const noun of nouns.split(' ')) if (!map.has(noun)) map.set(noun, icon);
  names.set(code, map);
  return map;
}

/** Languages whose head noun comes first. */
const nounFirst = /^(?:es|fr|pt|it|ca|gl|ro)\b/;
/** What follows one of these belongs no more to the noun phrase. */
const behind =
  /^(?:of|for|in|on|at|from|with|by|to|that|which|who|per|without|between|among|under|and|or|von|für|mit|aus|im|in|der|des|de|du|des|del|la|el|los|las|do|da|dos|das|para|por|con|con|avec|pour|par|dans|et|y|e|und|oder)$/;

/** Forms under which a noun may stand in the lexicon: itself, then without the ending of its plural. */
function* forms(noun: string, language: string): Generator<string> {
  yield noun;
  if (otherPlurals.has(noun)) return;
  if (/ies$/.test(noun)) yield `${noun.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(noun) || /[aeiouáéíóú]?[rnldj]es$/.test(noun)) yield noun.slice(0, -2);
  if (/s$/.test(noun)) yield noun.slice(0, -1);
  if (/en$/.test(noun) && /^(?:de|nl)\b/.test(language)) {
    yield noun.slice(0, -1);
    yield noun.slice(0, -2);
  }
}

const wordsOf = (phrase: string): string[] =>
  phrase
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{M}\d-]+/u)
    .filter(Boolean);

const look = (word: string, language: string): string | undefined => {
  const map = nounsOf(language);
  return [...forms(word, language)].map((form) => map.get(form)).find(Boolean);
};

/** Whether a word means the thing here: words with a technical sense need a second word of the thing's field. */
const hasSense = (word: string, around: Around, language: string): boolean =>
  [...forms(word, language)].every((form) => around(form));

/** Whether a text has what a form of a word needs around it; looked for once a form, however often the word stands there. */
type Around = (form: string) => boolean;

function lookAround(text: string): Around {
  const known = new Map<string, boolean>();
  return (form) => {
    let fits = known.get(form);
    if (fits === undefined) {
      fits = onlyNear[form]?.test(text) ?? true;
      known.set(form, fits);
    }
    return fits;
  };
}

const isOther = (word: string, language: string): boolean =>
  [...forms(word, language)].some((form) => otherThings.has(form));

/** What a noun phrase names, with its picture; undefined for what is no thing of the lexicon. */
export function thingFor(phrase: string, language = 'en'): Thing | undefined {
  const words = wordsOf(phrase);
  const start = words.findIndex((word) => !behind.test(word) && !/^\d/.test(word));
  if (start === -1) return undefined;
  const rest = words.slice(start);
  const end = rest.findIndex((word) => behind.test(word));
  const noun = end === -1 ? rest : rest.slice(0, end);
  if (noun.length === 0) return undefined;
  if (nounFirst.test(language)) return thingOf(noun[0]!, phrase, language);
  for (let from = Math.max(0, noun.length - 4); from < noun.length; from += 1) {
    const word = noun.slice(from).join('_');
    if (isOther(word, language)) return undefined;
    if (look(word, language) !== undefined) return thingOf(word, phrase, language);
  }
  return undefined;
}

function thingOf(word: string, around: string, language: string): Thing | undefined {
  const icon = look(word, language);
  return icon === undefined || !hasSense(word, lookAround(around), language)
    ? undefined
    : { icon, words: word.replaceAll('_', ' ') };
}

/** Name of the icon of what a noun phrase names. */
export const iconFor = (phrase: string, language = 'en'): string | undefined =>
  thingFor(phrase, language)?.icon;

/** A thing that a text names: its icon, and the words it has there. */
export interface Thing {
  readonly icon: string;
  readonly words: string;
}

/** This very text, not what it is about. */
const itself = /\b(?:th[ie]s|these|our|present|current|the present)\s+$/i;
const aboutItself = /^(?:article|paper|report|survey|publication|manuscript|text|data)/i;

/** 'Waters TWIM-MS', 'Artificial Bee Colony': a capital within the sentence is a name, but in German and in titles. */
const isProperName = (
  text: string,
  at: number,
  said: string,
  language: string,
  isTitle: () => boolean,
): boolean =>
  !/^de\b/.test(language) &&
  /^\p{Lu}\p{Ll}/u.test(said) &&
  !said.includes(' ') &&
  /[\p{L}\p{N},)]\s$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  !isTitle();

/** Most of its longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 1 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.6;
}

/** The things of the lexicon that a sentence names, in its order, each icon once. `around` is what tells a word's sense. */
export function thingsIn(text: string, language = 'en', most = 3, around = text): readonly Thing[] {
  if (/\p{Script=Han}/u.test(text)) return hanThings(text, most);
  const words = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\d-]*/gu)];
  const found: Thing[] = [];
  const senses = lookAround(around);
  let title: boolean | undefined;
  const isTitle = (): boolean => {
    title ??= isTitleCase(text);
    return title;
  };
  for (let at = 0; at < words.length && found.length < most; at += 1) {
    for (let many = Math.min(3, words.length - at); many > 0; many -= 1) {
      const [first, last] = [words[at]!, words[at + many - 1]!];
      const said = text.slice(first.index, last.index + last[0].length);
      // One phrase has spaces only between its words.
      if (/[^\p{L}\p{M}\d -]/u.test(said)) continue;
      if (isProperName(text, first.index, said, language, isTitle)) continue;
      const word = said.toLowerCase().split(' ').join('_');
      if (isOther(word, language)) {
        at += many - 1;
        break;
      }
      const icon = nameIn(word, language);
      if (icon === undefined || !hasSense(word, senses, language)) continue;
      if (/^en\b/.test(language) && !endsPhrase(text, said, last.index + last[0].length)) break;
      const own =
        aboutItself.test(said) && itself.test(text.slice(Math.max(0, first.index - 40), first.index));
      if (!own && !found.some((each) => each.icon === icon))
        found.push({ icon: ofMany(icon, said), words: said });
      at += many - 1;
      break;
    }
  }
  return found;
}

const goesOn =
  /^ (?:of|for|in|on|at|from|with|by|to|that|which|who|whose|where|when|while|whereas|than|as|and|or|but|is|are|was|were|has|have|had|can|could|may|might|must|should|will|would|do|does|did|not|also|often|per|without|between|among|under|within|into|through|across|during|after|before|over|because|if|so|such|including|using|based|via|\p{L}+(?:ed|ly|ing))\b/u;

/** Whether a noun phrase ends there: a 'car' is shown, not a 'car group', 'food' but no 'food policy'. Only English words tell. */
const endsPhrase = (text: string, said: string, at: number): boolean =>
  // A plural has no noun behind it, but its verb.
  /[^s]s$/u.test(said) || !/^ \p{L}/u.test(text.slice(at)) || goesOn.test(text.slice(at));

/** Several people are not one. */
const ofMany = (icon: string, said: string): string => (icon === 'user' && /s$/u.test(said) ? 'users' : icon);

/** As in the lexicon, for a word met in a sentence: no verb forms, no words of two meanings. */
const nameIn = (word: string, language: string): string | undefined =>
  [...forms(word, language)].some((form) => onlyAsHead.has(form)) ? undefined : look(word, language);

function hanThings(text: string, most: number): Thing[] {
  const found: { icon: string; words: string; at: number }[] = [];
  for (const [words, icon] of nounsOf('zh')) {
    const at = /^\p{Script=Han}{2,}$/u.test(words) ? text.indexOf(words) : -1;
    if (at >= 0 && !found.some((each) => each.icon === icon)) found.push({ icon, words, at });
  }
  return found
    .sort((one, two) => one.at - two.at)
    .slice(0, most)
    .map(({ icon, words }) => ({ icon, words }));
}

/** So many words: in a longer phrase a thing that is named on the way is not what the phrase names. */
const compoundMost = 4;

/**
 * A picture for a phrase: of the thing it names, else, in a short name, of the noun right before its head ('forest cover': a
 * forest).
 */
export function pictureFor(phrase: string, language = 'en'): string | undefined {
  const own = iconFor(phrase, language);
  if (own !== undefined) return own;
  if (/\p{Script=Han}/u.test(phrase)) return hanThings(phrase, 9).at(-1)?.icon;
  const words = wordsOf(phrase);
  if (words.length < 2 || words.length > compoundMost || words.some((word) => behind.test(word)))
    return undefined;
  const before = (nounFirst.test(language) ? words.slice(1) : words.slice(0, -1)).join(' ');
  return nounFirst.test(language) ? undefined : iconFor(before, language);
}

/** Pictures for the parts of one drawing, each on its own; one that would stand there twice stands at the first. */
export function picturesFor(phrases: readonly string[], language: string): readonly (string | undefined)[] {
  const found = phrases.map((phrase) => pictureFor(phrase, language));
  return found.map((name, index) => (found.indexOf(name) === index ? name : undefined));
}

/** The drawing of an icon, in the colour of the text around it. */
export function icon(name: string, look = ''): string {
  const body = drawing(name);
  return body === undefined
    ? ''
    : `<svg class="icon${look === '' ? '' : ` ${look}`}" viewBox="0 0 24 24" aria-hidden="true">${body}</svg>`;
}

/** Icons of a set: one for each, no two alike, or none at all. */
export function iconsFor(phrases: readonly string[], language: string): readonly string[] | undefined {
  const found = phrases.map((phrase) => pictureFor(phrase, language));
  const all = found.every((name) => name !== undefined) && new Set(found).size === found.length;
  return all ? (found as string[]) : undefined;
}
