import type { Problem } from '../../../problems/problem.ts';
import { inside } from '../ranges.ts';
import type { Source } from './dialect.ts';

/** Something that a dialect has and pubdeck has not. */
export interface Lack {
  /** Where it is met in the body; only its first place counts. */
  readonly pattern: RegExp;
  /** Met at the fence of a code block, too. */
  readonly code?: boolean;
  readonly message: string;
  readonly hint: string;
}

/** Each lack once, where it is first met outside of code. */
export function lacksIn({ text, from, file, lines, map }: Source, lacks: readonly Lack[]): Problem[] {
  const inCode = inside(map.code);
  return lacks.flatMap(({ pattern, code, message, hint }) => {
    const search = new RegExp(pattern.source, [...new Set(`${pattern.flags}g`)].join(''));
    search.lastIndex = from;
    for (let found = search.exec(text); found; found = search.exec(text)) {
      if (found[0] === '') search.lastIndex++;
      else if (code || !inCode(found.index)) {
        const start = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
        return [lack(file, lines.lineOf(start), message, hint, found[0].trim().split('\n')[0])];
      }
    }
    return [];
  });
}

/** Keys of the front matter that have no effect here. */
export function unreadKeys({ front, file }: Source, keys: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(keys).flatMap(([key, hint]) =>
    front.data[key.toLowerCase()] === undefined
      ? []
      : [lack(file, front.lineOf(key.toLowerCase()) ?? 1, `The front matter's ${key} is not read.`, hint)],
  );
}

function lack(file: string, line: number, message: string, hint: string, excerpt?: string): Problem {
  return {
    code: 'dialect-not-read',
    severity: 'warning',
    message,
    at: { file, line },
    ...(excerpt === undefined ? {} : { excerpt: excerpt.slice(0, 120) }),
    hint,
  };
}
