import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createPrinter, findTemplates } from '../../../src/deck/write/templates.ts';
import { writeDeck } from '../../../src/deck/write.ts';
import { PubdeckError } from '../../../src/problems/error.ts';
import { draft, fixtures } from '../../support/draft.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const page = join(fixtures, 'tidal-mixing', 'index.md');

/** A site whose `pubdeck/templates/` holds one template. */
function siteWith(name: string, text: string): string {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-templates-'));
  made.push(root);
  mkdirSync(join(root, 'pubdeck', 'templates'), { recursive: true });
  writeFileSync(join(root, 'pubdeck', 'templates', name), text);
  return root;
}

const write = (siteRoot: string) => {
  const { outline, publication } = draft(page, 'short');
  return writeDeck(outline, publication, { theme: 'paper', source: publication.slug, siteRoot });
};

const errorOf = (run: () => unknown): PubdeckError => {
  try {
    run();
  } catch (error) {
    if (error instanceof PubdeckError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

describe('templates', () => {
  test("a lab's own template wins for its layout alone", () => {
    const { markdown } = write(siteWith('links.hbs', '## In our words: {{heading}}\n'));
    expect(markdown).toContain('## In our words: ');
    expect(markdown).toContain('<div class="authors">');
  });

  test('an unknown name is reported with file and line', () => {
    const root = siteWith('links.hbs', '## {{heading}}\n\n{{headign}}\n');
    const error = errorOf(() => write(root));
    expect(error.code).toBe('template-error');
    expect(error.at).toEqual({ file: join(root, 'pubdeck', 'templates', 'links.hbs'), line: 3 });
    expect(error.message).toContain('headign');
  });

  test('broken syntax is reported with file and line', () => {
    const root = siteWith('links.hbs', '{{> head}}\n{{#each points}}\n- {{this}}\n');
    const error = errorOf(() => write(root));
    expect(error.at.file).toBe(join(root, 'pubdeck', 'templates', 'links.hbs'));
    expect(error.message).toContain('cannot be read');
  });

  test('values are printed once: what looks like a template in them stays text', () => {
    const print = createPrinter(findTemplates({ theme: 'paper' }));
    const slide = {
      id: 'a',
      layout: 'statement',
      classes: 'x',
      timing: 5,
      kicker: '',
      statement: '{{> head}}',
      fine: '',
      notes: [],
      caption: '',
      heading: '',
    };
    expect(print({ frontMatter: 'title: x', slides: [slide] })).toContain('## {{> head}}');
  });
});
