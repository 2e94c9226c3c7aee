import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeSite, page, pubdeck, soundPage } from '../support/run.ts';

const inSite = (name: string) => `content/publication/${name}/index.md`;

/** A known failure is one message with its code; a stack would be a bug. */
function expectKnown(run: { stderr: string; stdout: string }) {
  expect(run.stderr).not.toMatch(/\n\s+at /);
  expect(run.stderr).not.toContain('bug in pubdeck');
  expect(run.stderr).toMatch(/error: .+ \[[a-z-]+\]/);
}

describe('bad input gets its exit code, a clear message, and nothing half-written', () => {
  test('a file that is not there', async () => {
    const root = makeSite({ [inSite('tides')]: soundPage });
    const run = await pubdeck(['make', 'content/publication/tydes'], { cwd: root });
    expect(run.code).toBe(3);
    expectKnown(run);
    expect(run.stderr).toContain('There is no file or folder content/publication/tydes');
  });

  test('a folder without a page', async () => {
    const root = makeSite({ 'content/empty/notes.txt': 'x' });
    const run = await pubdeck(['draft', 'content/empty'], { cwd: root });
    expect(run.code).toBe(3);
    expectKnown(run);
  });

  test('broken YAML names file, line and column', async () => {
    const root = makeSite({ [inSite('broken')]: page('title: Tides: A: Study\nabstract: "never closed\n') });
    const run = await pubdeck(['draft', 'content/publication/broken'], { cwd: root });
    expect(run.code).toBe(3);
    expectKnown(run);
    expect(run.stderr).toMatch(/index\.md:\d+:\d+: error/);
    expect(run.stderr).toContain('hint:');
  });

  test('front matter that is a program is never run', async () => {
    const root = makeSite({
      [inSite('evil')]: `---js\n{ title: require('fs').writeFileSync('pwned', 'x') || 'x' }\n---\n`,
    });
    const run = await pubdeck(['draft', 'content/publication/evil'], { cwd: root });
    expect(run.code).toBe(3);
    expectKnown(run);
    expect(existsSync(join(root, 'pwned'))).toBe(false);
  });

  test('neither abstract nor summary: a small deck, said aloud, exit 1', async () => {
    const root = makeSite({
      [inSite('bare')]: page('title: Only a title\nauthors: [Ada Marin]\ndate: 2024-01-01\n'),
    });
    const run = await pubdeck(['draft', 'content/publication/bare'], { cwd: root });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/abstract/);
    expect(readFileSync(join(root, 'content/slides/bare/index.md'), 'utf8')).toContain('Only a title');
  });

  test('a slides value that points outside never writes outside', async () => {
    const root = makeSite({
      [inSite('out')]: soundPage.replace("slides: ''", 'slides: ../../../../escaped'),
    });
    const run = await pubdeck(['draft', 'content/publication/out'], { cwd: root });
    expect(existsSync(join(root, '../escaped'))).toBe(false);
    expect(run.code).toBe(0);
    expect(readdirSync(join(root, 'content/slides'))).toEqual(['out']);
  });

  test('an output folder that cannot be written', async () => {
    const root = makeSite({ [inSite('tides')]: soundPage, blocked: 'a file where the folder should be' });
    const run = await pubdeck(['make', 'content/publication/tides', '--out', 'blocked/talks'], { cwd: root });
    expect(run.code).toBe(3);
    expectKnown(run);
    expect(readFileSync(join(root, 'blocked'), 'utf8')).toBe('a file where the folder should be');
  });

  test('no browser where the user said there is one', async () => {
    const root = makeSite({ [inSite('tides')]: soundPage });
    const run = await pubdeck(['make', 'content/publication/tides', '--browser', '/nowhere/chrome'], {
      cwd: root,
    });
    expect(run.code).toBe(4);
    expectKnown(run);
    expect(existsSync(join(root, 'output'))).toBe(false);
  });

  test('a browser that dies while it starts', async () => {
    const root = makeSite({ [inSite('tides')]: soundPage });
    const browser = join(root, 'dying-browser');
    writeFileSync(browser, '#!/bin/sh\nexit 3\n');
    chmodSync(browser, 0o755);
    const out = join(root, 'output', 'tides');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'slides.pdf'), 'the old file');
    const run = await pubdeck(['make', 'content/publication/tides', '--browser', browser], { cwd: root });
    expect(run.code).toBe(4);
    expectKnown(run);
    expect(readFileSync(join(out, 'slides.pdf'), 'utf8')).toBe('the old file');
    expect(readdirSync(out)).toEqual(['slides.pdf']);
  });

  test('a slip of the pen in command, option or value', async () => {
    for (const [args, hint] of [
      [['drfat', 'x'], 'pubdeck draft'],
      [['draft', 'x', '--tlak', 'short'], '--talk'],
      [['draft', 'x', '--talk', 'shrt'], 'short'],
      [['export', 'x', '--scale', 'big'], 'number'],
    ] as const) {
      const run = await pubdeck(args);
      expect(run.code, args.join(' ')).toBe(2);
      expectKnown(run);
      expect(run.stderr).toContain(hint);
    }
  });

  test('with --json the failure is one object', async () => {
    const run = await pubdeck(['draft', 'nowhere', '--json']);
    expect(run.code).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({
      ok: false,
      command: 'draft',
      outputs: [],
      problems: [{ code: 'not-found', severity: 'error', file: 'nowhere' }],
    });
  });
});
