import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/story/quantities/find.ts';
import { segment } from '../../../src/story/sentences/segment.ts';
import { medalignNumbers } from '../../support/abstracts.ts';
import { rhetoricFolder } from '../../support/corpus.ts';
import { lines, medAlign } from '../../support/labelled-data.ts';

const find = (text: string, language = 'en') =>
  findQuantities(
    text,
    segment(text, { language }).map((span, index) => ({ ...span, index, role: 'other' as const })),
    language,
  );

describe('quantities', () => {
  it('finds the eleven of the sample, and no name among them', () => {
    expect(find(medAlign).map(({ number }) => number)).toEqual(medalignNumbers);
  });

  it('keeps what they count, their labels and changes', () => {
    const found = find(medAlign);
    const of = (number: string) => found.find((one) => one.number === number)!;
    expect(of('983').counts).toBe('natural language instructions');
    expect(of('7').counts).toBe('specialities');
    expect(of('6').counts).toBe('general domain LLMs');
    expect(of('35%').label).toBe('GPT-4');
    expect(of('68%').label).toBe('MPT-7B-Instruct');
    expect(of('8.3%')).toMatchObject({
      change: 'drop',
      kind: 'percent',
      key: true,
      counts: 'drop in accuracy',
    });
    expect(of('32k')).toMatchObject({ value: 32000, counts: 'context lengths', change: 'from … to' });
  });

  it.each([
    ['GPT-4, p53, MPT-7B, COVID-19, C5.0, omega-3 and 3D models were used (Smith et al., 2018) [12].'],
    ['See Fig. 3, Tables 4 and 5, Eq. (2), phase 3 and https://example.org/a1/2.'],
    ['In 2019 and between 2003 and 2008 nothing changed; on 12 March 2020 it did.'],
    ['We use SQuAD 2.0, Windows 3.1 and Ca(ClO4)2 (NCT01234567).'],
    ['A zero-shot setting, one of the most important ones, is one way.'],
  ])('finds none in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['It cost $5 million.', '$5 million', { kind: 'money', value: 5_000_000 }],
    ['We spent €1,200 on it.', '€1,200', { kind: 'money', value: 1200 }],
    [
      'About 15 patients were seen.',
      'About 15',
      { value: 15, modifier: 'About', counts: 'patients', kind: 'count' },
    ],
    ['The range was 3–5 mg/kg.', '3–5 mg/kg', { value: 3, high: 5, unit: 'mg/kg', kind: 'measure' }],
    ['It rose from 78% to 95%.', 'from 78% to 95%', { value: 78, high: 95, unit: '%', change: 'from … to' }],
    ['The mean was 5.2 ± 1.1 mm.', '5.2 ± 1.1 mm', { value: 5.2, unit: 'mm' }],
    ['It fell (p < 0.001).', '< 0.001', { kind: 'statistic', value: 0.001, key: false }],
    ['Adults (n = 639) came.', '639', { kind: 'count', value: 639 }],
    ['A 2.4-fold increase occurred.', '2.4-fold', { kind: 'ratio', value: 2.4, change: 'increase' }],
    ['The ratio was 2:1 here.', '2:1', { kind: 'ratio' }],
    ['Twenty-five children took part.', 'Twenty-five', { value: 25, counts: 'children' }],
    ['The flow was 6 × 106 kg s−1 there.', '6 × 106 kg s−1', { unit: 'kg s−1' }],
    ['It reached −8 °C.', '−8 °C', { value: -8 }],
  ])('%s', (sentence, text, rest) => {
    const found = find(sentence);
    expect(found.map((one) => one.text)).toContain(text);
    expect(found.find((one) => one.text === text)).toMatchObject(rest);
  });

  it.each<[string, string, string, object]>([
    ['de', 'Die Genauigkeit stieg um 12,5 % bei 1.234 Personen.', '12,5 %', { value: 12.5 }],
    ['fr', 'Un taux de 93,7 % a été obtenu.', '93,7 %', { value: 93.7 }],
    ['zh', '约1000万手机用户,准确率提高了8.3%。', '8.3%', { value: 8.3, kind: 'percent' }],
    ['es', 'Participaron 120 estudiantes.', '120', { value: 120, counts: 'estudiantes' }],
  ])('%s: %s', (language, sentence, text, rest) => {
    expect(find(sentence, language).find((one) => one.text === text)).toMatchObject(rest);
  });

  it('keeps every span true to any text, ascending and inside its sentence', () => {
    const piece = fc.constantFrom(
      '12',
      '3.5',
      '%',
      ' mg',
      '–',
      ' to ',
      ' and ',
      'from ',
      'between ',
      '(',
      ')',
      'GPT-4',
      ' of patients',
      '.',
      ' ',
      '$',
      '×',
      '10',
      'two',
      ' million',
      ',',
      '−',
      '约',
      '个',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'zh'), (source, language) => {
        let at = 0;
        const found = find(source, language);
        for (const one of found) {
          expect(one.start).toBeGreaterThanOrEqual(at);
          expect(source.slice(one.start, one.end)).toBe(one.text);
          expect(one.text).toContain(one.number);
          if (one.countsSpan) expect(source.slice(one.countsSpan.start, one.countsSpan.end)).toBe(one.counts);
          if (one.labelSpan) expect(source.slice(one.labelSpan.start, one.labelSpan.end)).toBe(one.label);
          at = one.end;
        }
        expect(find(source, language)).toEqual(found);
      }),
      { numRuns: 400 },
    );
  });

  const folder = rhetoricFolder();
  it.skipIf(folder === undefined)('MeasEval train: at least 86 overlap and 70 exact F1', () => {
    let [exact, overlap, found, gold] = [0, 0, 0, 0];
    for (const line of lines(folder!, 'measeval.train.jsonl')) {
      const { text, q } = JSON.parse(line) as { text: string; q: { s: number; e: number }[] };
      const free = new Set(find(text));
      found += free.size;
      gold += q.length;
      for (const want of q) {
        const same = [...free].find((one) => one.start === want.s && one.end === want.e);
        const hit = same ?? [...free].find((one) => one.start < want.e && one.end > want.s);
        if (same) exact++;
        if (hit) overlap++;
        if (hit) free.delete(hit);
      }
    }
    expect((200 * overlap) / (found + gold)).toBeGreaterThanOrEqual(86);
    expect((200 * exact) / (found + gold)).toBeGreaterThanOrEqual(70);
  });
});
