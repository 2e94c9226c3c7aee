import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planOf } from '../../src/layouts/index.ts';
import type { OutlineSlide } from '../../src/outline/model.ts';
import { talks } from '../../src/outline/talks.ts';
import { visibleText } from '../../src/outline/visible.ts';
import { countWords } from '../../src/text/words.ts';
import { corpusFolder } from '../support/corpus.ts';
import { draft, fixtures, readStory } from '../support/draft.ts';
import { checkSubset } from '../support/safe-subset.ts';

const pages = readdirSync(fixtures).map((name) => join(fixtures, name, 'index.md'));
const sample = new URL('../../content/publication/medalign/index.md', import.meta.url).pathname;
const contentOf = ({ id, content, heading }: OutlineSlide) => JSON.stringify({ id, content, heading });
const freeLayouts = new Set(['title', 'links', 'citation', 'table', 'code', 'people']);
const showsSomething = ({ content }: OutlineSlide) =>
  planOf(content).shows?.(content) === 'evidence' ||
  content.layout === 'links' ||
  (content.layout === 'title' && (content.image !== undefined || content.link !== undefined));
const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

describe.each([sample, ...pages])('%s', (page) => {
  const all = talks.map((talk) => draft(page, talk).outline);

  test('each talk holds every slide of the shorter one, in the same order', () => {
    all.slice(1).forEach((longer, index) => {
      const shorter = all[index]?.slides.map(contentOf) ?? [];
      const slides = longer.slides.map(contentOf);
      expect(slides.filter((slide) => shorter.includes(slide))).toEqual(shorter);
    });
  });

  test('has about as many slides as its length says', () => {
    const [lightning, short, conference] = all.map(({ slides }) => slides.length);
    expect(lightning).toBeLessThanOrEqual(3);
    expect(short).toBeLessThanOrEqual(7);
    expect(conference).toBeLessThanOrEqual(15);
  });

  test('keeps every number of the abstract on a slide or in the notes, at every length', () => {
    for (const { outline, story } of talks.map((talk) => draft(page, talk))) {
      const told = outline.slides
        .map((slide) => `${visibleText(slide)} ${slide.notes.map(({ rich }) => rich.text).join(' ')}`)
        .join(' ');
      for (const number of numbers(story.text)) expect(told).toContain(number);
    }
  });

  test('shows at most 60 words a slide, none empty, none twice', () => {
    const seen = new Set<string>();
    for (const slide of all.at(-1)?.slides ?? []) {
      const text = visibleText(slide);
      expect(text.trim() + slide.content.layout).not.toBe(slide.content.layout);
      if (freeLayouts.has(slide.content.layout)) continue;
      expect(countWords(text), text).toBeLessThanOrEqual(60);
      const statement = slide.content.layout === 'statement' ? slide.content.statement : slide.heading;
      // The takeaway at the end says once more what was concluded.
      if (slide.content.layout === 'recap' || slide.key === true) continue;
      if (statement === undefined || statement.field === 'label' || slide.part !== undefined) continue;
      expect(seen.has(statement.rich.text), statement.rich.text).toBe(false);
      seen.add(statement.rich.text);
    }
  });

  test('is within the safe subset and the same bytes each time', () => {
    const again = readStory(page);
    for (const talk of talks) {
      const { markdown } = draft(page, talk);
      expect(checkSubset(markdown)).toEqual([]);
      expect(draft(page, talk, undefined, again).markdown).toBe(markdown);
    }
  });
});

describe('minutes', () => {
  test.each([1, 2, 3, 5, 8])('a talk of %i minutes is part of one a minute longer', (minutes) => {
    const shorter = draft(sample, 'conference', minutes).outline.slides.map(({ id }) => id);
    const longer = draft(sample, 'conference', minutes + 1).outline.slides.map(({ id }) => id);
    expect(longer.filter((id) => shorter.includes(id))).toEqual(shorter);
  });

  test('a page that cannot fill the time says so and pads nothing', () => {
    const { outline } = draft(sample, 'seminar', 45);
    expect(outline.problems.map(({ code }) => code)).toContain('talk-short');
    expect(outline.slides.length).toBe(draft(sample, 'seminar').outline.slides.length);
  });
});

test('the sample covers what design.md lists, each of its quantities', () => {
  const { markdown } = draft(sample, 'conference');
  const slides = markdown.replace(/\{\{< speaker_note >\}\}[\s\S]*?\{\{< \/speaker_note >\}\}/g, '');
  for (const number of ['983', '15', '7', '303', '276', '6', '35%', '68%', '8.3%', '32k', '2k'])
    expect(slides).toContain(number);
  expect(slides).toContain('layout-range');
  expect(slides).toContain('MedAlign in numbers');
});

describe('real pages', () => {
  const folder = corpusFolder();
  const root = String(folder);
  /** Every twelfth page of the corpus. */
  const sampled = (): { path: string; hasAbstract: boolean; index: number }[] =>
    (
      JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as {
        publications: { path: string; hasAbstract: boolean }[];
      }
    ).publications
      .filter((_, index) => index % 12 === 0)
      .map((publication, index) => ({ ...publication, index }));

  test.skipIf(folder === undefined)('are drafted at every length', () => {
    for (const { path, index } of sampled()) {
      const { outline, markdown } = draft(join(root, path), talks[index % talks.length] ?? 'conference');
      expect(checkSubset(markdown), path).toEqual([]);
      expect(outline.slides.length, path).toBeGreaterThan(0);
      expect(new Set(outline.slides.map(({ id }) => id)).size, path).toBe(outline.slides.length);
    }
  });

  test.skipIf(folder === undefined)('show more than they tell, in few words', () => {
    const words: number[] = [];
    const shares: number[] = [];
    for (const { path } of sampled().filter(({ hasAbstract }) => hasAbstract)) {
      const { outline, story } = draft(join(root, path), 'conference');
      for (const slide of outline.slides) {
        if (freeLayouts.has(slide.content.layout)) continue;
        words.push(countWords(visibleText(slide)));
      }
      // Pages with three numbers that can stand alone: a third of the slides have something to see.
      if (story.quantities.filter(({ key }) => key).length >= 3)
        shares.push(outline.slides.filter(showsSomething).length / outline.slides.length);
    }
    const middle = words.sort((one, other) => one - other)[Math.floor(words.length / 2)];
    expect(middle).toBeLessThanOrEqual(36);
    expect(words.at(-1)).toBeLessThanOrEqual(60);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.3);
  });
});
