import type { ComparedToken } from '../../text/compared-tokens.ts';
import type { Contradiction } from './judgement.ts';
import { isNumber } from './numbers.ts';
import type { Evidence } from './sources.ts';

/** '1cm' where the page says '1mm': a number with its unit glued to it is one word. */
function gluedUnits(tokens: readonly ComparedToken[], evidence: Evidence): Contradiction[] {
  return tokens.flatMap((token) => {
    const digits = /^\d+(?:[.,]\d+)?(?=\p{L}{1,5}$)/u.exec(token.key)?.[0];
    if (digits === undefined || evidence.words.has(token.key)) return [];
    const other = [...evidence.words.keys()].find(
      (key) => key.startsWith(digits) && /^\p{L}{1,5}$/u.test(key.slice(digits.length)),
    );
    return other === undefined ? [] : [{ kind: 'unit-differs' as const, said: token.text, page: other }];
  });
}

export function misspeltNames(tokens: readonly ComparedToken[], evidence: Evidence): Contradiction[] {
  const found: Contradiction[] = gluedUnits(tokens, evidence);
  for (const token of tokens) {
    if (token.text.length < 4 || isNumber(token) || evidence.words.has(token.key)) continue;
    if (token.kind !== 'name' && !/^\p{Lu}/u.test(token.text)) continue;
    for (const [key, name] of evidence.names) {
      if (Math.abs(key.length - token.key.length) <= 2 && within(token.key, key, key.length >= 8 ? 2 : 1)) {
        found.push({ kind: 'name-misspelt', said: token.text, page: name });
        break;
      }
    }
  }
  return found;
}

/** Are two words at most `most` edits apart (a swap of neighbours counts as one)? */
function within(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}
