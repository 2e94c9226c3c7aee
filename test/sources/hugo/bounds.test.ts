import { expect, test } from 'vitest';
import { draftText } from '../../../src/deck/draft/draft.ts';
import { Site } from '../../../src/site/site.ts';
import { resolveSlides, SlidesIndex, writtenSlides } from '../../../src/site/slides.ts';
import { readHugoText } from '../../../src/sources/hugo/read.ts';

const file = '/nowhere/content/publication/p/index.md';
const sound = 'We measured the tide in a strait and found that mixing rose from 12% to 61%.';
const read = (front: string, body = '') =>
  readHugoText(`---\n${front}\n---\n${body}`, file, new Site('/nowhere'));
const codes = (reading: ReturnType<typeof read>) => reading.work.problems.map(({ code }) => code);

// There is no clock here: a return of the squares shows as a test that runs into its time limit.
test.each([
  'a',
  '&',
  '*a* ',
  '1,',
  ',',
  ';',
  ')',
  ':',
  '$a$',
  '`a`',
  '[1]',
  '中',
  'a b ',
  '(',
  '- a\n',
  '[a](b)\n\n',
])(
  '200,000 characters of %j as abstract, title, author and body make a deck, and are told to be too long',
  (token) => {
    const many = token.repeat(200_000 / token.length);
    for (const [front, body] of [
      [`title: T\nabstract: ${JSON.stringify(`${sound} ${many}`)}`, ''],
      [`title: ${JSON.stringify(`T ${many}`)}\nabstract: ${sound}`, ''],
      [`title: T\nauthors: [${JSON.stringify(`A ${many}`)}]\nabstract: ${sound}`, ''],
      ['title: T', `\n## Abstract\n\n${sound} ${many}\n`],
    ] as const) {
      let reading: ReturnType<typeof read>;
      try {
        reading = read(front, body);
      } catch (error) {
        // More values than a page can have, by the look of it: refused.
        expect(error).toMatchObject({ code: 'front-matter-too-large' });
        continue;
      }
      expect(codes(reading)).toContain('text-too-long');
      expect(draftText(reading, {}).markdown.length).toBeLessThan(100_000);
    }
  },
  60_000,
);

test('20,000 authors are too many, 3,000 are not', () => {
  const named = (count: number) =>
    read(
      `title: T\nabstract: ${sound}\nauthors:\n${Array.from({ length: count }, (_, at) => `  - Ada${at} Marin${at}`).join('\n')}`,
    );
  expect(codes(named(20_000))).toContain('too-many-authors');
  const large = named(3_000);
  expect(codes(large)).not.toContain('too-many-authors');
  const { markdown } = draftText(large, {});
  expect(markdown).toContain('and 29');
}, 60_000);

test('a picture written out as an address is no text', () => {
  const data = `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUgAA'.repeat(10_000)}`;
  for (const body of [`![a](${data})`, `<img src="${data}">`, data]) {
    const reading = read('title: T', `\n## Abstract\n\n${sound}\n\n${body}\n`);
    expect(codes(reading)).not.toContain('text-too-long');
    const { markdown, outline } = draftText(reading, {});
    expect(markdown).not.toContain('iVBORw0KGgo');
    expect(markdown).toContain('61%');
    expect(outline.seconds).toBeLessThan(300);
  }
}, 60_000);

test('characters that turn the order around reach no deck; marks that right-to-left texts need do', () => {
  const reading = read(
    `title: "Tides \u202egnp.exe\u202c of a strait"\nauthors: ["Ada\u202e Marin"]\nabstract: "${sound} \u202dOf 14 sites\u202c."`,
    `\n## Methods\n\nWe moored\u202e 14 instruments \u200f(\u05d0).\n`,
  );
  const { markdown } = draftText(reading, {});
  expect(markdown).not.toMatch(/[\u202a-\u202e]/);
  expect(reading.work.title?.value.text).toBe('Tides gnp.exe of a strait');
  expect(JSON.stringify(reading.work.body)).toContain('\u200f');
});

test.each(['con', 'CON', 'aux', 'lpt1', 'nul.md'])(
  'slides: %s is no name of a deck: Windows keeps it',
  (name) => {
    const index = new SlidesIndex(
      [],
      () => '',
      () => '',
      '/nowhere/content',
    );
    const link = resolveSlides({ raw: name, form: 'text' }, undefined, {
      file,
      slug: name,
      folder: '/nowhere/content/slides',
      index,
    });
    expect(link.reason).toBe('not a deck name');
    expect(link.deckName).not.toMatch(/^(?:con|aux|lpt1|nul)$/i);
    expect(writtenSlides(undefined).form).toBe('absent');
  },
);
