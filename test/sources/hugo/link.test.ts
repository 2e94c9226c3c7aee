import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify as toYaml } from 'yaml';
import { readFrontMatter } from '../../../src/front-matter/read.ts';
import { splitPage } from '../../../src/front-matter/split.ts';
import { openSite } from '../../../src/site/site.ts';
import { linkDeck } from '../../../src/sources/hugo/link-deck.ts';
import { linkPdf } from '../../../src/sources/hugo/link-pdf.ts';
import { corpusFolder } from '../../support/corpus.ts';

const link = (text: string, value = 'my-talk') => linkDeck(text, splitPage(text).kind, value);

describe('--link changes one line', () => {
  test.each([
    [
      'a plain value',
      '---\ntitle: T\nslides: example # old\n---\nbody\n',
      '---\ntitle: T\nslides: my-talk # old\n---\nbody\n',
    ],
    ['double quotes', '---\nslides: "example"\n---\n', '---\nslides: "my-talk"\n---\n'],
    ['single quotes', "---\nslides: ''\ntitle: T\n---\n", "---\nslides: 'my-talk'\ntitle: T\n---\n"],
    ['nothing after the colon', '---\nslides:\ntitle: T\n---\n', '---\nslides: my-talk\ntitle: T\n---\n'],
    [
      'a comment after the colon',
      '---\nslides: # none yet\ntitle: T\n---\n',
      '---\nslides: my-talk # none yet\ntitle: T\n---\n',
    ],
    ['a list', '---\nslides: [a, b]\n---\n', '---\nslides: my-talk\n---\n'],
    [
      'no such key: after projects',
      '---\nprojects:\n- a\n# Slides\ntitle: T\n---\n',
      '---\nprojects:\n- a\nslides: my-talk\n# Slides\ntitle: T\n---\n',
    ],
    ['no such key: at the end', '---\ntitle: T\n---\nbody', '---\ntitle: T\nslides: my-talk\n---\nbody'],
    ['keys that are all indented', '---\n title: T\n---\n', '---\n title: T\n slides: my-talk\n---\n'],
    ['the last of two', '---\nslides: a\nslides: b\n---\n', '---\nslides: a\nslides: my-talk\n---\n'],
    [
      'a key inside another is not it',
      '---\nimage:\n  slides: x\n---\n',
      '---\nimage:\n  slides: x\nslides: my-talk\n---\n',
    ],
    [
      'CRLF and BOM',
      '\uFEFF---\r\ntitle: T\r\n---\r\n',
      '\uFEFF---\r\ntitle: T\r\nslides: my-talk\r\n---\r\n',
    ],
    ['TOML', '+++\ntitle = "T"\nslides = "" # x\n+++\n', '+++\ntitle = "T"\nslides = "my-talk" # x\n+++\n'],
    ['TOML, single quotes', "+++\nslides = 'example'\n+++\n", "+++\nslides = 'my-talk'\n+++\n"],
    [
      'TOML, before its tables',
      '+++\ntitle = "T"\n\n# Image\n[image]\ncaption = ""\n+++\n',
      '+++\ntitle = "T"\nslides = "my-talk"\n\n# Image\n[image]\ncaption = ""\n+++\n',
    ],
    ['JSON', '{\n  "title": "T",\n  "slides": "a"\n}\n', '{\n  "title": "T",\n  "slides": "my-talk"\n}\n'],
    ['JSON without the key', '{\n  "title": "T"\n}\n', '{\n  "slides": "my-talk",\n  "title": "T"\n}\n'],
    ['JSON on one line', '{"title": "T"}\nbody', '{"slides": "my-talk", "title": "T"}\nbody'],
    ['YAML in braces', '---\n{title: T}\n---\n', '---\n{slides: my-talk, title: T}\n---\n'],
    ['empty front matter', '---\n---\nbody', '---\nslides: my-talk\n---\nbody'],
    ['none at all', 'body\n', '---\nslides: my-talk\n---\n\nbody\n'],
  ])('%s', (_, before, after) => {
    expect(link(before)).toBe(after);
    expect(link(after)).toBe(after);
  });

  test('values that YAML would take for something else are quoted', () => {
    expect(link('---\nslides: a\n---\n', '2024')).toBe("---\nslides: '2024'\n---\n");
    expect(link('---\nslides: a\n---\n', 'true')).toBe("---\nslides: 'true'\n---\n");
    expect(link('---\nslides: a\n---\n', 'a: b')).toBe("---\nslides: 'a: b'\n---\n");
  });

  test('a deck, whose `slides` is a map, is never changed', () => {
    expect(() => link('---\nslides:\n  theme: white\n---\n')).toThrowError(
      expect.objectContaining({ code: 'slides-is-a-map' }),
    );
  });

  test('an anchor that others use keeps its meaning, or nothing is written', () => {
    const text = '---\nslides: &s example\nproject: *s\n---\n';
    expect(() => link(text)).toThrowError(expect.objectContaining({ code: 'cannot-edit' }));
  });
});

describe('--link-pdf adds one link', () => {
  const pdf = (text: string) => linkPdf(text, splitPage(text).kind, '/media/talk.pdf');
  const item = "- name: Slides (PDF)\n  type: slides\n  url: '/media/talk.pdf'\n";
  test.each([
    ['no links', '---\ntitle: T\n---\n', `---\ntitle: T\nlinks:\n${item}---\n`],
    ['an empty key', '---\nlinks:\ntitle: T\n---\n', `---\nlinks:\n${item}title: T\n---\n`],
    [
      'a list',
      '---\nlinks:\n- name: A\n  url: x\ntitle: T\n---\n',
      `---\nlinks:\n- name: A\n  url: x\n${item}title: T\n---\n`,
    ],
    [
      'an indented list',
      '---\nlinks:\n  - name: A\n    url: x\n---\n',
      `---\nlinks:\n  - name: A\n    url: x\n${item.replace(/^/gm, '  ').trimEnd()}\n---\n`,
    ],
    [
      'a list in brackets',
      '---\nlinks: [{name: A, url: x}]\n---\n',
      "---\nlinks: [{name: A, url: x}, {name: 'Slides (PDF)', type: slides, url: '/media/talk.pdf'}]\n---\n",
    ],
    [
      'TOML tables',
      '+++\ntitle = "T"\n[[links]]\n  name = "A"\n+++\n',
      '+++\ntitle = "T"\n[[links]]\n  name = "A"\n[[links]]\n  name = "Slides (PDF)"\n  type = "slides"\n  url = "/media/talk.pdf"\n+++\n',
    ],
    [
      'TOML in brackets',
      '+++\nlinks = [{name = "A"}]\n+++\n',
      '+++\nlinks = [{name = "A"}, {name = "Slides (PDF)", type = "slides", url = "/media/talk.pdf"}]\n+++\n',
    ],
    [
      'JSON',
      '{\n  "links": [{"name": "A"}]\n}\n',
      '{\n  "links": [{"name": "A"}, {"name":"Slides (PDF)","type":"slides","url":"/media/talk.pdf"}]\n}\n',
    ],
  ])('%s', (_, before, after) => {
    expect(pdf(before)).toBe(after);
    expect(pdf(after)).toBe(after);
  });

  test('a link that is there already gets the new address', () => {
    const text = "---\nlinks:\n- name: Slides (PDF)\n  type: slides\n  url: '/old.pdf' # here\n---\n";
    expect(pdf(text)).toBe(
      "---\nlinks:\n- name: Slides (PDF)\n  type: slides\n  url: '/media/talk.pdf' # here\n---\n",
    );
  });
});

/** Lines of `before` that `after` lacks, and the other way. */
function changed(before: string, after: string): { gone: number; added: number } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1;
  return { gone: a.length - head - tail, added: b.length - head - tail };
}

describe('on generated pages', () => {
  const scalar = fc.oneof(
    fc.string({ unit: 'grapheme-ascii', maxLength: 20 }),
    fc.constantFrom(
      '',
      'two\nlines',
      'a: b',
      '# x',
      "it's",
      '"q"',
      'long words here and there and everywhere again',
    ),
  );
  const key = fc.constantFrom(
    'title',
    'abstract',
    'tags',
    'projects',
    'image',
    'slides',
    'links',
    'date',
    'summary',
  );
  const data = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { maxKeys: 6 });
  test('one line changes, every other field keeps its meaning', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(30, 80, 0), fc.boolean(), (fields, lineWidth, crlf) => {
        fc.pre(Object.keys(fields).length > 0);
        const yaml = `---\n${toYaml(fields, { lineWidth })}---\nbody\n`;
        fc.pre((yaml.match(/^---\s*$/gm)?.length ?? 0) === 2);
        const text = crlf ? yaml.replaceAll('\n', '\r\n') : yaml;
        const after = link(text);
        const front = readFrontMatter(after, 'page');
        const entry = front.root.entries.find(({ key: name }) => name === 'slides');
        expect(entry?.value).toMatchObject({ kind: 'scalar', text: 'my-talk' });
        expect(changed(text, after).added).toBe(1);
        if (!('slides' in fields)) expect(changed(text, after).gone).toBe(0);
        expect(after.slice(front.body)).toBe(crlf ? 'body\r\n' : 'body\n');
      }),
      { numRuns: Number(process.env.PUBDECK_RUNS ?? 500), seed: 2 },
    );
  });
});

const corpus = corpusFolder();
describe.runIf(corpus)('on the corpus', () => {
  test('every page of nine sites takes a link by one line changed or added, and takes it once', () => {
    let pages = 0;
    for (const name of [
      'site-002',
      'site-005',
      'site-009',
      'site-010',
      'site-014',
      'site-018',
      'site-023',
      'site-025',
      'site-029',
    ]) {
      for (const file of openSite(`${corpus}/${name}`).publicationFiles()) {
        const text = readFileSync(file, 'utf8');
        const after = linkDeck(text, splitPage(text).kind, 'my-talk', file);
        const { gone, added } = changed(text, after);
        expect([file, added]).toEqual([file, 1]);
        expect(gone).toBeLessThanOrEqual(1);
        expect(linkDeck(after, splitPage(after).kind, 'my-talk', file)).toBe(after);
        pages += 1;
      }
    }
    expect(pages).toBeGreaterThan(500);
  });
});
