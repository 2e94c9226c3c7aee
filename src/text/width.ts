import { eastAsianWidth } from 'get-east-asian-width';

/** Width of a text in columns, as terminals and headlines count it: wide characters (Chinese, Japanese, Korean) take two. */
export function displayWidth(text: string): number {
  let columns = 0;
  for (const character of text) columns += eastAsianWidth(character.codePointAt(0)!);
  return columns;
}
