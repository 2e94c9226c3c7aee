import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSite } from '../../../src/site/site.ts';
import { readHugoPage } from '../../../src/sources/hugo/read.ts';
import { toPlain } from '../../../src/text/plain.ts';
import { corpusFolder } from '../../support/corpus.ts';
import { codes, makeSite, readOnePage, readPage, slidesOf } from '../../support/pages.ts';

/** The cases of ../shared/corpus/nasty.md by number, each imitated; then the real pages where they are present. */
const sentence =
  'We measured the tides of a narrow strait over one whole year and found that mixing follows the moon.';

describe('front matter', () => {
  test('1: a blank line before +++, escaped backslashes and a formula in the title', () => {
    const { work: page, format } = readOnePage(
      `\n+++\ntitle = "Testing mixing with $b$-tags"\nabstract = "With $\\\\sqrt{s}=14$ TeV and $30^\\\\circ$ we find that mixing can be tested at a collider."\n+++\n`,
    );
    expect(format).toBe('toml');
    expect(page.title?.value.marks).toMatchObject([{ kind: 'math', tex: 'b' }]);
    expect(page.abstract?.text.marks).toMatchObject([
      { kind: 'math', tex: '\\sqrt{s}=14' },
      { kind: 'math', tex: '30^\\circ' },
    ]);
  });

  test('2: spaces in the path; quoted text goes on at column 0 over blank lines and turns into a list of links', () => {
    const text = `---\ntitle: A shift in stone tools\nabstract: '${sentence}\n\n\nThe paper has been in the news, including:\n\n\n**[Earth](https://example.org/earth)** (*English*)\n\n\n**[Luna](https://example.org/luna)** (*Spanish*)'\ndate: 2024-06-04\n---\n`;
    const one = readOnePage(text, 'content/publication/Falco et al_2024_Rep/index.md');
    const page = one.work;
    expect(toPlain(page.abstract!.text)).toBe(sentence);
    expect(page.abstract!.stripped).toMatchObject([{ what: 'list of links' }]);
    expect(page.date).toMatchObject({ year: 2024, month: 6, day: 4 });
    expect(one.deck.name).toBe('falco-et-al_2024_rep');
  });

  test('3: a quoted title broken over a line at column 0', () => {
    const page = readPage(
      '---\ntitle: "A stable SO₂ releasing mechanophore: activation,\nspectroscopy and dynamics"\n---\n',
    );
    expect(page.title?.value.text).toBe(
      'A stable SO₂ releasing mechanophore: activation, spectroscopy and dynamics',
    );
    const broken = readPage(
      `---\ntitle: T\nabstract: "We compare frameworks,\ni.e. sites that bind metals, over a full range of conditions."\n---\n`,
    );
    expect(broken.abstract?.text.text).toContain('frameworks, i.e. sites');
  });

  test('4 and 5: a key written twice: the last counts, with a warning that says where', () => {
    const page = readPage(
      '---\ntitle: T\ntags:\n- a\nabstract:\ntags:\n- b\nlinks:\n- name: A\n  url: https://a.example\nlinks:\n- name: B\n  url: https://b.example\n---\n',
    );
    expect(page.tags).toEqual(['b']);
    expect(page.links.map(({ label }) => label)).toEqual(['B']);
    expect(page.problems.filter(({ code }) => code === 'duplicate-key').map(({ at }) => at.line)).toEqual([
      6, 11,
    ]);
    expect(page.abstract).toBeUndefined();
  });

  test('6: a BOM before +++, sections in capitals, no date', () => {
    const page = readPage(
      `\uFEFF+++\ntitle = "T"\nabstract = "OBJECTIVE: ${sentence} METHOD: Twelve moorings were used."\n+++\n`,
    );
    expect(page.abstract?.labels.map(({ text, role }) => [text, role])).toEqual([
      ['OBJECTIVE', 'objective'],
      ['METHOD', 'method'],
    ]);
    expect(page.date).toBeUndefined();
    expect(codes(page)).toContain('no-date');
    expect(page.title?.at).toMatchObject({ line: 2, column: 9 });
  });

  test('7: a list of authors in a list', () => {
    expect(
      readPage('+++\ntitle = "T"\nauthors = [["Ada Marin", "Bo Lind"]]\n+++\n').authors.map(
        ({ name }) => name,
      ),
    ).toEqual(['Ada Marin', 'Bo Lind']);
  });

  test.each([
    ['-01-01', undefined, 'odd-date'],
    ["'0-01-01'", undefined, 'odd-date'],
    ['"2017-08-1T00:00:00Z"', { year: 2017, month: 8, day: 1 }, 'odd-date'],
    ['"2019"', { year: 2019 }, undefined],
    ['2020-12-27T03:32:00.617858Z', { year: 2020, month: 12, day: 27 }, undefined],
    ['2018-08-01 00:00:00', { year: 2018, month: 8, day: 1 }, undefined],
    ['2021-02-30', { year: 2021, month: 2 }, 'odd-date'],
  ])('8: date %s', (written, wanted, problem) => {
    const page = readPage(`---\r\ntitle: T\r\ndate: ${written}\r\n---\r\n`);
    if (wanted) expect(page.date).toMatchObject(wanted);
    else expect(page.date).toBeUndefined();
    expect(codes(page).includes('odd-date')).toBe(problem === 'odd-date');
  });

  test('9: a summary that is a full stop; `slides` that is a PDF or an address', () => {
    const one = readOnePage(
      '---\ntitle: "Loyalty cards: who\n  holds them"\nsummary: "."\nslides: "Behaviour_ Definitions and more.pdf"\n---\n',
    );
    const page = one.work;
    expect(page.summary).toBeUndefined();
    expect(page.title?.value.text).toBe('Loyalty cards: who holds them');
    expect(slidesOf(one)).toMatchObject({ reason: 'not a deck name', deckName: 'paper' });
    expect(slidesOf(readOnePage('---\ntitle: T\nslides: http://example.org/#1\n---\n'))).toMatchObject({
      reason: 'not a deck name',
      deckName: 'paper',
    });
  });

  test('10: a template value of several pages names no deck', () => {
    const page = '+++\ntitle = "T"\nslides = "example-slides"\n+++\n';
    const { slides } = makeSite({
      'content/en/publication/a/index.md': page,
      'content/en/publication/b/index.md': page,
    });
    expect(slides('content/en/publication/a/index.md')).toMatchObject({
      reason: 'template value',
      deckName: 'a',
      exists: false,
    });
    expect(slides('content/en/publication/b/index.md').deckName).toBe('b');
  });

  test('11: a flat page; [[url_custom]]; a DOI address; sections and species in Markdown', () => {
    const page = readPage(
      `+++\ntitle = "Forests"\ndoi = "https://doi.org/10.1111/ddi.13010"\nabstract = "**Aim**: ${sentence} **Location**: The strait of *Salix nigra*. **Methods**: Moorings."\n[[url_custom]]\n  name = "Data"\n  url = "https://example.org/data"\n[header]\n  image = ""\n+++\n`,
      'content/en/publication/2020-maria-etal.md',
    );
    expect(page.slug).toBe('2020-maria-etal');
    expect(page.identifiers).toMatchObject([
      { kind: 'doi', value: '10.1111/ddi.13010', url: 'https://doi.org/10.1111/ddi.13010' },
    ]);
    expect(page.links).toMatchObject([{ type: 'dataset', label: 'Data' }]);
    expect(page.abstract?.labels.map(({ text }) => text)).toEqual(['Aim', 'Location', 'Methods']);
    expect(page.abstract?.text.marks.some((mark) => mark.kind === 'em')).toBe(true);
  });

  test('12: a block abstract with bold labels, many authors on one line, a DOI that is none', () => {
    const names = Array.from(
      { length: 27 },
      (_, index) => `A. B. Name${String.fromCharCode(97 + (index % 26))}x`,
    );
    const page = readPage(
      `---\ntitle: '[Abstract] Tumour cells'\nauthors: [${names.join(', ')}]\nabstract: |\n  **Background:** ${sentence}\n\n  **Methods**: Moorings.\n\n  **Conclusions:** The moon.\ndoi: "prxp"\n---\n`,
    );
    expect(page.authors).toHaveLength(27);
    expect(page.abstract?.labels.map(({ role }) => role)).toEqual(['background', 'method', 'conclusion']);
    expect(page.abstract?.text.marks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
    expect(page.identifiers).toEqual([]);
    expect(codes(page)).toContain('odd-identifier');
  });

  test('13: identifiers and profiles of 2026', () => {
    const { read } = makeSite({
      'content/publications/a/index.md':
        '---\ntitle: T\nauthors: [me, Bo Lind]\nhugoblox:\n  ids:\n    doi: 10.1145/3503161.3547730\n    arxiv: 2101.00001v2\n---\n',
      'data/authors/me.yaml':
        'slug: me\nis_owner: true\nname:\n  display: Ada Marin\n  given: Ada\n  family: Marin\naffiliations:\n  - name: Institute of Tides\n',
    });
    const page = read('content/publications/a/index.md');
    expect(page.identifiers.map(({ kind, value }) => [kind, value])).toEqual([
      ['doi', '10.1145/3503161.3547730'],
      ['arxiv', '2101.00001v2'],
    ]);
    expect(page.authors[0]).toMatchObject({
      name: 'Ada Marin',
      presenter: true,
      affiliations: ['Institute of Tides'],
    });
    expect(page.abstract).toBeUndefined();
  });

  test('14: a second page in the bundle is a page of its own', () => {
    const { site } = makeSite({
      'content/publication/a/index.md': '---\ntitle: T\n---\n',
      'content/publication/a/index_old.md': '---\ntitle: U\n---\n',
    });
    expect(site.publicationFiles()).toHaveLength(2);
    expect(site.slidesIndex.ownName(site.publicationFiles()[1]!)).toBe('index_old');
  });
});

const withAbstract = (abstract: string) =>
  readPage(`---\ntitle: T\nabstract: ${JSON.stringify(abstract)}\n---\n`).abstract!;

describe('abstract text', () => {
  test('15: money is no formula', () => {
    expect(
      withAbstract('It costs a tenth ($28 for GPT-5.2 Batch API vs. $316 for Prolific) of it.').text.marks,
    ).toEqual([]);
  });

  test('16: TeX quotes; citations glued to a word', () => {
    const { text } = withAbstract(
      "Evaluation[4, 2, 10] can identify `lottery ticket'-like [9, 40] neurons that drive (`tickets') the model.",
    );
    expect(text.text).toBe(
      'Evaluation[4, 2, 10] can identify ‘lottery ticket’-like [9, 40] neurons that drive (‘tickets’) the model.',
    );
    expect(text.marks).toEqual([]);
  });

  test('17: two abstracts in one: the first is kept, the other reported', () => {
    const abstract = withAbstract(
      `*English Abstract*: ${sentence} ${sentence} *Finnish Abstract*: Vaikka aihe on vanha, siitä ei ole kirjoitettu.`,
    );
    expect(abstract.text.text).toBe(`${sentence} ${sentence}`);
    expect(abstract.stripped).toMatchObject([{ what: 'second abstract' }]);
  });

  test('18: underscores escaped inside a formula; a formula in the title; 75 authors', () => {
    expect(
      withAbstract('The cross sections $\\sigma^\\text{SI}\\_p$ are as low as possible in this range.').text
        .marks,
    ).toMatchObject([{ kind: 'math', tex: '\\sigma^\\text{SI}_p' }]);
    const names = Array.from(
      { length: 75 },
      (_, index) => `"N. Author${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10)]}"`,
    );
    expect(
      readPage(`+++\ntitle = "At $\\\\sqrt{s}=14$ TeV"\nauthors = [${names.join(', ')}]\n+++\n`).authors,
    ).toHaveLength(75);
  });

  test('19: section names without any punctuation, after the word Abstract', () => {
    const abstract = withAbstract(
      'Abstract Objectives This study examines writing. Methods In a trial, we test this ( n = 85). Results AI did not help. Conclusions It is no gain.',
    );
    expect(abstract.labels.map(({ text, role }) => [text, role])).toEqual([
      ['Objectives', 'objective'],
      ['Methods', 'method'],
      ['Results', 'result'],
      ['Conclusions', 'conclusion'],
    ]);
    expect(abstract.stripped).toEqual([{ what: 'heading', text: 'Abstract' }]);
    const summary = withAbstract(
      'Abstract Research summary Several of the largest departments reported it. Policy implications The losses will stay for long.',
    );
    expect(summary.labels.map(({ text }) => text)).toEqual(['Research summary', 'Policy implications']);
    expect(
      withAbstract('Abstract Meaning Representation is a formalism for whole sentences.').stripped,
    ).toEqual([]);
  });

  test('20: a placeholder is no abstract, nor is what a machine wrote; a French abstract on an English page', () => {
    const page = readPage(
      '---\ntitle: The history of tides\nabstract: No abstract available\n---\n\n## Summary\n\nNo summary available.\n\n*(AI-generated summary, v0, Unknown date)*\n',
    );
    expect(page.abstract).toBeUndefined();
    expect(codes(page)).toEqual(expect.arrayContaining(['placeholder-abstract', 'generated-summary']));
    const french = readPage(
      '---\ntitle: Seven steps on the road to success\nabstract: Installation de réseaux dans les entreprises. Recommandations pour le lancement de la méthode.\n---\n',
    );
    expect(french.abstract?.language).toBe('fr');
  });

  test('21: text in a comment stays hidden; Chinese names with a comma', () => {
    const page = readPage(
      '---\ntitle: 卫星影像\nauthors: ["黄, 莉婷", "Long, Tengfei"]\ntags: [""]\nexternal_link: "#no-detail"\n---\n\n<!--\n## 摘要\n\n这是一个作者隐藏的摘要，不应当被读取，无论它有多长，也不论其内容如何。\n-->\n',
    );
    expect(page.abstract).toBeUndefined();
    expect(page.body).toEqual([]);
    expect(page.authors).toMatchObject([
      { name: '黄莉婷', family: '黄', given: '莉婷' },
      { name: 'Tengfei Long', family: 'Long' },
    ]);
    expect(page.tags).toEqual([]);
    expect(page.links).toEqual([]);
    expect(page.language).toBe('zh');
  });

  test('22: the abstract under ## Summary in the body, its bold paragraphs as sections, relref links', () => {
    const page = readPage(
      `---\ntitle: T\ntype: book\n---\n\n- Ada ([page]({{< relref "/authors/ada" >}}))\n\n## Summary\n\n**Introduction**\n\n${sentence}\n\n**Methods**\n\nTwelve moorings were used over the year.\n\n## Links\n\n- [x](https://example.org)\n`,
    );
    expect(page.abstract).toMatchObject({ source: 'body heading' });
    expect(page.abstract?.labels.map(({ text }) => text)).toEqual(['Introduction', 'Methods']);
    expect(page.body.map(({ heading }) => heading?.text)).toEqual([undefined, 'Links']);
  });

  test("23: the whole body is the abstract, hard-wrapped, with TeX's ties", () => {
    const page = readPage(
      `---\ntitle: T\n---\n\nWe find that, e.g.~low levels of mixing\nfollow the moon in all of the seasons that\nwe could observe in the strait.\n`,
    );
    expect(page.abstract).toMatchObject({ source: 'body text' });
    expect(page.abstract?.text.text).toContain('e.g. low levels of mixing follow the moon');
    expect(page.body).toEqual([]);
  });

  test('24: full stops that end nothing start no section', () => {
    const abstract = withAbstract(
      'BACKGROUND: Two symbionts, Ca. Vesicomyosocius okutanii (Vok; C. okutanii symbiont), have small genomes. RESULTS: We surveyed these.',
    );
    expect(abstract.labels.map(({ text }) => text)).toEqual(['BACKGROUND', 'RESULTS']);
  });

  test('25: an abstract of one sentence, and of 34 Chinese characters', () => {
    expect(withAbstract('Sat2Flow introduces a diffusion framework for human flows.').language).toBe('en');
    expect(withAbstract('该框架提出结构感知扩散模型，用于从卫星影像生成人群流动。')).toMatchObject({
      language: 'zh',
      source: 'front matter',
    });
  });

  test('26: line breaks of HTML, database records, links and code in Spanish', () => {
    expect(withAbstract(`${sentence}<br>It was dark.`).text.text).toBe(`${sentence} It was dark.`);
    expect(
      withAbstract(`${sentence} (PsycTests Database Record (c) 2020 APA, all rights reserved)`),
    ).toMatchObject({ text: { text: sentence }, stripped: [{ what: 'database record' }] });
    const spanish = withAbstract(
      'En este artículo presento [una guía](https://example.org/g) para el análisis de los datos con `pwr` y con `simr`, que son paquetes de R.',
    );
    expect(spanish.language).toBe('es');
    expect(spanish.text.marks.map(({ kind }) => kind)).toEqual(['link', 'code', 'code']);
  });
});

describe('decks', () => {
  test('29: a page that names its deck finds it', () => {
    const { slides, root } = makeSite({
      'content/publications/kem/index.md': '---\ntitle: T\nslides: kem-tls\n---\n',
      'content/slides/kem-tls/index.md': '---\ntitle: D\nslides:\n  theme: white\n---\n\n# D\n',
    });
    expect(slides('content/publications/kem/index.md')).toEqual({
      raw: 'kem-tls',
      at: expect.objectContaining({ line: 3, column: 9 }),
      deckName: 'kem-tls',
      deckFile: `${root}/content/slides/kem-tls/index.md`,
      exists: true,
      reason: 'as written',
    });
  });

  test('27, 28, 30 to 32: front matter of odd decks reads, or fails with a place', () => {
    const bad = ' slides:\n  theme: white\ntitle: T\n';
    expect(() => readPage(`---\n${bad}---\n`)).toThrowError(
      expect.objectContaining({
        code: 'front-matter-syntax',
        at: expect.objectContaining({ line: 4 }),
        excerpt: 'title: T',
      }),
    );
    expect(codes(readPage('---\ntitle: T\nimage: a.png\nimage: b.png\n---\n'))).toContain('duplicate-key');
  });
});

const corpus = corpusFolder();
describe.runIf(corpus)('the real pages', () => {
  const real = (path: string) => readHugoPage(`${corpus}/${path}`, openSite(`${corpus}/${path}`));
  test.each([
    ['site-017/content/publication/LR_1/index.md', 'toml', 'front matter', 'en'],
    ['site-006/content/publication/Falcucci et al_2024_SciReports/index.md', 'yaml', 'front matter', 'en'],
    ['site-019/content/publication/sun-thermally-2024/index.md', 'yaml', 'front matter', 'en'],
    ['site-007/content/publication/journal-article4/index.md', 'yaml', undefined, undefined],
    ['site-019/content/publication/bajaj-eliminating-2022/index.md', 'yaml', 'front matter', 'en'],
    ['site-004/content/publication/dichoterp/index.md', 'toml', 'front matter', 'en'],
    ['site-004/content/publication/forensic-voice-languages/index.md', 'toml', 'front matter', 'en'],
    ['site-019/content/publication/kulik-whats-2022/index.md', 'yaml', 'front matter', 'en'],
    ['site-014/content/en/publication/2005_ERD/index.md', 'yaml', undefined, undefined],
    ['site-018/content/en/publication/2020-marjakangas-etal.md', 'toml', 'front matter', 'en'],
    ['site-021/content/publication/abstract-taranto-sabcs2024/index.md', 'yaml', 'front matter', 'en'],
    ['site-011/content/publications/10-1145-3503161-3547730/index.md', 'yaml', 'front matter', 'en'],
    ['site-016/content/publication/2026_ArXiv_Dawar/index.md', 'toml', 'front matter', 'en'],
    ['site-016/content/publication/2018_IWCLUL_Bjerva/index.md', 'toml', 'front matter', 'en'],
    ['site-012/content/publication/W4403074771/index.md', 'yaml', 'front matter', 'en'],
    ['site-012/content/publication/W2509264175/index.md', 'yaml', undefined, undefined],
    ['site-012/content/publication/W232863662/index.md', 'yaml', 'front matter', 'fr'],
    ['site-002/content/zh/publication/wang-sat2flow-2026/index.md', 'yaml', 'front matter', 'zh'],
    ['site-005/content/en/publication/Fiala2026_eyes/index.md', 'toml', 'front matter', 'en'],
    ['site-005/content/en/publication/Leongomez2020power/index.md', 'toml', 'front matter', 'es'],
  ])('%s', (path, kind, source, language) => {
    expect(existsSync(`${corpus}/${path}`)).toBe(true);
    const { work: page, format } = real(path);
    expect(format).toBe(kind);
    expect(page.abstract?.source).toBe(source);
    if (language) expect(page.abstract?.language).toBe(language);
    expect(page.authors.length).toBeGreaterThan(0);
    expect(page.title?.value.text).not.toBe('');
  });

  test('kemtls-embedded finds its deck, the only real pair', () => {
    expect(slidesOf(real('site-025/content/publications/kemtls-embedded/index.md'))).toMatchObject({
      exists: true,
      reason: 'as written',
    });
  });
});
