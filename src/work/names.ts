import { isDoubleSurname, isGivenName } from './double-surnames.ts';

/** A person's name in parts; a group has only its name. */
export interface NameParts {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
  /** 'Jr.', 'III': part of the name, but neither given nor family. */
  readonly suffix?: string;
}

/** Where a name was found: sites in Spanish name people by two surnames. */
export interface NameContext {
  readonly spanish?: boolean;
}

const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|las|los|le|ten|ter|te|zu|zur|zum|bin|ibn|al|el|af|av|st\.|ste\.)$/i;
/** 'Ortega y Gasset', 'Ferro e Silva': one surname with what stands before. */
const joints = /^[ye]$/;
/** 'Souza Júnior', 'Silva Neto': no surname without the one before. */
const kinship = /^(?:filho|neto|sobrinho|júnior)$/i;
const generations = /^(?:jr|sr|ii|iii|iv|2nd|3rd)\.?$/i;
const degrees =
  /^(?:ph\.?d|m\.?d|dr|m\.?sc|b\.?sc|m\.?a|b\.?a|mph|dr\.?ph|esq|frs|rn|dds|dvm|md-phd|mba|bds|pharm\.?d)\.?$/i;
const cjkName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·・]+$/u;

export const isCjkName = (text: string): boolean => cjkName.test(text) && /\S/.test(text);

/** Titles around a name, which belong in no reference. */
const titleBefore = /^(?:(?:prof(?:essor)?|dr|doc|assoc|asst|sir|mr|mrs|ms)\.?\s+)+(?=\p{L})/iu;
const titleAfter = /\s*(?:博士|教授|副教授|助理教授|讲师|老师|先生|さん|氏)$/u;

/** Words that only groups have in their names. */
const groupEnds =
  /\b(?:consorti(?:um|a)|collaborations?|collaborative|(?:working |study |research |task )?groups?|team|network|initiative|committee|investigators|society|association|alliance|partnership|task ?force|foundation|institute|organi[sz]ation|council|commission|ministry|department|federation|coalition|cooperative|community|contributors|developers|project|program(?:me)?|agency|authors|editors|laboratory|consorcio|colaboración|grupo|equipo|konsortium|arbeitsgruppe|arbeitsgemeinschaft)(?:\s*\([^()]*\)|\s+\p{Lu}{2,}|\s+\d+)?$/iu;
const groupBegins =
  /^(?:the\s+\p{Lu}|on behalf of\b|for the\b|university of\b|ministry of\b|department of\b)/iu;

/** 'The GAMBIT Collaboration' is nobody's given and family name. */
const isGroupName = (name: string): boolean =>
  name.includes(' ') && (groupEnds.test(name) || groupBegins.test(name)) && !/^\p{Lu}\.\s/u.test(name);

/** Given and family name of a display name, as well as they can be told; titles are left out. */
export function splitName(display: string, context: NameContext = {}): NameParts {
  const name = display.replace(titleBefore, '').replace(titleAfter, '') || display;
  // 'Jinzhou Cao (曹劲舟)': the second spelling is shown, but belongs to no part of the name.
  const bare = name.replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/, '');
  if (isGroupName(name)) return { name };
  if (bare !== name) return { ...splitName(bare, context), name };
  if (isCjkName(name)) {
    const parts = name.trim().split(/\s+/);
    // 'Surname Given' where the writer put a space; else the order is theirs, and so is the join.
    return parts.length === 2 ? { name, family: parts[0]!, given: parts[1]! } : { name, family: name };
  }
  const words = name.split(' ').filter(Boolean);
  const suffix = takeSuffixes(words);
  if (words.length < 2) return { name, family: words[0] ?? name, ...suffix };
  const start = familyStart(words, context);
  return { name, given: words.slice(0, start).join(' '), family: words.slice(start).join(' '), ...suffix };
}

/** Takes degrees and 'Jr.' off the end; of the two only the latter is part of the name. */
function takeSuffixes(words: string[]): { suffix?: string } {
  let suffix: string | undefined;
  for (;;) {
    const last = words.at(-1)?.replace(/,$/, '') ?? '';
    if (words.length < 3 || !(generations.test(last) || degrees.test(last))) break;
    if (generations.test(last)) suffix = normalSuffix(last);
    words.pop();
    words.push(words.pop()!.replace(/,$/, ''));
  }
  return suffix === undefined ? {} : { suffix };
}

const normalSuffix = (text: string): string =>
  /^[js]r\.?$/i.test(text) ? `${text[0]!.toUpperCase()}r.` : text.toUpperCase().replace(/\.$/, '');

/** Where the family name begins. */
function familyStart(words: readonly string[], context: NameContext): number {
  let start = words.length - 1;
  if (kinship.test(words[start]!) && start > 1) start -= 1;
  while (start > 1 && particles.test(words[start - 1]!)) start -= 1;
  if (start > 2 && joints.test(words[start - 1]!)) return start - 2;
  // 'M. Olvera de la Cruz': after initials all that follows is surname.
  const romance = /^(?:de|da|do|dos|das|del)$/.test(words[start]!);
  const before = words[start - 1]!;
  if (
    romance &&
    start > 1 &&
    words.slice(0, start - 1).every(isInitial) &&
    !isInitial(before) &&
    !isGivenName(before)
  )
    return start - 1;
  return start === words.length - 1 && isDoubleSurname(words, context.spanish === true) ? start - 1 : start;
}

const isInitial = (word: string): boolean => /^\p{Lu}\.?(?:-?\p{Lu}\.?)*$/u.test(word);

/** 'Last, First' as 'First Last'; Chinese and Japanese names keep their order and lose the comma. */
export function turnName(last: string, first: string): NameParts {
  if (isCjkName(last) && isCjkName(first)) return { name: `${last}${first}`, family: last, given: first };
  // 'King Jr., Marta'
  const words = last.split(/\s+/);
  const own = words.length > 1 && generations.test(words.at(-1)!) ? words.pop()! : undefined;
  const family = words.join(' ');
  const suffix = own === undefined ? undefined : normalSuffix(own);
  return {
    name: [first, family, suffix].filter(Boolean).join(' '),
    family,
    given: first,
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** 'King, Jr., Marta L.' and 'King, Marta L., Jr.': BibTeX's three parts. Undefined where it is no such name. */
export function threePartName(text: string): NameParts | undefined {
  const parts = text.split(/\s*[,，]\s*/).filter(Boolean);
  if (parts.length !== 3 || parts[0]!.split(/\s+/).length > 3) return undefined;
  const at = parts.findIndex((part, index) => index > 0 && generations.test(part));
  if (at < 0) return undefined;
  const first = parts[at === 1 ? 2 : 1]!;
  return generations.test(first) ? undefined : turnName(`${parts[0]} ${parts[at]}`, first);
}

/** Is a text with one comma one person ('Last, First', 'First Last, PhD')? */
export function isLastFirst(text: string): boolean {
  const parts = text.split(/[,，]/).map((part) => part.trim());
  if (parts.length !== 2 || !parts[0] || !parts[1]) return false;
  const [last, first] = [parts[0].split(/\s+/), parts[1].split(/\s+/)];
  return last.length <= 4 && first.length <= 4;
}

export const isSuffix = (word: string): boolean => generations.test(word.trim()) || degrees.test(word.trim());

/** Names run together in one text: by semicolon, 'and', '&', '、', or commas between whole names. */
export function separateNames(text: string): string[] {
  if (isGroupName(text) && !/[;；、]/.test(text)) return [text];
  const strong = text
    .split(/\s*(?:;|；|、|\s+and\s+|\s+&\s+|\s+und\s+|\s+et\s+(?!al)|，(?=[^，]*，))\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  return strong.flatMap((part) => separateByComma(part));
}

function separateByComma(text: string): string[] {
  if (threePartName(text)) return [text];
  const parts = text.split(/\s*[,，]\s*/).filter(Boolean);
  if (parts.length < 2) return [text.replace(/[,，]\s*$/, '')];
  if (isSuffix(parts.at(-1)!))
    return [
      ...separateByComma(parts.slice(0, -1).join(', ')).slice(0, -1),
      `${parts.at(-2)!} ${parts.at(-1)!}`,
    ].slice(-parts.length);
  if (parts.length === 2) {
    const [a, b] = [parts[0]!, parts[1]!];
    const bothWhole =
      a.includes(' ') &&
      b.includes(' ') &&
      !a.split(' ').some((word) => particles.test(word) && word === word.toLowerCase()) &&
      !isInitials(b);
    return bothWhole ? [a, b] : [text];
  }
  // 'Smith, J., Doe, A. B.': every second part is initials.
  const pairs = parts.length % 2 === 0 && parts.every((part, index) => index % 2 === 0 || isInitials(part));
  if (pairs) return parts.flatMap((part, index) => (index % 2 === 0 ? [`${part}, ${parts[index + 1]}`] : []));
  return parts;
}

const isInitials = (text: string): boolean => /^(?:\p{Lu}\.?[\s-]*){1,4}$/u.test(text);
