import { PubdeckError } from '../problems/error.ts';

/**
 * Does a file belong to shard `i/n`? FNV-1a of its path: the same on every machine, with no shared state.
 * @throws PubdeckError (exit 2) for a shard that is not `i/n` with 1 ≤ i ≤ n.
 */
export function inShard(path: string, shard: string | undefined): boolean {
  if (shard === undefined) return true;
  const [, i, n] = /^(\d+)\/(\d+)$/.exec(shard) ?? [];
  const index = Number(i);
  const count = Number(n);
  if (!(index >= 1 && index <= count)) {
    throw new PubdeckError('usage', `--shard wants I/N such as 1/4, not '${shard}'.`, { exit: 'usage' });
  }
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(path.replaceAll('\\', '/'))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % count === index - 1;
}
