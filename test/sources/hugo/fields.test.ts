import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatInfo, formatSiteInfo, infoJson } from '../../../src/sources/info.ts';
import { storyInput } from '../../../src/story/input.ts';
import { bareDoi } from '../../../src/text/doi.ts';
import { toPlain } from '../../../src/text/plain.ts';
import { formatDate } from '../../../src/work/dates.ts';
import { identifierOfUrl, readIdentifier } from '../../../src/work/identifiers.ts';
import { codes, makeSite, readOnePage, readPage } from '../../support/pages.ts';

const at = { file: 'page.md' };

describe('identifiers', () => {
  test.each([
    ['10.1000/xyz(1)a', '10.1000/xyz(1)a'],
    ['doi:10.1000/XYZ', '10.1000/XYZ'],
    ['https://doi.org/10.1000/xyz.', '10.1000/xyz'],
    ['http://dx.doi.org/10.1000%2Fxyz', '10.1000/xyz'],
    ['https://onlinelibrary.wiley.com/doi/full/10.1002/abc?x=1', '10.1002/abc'],
    ['prxp', undefined],
    ['', undefined],
  ])('DOI %s', (raw, wanted) => expect(bareDoi(raw)).toBe(wanted));

  test.each([
    ['arxiv', 'arXiv:1905.00001v2', '1905.00001v2', 'https://arxiv.org/abs/1905.00001v2'],
    ['arxiv', 'hep-ph/9905221', 'hep-ph/9905221', 'https://arxiv.org/abs/hep-ph/9905221'],
    ['pmid', 'PMID: 12345678', '12345678', 'https://pubmed.ncbi.nlm.nih.gov/12345678/'],
    ['isbn', '978-3-16-148410-0', '978-3-16-148410-0', 'https://openlibrary.org/isbn/9783161484100'],
    ['acl_id', 'P19-1001', 'P19-1001', 'https://aclanthology.org/P19-1001'],
    [
      'openreview',
      'https://openreview.net/forum?id=Hk2aImxAb',
      'Hk2aImxAb',
      'https://openreview.net/forum?id=Hk2aImxAb',
    ],
    ['hal', 'hal-01234567', 'hal-01234567', 'https://hal.science/hal-01234567'],
  ])('%s %s', (kind, raw, value, url) => expect(readIdentifier(kind, raw, at)).toMatchObject({ value, url }));

  test('half a character in a DOI makes an address all the same', () =>
    expect(readIdentifier('doi', '10.1000/a\uD83D', at)?.url).toContain('https://doi.org/10.1000/a'));

  test('web addresses stand for identifiers; a data set’s DOI is not the paper’s', () => {
    expect(identifierOfUrl('https://arxiv.org/pdf/1905.00001.pdf', at)).toMatchObject({
      kind: 'arxiv',
      value: '1905.00001',
    });
    expect(identifierOfUrl('https://doi.org/10.48550/arXiv.1905.00001', at)).toMatchObject({
      kind: 'arxiv',
      value: '1905.00001',
    });
    const page = readPage(
      '---\ntitle: T\nurl_dataset: https://doi.org/10.5281/zenodo.1\nurl_source: https://doi.org/10.1000/paper\n---\n',
    );
    expect(page.identifiers).toMatchObject([{ kind: 'doi', value: '10.1000/paper' }]);
  });
});

describe('links', () => {
  test('all forms, deduplicated by type and address, empties dropped', () => {
    const { work: page, fields } = readOnePage(`---
title: T
doi: 10.1000/xyz
url_pdf: 'https://example.org/a.pdf'
url_code: '#'
url_video: https://youtube.com
url_slides: "{{< ref slides >}}"
url_source: javascript:alert(1)
external_link: www.example.org/page
links:
- name: PDF
  url: https://example.org/a.pdf
- type: preprint
  provider: arxiv
  id: '1905.00001'
- name: Code on GitHub
  url: https://github.com/a/b
- name: ''
  url: ''
- name: Blog
  url: https://example.org/blog
url_custom:
- {name: Data, url: 'https://example.org/data'}
---
`);
    expect(page.links.map(({ type, label, url }) => [type, label, url])).toEqual([
      ['pdf', 'PDF', 'https://example.org/a.pdf'],
      ['preprint', 'Preprint', 'https://arxiv.org/abs/1905.00001'],
      ['code', 'Code on GitHub', 'https://github.com/a/b'],
      ['custom', 'Blog', 'https://example.org/blog'],
      ['dataset', 'Data', 'https://example.org/data'],
      ['site', 'Website', 'https://www.example.org/page'],
    ]);
    expect(fields.find(({ key }) => key === 'url_video')).toMatchObject({ used: false });
    expect(page.identifiers.map(({ kind }) => kind)).toEqual(['doi', 'arxiv']);
  });

  test('files are found in the bundle, static/ and assets/media/, and nowhere outside the site', () => {
    const { read, root } = makeSite({
      'config.toml': 'baseURL = "https://lab.example/site/"\n',
      'static/files/a.pdf': 'x',
      'assets/media/b.pdf': 'x',
      'content/publication/p/c.pdf': 'x',
      'content/publication/p/p.pdf': 'x',
      'content/publication/p/index.md':
        '---\ntitle: T\nurl_pdf: files/a.pdf\nurl_poster: b.pdf\nurl_slides: c.pdf\nurl_code: ../../../../../../../etc/passwd\nurl_dataset: missing.csv\n---\n',
    });
    const { links } = read('content/publication/p/index.md');
    expect(links.map(({ type, file, url }) => [type, file?.slice(root.length), url])).toEqual([
      ['pdf', '/static/files/a.pdf', undefined],
      ['code', undefined, expect.stringMatching(/^https:\/\/lab\.example\//)],
      ['dataset', undefined, 'https://lab.example/site/missing.csv'],
      ['poster', '/assets/media/b.pdf', undefined],
      ['slides', '/content/publication/p/c.pdf', undefined],
      ['pdf', '/content/publication/p/p.pdf', undefined],
    ]);
  });
});

describe('old and new names of fields', () => {
  test.each([
    ["publication_types: ['2']", 'article-journal', 'Journal article'],
    ['publication_types: [1]', 'paper-conference', 'Conference paper'],
    ['publication_types: "7"', 'thesis', 'Thesis'],
    ['publication_types: [workshop-paper]', 'workshop-paper', 'Workshop paper'],
    ['publication_types: [Working Paper, x]', 'Working Paper', 'Working Paper'],
  ])('%s', (line, id, label) =>
    expect(readPage(`---\ntitle: T\n${line}\n---\n`).type).toMatchObject({ id, label }),
  );

  test('venue as text, short text, map, with volume and pages, and from cite.bib', () => {
    const venue = (line: string, more = {}) =>
      readPage(`---\ntitle: T\n${line}\n---\n`, undefined, more).venue;
    expect(venue('publication: In *Conference on Tides*')?.name.text).toBe('Conference on Tides');
    expect(venue("publication: '*Journal of Tides, 12*(3), 45--67'")).toMatchObject({
      name: { text: 'Journal of Tides' },
      volume: '12',
      issue: '3',
      pages: '45–67',
    });
    expect(venue('publication: EMNLP 2022')).toMatchObject({ name: { text: 'EMNLP 2022' } });
    expect(
      venue('publication: {name: Journal of Tides, short_name: JoT, volume: 4, pages: 1-2}'),
    ).toMatchObject({
      name: { text: 'Journal of Tides' },
      short: { text: 'JoT' },
      volume: '4',
      pages: '1-2',
    });
    expect(venue('publication_short: In *JoT*')).toMatchObject({
      name: { text: 'JoT' },
      from: 'publication_short',
    });
    const bib =
      '@article{a, author = {Marin, Ada}, title = {T}, journal = {Journal of Tides}, year = {2024}, volume = {3}}';
    expect(venue('date: 2024-01-01', { 'content/publication/paper/cite.bib': bib })).toMatchObject({
      name: { text: 'Journal of Tides' },
      volume: '3',
      from: 'bibtex',
    });
    expect(venue('date: 2024-01-01')).toBeUndefined();
  });

  test('abstract_short, awards, funding, misspelt keys, letter case', () => {
    const { work: page, fields } = readOnePage(
      "---\nTitle: T\nabstract_short: A short text about tides and their causes.\nabstrct: x\nawards:\n- name: Best Paper\n  note: of 300\nfunding:\n- funder: NSF\n  grant: '12'\nmy_own_key: 1\n---\n",
    );
    expect(page.title?.value.text).toBe('T');
    expect(page.summary?.value.text).toContain('A short text');
    expect(page.more).toEqual({
      awards: ['Best Paper, of 300'],
      funding: ['NSF, 12'],
      acknowledgements: [],
      conflicts_of_interest: [],
    });
    expect(page.problems.find(({ code }) => code === 'misspelt-key')).toMatchObject({
      at: { line: 4 },
      hint: 'Did you mean abstract?',
    });
    expect(fields.find(({ key }) => key === 'my_own_key')).toMatchObject({
      used: false,
      why: 'unknown key',
    });
  });

  test('`paper` is a word of its own, no misspelt `pager`', () => {
    const { work: page, fields } = readOnePage('---\ntitle: T\npaper: files/tides.pdf\n---\n');
    expect(page.problems.map(({ code }) => code)).not.toContain('misspelt-key');
    expect(fields.find(({ key }) => key === 'paper')).toMatchObject({ used: false });
  });

  test('the featured image by name, by filename, and its caption', () => {
    const image = 'image:\n  caption: "By [Ada](https://example.org)"\n  filename: pic.png\n';
    const page = (more: Record<string, string>) =>
      readPage(`---\ntitle: T\n${image}---\n`, undefined, more).featuredImage;
    expect(
      page({
        'content/publication/paper/my-featured.jpg': 'GIF89a',
        'content/publication/paper/pic.png': 'GIF89a',
      })?.file,
    ).toMatch(/my-featured\.jpg$/);
    expect(page({ 'assets/media/pic.png': 'GIF89a' })).toMatchObject({
      file: expect.stringMatching(/assets\/media\/pic\.png$/),
      caption: { text: 'By Ada' },
    });
    expect(page({})).toBeUndefined();
  });
});

describe('dates in words', () => {
  test.each([
    [{ year: 2013, month: 7, day: 1 }, 'en', '1 July 2013'],
    [{ year: 2013, month: 7 }, 'en', 'July 2013'],
    [{ year: 2021 }, 'en', '2021'],
    [{ year: 2013, month: 7, day: 1 }, 'zh', '2013年7月1日'],
    [{ year: 2013, month: 7, day: 1 }, 'fr', '1 juillet 2013'],
    [{ year: 2013, month: 7, day: 1 }, 'no language', '1 July 2013'],
  ])('%o in %s', (date, language, wanted) => expect(formatDate(date, language)).toBe(wanted));
});

describe('body', () => {
  test('template call-outs, placeholders, comments and shortcodes are left out; the rest is kept in sections', () => {
    const page = readPage(`---
title: T
abstract: We measured the tides of a narrow strait over one whole year.
---

{{% callout note %}}
Click the _Cite_ button above to demo the feature to enable visitors to import publication metadata.
{{% /callout %}}

Add the publication's **full text** or **supplementary notes** here. You can use rich formatting.

<!-- hidden -->

## Methods

Twelve *moorings*.

{{< figure src="fig.png" caption="The strait" >}}

| A | B |
| --- | --- |
| 1 | 2 |

$$
x^2
$$

- one
- two

\`\`\`python
print(1)
\`\`\`
`);
    expect(page.body).toHaveLength(1);
    expect(page.body[0]!.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'image',
      'table',
      'math',
      'list',
      'code',
    ]);
    expect(page.body[0]!.blocks[1]).toMatchObject({ src: 'fig.png', caption: { text: 'The strait' } });
    expect(page.abstract?.source).toBe('front matter');
  });

  test('text of the body knows where it stood', () => {
    const text =
      '---\ntitle: T\n---\n\n## Abstract\n\nWe measured *tides* of a narrow strait,\nfor one whole year & more.\n';
    const { abstract } = readPage(text);
    for (const run of abstract!.text.origin)
      expect(text.slice(run.sourceStart, run.sourceEnd).replace('\n', ' ')).toBe(
        abstract!.text.text.slice(run.start, run.end),
      );
    expect(abstract!.at.line).toBe(7);
  });
});

describe('citation', () => {
  const head =
    '---\ntitle: Tides of a strait\nauthors: [Ada B. Marin, Bo van der Lind, Chen Wei]\ndate: 2024-05-01\ndoi: 10.1000/xyz\npublication_types: [article-journal]\npublication: "*Journal of Tides, 12*(3), 45-67"\n---\n';
  test('short, full, CSL-JSON and BibTeX of a page', () => {
    const { citation } = readPage(head);
    expect(citation.short).toBe('Marin et al., 2024');
    expect(toPlain(citation.full)).toBe(
      'Marin, A. B., van der Lind, B., & Wei, C. (2024). Tides of a strait. Journal of Tides, 12(3), 45–67. https://doi.org/10.1000/xyz',
    );
    expect(citation.csl).toMatchObject({
      type: 'article-journal',
      DOI: '10.1000/xyz',
      volume: '12',
      'container-title': 'Journal of Tides',
    });
    expect(citation.bibtex).toMatch(
      /^@article\{[\s\S]*author = \{Marin, Ada B\. and van der Lind, Bo and Wei, Chen\}/,
    );
    expect(citation.from).toBe('page');
  });

  test('cite.bib is used where there is one; a broken one is said aloud', () => {
    const bib = '@article{key1, author = {Marin, Ada}, title = {Tides}, journal = {J}, year = {2023}}';
    const page = readPage(head, undefined, { 'content/publication/paper/cite.bib': bib });
    expect(page.citation.from).toBe('cite.bib');
    expect(page.citation.csl).toMatchObject({ title: 'Tides' });
    const broken = readPage(head, undefined, {
      'content/publication/paper/cite.bib': '@article{key1, author = {',
    });
    expect(broken.citation.short).toBe('Marin et al., 2024');
    expect(broken.citation.from).toBe('page');
    expect(codes(broken)).toContain('bib-unreadable');
  });

  test('more than twenty authors are cut as APA cuts them', () => {
    const many = Array.from({ length: 25 }, (_, index) => `A. Name${String.fromCharCode(97 + index)}`);
    const { citation } = readPage(`---\ntitle: T\nauthors: [${many.join(', ')}]\ndate: 2024\n---\n`);
    expect(citation.full.text).toContain('Names, A., … Namey, A. (2024)');
  });
});

describe('what others are given', () => {
  test('story input: atoms, breaks and labels in the offsets of the text', () => {
    const page = readPage(
      '---\ntitle: T\nabstract: |\n  **Aim:** We see $x_1$ and `code` at https://example.org in a strait.\n\n  **Results:** It is so.\n---\n',
    );
    const input = storyInput(page);
    expect(input.atoms?.map(({ start, end }) => input.text.slice(start, end))).toEqual([
      '$x_1$',
      'code',
      'https://example.org',
    ]);
    expect(input.breaks?.map((start) => input.text.slice(start))).toEqual(['Results: It is so.']);
    expect(input.labels?.map(({ span, role }) => [input.text.slice(span.start, span.end), role])).toEqual([
      ['Aim:', 'objective'],
      ['Results:', 'result'],
    ]);
  });

  test('info as text names each field with its line, what was not used and why', () => {
    const page = readOnePage(
      '---\ntitle: T\nauthors: [Ada Marin]\nshare: false\nodd_key: 1\ndate: 2024-01-01\ndoi: ""\n---\n',
    );
    const text = formatInfo(page, { color: false });
    expect(text).toMatch(/title +T +line 2:8/);
    expect(text).toMatch(/share +display setting/);
    expect(text).toMatch(/odd_key +unknown key/);
    expect(text).toContain('Empty: doi');
    expect(formatInfo(page, { color: true })).toContain('\u001b[1m');
    expect(formatSiteInfo([page], { color: false })).toContain('1 pages, 0 with an abstract');
  });

  test('info as data keeps to its schema', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../../docs/schema/info.schema.json', import.meta.url), 'utf8'),
    );
    const page = readOnePage(
      '---\ntitle: "*T* & more"\nauthors: [Ada Marin, "Bo*"]\nauthor_notes: [Equal contribution]\ndate: 2024-1-2\npublication: {name: J, volume: 3}\npublication_types: ["2"]\nabstract: "Aim: We measured the tides of a strait. Copyright 2024 Elsevier."\nsummary: S\ndoi: 10.1000/x\nlinks: [{name: A, url: "https://a.example"}]\ntags: [a]\nprojects: [x]\nslides: a\nimage: {caption: c}\n---\n\n## Body\n\nText.\n',
    );
    expect(violations(JSON.parse(JSON.stringify(infoJson(page))), schema, schema, '$')).toEqual([]);
    expect(violations(JSON.parse(JSON.stringify(infoJson(readOnePage('x')))), schema, schema, '$')).toEqual(
      [],
    );
    expect(violations({ file: 1 }, schema, schema, '$').length).toBeGreaterThan(3);
  });
});

type Schema = Record<string, unknown>;

/** The part of JSON Schema that our schema uses. */
function violations(value: unknown, schema: Schema, root: Schema, path: string): string[] {
  if (typeof schema.$ref === 'string') {
    const target = schema.$ref
      .slice(2)
      .split('/')
      .reduce((at: unknown, key) => (at as Schema)[key], root);
    return violations(value, target as Schema, root, path);
  }
  if (schema.oneOf)
    return (schema.oneOf as Schema[]).some((one) => violations(value, one, root, path).length === 0)
      ? []
      : [`${path}: no alternative fits`];
  if (schema.enum) return (schema.enum as unknown[]).includes(value) ? [] : [`${path}: ${String(value)}`];
  const types = [schema.type].flat().filter(Boolean) as string[];
  const type =
    value === null
      ? 'null'
      : Array.isArray(value)
        ? 'array'
        : typeof value === 'number'
          ? Number.isInteger(value)
            ? 'integer'
            : 'number'
          : typeof value;
  if (types.length > 0 && !types.includes(type)) return [`${path}: ${type}`];
  if (type === 'array' && schema.items)
    return (value as unknown[]).flatMap((item, index) =>
      violations(item, schema.items as Schema, root, `${path}[${index}]`),
    );
  if (type === 'string' && schema.pattern && !new RegExp(schema.pattern as string).test(value as string))
    return [`${path}: pattern`];
  if (type !== 'object') return [];
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const missing = ((schema.required ?? []) as string[])
    .filter((key) => !Object.hasOwn(value as object, key))
    .map((key) => `${path}.${key}: missing`);
  const inside = Object.entries(value as object).flatMap(([key, inner]) => {
    const known = properties[key];
    if (known) return violations(inner, known, root, `${path}.${key}`);
    return schema.additionalProperties === false ? [`${path}.${key}: unknown`] : [];
  });
  return [...missing, ...inside];
}
