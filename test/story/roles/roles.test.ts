import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/story/analyse.ts';
import { roles } from '../../../src/story/model.ts';
import { assignRoles } from '../../../src/story/roles/assign.ts';
import { segment } from '../../../src/story/sentences/segment.ts';
import { rhetoricFolder } from '../../support/corpus.ts';
import { lines, medAlign } from '../../support/labelled-data.ts';

const decide = (text: string, language = 'en') =>
  assignRoles({ text, language }, segment(text, { language }));

describe('roles', () => {
  it('reads the sample as its authors meant it', () => {
    const found = decide(medAlign).map(({ role }) => role);
    expect(found.slice(0, 7)).toEqual([
      'background',
      'gap',
      'gap',
      'objective',
      'method',
      'method',
      'result',
    ]);
  });

  it('takes the aim of a trial for its objective', () => {
    const found = decide(
      'Chronic pain is common. The aim of this study was to compare two opioids. Adult patients were randomly assigned to tablets or placebo for 12 weeks. Pain fell by 2.1 points (p = 0.01). In conclusion, both work.',
    );
    expect(found.map(({ role }) => role)).toEqual([
      'background',
      'objective',
      'method',
      'result',
      'conclusion',
    ]);
  });

  it.each([
    ['Here, we examine whether deer keep watch in turns.', 'objective'],
    ['In the current study, we analyse how towns decide.', 'objective'],
    ['This is my thesis, in which I show how schools choose.', 'objective'],
    ['Our results indicated that news changed what people think of schools.', 'result'],
    ['Our calculations reveal a spin that changes along the cycle.', 'result'],
  ])('believes what a sentence says of itself: %s', (sentence, role) => {
    const found = decide(
      `Deer live in herds. They eat grass. ${sentence} The effect was larger at night (p = 0.01). We conclude that watch matters.`,
    );
    expect(found[2]?.role).toBe(role);
  });

  it('tells an opening and a finding as an audience hears them', () => {
    const told = (text: string) => analyse({ text, language: 'en' }).sentences.map(({ role }) => role);
    expect(
      told(
        'We present a new tool for reading tides. Tides have often been read by hand. It can be used by all.',
      )[0],
    ).toBe('objective');
    expect(
      told(
        'Tides matter. We read tides of ten straits. We show that tides mix the water of a strait twice a day.',
      ).at(-1),
    ).toBe('result');
    expect(
      told(
        'Tides matter. We read tides of ten straits. We show that tides may mix the water. We conclude that straits should be watched.',
      ).at(-1),
    ).toBe('conclusion');
  });

  it('takes what others found for no result', () => {
    const found = decide('Earlier results showed that deer rest at noon. We asked when they drink.');
    expect(found[0]?.from).toBe('model');
  });

  it('lets labels override and steer, with their names', () => {
    const text = 'Results: We propose a method. Background: It is known.';
    const labels = [
      { span: { start: 0, end: 8 }, text: 'Results', role: 'result' as const },
      {
        span: { start: text.indexOf('Background:'), end: text.indexOf('It is') - 1 },
        text: 'Background',
        role: 'background' as const,
      },
    ];
    const found = assignRoles({ text, language: 'en', labels }, segment(text, { labels }));
    expect(found.map(({ role, from, confidence, label }) => ({ role, from, confidence, label }))).toEqual([
      { role: 'result', from: 'label', confidence: 1, label: 'Results' },
      { role: 'background', from: 'label', confidence: 1, label: 'Background' },
    ]);
  });

  it.each([
    '© 2015 Elsevier Ltd. All rights reserved.',
    'Trial registration: ClinicalTrials.gov NCT01234567.',
    'The study was registered (ISRCTN12345678).',
    'doi:10.1145/123.456',
  ])('never makes an argument of %s', (line) => {
    expect(decide(`We propose a method. ${line}`).at(-1)).toMatchObject({ role: 'other', from: 'rule' });
  });

  it.each(['zh', 'de', 'es', 'fr', 'pt', 'ja', 'fi'])(
    'uses no English model on %s and says so',
    (language) => {
      const found = decide(
        'However, we propose a method. 本文提出一种方法。 El objetivo de este trabajo es claro.',
        language,
      );
      for (const { from, confidence } of found) {
        expect(['cue', 'position']).toContain(from);
        expect(confidence).toBeLessThan(0.5);
      }
    },
  );

  it('finds the aim by its cue phrase in other languages', () => {
    expect(decide('城市很重要。本文提出一种新方法。', 'zh')[1]?.role).toBe('objective');
    expect(decide('La voz importa. El objetivo de este trabajo es analizarla.', 'es')[1]?.role).toBe(
      'objective',
    );
    expect(decide('La voix compte. Nous proposons une méthode.', 'fr')[1]?.role).toBe('objective');
  });

  it('gives reasons in readable words', () => {
    const [first] = decide('However, this remains challenging. We propose a new model.');
    expect(first?.reasons.length).toBeGreaterThan(0);
    for (const reason of first!.reasons) expect(reason).not.toMatch(/^[a-zA-Z0-9]{1,3}:/u);
  });

  it('answers any text in any language: a role of the list, a confidence of two places, the same again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'zh', 'de', 'xx'),
        (text, language) => {
          const found = decide(text, language);
          for (const { role, confidence } of found) {
            expect(roles).toContain(role);
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            expect(Math.round(confidence * 100) / 100).toBe(confidence);
          }
          expect(decide(text, language)).toEqual(found);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is not slowed by long runs of wide characters without marks', () => {
    expect(decide('城'.repeat(4000), 'zh')).toHaveLength(1);
    expect(decide('城'.repeat(4000), 'en')).toHaveLength(1);
  });

  const folder = rhetoricFolder();
  const mapped: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    csabstruct: {
      background: 'B',
      gap: 'B',
      objective: 'O',
      method: 'M',
      result: 'R',
      conclusion: 'R',
      other: 'X',
    },
    'ei-rct': {
      background: 'B',
      gap: 'B',
      objective: 'O',
      method: 'M',
      result: 'R',
      conclusion: 'C',
      other: 'X',
    },
    samd: {},
  };
  const samd: Readonly<Record<string, string>> = {
    BAC: 'background',
    GAP: 'gap',
    PUR: 'objective',
    CTN: 'objective',
    MTD: 'method',
    RST: 'result',
    CLN: 'conclusion',
    IMP: 'conclusion',
  };
  interface Row {
    readonly s: string[];
    readonly y: string | string[];
    readonly c?: number[];
    readonly inTest?: number;
  }
  it.skipIf(folder === undefined).each([
    ['csabstruct', 80],
    ['samd', 78],
    ['ei-rct', 90.5],
  ])('%s dev: at least %d %% right', (set, gate) => {
    let [right, all] = [0, 0];
    for (const line of lines(folder!, `${set}.dev.jsonl`)) {
      const row = JSON.parse(line) as Row;
      if (row.inTest) continue;
      let at = 0;
      const spans = row.s.map((sentence) => {
        const start = at;
        at += sentence.length + 1;
        return { start, end: at - 1 };
      });
      const found = assignRoles({ text: row.s.join(' '), language: 'en' }, spans);
      for (const [k, { role }] of found.entries()) {
        const gold = row.y[k]!;
        if (set === 'csabstruct' && row.c![k]! < 0.6) continue;
        if (set === 'ei-rct' && (gold.length > 1 || gold === 'X')) continue;
        all++;
        if (set === 'samd' ? samd[gold.split('+')[0]!] === role : mapped[set]![role] === gold) right++;
      }
    }
    expect((100 * right) / all).toBeGreaterThanOrEqual(gate);
  });
});
