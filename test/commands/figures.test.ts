import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { makeSite, pubdeck, soundPage } from '../support/run.ts';

const tides = (title = 'Tides: A Small Study'): Buffer => {
  const page = new PaperPage();
  page.text(180, 40, title, { size: 16, font: 'F2' });
  page.plot(60, 90, 540, 300).text(48, 312, 'Figure 1. Dissipation & mixing.', { size: 8 });
  page.prose(48, 340, 30, 516);
  return paperPdf([page]);
};

/** A site whose page lies beside these PDF files. */
function siteWith(files: Readonly<Record<string, Buffer>>): string {
  const root = makeSite({ 'content/publication/tides/index.md': soundPage });
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(root, 'content/publication/tides', name), data);
  return root;
}

describe('pubdeck figures', () => {
  test('a contact sheet of the paper that lies beside its page', async () => {
    const root = siteWith({ 'tides.pdf': tides() });
    const run = await pubdeck(['figures', 'content/publication/tides'], { cwd: root });
    expect(run.stderr).toBe('');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('kept     page  1  Figure 1');
    const html = readFileSync(join(root, 'output/tides-figures.html'), 'utf8');
    expect(html).toContain('1 kept, 0 doubted, 0 refused');
    expect(html).toContain('Figure 1. Dissipation &amp; mixing.');
    expect(html).toContain('src="data:image/png;base64,');
    expect(readFileSync(join(root, 'output/tides-figures.png')).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('--json gives boxes in points from the top left corner', async () => {
    const root = siteWith({ 'tides.pdf': tides() });
    const run = await pubdeck(['figures', 'content/publication/tides/tides.pdf', '--json'], { cwd: root });
    const { figures, outputs } = JSON.parse(run.stdout);
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ pdf: 'tides', page: 1, number: '1', kept: true });
    // Its labels are small on a slide: told, and no reason to leave the figure out.
    expect(figures[0].doubts.map(({ code }: { code: string }) => code)).toEqual(['small-labels']);
    for (const [at, edge] of [60, 90, 540, 300].entries())
      expect(Math.abs(figures[0].box[at] - edge)).toBeLessThan(5);
    expect(outputs.map(({ path }: { path: string }) => existsSync(path))).toEqual([true, true]);
  });

  test('slides, posters, supplements and the PDF of another paper are not taken for the paper', async () => {
    const slide = new PaperPage(960, 540);
    slide.text(
      60,
      60,
      'Tides: A Small Study and its slides, long enough to be read as text of a talk about tides',
    );
    const slides = paperPdf([slide, slide]);
    const root = siteWith({
      'tides-poster.pdf': tides(),
      'supplement.pdf': tides(),
      'cv.pdf': tides(),
      'example.pdf': tides(),
      'deck.pdf': slides,
      'other.pdf': tides('Glaciers of the North and their Retreat'),
    });
    const run = await pubdeck(['figures', 'content/publication/tides', '--json'], { cwd: root });
    const { figures, problems } = JSON.parse(run.stdout);
    expect(figures).toEqual([]);
    expect(problems.map(({ code, message }: Record<string, string>) => [code, message])).toEqual([
      ['paper-not-used', 'deck.pdf is not used for figures: its pages are slides.'],
      ['paper-not-used', 'other.pdf is not used for figures: its first pages do not show the title.'],
    ]);
  });

  test('a page without a paper says what to do', async () => {
    const run = await pubdeck(['figures', 'content/publication/tides'], { cwd: siteWith({}) });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('There is no PDF of this paper in the site.');
    expect(run.stderr).toContain('[no-paper]');
    expect(run.stderr).toContain('pubdeck figures my-paper.pdf');
  });

  test('a broken file is told in one line', async () => {
    const root = siteWith({ 'tides.pdf': tides().subarray(0, 300) });
    const run = await pubdeck(['figures', 'content/publication/tides/tides.pdf'], { cwd: root });
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('[paper-unreadable]');
  });
});
