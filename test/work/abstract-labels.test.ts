import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';
import { readInline } from '../../src/text/read-inline.ts';
import { findLabels } from '../../src/work/abstract-labels.ts';
import { stripEnds } from '../../src/work/strip.ts';

const labels = (source: string) =>
  findLabels(readInline(source, { blocks: true })).map(({ text, role }) => [text, role]);

describe('section labels in all seen forms', () => {
  test.each([
    [
      'capitals and colons',
      'OBJECTIVE: To see. METHODS: We looked. RESULTS: We saw.',
      [
        ['OBJECTIVE', 'objective'],
        ['METHODS', 'method'],
        ['RESULTS', 'result'],
      ],
    ],
    [
      'bold with the colon inside',
      '**Background:** One thing. **Results:** Another.',
      [
        ['Background', 'background'],
        ['Results', 'result'],
      ],
    ],
    [
      'bold with the colon outside',
      '**Aim**: One thing. **Main Conclusions**: Another.',
      [
        ['Aim', 'objective'],
        ['Main Conclusions', 'conclusion'],
      ],
    ],
    [
      'bold without a colon',
      '**Introduction**\n\nOne thing.\n\n**Methods**\n\nAnother.',
      [
        ['Introduction', 'background'],
        ['Methods', 'method'],
      ],
    ],
    [
      'headings',
      '## Background\nOne.\n## Methods\nTwo.',
      [
        ['Background', 'background'],
        ['Methods', 'method'],
      ],
    ],
    [
      'dashes',
      'Purpose – The purpose is this. Design/methodology/approach – A survey. Originality/value – It is new.',
      [
        ['Purpose', 'objective'],
        ['Design/methodology/approach', 'method'],
        ['Originality/value', 'conclusion'],
      ],
    ],
    [
      'nothing at all',
      'Objectives This study looks. Methods In a trial. Results It works. Conclusions It does.',
      [
        ['Objectives', 'objective'],
        ['Methods', 'method'],
        ['Results', 'result'],
        ['Conclusions', 'conclusion'],
      ],
    ],
    [
      'full stops',
      'BACKGROUND. We know. METHODS. We looked. RESULTS. We saw.',
      [
        ['BACKGROUND', 'background'],
        ['METHODS', 'method'],
        ['RESULTS', 'result'],
      ],
    ],
    [
      'numbers',
      '(1) Background: One. (2) Methods: Two. (3) Results: Three.',
      [
        ['Background', 'background'],
        ['Methods', 'method'],
        ['Results', 'result'],
      ],
    ],
    [
      'HTML',
      '<b>Objectives:</b> One.<br><br><b>Methods:</b> Two.',
      [
        ['Objectives', 'objective'],
        ['Methods', 'method'],
      ],
    ],
    [
      'Chinese',
      '目的：研究潮汐。方法：测量。结果：有效。',
      [
        ['目的', 'objective'],
        ['方法', 'method'],
        ['结果', 'result'],
      ],
    ],
    [
      'Chinese brackets',
      '【目的】研究潮汐。【方法】测量。',
      [
        ['目的', 'objective'],
        ['方法', 'method'],
      ],
    ],
    [
      'French',
      'Objectif : Voir. Méthodes : Mesurer. Résultats : Vu.',
      [
        ['Objectif', 'objective'],
        ['Méthodes', 'method'],
        ['Résultats', 'result'],
      ],
    ],
    [
      'Spanish',
      'Objetivo: Ver. Métodos: Medir. Resultados: Visto. Conclusiones: Bien.',
      [
        ['Objetivo', 'objective'],
        ['Métodos', 'method'],
        ['Resultados', 'result'],
        ['Conclusiones', 'conclusion'],
      ],
    ],
    [
      'words of their own',
      '**What we did:** One. **Results:** Two.',
      [
        ['What we did', undefined],
        ['Results', 'result'],
      ],
    ],
  ])('%s', (_, source, wanted) => expect(labels(source)).toEqual(wanted));

  test.each([
    'The results: a mixed picture of methods and of conclusions.',
    'Results show that methods matter. Conclusions are drawn.',
    'Methods for tides are old. We present new ones.',
    '*Results* in italics are no label here, as the sentence goes on.',
    'We use **bold** words in the middle of it.',
  ])('no label in: %s', (source) => expect(labels(source)).toEqual([]));
});

describe('heads and tails', () => {
  const long =
    'We measured the tides of a narrow strait over one whole year and found that mixing follows the moon.';
  const strip = (source: string) => {
    const { text, stripped } = stripEnds(readInline(source, { blocks: true }));
    return [text.text, stripped.map(({ what }) => what)];
  };
  test.each([
    [`Abstract: ${long}`, ['heading']],
    [`Abstract. ${long}`, ['heading']],
    [`**Abstract**\n\n${long}`, ['heading']],
    [`ABSTRACT ${long}`, ['heading']],
    [`摘要：${long}`, ['heading']],
    [`${long} © 2020 Elsevier Ltd. All rights reserved.`, ['copyright line']],
    [`${long} Copyright 2019 by the authors.`, ['copyright line']],
    [`${long} (PsycINFO Database Record (c) 2016 APA, all rights reserved).`, ['database record']],
    [`${long} [ABSTRACT FROM AUTHOR]`, ['PubMed tag']],
    [`${long} Keywords: tides, moon`, ['keywords']],
  ])('%s', (source, what) => expect(strip(source)).toEqual([long, what]));

  test('a text about copyright, and one that begins with the word abstract, stay whole', () => {
    const law =
      'Copyright law protects works. We study how it does so in three countries over a period of ten years.';
    expect(strip(law)).toEqual([law, []]);
    const [among] = strip(
      'Abstract Among the more common programmes of a harbour is the night ferry of the two islands.',
    );
    expect(among).toMatch(/^Among the more/u);
    const art = 'Abstract art moves people more than one would think of it.';
    expect(strip(art)).toEqual([art, []]);
  });
});

describe('language of a text', () => {
  test.each([
    ['en', 'We measured the tides of a narrow strait and found that it is the moon.'],
    ['fr', 'Nous avons mesuré les marées dans un détroit et nous montrons que la lune est en cause.'],
    ['de', 'Wir haben die Gezeiten in einer Meerenge gemessen und zeigen, dass der Mond die Ursache ist.'],
    ['es', 'Medimos las mareas de un estrecho durante un año y encontramos que la luna es la causa.'],
    ['pt', 'Medimos as marés de um estreito durante um ano e não foram os ventos, mas a lua que é a causa.'],
    [
      'it',
      'Abbiamo misurato le maree di uno stretto per un anno e la causa è la luna, non il vento della costa.',
    ],
    ['nl', 'Wij hebben de getijden in een zeestraat gemeten en het is de maan die de oorzaak van alles is.'],
    ['zh', '我们测量了海峡的潮汐，发现混合由月球决定。'],
    ['ja', '海峡の潮汐を一年間にわたって測定し、月によることを示した。'],
    ['ko', '우리는 해협의 조석을 일 년 동안 측정하였다.'],
    ['ru', 'Мы измерили приливы в узком проливе.'],
    ['ar', 'قمنا بقياس المد والجزر في مضيق ضيق.'],
    ['zh', 'Sat2Flow 提出结构感知扩散框架，用于从卫星影像生成人群流动。'],
  ])('%s: %s', (language, text) => expect(detectLanguage(text)?.language).toBe(language));

  test('too little to tell is not guessed', () => {
    expect(detectLanguage('MedAlign')).toBeUndefined();
    expect(detectLanguage('')).toBeUndefined();
    expect(detectLanguage('12 34')).toBeUndefined();
  });
});
