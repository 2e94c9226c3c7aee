import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeDecks } from '../../../src/deck/merge/merge.ts';
import { cutPieces, joinPieces } from '../../../src/deck/merge/pieces.ts';

const front = (title: string, theme = 'paper') =>
  `---\ntitle: ${title}\ntype: slides\nslides:\n  theme: white\npubdeck:\n  theme: ${theme}\n---\n`;
const deck = (slides: readonly string[], head = front('A talk')) =>
  `${head}\n${slides.join('\n\n---\n\n')}\n`;
const slide = (id: string, heading: string, points: readonly string[]) =>
  `{{< slide id="${id}" class="layout-points" >}}\n\n## ${heading}\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n{{< speaker_note >}}\nNotes on ${heading}.\n{{< /speaker_note >}}`;

const gap = slide('gap', 'Records are short', ['Few days only', 'Winter is missing']);
const method = slide('method', 'We moored fourteen instruments', ['One year', 'Ten minute profiles']);
const result = slide('result', 'Spring tides dominate', ['Factor of five', 'Wind matters little']);
const base = deck([gap, method, result]);

describe('merging a deck three ways', () => {
  test('an untouched deck becomes the new draft, an unchanged page leaves the deck alone', () => {
    const fresh = deck([gap, result]);
    expect(mergeDecks(base, fresh, base).text).toBe(fresh);
    const mine = base.replace('Few days only', 'A handful of days');
    expect(mergeDecks(base, base, mine).text).toBe(mine);
  });

  test('an edit and a new fact on different lines both arrive', () => {
    const mine = base.replace('Few days only', 'A handful of days');
    const fresh = base.replace('Factor of five', 'Factor of six');
    const merged = mergeDecks(base, fresh, mine);
    expect(merged.text).toBe(mine.replace('Factor of five', 'Factor of six'));
    expect(merged.conflicts).toEqual([]);
  });

  test('order, additions and deletions are the author’s', () => {
    const own = '## My own slide\n\nThanks to the crew.';
    const mine = deck([result, own, gap]);
    const extra = slide('availability', 'The data are open', ['Zenodo']);
    const fresh = deck([gap, method.replace('One year', 'Two years'), result, extra]);
    const merged = mergeDecks(base, fresh, mine).text;
    expect(cutPieces(merged).pieces.map(({ content }) => content)).toEqual([result, extra, own, gap]);
  });

  test('both changed one line: the author’s stays on the slide, the draft’s waits in a comment', () => {
    const mine = base.replace('Factor of five', 'About five times');
    const fresh = base.replace('Factor of five', 'Factor of six {{< x >}} -->');
    const merged = mergeDecks(base, fresh, mine);
    expect(merged.conflicts).toHaveLength(1);
    const at = merged.text.split('\n')[(merged.conflicts[0]?.line ?? 0) - 1];
    expect(at).toContain('<!-- pubdeck');
    const shown = merged.text.replace(/<!--[\s\S]*?-->/g, '');
    expect(shown).toContain('About five times');
    expect(shown).not.toContain('Factor of six');
    expect(merged.text).not.toMatch(/\{\{< x/);
    // The next refresh of the same page changes nothing more.
    expect(mergeDecks(fresh, fresh, merged.text).text).toBe(merged.text);
  });

  test('front matter is merged key by key', () => {
    const mine = base
      .replace('  theme: paper', '  theme: ink')
      .replace('type: slides', 'type: slides\nvenue: My workshop # mine');
    const fresh = deck([gap, method, result], front('A better talk'));
    const merged = mergeDecks(base, fresh, mine).text;
    expect(merged).toContain('title: A better talk');
    expect(merged).toContain('  theme: ink');
    expect(merged).toContain('venue: My workshop # mine');
  });

  test('a Windows editor’s line ends survive', () => {
    const mine = base.replace('Few days only', 'A handful of days').replaceAll('\n', '\r\n');
    const fresh = base.replace('Factor of five', 'Factor of six');
    const merged = mergeDecks(base, fresh, mine).text;
    expect(merged).toContain('A handful of days\r\n');
    expect(merged).toContain('Factor of six\r\n');
    expect(merged.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('cutting and joining gives the same bytes', () => {
    const line = fc.constantFrom(
      '---',
      '***',
      '- - -',
      'text',
      '',
      '## head',
      '```',
      '- item',
      '<section>',
      '{{< slide >}}',
      '---text',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.boolean(), (lines, withFront) => {
        const text = `${withFront ? front('x') : ''}\n${lines.join('\n')}\n`;
        const cut = cutPieces(text);
        const again = cutPieces(joinPieces(cut));
        expect(again.pieces.map(({ content }) => content)).toEqual(cut.pieces.map(({ content }) => content));
        expect(again.front).toBe(cut.front);
      }),
    );
  });
});
