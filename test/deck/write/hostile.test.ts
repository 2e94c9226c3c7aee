import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { afterAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readDeck } from '../../../src/deck/read.ts';
import { writeDeck } from '../../../src/deck/write.ts';
import { planOutline } from '../../../src/outline/plan.ts';
import { visiblePassages } from '../../../src/outline/visible.ts';
import { openSite } from '../../../src/site/site.ts';
import { readHugoPage } from '../../../src/sources/hugo/read.ts';
import { analyse } from '../../../src/story/analyse.ts';
import { storyInput } from '../../../src/story/input.ts';
import { checkSubset } from '../../support/safe-subset.ts';

const root = mkdtempSync(join(tmpdir(), 'pubdeck-hostile-'));
mkdirSync(join(root, 'content', 'publication', 'page'), { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

function draft(page: object) {
  const file = join(root, 'content', 'publication', 'page', 'index.md');
  writeFileSync(file, `---\n${stringify(page)}---\n`);
  const { work: publication, deck } = readHugoPage(file, openSite(file));
  const story = analyse(storyInput(publication));
  const outline = planOutline(publication, story, { talk: 'seminar' });
  return {
    publication,
    outline,
    markdown: writeDeck(outline, publication, { theme: 'paper', source: deck.source }).markdown,
  };
}

/** Pieces that open, split or run something in Markdown, Hugo, Handlebars, HTML, KaTeX or Reveal. */
const traps = [
  '---',
  '\n---\n',
  '\n\n---\n\n',
  '***',
  '\n===\n',
  '\n--\n',
  '{{< slide class="x" >}}',
  '{{% speaker_note %}}',
  '{{< /speaker_note >}}',
  '{{<',
  '>}}',
  '{{% /x %}}',
  '{{x}}',
  '{{{x}}}',
  '{{#each slides}}',
  '{{> head}}',
  '</div>',
  '<div class="kicker">',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- hide -->',
  '<hr>',
  '<section>',
  '</section>',
  '<style>*{}</style>',
  '|',
  '| a | b |',
  '$',
  '$$',
  '$x$',
  '\\(x\\)',
  '\\',
  '\\\\',
  '# head',
  '## two',
  '\n# head\n',
  '#',
  '`',
  '```',
  '\n```\n',
  '~~~',
  '\n    code\n',
  '- item',
  '\n- item\n',
  '1. one',
  '\n2) two\n',
  '+ plus',
  '> quote',
  '\n> quote\n',
  ':smile:',
  ':::',
  '{.fragment}',
  '\n{.fragment}\n',
  '{#id .class}',
  '[^1]',
  '[^1]: note',
  '[a](javascript:alert(1))',
  '![x](y "z")',
  '[a]: http://x.y',
  '<http://x.y>',
  'http://x.y/?a=b&c=d',
  '&lt;',
  '&#60;',
  '&amp;',
  '*em*',
  '**strong**',
  '_u_',
  '~~del~~',
  '==mark==',
  '^sup^',
  '~sub~',
  'Note:',
  '\nNote: hidden',
  '\u200b',
  '\u202e',
  '\u2066',
  'مرحبا',
  '汉字',
  '\t',
  '"',
  "'",
  'a_b_c',
  '2 * 3 * 4',
  '%}}',
  '{{</* x */>}}',
  '[[x]]',
  'p < 0.05',
  'a > b',
  '<b',
  'https://',
  '\\begin{x}',
  '\\newline',
  ': definition',
  '\n: definition',
] as const;

const words = fc.constantFrom(
  'We',
  'show',
  'that',
  'mixing',
  'rises',
  'in',
  '35%',
  'of',
  'the',
  'sites',
  'However',
  'models',
  'fail',
  '983',
  'records.',
  'Results',
  'are',
  'new.',
  'GPT-4',
  '(EHR)',
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: words }, { weight: 2, arbitrary: fc.constantFrom(...traps) }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
const glued = fc
  .array(fc.constantFrom(...traps, 'a', 'B', '7', '. ', ' '), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''));
const hostile = fc.oneof(text, glued);

const page = fc.record({
  title: hostile,
  authors: fc.array(hostile, { maxLength: 4 }),
  abstract: hostile,
  summary: hostile,
  publication: hostile,
  date: fc.constant('2020-02-02'),
  tags: fc.array(hostile, { maxLength: 2 }),
  url_code: fc.oneof(
    hostile,
    hostile.map((tail) => `https://example.org/${tail}`),
  ),
  doi: fc.oneof(hostile, fc.constant('10.5555/x')),
  image: fc.record({ caption: hostile }),
});

const parser = markdownIt({ html: true });
/** Letters and digits that a reader of the Markdown sees, formulas put aside. */
function lettersOf(markdown: string): string {
  const html = parser
    .render(markdown.replaceAll('\\\\', '  ').replace(/(?<!\\)\$\$?[^$]*\$\$?/g, ' '))
    .replace(/<[^>]*>/g, ' ');
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  const plain = html.replace(/&(#\d+|\w+);/g, (whole, name: string) =>
    name.startsWith('#') ? String.fromCodePoint(Number(name.slice(1))) : (entities[name] ?? whole),
  );
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}

const letters = (parts: readonly string[]): string =>
  (parts.join(' ').match(/[\p{L}\p{N}]+/gu) ?? []).join('');

const withoutMath = (passage: {
  readonly rich: {
    readonly text: string;
    readonly marks: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
  };
}): string => {
  const { text: whole, marks } = passage.rich;
  let out = '';
  let at = 0;
  for (const mark of marks) {
    if (mark.kind !== 'math' || mark.start < at) continue;
    out += `${whole.slice(at, mark.start)} `;
    at = mark.end;
  }
  return out + whole.slice(at);
};

function proves(value: object): void {
  const { outline, markdown } = draft(value);
  expect(checkSubset(markdown), markdown).toEqual([]);
  const deck = readDeck(markdown, 'deck.md');
  expect(
    deck.slides.map(({ attributes }) => attributes.id),
    markdown,
  ).toEqual(outline.slides.map(({ id }) => id));
  deck.slides.forEach((slide, index) => {
    const planned = outline.slides[index];
    if (planned === undefined) return;
    expect(slide.hidden).toBe(false);
    if (!['statement', 'points', 'figures'].includes(planned.content.layout)) return;
    const part = planned.part === undefined ? [] : [`${planned.part.index}/${planned.part.of}`];
    const [heading, ...rest] = visiblePassages(planned).map(withoutMath);
    const shown =
      planned.heading === undefined ? [heading ?? '', ...rest] : [heading ?? '', ...part, ...rest];
    expect(lettersOf(slide.body), slide.body).toBe(letters([planned.kicker ?? '', ...shown]));
    expect(lettersOf(slide.notes.map(({ text }) => text).join('\n\n'))).toBe(
      letters(planned.notes.map(withoutMath)),
    );
  });
}

describe('pages that try to break the deck', () => {
  test('give the slides and words of the plan, within the safe subset', () => {
    fc.assert(fc.property(page, proves), { numRuns: 250, seed: 20261124 });
  });

  test.each([
    ['a title that closes a block', { title: '</div> --- # {{< slide >}}', abstract: 'We show this.' }],
    [
      'an abstract that is a deck',
      {
        title: 'T',
        abstract:
          '---\n\n{{< slide id="x" >}}\n\n# Mine\n\n---\n\n{{< speaker_note >}}\nx\n{{< /speaker_note >}}',
      },
    ],
    [
      'an author that is a script',
      { title: 'T', authors: ['<script>alert(1)</script>', '**Bold**', 'A*'], abstract: 'We show this.' },
    ],
    [
      'a link that runs',
      {
        title: 'T',
        url_code: 'javascript:alert(1)',
        url_pdf: 'https://x.y/a)b(c"d',
        abstract: 'We show this.',
      },
    ],
  ])('%s', (_, value) => proves(value));
});

test('what Hugo prints of the front matter as Markdown holds no shortcode and no attributes', () => {
  const { markdown } = draft({
    title: 'T',
    authors: ['{{< x'],
    date: '2020-02-02',
    abstract: 'We show this.',
    summary: '```{{< x >}} We show {.a}',
  });
  const head = markdown.slice(0, markdown.indexOf('\n---\n'));
  const line = (key: RegExp) => head.split('\n').find((text) => key.test(text)) ?? '';
  expect(line(/^summary:/)).toContain('We show');
  expect(line(/^ +text:/)).toContain('2020');
  for (const text of [line(/^summary:/), line(/^ +text:/)]) expect(text).not.toMatch(/\{\{[<%]|(?<!\\)[{`]/);
});

test('dollar signs of neighbours on a line do not pair up, formulas stay', () => {
  const { markdown } = draft({
    title: 'T of $x_1$',
    authors: ['Ada $5', 'Bo $7'],
    date: '2020-02-02',
    abstract: 'We show this.',
  });
  const authors = markdown.split('\n').find((line) => line.startsWith('Ada')) ?? '';
  expect(authors).toContain('<span>\\$</span>5');
  expect(authors.replaceAll('<span>\\$</span>', '')).not.toContain('$');
  expect(markdown).toContain('# T of $x_1$\n');
  expect(checkSubset(markdown)).toEqual([]);
});
