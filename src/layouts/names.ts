import { verbatim } from './markdown.ts';

/** A name on a title or people slide. */
export interface Person {
  readonly name: string;
  readonly equal: boolean;
  readonly presenter: boolean;
}

/** The presenter in bold, a star for an equal contribution. */
export function nameMark({ name, equal, presenter }: Person): string {
  const text = verbatim(name);
  return `${presenter ? `**${text}**` : text}${equal ? '\\*' : ''}`;
}

/** Names for the title slide: the first ones, always with the presenter, and how many are left. */
export function namesOnTitle(
  authors: readonly Person[],
  shown: number,
  more: string,
): { readonly names: readonly Person[]; readonly gap: boolean; readonly more: string | undefined } {
  if (shown >= authors.length) return { names: authors, gap: false, more: undefined };
  const first = authors.slice(0, shown);
  const late = authors.slice(shown).find(({ presenter }) => presenter);
  const names = late === undefined ? first : [...first.slice(0, Math.max(1, shown - 1)), late];
  const rest = String(authors.length - names.length);
  return { names, gap: late !== undefined, more: more.replaceAll('{n}', rest) };
}
