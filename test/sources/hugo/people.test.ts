import { describe, expect, test } from 'vitest';
import { codes, makeSite, readPage } from '../../support/pages.ts';

const authors = (list: string, more = '') => readPage(`---\ntitle: T\nauthors:\n${list}\n${more}---\n`);
const names = (list: string) => authors(list).authors.map(({ name }) => name);

describe('names', () => {
  test.each([
    ['spaces around', '-   Ada  Marin \n-  Bo Lind', ['Ada Marin', 'Bo Lind']],
    [
      'signs and raised figures',
      "- 'Ada Marin*'\n- Bo Lind†\n- Chen Wei^1\n- 'Dana Roe<sup>1,2</sup>'\n- Eli Fox¹",
      ['Ada Marin', 'Bo Lind', 'Chen Wei', 'Dana Roe', 'Eli Fox'],
    ],
    [
      'markup',
      "- '**Ada Marin**'\n- <b>Bo Lind</b>\n- '[Chen Wei](https://example.org)'",
      ['Ada Marin', 'Bo Lind', 'Chen Wei'],
    ],
    [
      'surname first',
      '- Marin, Ada\n- van der Lind, Bo\n- Chen,Wei',
      ['Ada Marin', 'Bo van der Lind', 'Wei Chen'],
    ],
    ['several in one item', '- Ada Marin, Bo Lind and Chen Wei', ['Ada Marin', 'Bo Lind', 'Chen Wei']],
    [
      'surnames with initials in one item',
      "- 'Marin, A., Lind, B. C., Wei, C.'",
      ['A. Marin', 'B. C. Lind', 'C. Wei'],
    ],
    ['BibTeX remains', "- 'Jos{\\''e} Garc{\\''\\i}a'\n- 'G{\\\"o}del, Kurt'", ['José García', 'Kurt Gödel']],
    ['initials', '- O.V. Astafiev\n- J.-P. Serre', ['O.V. Astafiev', 'J.-P. Serre']],
    ['Chinese', '- 黄, 莉婷\n- 王伟', ['黄莉婷', '王伟']],
    ['titles', '- Prof. Dr. Ada Marin', ['Ada Marin']],
    ['and others', '- Ada Marin\n- et al.', ['Ada Marin']],
    ['one string', '  Ada Marin', ['Ada Marin']],
    ['a comma and a degree', "- 'Ada Marin, PhD'\n- Bo Lind", ['Ada Marin, PhD', 'Bo Lind']],
  ])('%s', (_, list, wanted) => expect(names(list)).toEqual(wanted));

  test('241 authors', () => {
    const list = Array.from(
      { length: 241 },
      (_, index) =>
        `- A. Name${String.fromCharCode(97 + (index % 26))}${String.fromCharCode(97 + Math.floor(index / 26))}`,
    ).join('\n');
    expect(authors(list).authors).toHaveLength(241);
  });
});

describe('notes', () => {
  test('belong by position; equal contribution and correspondence are recognised', () => {
    const page = authors(
      '- Ada\n- Bo\n- Chen',
      "author_notes:\n- Equal contribution\n- 'These authors contributed equally'\n- Corresponding author\n",
    );
    expect(
      page.authors.map(({ equalContribution, corresponding }) => [equalContribution, corresponding]),
    ).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
    expect(codes(page)).not.toContain('more-notes-than-authors');
  });

  test('more notes than authors warn; empty ones do not count', () => {
    expect(codes(authors('- Ada', 'author_notes: [x, y]\n'))).toContain('more-notes-than-authors');
    expect(codes(authors('- Ada', "author_notes: [x, '', null]\n"))).not.toContain('more-notes-than-authors');
  });

  test('two trailing stars are shared, one alone says nothing', () => {
    expect(
      authors("- 'Ada*'\n- 'Bo*'\n- Chen").authors.map(({ equalContribution }) => equalContribution),
    ).toEqual([true, true, false]);
    expect(authors("- 'Ada*'\n- Bo").authors.map(({ equalContribution }) => equalContribution)).toEqual([
      false,
      false,
    ]);
  });
});

describe('profiles', () => {
  const page = '---\ntitle: T\nauthors: [admin, Bo Lind, josé-garcía]\n---\n';
  const profile = (title: string, more = '') =>
    `---\ntitle: ${title}\n${more}organizations:\n- name: Institute of ${title}\n---\n`;
  test('slugs become names, in the language of the page; the owner is the presenter', () => {
    const { read } = makeSite({
      'config/_default/languages.yaml': 'en:\n  contentDir: content/en\nzh:\n  contentDir: content/zh\n',
      'content/en/authors/admin/_index.md': profile('Ada Marin', 'superuser: true\n'),
      'content/zh/authors/admin/_index.md': profile('马爱达', 'superuser: true\n'),
      'content/en/authors/bo-lind/_index.md': profile('Bo Lind'),
      'content/en/authors/jose-garcia/_index.md': profile('José García'),
      'content/en/publication/a/index.md': page,
      'content/zh/publication/a/index.md': page,
    });
    const [owner, bo, jose] = read('content/en/publication/a/index.md').authors;
    expect(owner).toMatchObject({
      name: 'Ada Marin',
      raw: 'admin',
      presenter: true,
      affiliations: ['Institute of Ada Marin'],
      given: 'Ada',
      family: 'Marin',
    });
    expect(bo).toMatchObject({ name: 'Bo Lind', profile: 'bo-lind', presenter: false });
    expect(jose).toMatchObject({ name: 'José García', profile: 'jose-garcia' });
    expect(read('content/zh/publication/a/index.md').authors[0]).toMatchObject({
      name: '马爱达',
      presenter: true,
    });
  });

  test('admin without a profile is said aloud', () => {
    const alone = readPage(page);
    expect(alone.authors.map(({ name }) => name)).toEqual(['Bo Lind', 'josé-garcía']);
    expect(codes(alone)).toContain('unknown-owner');
  });

  test('the owner named in full is the presenter too', () => {
    const { read } = makeSite({
      'content/authors/admin/_index.md': profile('Ada Marin', 'superuser: true\n'),
      'content/publication/a/index.md': '---\ntitle: T\nauthors: [Bo, Ada Marin]\n---\n',
    });
    expect(read('content/publication/a/index.md').authors.map(({ presenter }) => presenter)).toEqual([
      false,
      true,
    ]);
  });
});
