import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeDeck } from '../../src/check/faithful/deck.ts';
import { deckUnits } from '../../src/check/units.ts';
import { draftText } from '../../src/deck/draft/draft.ts';
import { readDeck } from '../../src/deck/read.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { makeSite, soundPage } from '../support/run.ts';

const abstract =
  'Stair climbing is hard after a new knee. We followed 120 patients, of whom 45 had not recovered after a year. Falls were reported by 5% of the training group and 11% of the home group. Training without pauses prevents late falls in older patients. Mean pain fell from 61% to 12%. We conclude that training may help.';

/** The draft of a page with this abstract. */
function drawnPage(text: string) {
  const root = makeSite({
    'content/publication/knee/index.md': soundPage.replace(/abstract: .*/, `abstract: ${text}`),
  });
  return draftText(readHugoPage(join(root, 'content/publication/knee/index.md'), openSite(root)), {
    talk: 'conference',
  });
}

const drafted = drawnPage(abstract);

function findings(text: string, { publication, story } = drafted): string[] {
  const deck = readDeck(text, 'deck.md');
  const { judged } = judgeDeck(deckUnits(deck), publication, story, deck);
  return judged.flatMap(({ judgements }) =>
    judgements.flatMap(({ contradictions }) => contradictions.map(({ kind }) => kind)),
  );
}

/** The draft with some lines changed. */
function edited(...changes: readonly (readonly [string, string])[]): string {
  const lines = drafted.markdown.split('\n');
  for (const [from, to] of changes) {
    const at = drafted.markdown.split('\n').indexOf(from);
    expect(at, `${from} in\n${drafted.markdown}`).toBeGreaterThan(0);
    lines[at] = to;
  }
  return lines.join('\n');
}

describe('drawn slides against the page', () => {
  test('the draft has no finding, and its signs and label lines are no words', () => {
    expect(drafted.markdown).toContain('1. Training without pauses\n2. → prevents');
    expect(drafted.markdown).toContain('Note: One dot for each');
    expect(findings(drafted.markdown)).toEqual([]);
  });

  test.each([
    [
      'a count of marks',
      [['- **45** had not recovered after a year', '- **46** had not recovered after a year']],
      'number-differs',
    ],
    [
      'the whole and its part exchanged',
      [
        ['- **120** patients', '- **45** patients'],
        ['- **45** had not recovered after a year', '- **120** had not recovered after a year'],
      ],
      'number-differs',
    ],
    [
      'a lost negation in a part',
      [['- **45** had not recovered after a year', '- **45** had recovered after a year']],
      'negation-lost',
    ],
    [
      'two shares exchanged',
      [
        ['| Training group | **5%** |', '| Training group | **11%** |'],
        ['| Home group | **11%** |', '| Home group | **5%** |'],
      ],
      'number-differs',
    ],
    [
      'before and after exchanged',
      [
        ['| From | **61%** |', '| From | **12%** |'],
        ['| To | **12%** |', '| To | **61%** |'],
      ],
      'number-differs',
    ],
    [
      'a lost negation in a chain',
      [['1. Training without pauses', '1. Training with pauses']],
      'negation-lost',
    ],
    ['a negation on an arrow', [['2. → prevents', '2. → never prevents']], 'negation-added'],
  ] as const)('%s is found', (_, changes, kind) => {
    expect(findings(edited(...changes))).toContain(kind);
  });

  test('an arrow turned round is found', () => {
    const rise = drawnPage('Falls rose by 40% in the home group. We conclude that training may help.');
    const line = rise.markdown.split('\n').find((one) => /^- ↑/u.test(one));
    expect(line, rise.markdown).toBeDefined();
    expect(findings(rise.markdown, rise)).toEqual([]);
    expect(findings(rise.markdown.replace(line!, line!.replace('↑', '↓')), rise)).toEqual([
      'direction-differs',
    ]);
  });

  test("an author's own drawing is judged by its words", () => {
    expect(findings(edited(['2. → prevents', '2. → stops']))).toEqual([]);
  });
});
