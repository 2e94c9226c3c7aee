import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draft, fixtures } from '../../support/draft.ts';

// A change to a deck shows here as a changed file: read it as an audience would, then `vitest run test/deck-write -u`.
test.each(readdirSync(fixtures))('%s', async (name) => {
  const { markdown } = draft(join(fixtures, name, 'index.md'), 'seminar');
  await expect(markdown).toMatchFileSnapshot(join(import.meta.dirname, 'decks', `${name}.md`));
});
