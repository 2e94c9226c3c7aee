import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/io/lock.ts';

test('busy: a living process holds the lock', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pubdeck-lock-'));
  const file = join(folder, 'lock');
  try {
    await withLock(file, async () => {
      await expect(withLock(file, () => 'late', { patience: 50 })).rejects.toMatchObject({
        code: 'busy',
        exit: 'timeout',
      });
    });
    expect(await withLock(file, () => 'free', { patience: 50 })).toBe('free');
    writeFileSync(file, '999999999');
    expect(await withLock(file, () => 'left by a dead process', { patience: 50 })).toBe(
      'left by a dead process',
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
