import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import { contradictions } from '../../src/deck/draft/contradictions.ts';
import { mergeDecks } from '../../src/deck/merge/merge.ts';
import { spentIcons } from '../../src/layouts/kit/spent.ts';
import { segment } from '../../src/story/sentences/segment.ts';
import { makeSite, page } from '../support/run.ts';

const file = 'content/slides/tides/index.md';
const abstract = 'We measured the tide in a strait and found that mixing rose from 12% to 61%.';
const deck = (body: string) =>
  page('title: Tides\ntype: slides\nslides:\n  theme: white\npubdeck:\n  source: publication/tides\n', body);
const only = ['faithful', 'complete', 'links', 'dialect', 'pace', 'page'];

// Each of these once took minutes, hours at this size. There is no clock here: a return of the squares shows as a test
// that runs into its time limit.
test.each(['<hr>', '<img src=x>', ', ', '. ', '? ', '."', '![', '](', '<!--', 'However, '])(
  '600,000 characters of %j on a slide, a tenth of it in its notes, are checked',
  async (token) => {
    const many = token.repeat(600_000 / token.length);
    const notes = many.slice(0, many.length / 10);
    const root = makeSite({
      'content/publication/tides/index.md': page(
        `title: Tides\nauthors: [Ada Marin]\nabstract: ${abstract}\nslides: tides\n`,
      ),
      [file]: deck(`# Tides\n\n${many}\n\n{{< speaker_note >}}\n${notes}\n{{< /speaker_note >}}\n`),
    });
    expect(Array.isArray(await checkDeck(join(root, file), { only }))).toBe(true);
  },
  60_000,
);

test.each(['."', ' ." ', ". '", '. ', '? " '])(
  'sentences of 400,000 characters of %j',
  (token) => {
    const spans = segment(`We rose. ${token.repeat(400_000 / token.length)}`);
    expect(spans.at(0)?.start).toBe(0);
  },
  60_000,
);

test('a line of a million colons before the end of the notes', () => {
  const many = `# A\n\n{{< speaker_note >}}\n${':'.repeat(1_000_000)}\n{{< /speaker_note >}}\n`;
  expect(contradictions(many, many, many)).toEqual([]);
}, 60_000);

test.each(['\n', '\n\n---\n\n', '---\n'])(
  'a deck with 600,000 characters of %j is merged',
  (token) => {
    const base = deck('# Tides\n\nMixing rose to 61%.\n');
    const mine = deck(
      `# Tides\n\nMixing rose to 61%.\n\n${token.repeat(600_000 / token.length)}\n\n# Mine\n`,
    );
    const { text } = mergeDecks(base, base.replace('61%', '71%'), mine);
    expect(text).toContain('71%');
    expect(text).toContain('# Mine');
  },
  60_000,
);

test.each(['However, ', 'We show that '])(
  'pictures for 400,000 characters of %j',
  (token) => {
    expect(spentIcons([token.repeat(400_000 / token.length)], 'en')).toEqual([[]]);
  },
  60_000,
);
