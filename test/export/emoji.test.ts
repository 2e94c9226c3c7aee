import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { loadTheme } from '../../src/theme/load.ts';
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite } from '../support/run.ts';

const pubdeck = oneProcess();

const print = async (body: string, to = 'pdf') => {
  const cwd = makeSite({
    'content/slides/t/index.md': `---\ntitle: T\nslides:\n  theme: white\n---\n\n${body}`,
  });
  const run = await pubdeck(['export', 'content/slides/t', '--to', to, '--out', 'out'], { cwd });
  return { ...run, folder: join(cwd, 'out/t') };
};

it('emoji print without a loss, and their text is in the PDF', async () => {
  const emoji = ['🎉', '👍🏽', '👩‍🔬', '🇪🇸', '1️⃣', '❤️', '🖥'];
  const { code, stderr, folder } = await print(`## Party ${emoji.join(' ')}\n\n- :rocket: and 2020\n`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { texts } = await readPdf(readFileSync(join(folder, 'slides.pdf')));
  // Where the font has one drawing for both, the selector is not kept.
  const words = texts[0]!.replaceAll('\ufe0f', '');
  for (const each of [...emoji, '🚀']) expect(words).toContain(each.replaceAll('\ufe0f', ''));
  expect(texts[0]).toContain('2020');
});

it('they print in words that have a font of their own', async () => {
  const { code, stderr } = await print(
    '<p style="font-family: monospace; font-size: 80%">🐦 at the sill, 你好</p>',
  );
  expect([code, stderr]).toEqual([0, '']);
});

it('they are drawn in colour', async () => {
  const { code, folder } = await print('😀😀😀😀😀😀', 'png');
  expect(code).toBe(0);
  const { data } = PNG.sync.read(readFileSync(join(folder, 'slide-001.png')));
  let yellow = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at]! > 200 && data[at + 1]! > 150 && data[at + 2]! < 90) yellow++;
  expect(yellow).toBeGreaterThan(1000);
});

it('the font is asked for where there are emoji only, and leaves digits and signs of text to the theme', () => {
  const facesOf = (text: string) =>
    loadTheme('plain', { text, language: 'en' }).faces.filter(({ family }) => family === 'Noto Color Emoji');
  expect(facesOf('Plain words, 2020 # * © ™ → ✓')).toEqual([]);
  expect(facesOf('A party 🎉')).toHaveLength(1);
  expect(facesOf('A bare ❤ is text')).toEqual([]);
  expect(facesOf('A red ❤️ is none')).toHaveLength(1);
  const { css } = loadTheme('plain', { text: '🎉', language: 'en' });
  expect(css).toMatch(/--font-body:[^;]*, "Noto Color Emoji", [^";]+;/);
});
