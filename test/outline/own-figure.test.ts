import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { draft } from '../support/draft.ts';

const abstract = `Rivers carry stones from hills to plains. It is unknown how floods sort the stones. We present a flume that sorts stones by
their weight in three basins. Stones in the last basin were lighter than those in the first. Our flume may help to plan dams.`;

/** A page with a featured figure of two panels, 900 × 300. */
function page(image: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'pubdeck-figure-')), 'content/publication/stones');
  mkdirSync(folder, { recursive: true });
  const png = new PNG({ width: 900, height: 300 });
  png.data.fill(255);
  for (let y = 20; y < 280; y++)
    for (const from of [20, 480]) png.data.fill(60, (y * 900 + from) * 4, (y * 900 + from + 400) * 4);
  for (let at = 3; at < png.data.length; at += 4) png.data[at] = 255;
  writeFileSync(join(folder, 'featured.png'), PNG.sync.write(png));
  writeFileSync(
    join(folder, 'index.md'),
    `---\ntitle: How floods sort stones\nauthors: [Ada Brook]\ndate: 2024-03-01\npublication: Journal of Rivers\nabstract: ${abstract.replace(/\n/g, ' ')}\nimage:\n${image}---\n`,
  );
  return join(folder, 'index.md');
}
const figuresOf = (file: string) =>
  draft(file, 'conference').outline.slides.filter(({ content }) => content.layout === 'figure');

describe("the page's own figure", () => {
  const file = page('  caption: "A flume with three basins. Photo credit: A. Brook"\n');
  const drafted = draft(file, 'conference');
  const slides = drafted.outline.slides;
  const at = slides.findIndex(({ content }) => content.layout === 'figure');

  test('has a slide with its caption as the headline, and its credit', () => {
    expect(slides[at]?.heading?.rich.text).toBe('A flume with three basins');
    expect(drafted.markdown).toContain('Photo credit: A. Brook');
  });

  test('stands before the slide that tells what it shows', () => {
    expect(JSON.stringify(slides[at + 3]) + JSON.stringify(slides[at + 1])).toContain('flume');
    expect(at).toBeGreaterThan(1);
  });

  test('is followed by its panels, cut at the white gutter', () => {
    expect(slides.slice(at + 1, at + 3).map(({ id, part }) => [id, part?.of])).toEqual([
      ['image-part-1', 2],
      ['image-part-2', 2],
    ]);
    expect(drafted.copies.map(({ name, box }) => [name, box?.x])).toEqual([
      ['featured.png', undefined],
      ['featured-1.png', 11],
      ['featured-2.png', 471],
    ]);
  });

  test('stands in the panel of the title slide too', () => {
    const [title] = slides;
    expect(title?.content.layout === 'title' && title.content.image?.name).toBe('featured.png');
  });
});

test('a picture for lists is a figure where its caption tells what it shows', () => {
  expect(
    figuresOf(page('  preview_only: true\n  caption: A flume with three basins for stones\n')),
  ).not.toEqual([]);
  expect(figuresOf(page('  preview_only: true\n  caption: ""\n'))).toEqual([]);
});

test('a drawing without a caption stands under the title of the paper', () => {
  expect(figuresOf(page('  caption: ""\n'))[0]?.heading?.rich.text).toBe('How floods sort stones');
});

test('a long caption heads the slide with what it names, and is whole below', () => {
  const caption =
    'The flume of this study, consisting of a pump at the upper end and of three basins behind one another, each with a grid that keeps the stones of one weight and lets the water pass on';
  const [slide] = figuresOf(page(`  caption: "${caption}"\n`));
  expect(slide?.heading?.rich.text).toBe('The flume of this study');
  expect(JSON.stringify(slide)).toContain('lets the water pass on');
});
