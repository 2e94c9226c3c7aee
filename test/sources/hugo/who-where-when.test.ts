import { describe, expect, test } from 'vitest';
import { planOutline } from '../../../src/outline/plan.ts';
import { analyse } from '../../../src/story/analyse.ts';
import { storyInput } from '../../../src/story/input.ts';
import type { Work } from '../../../src/work/model.ts';
import { codes, makeSite, readPage } from '../../support/pages.ts';

const pageOf = (lines: string) => `---\ntitle: Tides of a strait\n${lines}\n---\n`;
const page = (lines: string, more: Record<string, string> = {}) =>
  readPage(pageOf(lines), 'content/publication/paper/index.md', more);
const reference = (work: Work) => work.citation.full.text;
const titleSlide = (work: Work) => {
  const { content } = planOutline(work, analyse(storyInput(work)), { talk: 'conference' }).slides[0]!;
  if (content.layout !== 'title') throw new Error(content.layout);
  return content;
};
const spanish = { 'config/_default/config.yaml': 'defaultContentLanguage: es\n' };

describe('names in a reference', () => {
  test.each([
    ["authors: ['King, Jr., Marta L.']", 'Marta L. King Jr.', 'King, M. L., Jr. (2024)'],
    ["authors: ['King, Marta L., Jr.']", 'Marta L. King Jr.', 'King, M. L., Jr. (2024)'],
    ['authors: [Marta L. King III]', 'Marta L. King III', 'King, M. L., III (2024)'],
    ["authors: ['Ada Marin, PhD']", 'Ada Marin, PhD', 'Marin, A. (2024)'],
    [
      "authors: ['{The Shelf Mixing Consortium}']",
      'The Shelf Mixing Consortium',
      'The Shelf Mixing Consortium (2024)',
    ],
    ['authors: [The GAMBIT Collaboration]', 'The GAMBIT Collaboration', 'The GAMBIT Collaboration (2024)'],
    ['authors: [Research and Policy Group]', 'Research and Policy Group', 'Research and Policy Group (2024)'],
    ["authors: ['**Gia Testerly**']", 'Gia Testerly', 'Testerly, G. (2024)'],
    [
      'authors: [L. G. G. V. Dias da Silva]',
      'L. G. G. V. Dias da Silva',
      'Dias da Silva, L. G. G. V. (2024)',
    ],
    ['authors: [J. Pedro de Souza]', 'J. Pedro de Souza', 'de Souza, J. P. (2024)'],
    ['authors: [Sérgio Souza Júnior]', 'Sérgio Souza Júnior', 'Souza Júnior, S. (2024)'],
    ['authors: [José Ortega y Gasset]', 'José Ortega y Gasset', 'Ortega y Gasset, J. (2024)'],
    ['authors: [Roland St. Michel]', 'Roland St. Michel', 'St. Michel, R. (2024)'],
    ['authors: [Daniel Barrera Salazar]', 'Daniel Barrera Salazar', 'Barrera Salazar, D. (2024)'],
    ['authors: [Ann Marie Castro]', 'Ann Marie Castro', 'Castro, A. M. (2024)'],
  ])('%s', (lines, name, wanted) => {
    const work = page(`${lines}\ndate: 2024-01-01`);
    expect(work.authors.map((author) => author.name)).toEqual([name]);
    expect(reference(work)).toContain(wanted);
  });

  test('two surnames on a site in Spanish, one behind two given names', () => {
    const work = page(
      'authors: [Eduardo García Portero, Javier Álvarez Lima, Juan David Leongómez, Marco Tullio Liuzza]\ndate: 2024-01-01',
      spanish,
    );
    expect(reference(work)).toMatch(
      /^García Portero, E\., Álvarez Lima, J\., Leongómez, J\. D\., & Liuzza, M\. T\. \(2024\)/,
    );
    expect(page('authors: [Eduardo García Portero, Javier Álvarez Lima]', spanish).citation.short).toBe(
      'García Portero & Álvarez Lima',
    );
  });

  test.each([
    ['authors: [Ada Marin, et al.]', 'Ada Marin'],
    ['authors: [Ada Marin et al]', 'Ada Marin'],
    ['authors: [Ada Marin, and others]', 'Ada Marin'],
  ])('%s: the others stay told', (lines, name) => {
    const work = page(`${lines}\ndate: 2024-01-01`);
    expect(work.authors.map((author) => author.name)).toEqual([name]);
    expect(reference(work)).toMatch(/^Marin, A\., et al\. \(2024\)/);
    expect(work.citation.short).toBe('Marin et al., 2024');
    expect(titleSlide(work).others).toBe('et al.');
  });

  test('Chinese names whole, and 等 in a Chinese deck', () => {
    const work = page('authors: ["黄, 莉婷", 王伟, 李娜]\ndate: 2024-01-01', {
      'config/_default/config.yaml': 'defaultContentLanguage: zh\n',
    });
    expect(work.citation.short).toBe('黄莉婷等, 2024');
    expect(reference(work)).toContain('黄莉婷, 王伟, 李娜 (2024)');
  });

  test('a page in English keeps its Latin spelling of a name that the profile has in ideographs', () => {
    const more = {
      'content/authors/takekazu-kunieda/_index.md':
        '---\ntitle: 國枝 武和\norganizations: [{name: 兵庫県立大学}]\n---\n',
    };
    const work = page('authors: [Takekazu Kunieda, Ada Marin]\ndate: 2024-01-01', more);
    expect(reference(work)).toContain('Kunieda, T., & Marin, A. (2024)');
    expect(titleSlide(work).affiliations).toEqual([]);
  });
});

describe('keys and profiles', () => {
  test.each(['_me', 'me', 'admin', 'fz_liu'])('%s, with a profile under data/', (key) => {
    const work = page(`authors: [${key}, Bo Lind]`, {
      [`data/authors/${key}.yaml`]:
        'name: {display: "<b>Fang Zi</b> *Liu* <small>PhD</small>"}\naffiliations: [{name: "Professor at [Example University](https://example.org)"}]\n',
    });
    expect(work.authors.map(({ name }) => name)).toEqual(['Fang Zi Liu', 'Bo Lind']);
    expect(work.authors[0]).toMatchObject({ presenter: true, affiliations: ['Example University'] });
  });

  test.each(['admin', 'me', '_me', 'author', 'First Last', 'Your Name', 'XXX', 'Author Name'])(
    'without a profile %s is nobody, and is told',
    (key) => {
      const work = page(`authors:\n- Ada Marin\n- ${key}`);
      expect(work.authors.map(({ name }) => name)).toEqual(['Ada Marin']);
      const told = work.problems.find(({ code }) => /^(?:unknown-owner|placeholder-author)$/.test(code));
      expect(told?.at.line).toBe(5);
      expect(told?.hint).toMatch(/^Write the name/);
    },
  );

  test('the place of one author is not that of all', () => {
    const profile = (place: string) => ({
      'content/authors/admin/_index.md': `---\ntitle: Ada Marin\nsuperuser: true\norganizations: [${place}]\n---\n`,
    });
    const slide = titleSlide(page('authors: [Bo Lind, admin]', profile('{name: Coast Institute}')));
    expect(slide.affiliations).toEqual([]);
    expect(titleSlide(page('authors: [admin]', profile('{name: Coast Institute}'))).affiliations).toEqual([
      'Coast Institute',
    ]);
    const posts =
      '{name: Deputy head of Waves}, {name: Works at Coast Institute}, {name: JSPS Research Fellow}';
    expect(titleSlide(page('authors: [admin]', profile(posts))).affiliations).toEqual(['Coast Institute']);
  });

  test('one author alone shares nothing equally', () => {
    const work = page(
      "authors: [Ada Marin, admin]\nauthor_notes: ['Equal contribution', 'Equal contribution']",
    );
    expect(titleSlide(work).equalNote).toBeUndefined();
  });
});

describe('venue', () => {
  test.each([
    [
      "'In *Mitteilungen der Gesellschaft für Urgeschichte *'",
      'Mitteilungen der Gesellschaft für Urgeschichte',
    ],
    ['In Journal of Tides', 'Journal of Tides'],
    ["'In: Proceedings of the Tide Conference.'", 'Proceedings of the Tide Conference'],
    ['In ICTS 2023', 'ICTS 2023'],
    ['In Vitro Cellular & Developmental Biology', 'In Vitro Cellular & Developmental Biology'],
    ['In Practice', 'In Practice'],
    ['In press', 'In press'],
    ["'[PhD, University of Tides]'", 'PhD, University of Tides'],
    ["'Proceedings of the 2018 *Conference on Tides'", 'Proceedings of the 2018 Conference on Tides'],
    ['{name: In *Tide Letters*}', 'Tide Letters'],
  ])('%s', (value, name) => expect(page(`publication: ${value}`).venue?.name.text).toBe(name));

  test.each([
    ["'Journal, 11, 1, 1-13, 2020'", { volume: '11', issue: '1', pages: '1–13' }],
    ["'J. Tid. Soc., 145, 14365–14378 (2020)'", { volume: '145', pages: '14365–14378' }],
    ["'Tid. Rev., 123 2737-2831 (2020)'", { volume: '123', pages: '2737–2831' }],
  ])('%s has its year once', (value, parts) => {
    const work = page(`authors: [Ada Marin]\npublication: ${value}\ndate: 2020-01-01`);
    expect(work.venue).toMatchObject(parts);
    expect(reference(work).match(/2020/g)).toHaveLength(1);
    const { venue, date } = titleSlide(work);
    expect(`${venue?.rich.text} · ${date}`.match(/2020/g)).toHaveLength(1);
  });

  test('a number of an article is no volume', () =>
    expect(page("publication: 'Registered Tides, 100646'").venue).toMatchObject({
      name: { text: 'Registered Tides, 100646' },
    }));

  test('a year that the venue names is not said again', () =>
    expect(titleSlide(page('publication: ICTS 2023\ndate: 2023-06-20')).date).toBeUndefined());
});

describe('dates', () => {
  const others = (dates: readonly string[]) =>
    Object.fromEntries(
      dates.map((date, index) => [`content/publication/p${index}/index.md`, pageOf(`date: '${date}'`)]),
    );
  const dateOn = (date: string, rest: readonly string[]) => {
    const { read } = makeSite({
      ...others(rest),
      'content/publication/paper/index.md': pageOf(`date: ${date}`),
    });
    return titleSlide(read('content/publication/paper/index.md')).date;
  };

  test('1 January is a year, everywhere', () => {
    expect(dateOn('2020-01-01', [])).toBe('2020');
    const work = page('authors: [Ada Marin]\ndate: 2020-01-01');
    expect(work.citation.bibtex).not.toMatch(/month/);
  });

  test('a first day is a month where the site dates by month', () => {
    expect(dateOn('2018-12-01', ['2019-03-01', '2020-06-01', '2021-02-14'])).toBe('December 2018');
    expect(dateOn('2018-12-07', ['2019-03-01', '2020-06-01', '2021-02-01'])).toBe('7 December 2018');
    expect(dateOn('2018-12-01', ['2019-03-17', '2020-06-02', '2021-02-14'])).toBe('1 December 2018');
  });

  test('a first day is a month where the bibliography says so', () => {
    const work = page('authors: [Ada Marin]\ndate: 2018-12-01', {
      'content/publication/paper/cite.bib':
        '@article{a, title={T}, author={Marin, Ada}, journal={J}, year={2018}, month={dec}}',
    });
    expect(titleSlide(work).date).toBe('December 2018');
  });
});

test('nothing of it is a new complaint', () =>
  expect(codes(page("authors: ['King, Jr., Marta L.']\ndate: 2024-03-02\npublication: J"))).not.toContain(
    'several-names',
  ));
