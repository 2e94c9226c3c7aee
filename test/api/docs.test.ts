import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { examples, linkPackage, typeCheck } from '../support/consumer.ts';
import { projectRoot, sampleSite } from '../support/run.ts';

const site = sampleSite();
// The last draft, so that the sample deck is known as one.
cpSync(join(projectRoot, '.pubdeck'), join(site, '.pubdeck'), { recursive: true });
linkPackage(site);
afterAll(() => rmSync(site, { recursive: true, force: true }));

/** Runs an example; its compiled form differs only in types, and the examples have none. */
const run = (code: string): string => {
  const file = join(site, 'example.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: site, encoding: 'utf8' });
};

describe('the examples of docs/api.md', () => {
  const printed = [
    /^MedAlign: A Clinician-Generated Dataset.*\n.*Fleming.*\n.*content\/slides\/example\/index\.md\n$/s,
    /^updated \d+ \d{3,}\n(updated|unchanged) .*index\.md\n$/,
    /MedAlign[\s\S]*\n2\n$/,
    /^MedAlign.* \d+ \d{4,} \d+\n$/,
    /^pdf .*talks\/example\/slides\.pdf \d+\n[\s\S]*text .*\n$/,
    /^$/,
    /^not-found There is no file or folder .*no-such-page\. .* 3\n$/,
  ];

  test('there is one for each expectation', () => {
    expect(examples()).toHaveLength(printed.length);
  });

  test.each(printed.map((expected, index) => ({ index, expected })))(
    'example $index runs',
    ({ index, expected }) => {
      expect(run(examples()[index]!)).toMatch(expected);
    },
  );

  test.each(['bundler', 'nodenext'] as const)('they are typed (%s)', (resolution) => {
    const files = examples().map((code, index) => {
      const name = `example-${index}.mts`;
      // Examples share no names: each is a module of its own.
      writeFileSync(
        join(site, name),
        `declare const console: { log(...all: unknown[]): void; error(...all: unknown[]): void };\n${code}`,
      );
      return name;
    });
    expect(typeCheck(site, files, resolution)).toBe('');
    writeFileSync(
      join(site, 'wrong.mts'),
      "import { draft } from 'pubdeck';\nawait draft(7, { talk: 'endless' });\n",
    );
    expect(typeCheck(site, ['wrong.mts'], resolution)).toMatch(/TS2345[\s\S]*TS2322|TS2322|TS2345/);
  });
});
