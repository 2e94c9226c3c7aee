import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleTable } from '../../scripts/support/rule-table.mjs';
import { checkDeck } from '../../src/check/check.ts';
import { ruleNames, rules } from '../../src/check/rules/index.ts';
import { checkCommand } from '../../src/commands/check.ts';
import { configSchema } from '../../src/commands/config-schema.ts';
import { commandHelp } from '../../src/options/help.ts';
import { optionTable } from '../../src/options/table.ts';
import { makeSite, page } from '../support/run.ts';

const file = 'content/slides/tides/index.md';
const root = makeSite({
  [file]: page(
    'title: Tides\ntype: slides\nslides:\n  theme: white\n',
    '## CALM WATER\n\n---\n\n## Calm water\n',
  ),
});
const deck = join(root, file);

describe('a new rule is one file and one line of the list', () => {
  const more = [...rules, { name: 'shouting', load: () => import('./fixtures/shouting.ts') }];

  test('it runs with the others, is chosen by its name, and has levels', async () => {
    const all = await checkDeck(deck, { rules: more, only: ['pace', 'shouting'] });
    expect(all).toMatchObject([
      { code: 'shouting/capitals', slide: 1, at: { line: 7 }, severity: 'warning' },
    ]);
    expect(await checkDeck(deck, { rules: more, only: ['pace'] })).toEqual([]);
    const levels = { shouting: 'error' };
    expect(await checkDeck(deck, { rules: more, only: ['shouting'], levels })).toMatchObject([
      { severity: 'error' },
    ]);
    expect(
      await checkDeck(deck, { rules: more, only: ['shouting'], levels: { 'shouting/capitals': 'off' } }),
    ).toEqual([]);
  });

  test('the table of the docs has a row for it', async () => {
    expect(await ruleTable(more)).toContain('| shouting | headings in capitals only |');
  });
});

describe('whatever names the rules takes them from the list', () => {
  test('option, help and schema', () => {
    expect(optionTable.only.values).toEqual(ruleNames);
    const { properties } = configSchema() as { properties: { check: { properties: object } } };
    expect(Object.keys(properties.check.properties)).toEqual(ruleNames);
    for (const name of ruleNames) expect(commandHelp(checkCommand)).toContain(name);
  });

  test('docs/check.md (node scripts/write-docs.mjs)', async () => {
    const docs = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
    expect(docs).toContain(await ruleTable(rules));
  });
});
