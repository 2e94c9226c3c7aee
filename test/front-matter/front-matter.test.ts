import fc from 'fast-check';
import { stringify as toToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { stringify as toYaml } from 'yaml';
import { alignScalar } from '../../src/front-matter/align.ts';
import { readFrontMatter } from '../../src/front-matter/read.ts';
import type { FieldNode } from '../../src/front-matter/tree.ts';
import { PubdeckError } from '../../src/problems/error.ts';

const read = (text: string) => readFrontMatter(text, 'page.md');
const thrown = (text: string): PubdeckError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof PubdeckError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};
const plain = (node: FieldNode): unknown =>
  node.kind === 'scalar'
    ? node.text
    : node.kind === 'list'
      ? node.items.map(plain)
      : Object.fromEntries(node.entries.map(({ key, value }) => [key, plain(value)]));

describe('where front matter is', () => {
  test.each([
    ['none', 'Just text.\n', 'none', 0],
    ['YAML', '---\ntitle: T\n---\nbody', 'yaml', 17],
    ['BOM, blank lines, CRLF', '\uFEFF\r\n\r\n---\r\ntitle: T\r\n---\r\nbody', 'yaml', 25],
    ['TOML', '+++\ntitle = "T"\n+++\nbody', 'toml', 20],
    ['JSON', '{"title": "T {"}\nbody', 'json', 16],
    ['spaces after the fence', '---  \ntitle: T\n---\t\nbody', 'yaml', 20],
    ['nothing in it', '---\n---\nbody', 'yaml', 8],
    ['comments only', '---\n# title: T\n---\nbody', 'yaml', 19],
  ])('%s', (_, text, kind, body) => {
    const front = read(text);
    expect(front.kind).toBe(kind);
    expect(front.body).toBe(body);
  });

  test('a fence of four hyphens, or words after one, close nothing', () => {
    const front = read('---\nabstract: |\n  one\n  ----\n  ---x\ntitle: T\n---\nbody');
    expect(front.root.entries.map(({ key }) => key)).toEqual(['abstract', 'title']);
  });

  test('a shortcode at the top is no JSON', () => expect(read('{{< x >}}\n').kind).toBe('none'));
});

describe('what it may not do', () => {
  test.each(['js', 'javascript', 'coffee', 'JS'])('---%s is never run', (language) => {
    (globalThis as { hacked?: boolean }).hacked = false;
    expect(thrown(`---${language}\n{title: (globalThis.hacked = true)}\n---\n`).code).toBe(
      'front-matter-code',
    );
    expect((globalThis as { hacked?: boolean }).hacked).toBe(false);
  });

  test.each([
    ['YAML', '---\n__proto__:\n  polluted: yes\nconstructor: {prototype: {polluted: 1}}\ntitle: T\n---\n'],
    ['merge keys', '---\na: &a {__proto__: {polluted: 1}}\n<<: *a\ntitle: T\n---\n'],
    ['TOML', '+++\n"__proto__" = {polluted = 1}\ntitle = "T"\n+++\n'],
    ['JSON', '{"__proto__": {"polluted": 1}, "title": "T"}\n'],
  ])('%s reaches no prototype', (_, text) => {
    const front = read(text);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(JSON.stringify(plain(front.root))).not.toContain('"__proto__":');
    expect(front.root.entries.some(({ key }) => key === 'title')).toBe(true);
  });

  test.each([
    [
      'aliases that multiply',
      `---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 9 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}]`).join('\n')}\n---\n`,
      'front-matter-too-large',
    ],
    ['YAML nested deep', `---\na: ${'['.repeat(20_000)}${']'.repeat(20_000)}\n---\n`, undefined],
    ['JSON nested deep', `{"a": ${'['.repeat(20_000)}${']'.repeat(20_000)}}\n`, undefined],
    ['TOML nested deep', `+++\na = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n+++\n`, undefined],
    ['lists in lists by dashes', `---\na:\n  ${'- '.repeat(200_000)}x\n---\n`, undefined],
    ['half a million lines', `---\na: |\n${' x\n'.repeat(300_000)}---\n`, 'front-matter-too-large'],
    ['a huge front matter', `---\na: ${'x'.repeat(1_100_000)}\n---\n`, 'front-matter-too-large'],
    ['a huge page', `---\na: 1\n---\n${'x'.repeat(8_100_000)}`, 'page-too-large'],
    ['a fence that is never closed', '---\ntitle: T\n', 'front-matter-unclosed'],
  ])('%s is refused with a known error', (_, text, code) => {
    const error = thrown(text);
    if (code) expect(error.code).toBe(code);
    else expect(['front-matter-too-large', 'front-matter-syntax']).toContain(error.code);
  });
});

describe('what Hugo reads, the specification does not', () => {
  test.each([
    [
      'a quoted text that goes on at column 0',
      '---\na: "one\ntwo: three"\nb: x\n---\n',
      { a: 'one two: three', b: 'x' },
    ],
    [
      'several of them, in a list',
      '---\na:\n  - \'one\ntwo\'\n  - "three\nfour"\nb: x\n---\n',
      { a: ['one two', 'three four'], b: 'x' },
    ],
    ['a list in brackets that does', '---\na: [one,\ntwo]\nb: x\n---\n', { a: ['one', 'two'], b: 'x' }],
    ['a key written twice', '---\na: one\nb: x\na: two\n---\n', { a: 'two', b: 'x' }],
  ])('%s', (_, text, wanted) => {
    const { root } = read(text);
    expect(plain(root)).toEqual(wanted);
    const last = root.entries.find(({ key }) => key === 'b')!.value.span!;
    expect(text.slice(last.start, last.end)).toBe('x');
  });

  test('but nothing is lost without a word: a second document is an error', () => {
    expect(thrown('---\na: one\n...\nb: two\n---\n')).toMatchObject({
      code: 'front-matter-syntax',
      at: { line: 4 },
    });
  });
});

describe('syntax errors name the place and what to write', () => {
  test.each([
    [
      'an unquoted colon',
      '---\ntitle: T\nabstract: Aim: to see\n---\n',
      { line: 3, excerpt: 'abstract: Aim: to see', hint: "Put the text in quotes: abstract: 'Aim: to see'" },
    ],
    [
      'an unquoted star',
      '---\ntitle: *T* is\n---\n',
      { line: 2, excerpt: 'title: *T* is', hint: "A value that begins with * needs quotes: title: '*T* is'" },
    ],
    [
      'a tab',
      '---\nimage:\n  caption: x\n\talt: y\n---\n',
      { line: 4, excerpt: '\talt: y', hint: 'YAML is indented by spaces, never tabs.' },
    ],
    [
      'TOML without quotes',
      '+++\ntitle = T is\n+++\n',
      {
        line: 2,
        excerpt: 'title = T is',
        hint: 'In TOML each text stands in quotes: key = "value"; inside, write \\" for a quote and \\\\ for a backslash.',
      },
    ],
    [
      'JSON with a missing comma',
      '{\n  "title": "T"\n  "date": "2024"\n}\n',
      {
        line: 3,
        excerpt: '  "date": "2024"',
        hint: 'Look for a missing comma, quote or bracket on this line or the one before.',
      },
    ],
  ])('%s', (_, text, wanted) => {
    const error = thrown(text);
    expect(error.code).toBe('front-matter-syntax');
    expect({ line: error.at.line, excerpt: error.excerpt, hint: error.hint }).toEqual(wanted);
    expect(error.at.file).toBe('page.md');
    expect(error.at.column).toBeGreaterThan(0);
  });
});

describe('places', () => {
  const sources: Record<string, string> = {
    yaml: "---\n# comment\ntitle: 'It''s a \"title\"'\nabstract: >-\n  Folded text\n  over lines\n\n  and paragraphs\nplain: some text\n  that goes on # comment\nquoted: \"tab\\t and \\u00e9 and \\\n  joined\"\nblock: |\n  one\n   two\n\n  three\nlist:\n- a\n-   b  \n- name: c\n  url: 'd'\nflow: [x, 'y', {k: v}]\n---\n",
    toml: '+++\ntitle = "A \\"title\\" \\u00e9"\nliteral = \'C:\\path\'\nlong = """\nLine one\nline two \\\n   joined"""\nlist = ["a", "b", # c\n  "c"]\ninline = [{name = "x", url = "y"}]\n[image]\n  caption = "cap"\n[[links]]\n  name = "l1"\n[[links]]\n  name = "l2"\n+++\n',
    json: '{\n  "title": "A \\"title\\" \\u00e9 \\n x",\n  "list": ["a", {"k": "v"}],\n  "map": {"deep": "down"}\n}\n',
  };
  test.each(Object.keys(sources))('each value of %s knows where it stood, character by character', (kind) => {
    const text = sources[kind]!;
    let seen = 0;
    const walk = (node: FieldNode) => {
      if (node.kind !== 'scalar') {
        for (const inner of node.kind === 'list' ? node.items : node.entries.map(({ value }) => value))
          walk(inner);
        return;
      }
      seen += 1;
      expect(node.span, JSON.stringify(node.text)).toBeDefined();
      const runs = alignScalar(node.text, text, node.span!.start, node.span!.end);
      expect(runs, JSON.stringify([node.text, text.slice(node.span!.start, node.span!.end)])).toBeDefined();
      for (const run of runs!) {
        const there = text.slice(run.sourceStart, run.sourceEnd);
        if (there.length === run.end - run.start && !/[\r\n]/.test(there))
          expect(node.text.slice(run.start, run.end)).toBe(there);
      }
    };
    walk(read(text).root);
    expect(seen).toBeGreaterThanOrEqual(4);
  });
});

/** Texts that serialisers must quote, fold and escape. */
const value = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        ': ',
        '# ',
        "'",
        '"',
        '\\',
        '\n',
        '- ',
        '{',
        '[',
        'é',
        '日',
        '|',
        '>',
        '---',
        '+++',
        '*',
        '&',
        'long words here and there ',
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);
const key = fc
  .stringMatching(/^[a-z][a-z_]{0,9}$/)
  .filter((name) => !['constructor', 'prototype'].includes(name));
const fields = fc.dictionary(
  key,
  fc.oneof(value, fc.array(value, { maxLength: 4 }), fc.dictionary(key, value, { maxKeys: 3 })),
  { maxKeys: 7 },
);
/** Control characters and lone surrogates are not text; YAML takes some of them for line breaks. */
const isText = (data: unknown): boolean =>
  typeof data === 'string'
    ? !/[\p{Cs}\p{Cn}\p{Co}\uFEFF\u2028\u2029]|(?![\n\t])\p{Cc}/u.test(data)
    : Object.values(data as object).every(isText);

describe('any front matter written by a serialiser reads back', () => {
  const runs = { numRuns: Number(process.env.PUBDECK_RUNS ?? 400), seed: 5 };
  test.each([
    ['YAML, folded at 40', (data: object) => `---\n${toYaml(data, { lineWidth: 40 })}---\nbody\n`],
    [
      'YAML, double quotes',
      (data: object) =>
        `---\n${toYaml(data, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 60 })}---\nbody\n`,
    ],
    ['TOML', (data: object) => `+++\n${toToml(data)}\n+++\nbody\n`],
    ['JSON', (data: object) => `${JSON.stringify(data, null, 2)}\nbody\n`],
  ])('%s', (_, write) => {
    fc.assert(
      fc.property(fields.filter(isText), (data) => {
        const text = write(data);
        // A text that looks like a fence at column 0 ends front matter in Hugo as well.
        fc.pre((text.match(/^(?:---|\+\+\+)\s*$/gm)?.length ?? 0) <= 2);
        const front = read(text);
        expect(plain(front.root)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(text.slice(front.body).trim()).toBe('body');
      }),
      runs,
    );
  });
});
