import { describe, expect, test } from 'vitest';
import { codes, readPage } from '../support/pages.ts';

const page = (...lines: string[]) =>
  readPage(
    `---\ntitle: Tides of a strait\nauthors: [Ada Marin]\ndate: 2024-05-01\n${lines.join('\n')}\n---\n`,
  );

describe('an address with a stray blank', () => {
  test.each([
    ['https://doi. org/10.5281/zenodo.14731694', 'https://doi.org/10.5281/zenodo.14731694'],
    ['https:// github.com/ada/tides', 'https://github.com/ada/tides'],
    ['https://doi.%20org/10.1000/abc', 'https://doi.org/10.1000/abc'],
    ['https://doi.org/10.5281/zenodo. 14731694', 'https://doi.org/10.5281/zenodo.14731694'],
    ['https://example.net/my data.zip', 'https://example.net/my%20data.zip'],
  ])('%s', (written, url) => {
    const work = page(`url_dataset: '${written}'`);
    expect(work.links.map((link) => link.url)).toEqual([url]);
    expect(codes(work)).not.toContain('odd-address');
  });

  test('is left out and told where the right one is not sure', () => {
    const work = page("url_dataset: 'https://doi.org/10.5281/zenodo 14731694'");
    expect(work.links).toEqual([]);
    const told = work.problems.find(({ code }) => code === 'odd-address');
    expect(told).toMatchObject({ severity: 'warning', at: { line: 5 } });
    expect(told?.hint).toContain('without the blank');
  });

  test('in a DOI', () => {
    expect(page("doi: '10.1000/ abc.12'").identifiers.map(({ value }) => value)).toEqual(['10.1000/abc.12']);
    expect(page("doi: '10.1000/abc (open access)'").identifiers.map(({ value }) => value)).toEqual([
      '10.1000/abc',
    ]);
    const unsure = page("doi: '10.5281/zenodo 14731694'");
    expect(unsure.identifiers).toEqual([]);
    expect(codes(unsure)).toContain('odd-identifier');
  });
});

describe('forms that nobody filled in', () => {
  const body = (text: string) =>
    readPage(`---\ntitle: Tides of a strait\nauthors: [Ada Marin]\ndate: 2024-05-01\n---\n${text}`).body;

  test('give no section', () =>
    expect(body('## Code & Data\n\n- Code:\n- Data: ...\n\n## Links\n\nPaper:\n')).toMatchObject([
      { heading: { text: 'Code & Data' }, blocks: [] },
    ]));

  test('leave what is filled in', () =>
    expect(body('- Code:\n- Data: tides.csv\n- Parts:\n  - one\n')[0]?.blocks[0]).toMatchObject({
      items: [{ text: 'Data: tides.csv' }, { text: 'Parts:' }, { text: 'one' }],
    }));
});

describe('names in references', () => {
  const profile = (title: string) => `---\ntitle: ${title}\n---\n`;

  test('a nickname makes no initial', () =>
    expect(
      readPage('---\ntitle: Tides of a strait\nauthors: ["Xue (Jeff) Ban"]\ndate: 2024-05-01\n---\n').citation
        .full.text,
    ).toMatch(/^Ban, X\. \(2024\)/u));

  test('a profile in Chinese gives way to the same one in Latin letters', () => {
    const work = readPage(
      '---\ntitle: Tides of a strait and their mixing\nauthors: [admin, Ada Marin]\ndate: 2024-05-01\nabstract: We measured the tides of a narrow strait for one year and found that they mix it well.\n---\n',
      'content/zh/publication/paper/index.md',
      {
        'config/_default/languages.yaml': 'en:\n  contentDir: content/en\nzh:\n  contentDir: content/zh\n',
        'content/zh/authors/admin/_index.md': profile('申小涛'),
        'content/en/authors/admin/_index.md': profile('Xiaotao Shen'),
      },
    );
    expect(work.citation.full.text).toMatch(/^Shen, X\., & Marin, A\./u);
  });

  test('a title in Latin letters takes the name as the page spells it', () => {
    const work = readPage(
      '---\ntitle: Tides of a strait\nauthors: [Jinzhou Cao, Ada Marin]\ndate: 2024-05-01\nabstract: 本文研究了海峡的潮汐，并发现它们混合得很好，持续了一整年的时间。\n---\n',
      'content/zh/publication/paper/index.md',
      {
        'config/_default/languages.yaml': 'en:\n  contentDir: content/en\nzh:\n  contentDir: content/zh\n',
        'content/zh/authors/jinzhou-cao/_index.md': profile('曹劲舟'),
      },
    );
    expect(work.citation.full.text).toMatch(/^Cao, J\., & Marin, A\./u);
  });
});
