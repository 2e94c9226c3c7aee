import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultsFolder } from '../support/corpus.ts';
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { unzip } from '../support/unzip.ts';

const faults = faultsFolder();
const pubdeck = oneProcess();

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly slide?: number;
  readonly line?: number;
  readonly hint?: string;
}

/** A copy of a folder that may be written into. */
function copyOf(name: string): string {
  const root = join(mkdtempSync(join(tmpdir(), 'pubdeck-fault-')), name);
  cpSync(join(faults!, name), root, { recursive: true });
  for (const each of ['', ...readdirSync(root, { recursive: true, encoding: 'utf8' })])
    chmodSync(join(root, each), 0o755);
  return root;
}

async function exported(root: string, to = 'pdf', deck = 'content/slides/talk') {
  const { code, stdout } = await pubdeck(['export', deck, '--to', to, '--out', 'o', '--json'], { cwd: root });
  const { outputs, problems } = JSON.parse(stdout) as {
    outputs: { kind: string; path: string; pages?: number }[];
    problems: Told[];
  };
  const path = outputs.find(({ kind }) => kind === 'pdf')?.path;
  const pdf = path === undefined ? undefined : readFileSync(path);
  return { code, outputs, problems, pdf, read: pdf && (await readPdf(pdf)) };
}

/** Raw TeX in what is printed. */
const tex = /\$|\\[a-zA-Z([]/;
const images = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Subtype\s*\/Image/g) ?? []).length;

/** Enough of a film to be taken for one; the folders have a file of zeros under that name. */
const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');
const filmIn = (root: string): void => writeFileSync(join(root, 'content/slides/talk/clip.mp4'), film);

describe.skipIf(faults === undefined)('what once failed', () => {
  test('01: pictures, figures and films beside HTML are shown; a file that is no film is told', async () => {
    const root = copyOf('01-picture-beside-html');
    // That Hugo shows raw pictures only from `static` is worth a word each.
    const told = ({ problems }: { problems: readonly Told[] }) =>
      problems.filter(({ code }) => code !== 'raw-image').map(({ code, slide }) => [code, slide]);
    const refused = await exported(root);
    expect([refused.code, told(refused)]).toEqual([6, [['file-refused', 5]]]);
    filmIn(root);
    const shown = await exported(root);
    const { code, pdf, read } = shown;
    expect([code, told(shown)]).toEqual([0, [['film-not-printed', 5]]]);
    expect(images(pdf!)).toBeGreaterThan(0);
    expect(read!.alts).toEqual(expect.arrayContaining(['f', 'first', 'second', 'third']));
    expect(read!.alts.filter((alt) => alt === 'f')).toHaveLength(3);
  });

  test('02, 12: formulas in HTML and equations with labels are set', async () => {
    for (const name of ['02-formula-in-html', '12-equation-label']) {
      const { code, problems, read } = await exported(copyOf(name));
      expect([code, problems]).toEqual([0, []]);
      expect(read!.texts.join('\n')).not.toMatch(tex);
    }
  });

  test('03: a file with slides is a deck wherever it lies, and nothing is written into the site', async () => {
    const root = copyOf('03-deck-elsewhere');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    const texts = [];
    for (const deck of ['talks/talk.md', 'content/spring/_index.md', 'content/autumn/_index.md']) {
      const { code, read } = await exported(root, 'pdf', deck);
      expect(code).toBe(0);
      texts.push(read!.texts.join('\n'));
    }
    expect(new Set(texts).size).toBe(3);
    expect(texts[1]).toMatch(/spring/i);
    expect(texts[2]).toMatch(/autumn/i);
    expect(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((file) => !/^o(?:$|\/)/.test(file))
        .sort(),
    ).toEqual(files);
  });

  test('04, 27: hidden slides do not count; steps on pages of their own, and the size, are honoured', async () => {
    const hidden = await exported(copyOf('04-hidden-slides-numbering'));
    expect(hidden.read!.texts.map((text) => /(\d) \/ (\d)/.exec(text)?.[0])).toEqual([
      '1 / 3',
      '2 / 3',
      '3 / 3',
    ]);
    const { code, read } = await exported(copyOf('27-fragments-and-size-options'));
    expect([code, read!.pages]).toEqual([0, 3]);
    for (const [width, height] of read!.sizes) expect(width / height).toBeCloseTo(4 / 3, 2);
  });

  test('05, 19, 24: numbered code, long lines of code and the extras of Goldmark are printed', async () => {
    expect((await exported(copyOf('05-marked-lines'))).code).toBe(0);
    const code = await exported(copyOf('19-long-code-line'));
    expect([code.code, code.problems]).toEqual([0, []]);
    const extras = await exported(copyOf('24-hugo-extras'));
    expect([extras.code, extras.problems]).toEqual([0, []]);
    expect(extras.read!.texts.join('\n')).not.toMatch(/H~2~O|x\^2\^|==/);
  });

  test('06, 08, 09: what would be lost is told, with its line', async () => {
    const cells = await exported(copyOf('06-table-cells'));
    expect([cells.code, cells.problems.map(({ code }) => code)]).toEqual([0, ['table-cells']]);
    expect(cells.read!.texts.join('\n')).toContain('degrees');
    const html = await exported(copyOf('08-html-taken-away'));
    expect(html.problems.map(({ code, slide }) => [code, slide])).toEqual(
      [1, 2, 3].map((slide) => ['html-taken-away', slide]),
    );
    expect(html.problems.every(({ line, hint }) => line !== undefined && hint !== undefined)).toBe(true);
    const pictures = await exported(copyOf('09-missing-picture'));
    expect(pictures.code).toBe(6);
    expect(pictures.problems.map(({ code, severity, slide }) => [code, severity, slide])).toEqual(
      [1, 2, 3, 4].map((slide) => ['media-missing', 'error', slide]),
    );
    expect(pictures.problems[1]!.hint).toContain('fig-upper.PNG');
  });

  test('14: a table of forty rows is split in PowerPoint', async () => {
    const root = copyOf('14-pptx-long-table');
    const { code, outputs } = await exported(root, 'pptx');
    expect(code).toBe(0);
    const parts = await unzip(readFileSync(outputs[0]!.path));
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides.length).toBeGreaterThan(1);
  });

  test('16: a film behind a slide is in the one file, and told for paper', async () => {
    const root = copyOf('16-html-background-video');
    filmIn(root);
    const { code, problems, outputs } = await exported(root, 'html,pdf');
    expect([code, problems.map(({ code: each }) => each)]).toEqual([0, ['film-not-printed']]);
    const html = outputs.find(({ path }) => path.endsWith('.html'))!.path;
    expect(readFileSync(html, 'utf8')).toContain(film.toString('base64').slice(0, 24));
    expect(existsSync(join(root, 'o/talk/clip.mp4'))).toBe(false);
  });

  test('17: a drawing with a linked picture shows it', async () => {
    const { code, problems, pdf } = await exported(copyOf('17-svg-with-linked-raster'));
    expect([code, problems]).toEqual([0, []]);
    expect(images(pdf!)).toBeGreaterThan(0);
  });
});
