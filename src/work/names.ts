/** A person's name in parts. */
export interface NameParts {
  readonly name: string;
  readonly given?: string;
  readonly family?: string;
}

const particles =
  /^(?:van|von|der|den|de|del|della|di|da|dos|das|do|du|la|le|ten|ter|te|zu|zur|zum|bin|ibn|al|el|af|av|y)$/i;
const suffixes = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|m\.?sc|b\.?sc|mph|dr\.?ph|msc|esq|frs|md-phd)\.?$/i;
const cjkName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\s·・]+$/u;

export const isCjkName = (text: string): boolean => cjkName.test(text) && /\S/.test(text);

/** Titles around a name, which belong in no reference. */
const titleBefore = /^(?:(?:prof(?:essor)?|dr|doc|assoc|asst|sir|mr|mrs|ms)\.?\s+)+(?=\p{L})/iu;
const titleAfter = /\s*(?:博士|教授|副教授|助理教授|讲师|老师|先生|さん|氏)$/u;

/** Given and family name of a display name, as well as they can be told; titles are left out. */
export function splitName(display: string): NameParts {
  const name = display.replace(titleBefore, '').replace(titleAfter, '') || display;
  // 'Jinzhou Cao (曹劲舟)': the second spelling is shown, but belongs to no part of the name.
  const bare = name.replace(/(?<=\S)\s*[(（][^()（）]*[)）]$/, '');
  if (bare !== name) return { ...splitName(bare), name };
  if (isCjkName(name)) {
    const parts = name.trim().split(/\s+/);
    // 'Surname Given' where the writer put a space; else the order is theirs, and so is the join.
    return parts.length === 2 ? { name, family: parts[0]!, given: parts[1]! } : { name, family: name };
  }
  const words = name.split(' ').filter(Boolean);
  const suffix = words.length > 2 && suffixes.test(words.at(-1)!.replace(/^,/, '')) ? words.pop() : undefined;
  if (words.length < 2) return { name, family: name };
  let start = words.length - 1;
  while (start > 1 && particles.test(words[start - 1]!)) start -= 1;
  return {
    name,
    given: [words.slice(0, start).join(' '), suffix].filter(Boolean).join(', '),
    family: words.slice(start).join(' '),
  };
}

/** 'Last, First' as 'First Last'; Chinese and Japanese names keep their order and lose the comma. */
export function turnName(last: string, first: string): NameParts {
  if (isCjkName(last) && isCjkName(first)) return { name: `${last}${first}`, family: last, given: first };
  return { name: `${first} ${last}`, family: last, given: first };
}

/** Is a text with one comma one person ('Last, First', 'First Last, PhD')? */
export function isLastFirst(text: string): boolean {
  const parts = text.split(/[,，]/).map((part) => part.trim());
  if (parts.length !== 2 || !parts[0] || !parts[1]) return false;
  const [last, first] = [parts[0].split(/\s+/), parts[1].split(/\s+/)];
  return last.length <= 4 && first.length <= 4;
}

export const isSuffix = (word: string): boolean => suffixes.test(word.trim());

/** Names run together in one text: by semicolon, 'and', '&', '、', or commas between whole names. */
export function separateNames(text: string): string[] {
  const strong = text
    .split(/\s*(?:;|；|、|\s+and\s+|\s+&\s+|\s+und\s+|\s+et\s+(?!al)|，(?=[^，]*，))\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  return strong.flatMap((part) => separateByComma(part));
}

function separateByComma(text: string): string[] {
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
