/** Rough width of text in a sans serif of `size` px, generous so that labels never collide. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emOf(character);
  return ems * size;
}

function emOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (/\p{M}|\p{Cf}/u.test(character)) return 0;
  if (
    code >= 0x1100 &&
    /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff00-\uffef]/u.test(character)
  )
    return 1;
  if (/[ilj.,:;'|!\s()[\]]/.test(character)) return 0.33;
  if (/[mwMW@%—]/.test(character)) return 0.92;
  if (/[\p{Lu}]/u.test(character)) return 0.7;
  if (/\d/.test(character)) return 0.6;
  return 0.57;
}

/** Words, and single characters of scripts written without spaces. */
const pieces = (text: string): string[] =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*/gu,
  ) ?? [text];

/** Breaks a label into lines of at most `width` px; a word that is too long is broken where it must. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim())) {
    if (line && widthOf(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
    while (widthOf(line.trimEnd(), size) > width && [...line].length > 1) {
      const characters = [...line];
      let count = characters.length - 1;
      while (count > 1 && widthOf(characters.slice(0, count).join(''), size) > width) count -= 1;
      lines.push(characters.slice(0, count).join(''));
      line = characters.slice(count).join('');
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines.length > 0 ? lines : [''];
}
