import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { configSchema } from '../../src/commands/config-schema.ts';
import { commands } from '../../src/commands/index.ts';
import { inShard } from '../../src/commands/shard.ts';
import { loadConfig } from '../../src/options/config.ts';
import { parseArguments } from '../../src/options/parse.ts';
import { commandReference } from '../../src/options/reference.ts';
import { resolveOptions } from '../../src/options/resolve.ts';
import { commonOptions, optionTable } from '../../src/options/table.ts';
import { PubdeckError } from '../../src/problems/error.ts';

const all = Object.keys(optionTable) as (keyof typeof optionTable)[];

describe('options', () => {
  test('the schema of the config file says what the program says (node scripts/write-docs.mjs)', () => {
    const file = new URL('../../docs/schema/config.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(configSchema());
  });

  test('docs/commands.md says what the program says (node scripts/write-docs.mjs)', () => {
    expect(readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')).toBe(
      commandReference(commands),
    );
  });

  test('every option of the table belongs to a command', () => {
    const used = new Set([...commonOptions, ...commands.flatMap(({ options }) => options)]);
    expect(all.filter((name) => !used.has(name))).toEqual([]);
  });

  test('flags win over the config file, the file over defaults', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pubdeck-config-'));
    writeFileSync(
      join(folder, 'pubdeck.config.json'),
      JSON.stringify({ talk: 'short', paper: 'letter', brand: { footer: 'Lab' } }),
    );
    const { options, brand } = await loadConfig(undefined, folder);
    const { flags, paths } = parseArguments(
      ['page', '--talk', 'seminar', '--no-open', '--to=pdf,pptx', '--', '--odd name'],
      all,
    );
    expect(resolveOptions(flags, options)).toMatchObject({
      talk: 'seminar',
      paper: 'letter',
      open: false,
      to: ['pdf', 'pptx'],
      port: 8000,
    });
    expect(paths).toEqual(['page', '--odd name']);
    expect(brand).toEqual({ footer: 'Lab' });
  });

  test('a config setting that does not exist is named, with the nearest one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pubdeck-config-'));
    writeFileSync(join(folder, 'pubdeck.config.yaml'), 'tlak: short\n');
    await expect(loadConfig(undefined, folder)).rejects.toMatchObject({
      exit: 'usage',
      hint: 'Did you mean talk?',
    });
  });

  test('any arguments parse or give a usage error', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(...all.map((name) => `--${name}`), '--', '-', '--no-open', '--talk=', '=x'),
          ),
        ),
        (argv) => {
          try {
            parseArguments(argv, all);
          } catch (error) {
            expect(error).toBeInstanceOf(PubdeckError);
            expect((error as PubdeckError).exitCode).toBe(2);
          }
        },
      ),
    );
  });

  test('shards share the work out: every path belongs to exactly one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 9 }), (path, n) => {
        const mine = Array.from({ length: n }, (_, index) => inShard(path, `${index + 1}/${n}`)).filter(
          Boolean,
        );
        expect(mine).toHaveLength(1);
      }),
    );
    expect(() => inShard('x', '3/2')).toThrow(PubdeckError);
  });
});
