import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeEntry, codes, underRule } from '../../src/problems/codes.ts';
import { problemReference } from '../../src/problems/reference.ts';

const root = join(import.meta.dirname, '../..');
const texts = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => ({
      file: `${folder}/${file.replaceAll('\\', '/')}`,
      text: readFileSync(join(root, folder, file), 'utf8'),
    }));

const sources = texts('src', /(?<!\.data)\.ts$/).filter(({ file }) => !file.startsWith('src/problems/'));

/** Codes without a test, and why. */
const untested: Readonly<Record<string, string>> = {
  'browser-blank': 'needs a machine without fonts',
  'browser-closed': 'needs the browser to end in the middle',
  'browser-failed': 'needs a browser that answers with an error',
  'cannot-listen': 'needs a port that is refused',
  'deck-empty': 'shown by the live page only',
  'deck-gone': 'shown by the live page only',
  internal: 'a bug',
  'page-not-loaded': 'needs a browser that cannot load a page',
  'pages-differ': 'needs a PDF with a page too many',
  'print-timeout': 'told after a real wait',
  'template-missing': 'needs an incomplete installation',
  'font-package-missing': 'needs an incomplete installation',
  'request-refused': 'no deck can bring it about',
  'file-not-embedded': 'needs a file that goes away in the middle',
  'html-heavy': 'needs megabytes of media',
  'picture-missing': 'named by kind in the tests of losses',
};

describe('the registry of problem codes', () => {
  test('docs/problems.md is written from it (node scripts/write-docs.mjs)', () => {
    expect(readFileSync(join(root, 'docs/problems.md'), 'utf8')).toBe(problemReference());
  });

  test('every code is used by the program', () => {
    // Some are built from a kind: `faithful/${kind}`, `fits/${code}`.
    const names = (code: string) => [code, code.replace(/^(?:faithful|fits)\//, '')];
    const unused = Object.keys(codes).filter(
      (code) => !sources.some(({ text }) => names(code).some((name) => text.includes(`'${name}'`))),
    );
    expect(unused).toEqual([]);
  });

  test('problems are told with the severity that it names', () => {
    const written = sources.flatMap(({ file, text }) => [
      ...[...text.matchAll(/code: '([\w/-]+)'(?: as const)?,\s*severity: '(\w+)'/g)].map((found) => ({
        file,
        found,
      })),
      ...[...text.matchAll(/\.(warn|info)\(\s*'([\w/-]+)'/g)].map(([, way, code]) => ({
        file,
        found: ['', code, way === 'warn' ? 'warning' : 'info'],
      })),
    ]);
    expect(written.length).toBeGreaterThan(90);
    const differ = written.filter(({ found: [, code, severity] }) => codeEntry(code!)?.severity !== severity);
    expect(differ.map(({ file, found: [, code, severity] }) => `${file}: ${code} ${severity}`)).toEqual([]);
  });

  test('every code that the program writes is in it', () => {
    const written = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/code: '([a-z-]+\/[a-z-]+)'/g)].map(([, code]) => ({ file, code: code! })),
    );
    expect(written.filter(({ code }) => !codeEntry(code))).toEqual([]);
  });

  test('every code stands in a test, but for what a test cannot bring about', () => {
    const written = texts('test', /\.ts$/).filter(({ file }) => file !== 'test/problems/codes.test.ts');
    const missing = Object.keys(codes).filter((code) => {
      const names = [code, code.replace(/^\w+\//, '')].flatMap((name) => [
        `'${name}'`,
        `[${name}]`,
        `"${name}"`,
      ]);
      return !written.some(({ text }) => names.some((name) => text.includes(name)));
    });
    expect(missing.filter((code) => !Object.hasOwn(untested, code))).toEqual([]);
    expect(Object.keys(untested).filter((code) => !missing.includes(code))).toEqual([]);
  });

  test('meanings are one sentence', () => {
    for (const { about } of Object.values(codes)) expect(about).toMatch(/^[A-Z`][^\n]*\.$/);
  });

  test('rules repeat codes under their own name', () => {
    expect(underRule('dialect', 'alt-missing')).toBe('dialect/alt-missing');
    expect(underRule('dialect', 'links/dead')).toBe('links/dead');
    expect(codeEntry('dialect/alt-missing')).toBe(codes['alt-missing']);
    expect(codeEntry('accessible/image-alt')).toBeUndefined();
  });
});
