import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/story/sentences/segment.ts';
import { rhetoricFolder } from '../../support/corpus.ts';
import { lines, medAlign } from '../../support/labelled-data.ts';

const cut = (text: string, language = 'en'): string[] =>
  segment(text, { language }).map((span) => text.slice(span.start, span.end));

describe('sentences', () => {
  it.each([
    ['en', 'As shown in Fig. 3, error falls to 0.5%.||See Table 2 vs. Table 4 for details.'],
    [
      'en',
      'E. coli and S. aureus were cultured at 37 °C.||Growth was measured by J. M. Dupont et al. in No. 5.',
    ],
    [
      'en',
      'We use C5.0, Node.js v20.1 (see Sec. 2; e.g. Brown et al., 2020).||p53 was absent.||mRNA was not.',
    ],
    [
      'en',
      'We include datasets, models, etc.||We also release code.||(We omit proofs.)||The rest is online.',
    ],
    ['en', 'Accuracy was 91.2% (95% CI 88.1–93.9; P < .001).||© 2015 Elsevier Ltd. All rights reserved.'],
    ['en', 'We test enrichment.||massDatabase is a tool.||We tune DFT + U.||We analyze it with Q. Adams.'],
    [
      'en',
      'It speeds up the analysis.||scikit-learn provides the trees, e.g. forests, approx. half of them.',
    ],
    ['zh', '本文提出一种方法。||结果表明，该方法有效！||为什么？||见图1.2。'],
    ['ja', '本論文では手法を提案する。||実験の結果、有効性が示された。'],
    [
      'de',
      'Wir untersuchen z. B. Daten der Fa. nicht.||Die Ergebnisse vom 3. Januar zeigen bzw. belegen dies.',
    ],
    ['es', 'El Dr. Pérez analizó datos (p. ej. encuestas).||¿Qué se encontró?||Los resultados son claros.'],
    ['fr', 'Nous étudions p. ex. la voix, cf. M. Dupont.||Les résultats sont nets.'],
    ['pt', 'Este artigo analisa dados, p. ex. de 2019.||Os resultados são claros.'],
  ])('%s: %s', (language, marked) => {
    expect(cut(marked.replaceAll('||', ' ').trim(), language)).toEqual(marked.split('||'));
  });

  it('cuts wide text without spaces between sentences', () => {
    expect(cut('本文提出方法。结果有效。', 'zh')).toEqual(['本文提出方法。', '结果有效。']);
  });

  it('never cuts inside an atom and always at breaks and labels', () => {
    const text = 'Let $a. B$ hold. METHODS: we test\n\nand go';
    const label = text.indexOf('METHODS:');
    const atom = text.indexOf('$');
    const spans = segment(text, {
      atoms: [{ start: atom, end: text.indexOf('$', atom + 1) + 1 }],
      labels: [{ span: { start: label, end: label + 8 } }],
      breaks: [text.indexOf('\n')],
    });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Let $a. B$ hold.',
      'we test',
      'and go',
    ]);
  });

  it('covers every visible character of any text, in order, and gives the same spans again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 200 }),
          fc.array(fc.constantFrom(...'aB.?! (")[]1,。。\n“”'), { maxLength: 80 }).map((all) => all.join('')),
        ),
        (text) => {
          const spans = segment(text, { language: 'en' });
          let at = 0;
          let outside = '';
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            outside += text.slice(at, start);
            at = end;
          }
          expect((outside + text.slice(at)).trim()).toBe('');
          expect(segment(text, { language: 'en' })).toEqual(spans);
        },
      ),
      { numRuns: 300 },
    );
  });

  const folder = rhetoricFolder();
  it.skipIf(folder === undefined)('keeps the gates on labelled data', () => {
    const f1 = (texts: readonly (readonly string[])[]): number => {
      let [right, found, gold] = [0, 0, 0];
      for (const sentences of texts) {
        const starts = new Set(
          segment(sentences.join(' '), { language: 'en' })
            .slice(1)
            .map((span) => span.start),
        );
        let at = 0;
        for (const sentence of sentences.slice(0, -1)) {
          at += sentence.length + 1;
          if (starts.has(at)) right++;
        }
        found += starts.size;
        gold += sentences.length - 1;
      }
      return (200 * right) / (found + gold);
    };
    const dev = lines(folder!, 'csabstruct.dev.jsonl').map((line) => (JSON.parse(line) as { s: string[] }).s);
    expect(f1(dev)).toBeGreaterThanOrEqual(98.5);
    expect(
      f1(lines(folder!, 'segmentation-stress.txt').map((line) => line.split('||'))),
    ).toBeGreaterThanOrEqual(97);
  });

  it('finds the nine sentences of the sample', () => {
    expect(cut(medAlign)).toHaveLength(9);
  });
});
