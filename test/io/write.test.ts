import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomic } from '../../src/io/write.ts';
import { PubdeckError } from '../../src/problems/error.ts';
import { built, firstLine, startScript, temporaryFolder, untilExit } from '../support/platform.ts';

test('writes a file and its folders, and leaves nothing beside it', async () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  await writeFileAtomic(join(folder, 'slides.pdf'), Buffer.from([1, 2, 3]));
  expect(readdirSync(folder)).toEqual(['slides.pdf']);
  expect([...readFileSync(join(folder, 'slides.pdf'))]).toEqual([1, 2, 3]);
});

test('keeps the mode of a file and writes through a link', async () => {
  const folder = temporaryFolder();
  const [real, link] = [join(folder, 'real.md'), join(folder, 'link.md')];
  writeFileSync(real, 'old');
  chmodSync(real, 0o640);
  symlinkSync(real, link);
  await writeFileAtomic(link, 'new');
  expect(readFileSync(real, 'utf8')).toBe('new');
  expect(statSync(real).mode & 0o777).toBe(0o640);
  expect(readFileSync(link, 'utf8')).toBe('new');
});

test('a path through a file, and a folder of that name, are told in plain words', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'file'), 'x');
  mkdirSync(join(folder, 'taken'));
  for (const path of [join(folder, 'file', 'slides.pdf'), join(folder, 'taken')]) {
    const error = await writeFileAtomic(path, 'x').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PubdeckError);
    expect(error).toMatchObject({ code: 'unwritable', exit: 'input', at: { file: path } });
    expect((error as PubdeckError).hint).toBeTruthy();
  }
  expect(readdirSync(folder).sort()).toEqual(['file', 'taken']);
});

test('kill -9 at fifty moments leaves the old file or the new one, whole', async () => {
  const size = 300_000;
  let seed = 7;
  const lane = async (): Promise<void> => {
    const path = join(temporaryFolder(), 'deck.md');
    const script = `
      import { writeFileAtomic } from ${JSON.stringify(built('io/write.js'))};
      console.log('ready');
      for (let turn = 0; ; turn++) await writeFileAtomic(${JSON.stringify(path)}, 'ab'[turn % 2].repeat(${size}));`;
    for (let round = 0; round < 10; round++) {
      const child = startScript(script);
      await firstLine(child);
      const ended = untilExit(child);
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      // Later rounds wait longer: on a busy machine, too, some kills come after the first rename.
      setTimeout(() => child.kill('SIGKILL'), 2 + (seed % 1000) / 100 + round * 12);
      expect(await ended).toMatchObject({ signal: 'SIGKILL' });
      // A kill before the first rename leaves no file at all.
      if (existsSync(path))
        expect(['a'.repeat(size), 'b'.repeat(size)]).toContain(readFileSync(path, 'utf8'));
    }
    expect(existsSync(path)).toBe(true);
  };
  await Promise.all([lane(), lane(), lane(), lane(), lane()]);
});

test('what a killed run of this machine left behind is swept, of another one once it is old', async () => {
  const folder = temporaryFolder();
  const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
  const gone = 2 ** 22 + 1;
  const stay = [`.deck.md.0a0a0a.${gone}.1.tmp`, `.deck.md.${here}.${process.pid}.1.tmp`];
  const go = [`.deck.md.0a0a0a.${gone}.0.tmp`, `.deck.md.${gone}.0.tmp`];
  const anHourAgo = Date.now() / 1000 - 3600;
  for (const name of [...stay, ...go, `.deck.md.${here}.${gone}.2.tmp`])
    writeFileSync(join(folder, name), 'half');
  for (const name of go) utimesSync(join(folder, name), anHourAgo, anHourAgo);
  await writeFileAtomic(join(folder, 'deck.md'), 'x');
  expect(readdirSync(folder).sort()).toEqual([...stay, 'deck.md'].sort());
});
