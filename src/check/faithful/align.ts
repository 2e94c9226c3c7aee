import type { ComparedToken } from '../../text/compared-tokens.ts';

/** Indices of the same token in two lists. */
export type TokenPair = readonly [number, number];

/** Pairs (index in `a`, index in `b`) of a longest common subsequence of two token lists. */
export function alignTokens(a: readonly ComparedToken[], b: readonly ComparedToken[]): TokenPair[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i]!.key === b[j]!.key
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
    }
  }
  const pairs: TokenPair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i]!.key === b[j]!.key && table[i * width + j] === table[(i + 1) * width + j + 1]! + 1) {
      pairs.push([i, j]);
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
