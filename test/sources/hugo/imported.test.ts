import { describe, expect, test } from 'vitest';
import { codes, makeSite, readPage } from '../../support/pages.ts';
import { frontOf, talkOf } from '../../support/talk.ts';

const titled = (title: string) => readPage(`---\ntitle: ${title}\n---\n`).title?.value;

describe('titles that an importer broke', () => {
  test('quotes around the whole title go, and are not torn over title and subtitle', () => {
    const title = titled(`'"Atomically Thin $\\mathrmMoS_2$: A New Direct-Gap Semiconductor"'`);
    expect(title?.text).toMatch(/^Atomically Thin .*Semiconductor$/);
    expect(title?.marks.find((mark) => mark.kind === 'math')).toMatchObject({ tex: '\\mathrm{MoS}_2' });
    expect(titled(`'"Who" says "what"'`)?.text).toBe('"Who" says "what"');
  });

  test('a command glued to a word leaves the word', () =>
    expect(titled("'On compatibility in \\textitSclerotinia sclerotiorum'")?.text).toBe(
      'On compatibility in Sclerotinia sclerotiorum',
    ));
});

test('the front matter of a deck names people, not their markup; keys of profiles stay', () => {
  const { markdown } = talkOf(
    frontOf('We moored 14 instruments at 9 sites for a year in a narrow strait of the coast.').map((line) =>
      line.startsWith('authors')
        ? "authors: ['**Gia Testerly**', 'King, Jr., Marta L.', '{The Shelf Mixing Consortium}', '[Linked Person](https://example.org/p)']"
        : line,
    ),
  );
  expect(/authors:\n((?: {2}- .*\n)+)/.exec(markdown)?.[1]).toBe(
    '  - Gia Testerly\n  - Marta L. King Jr.\n  - The Shelf Mixing Consortium\n  - Linked Person\n',
  );
});

describe('slides', () => {
  const page = (title: string) => `---\ntitle: ${title}\nslides: tides\n---\n`;
  test('translations of one page share a folder, and are not told as a fault', () => {
    const { page: read } = makeSite({
      'content/publication/tides/index.md': page('Tides'),
      'content/publication/tides/index.fr.md': page('Les marées'),
    });
    const twins = ['index.md', 'index.fr.md'].map((name) => read(`content/publication/tides/${name}`));
    for (const { work } of twins) expect(codes(work)).not.toContain('slides-shared');
    expect(twins.map(({ deck }) => deck.file.split('/slides/')[1])).toEqual([
      'tides/index.md',
      'tides/index.fr.md',
    ]);
  });

  test.each([
    ['Täilk', 'slides-renamed', 'tailk'],
    ['talk.v2', 'slides-renamed', 'talk-v2'],
    ['[a, b]', 'slides-list', 'a'],
  ])('slides: %s is told with the name that it gets', (value, code, name) => {
    const work = readPage(`---\ntitle: T\nslides: ${value}\n---\n`);
    expect(work.problems.find((problem) => problem.code === code)).toMatchObject({
      severity: 'warning',
      hint: `Write slides: ${name}`,
      at: { line: 3 },
    });
  });

  test('a plain name in capitals is used as Hugo finds it', () =>
    expect(codes(readPage('---\ntitle: T\nslides: Tides\n---\n'))).not.toContain('slides-renamed'));
});
