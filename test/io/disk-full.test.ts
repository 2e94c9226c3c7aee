import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/platform.ts';

const disk = vi.hoisted(() => ({ full: false }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (...args: Parameters<typeof fs.writeSync>): number => {
    if (disk.full)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    return fs.writeSync(...args);
  };
  return { ...fs, default: { ...fs, writeSync }, writeSync };
});

test('a disk that fills up leaves the old file whole and no scrap', async () => {
  const { writeFileAtomicSync } = await import('../../src/io/write.ts');
  const folder = temporaryFolder();
  const file = join(folder, 'slides.pdf');
  writeFileSync(file, 'old');
  disk.full = true;
  expect(() => writeFileAtomicSync(file, 'new')).toThrow(
    expect.objectContaining({
      code: 'disk-full',
      exit: 'input',
      message: expect.stringContaining('is whole'),
    }),
  );
  disk.full = false;
  expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['old', ['slides.pdf']]);
});
