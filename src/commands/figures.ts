import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readBytes } from '../io/text-file.ts';
import type { SheetEntry } from '../paper/contact-sheet.ts';
import type { PaperFigure } from '../paper/model.ts';
import type { Paper } from '../paper/reader.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';

export const figuresCommand: Command = {
  name: 'figures',
  usage: 'figures <paper.pdf|page>…',
  summary: 'Show the figures of a paper: which can be cut out whole, and why the others cannot.',
  options: ['pdf', 'out', 'browser', 'timeout'],
  examples: [
    'pubdeck figures my-paper.pdf                      (a contact sheet: HTML and PNG)',
    'pubdeck figures content/publication/my-paper --json',
  ],
  run: figures,
};

async function figures(context: CommandContext): Promise<CommandResult> {
  const { options, io, paths } = context;
  if (paths.length === 0)
    throw new PubdeckError('usage', 'Which paper? Name a PDF or a publication page.', {
      exit: 'usage',
      hint: 'pubdeck figures my-paper.pdf',
    });
  const problems: Problem[] = [];
  const outputs: { kind: string; path: string }[] = [];
  const lines: string[] = [];
  const all: unknown[] = [];
  for await (const paper of papersAt(context, problems)) {
    if (io.signal.aborted) break;
    const { file } = paper;
    const name = basename(file).replace(/\.pdf$/i, '');
    all.push(...paper.figures.map((figure) => json(name, file, figure)));
    lines.push(relative(io.cwd, file) || file, ...paper.figures.map(line));
    const written = await writeSheet(context, paper, join(resolve(io.cwd, options.out), `${name}-figures`));
    outputs.push(
      ...written.files.map((path) => ({
        kind: 'figures',
        path: options.json ? path : relative(io.cwd, path),
      })),
    );
    problems.push(...written.problems);
  }
  return { outputs, problems, text: lines.join('\n'), data: { figures: all } };
}

/** The papers that the paths name: PDF files, and the papers of pages. */
async function* papersAt({ paths, io, options }: CommandContext, problems: Problem[]): AsyncGenerator<Paper> {
  const [{ findWorks }, { choosePaper }, { isPaperSource, openPaper }, { problemsOf }] = await Promise.all([
    import('./targets.ts'),
    import('../paper/choose.ts'),
    import('../paper/forms/index.ts'),
    import('../paper/problems.ts'),
  ]);
  for (const path of paths) {
    const file = resolve(io.cwd, path);
    if (/\.pdf$/i.test(path) || (existsSync(file) && isPaperSource(file))) {
      const paper = await openPaper(file);
      problems.push(...problemsOf(paper));
      yield paper;
      continue;
    }
    const { works, many } = findWorks([path], io.cwd, options);
    for (const { source, ref } of works) {
      const { work } = await source.read(ref);
      const chosen = await choosePaper(work, options.pdf && resolve(io.cwd, options.pdf));
      problems.push(...chosen.problems);
      if (chosen.paper !== undefined) yield chosen.paper;
      else if (!many && chosen.problems.length === 0)
        throw new PubdeckError('no-paper', 'There is no PDF of this paper in the site.', {
          at: { file: work.file },
          hint: 'Name the file: pubdeck figures my-paper.pdf',
        });
    }
  }
}

const json = (
  pdf: string,
  file: string,
  { page, number, label, caption, box, kept, doubts }: PaperFigure,
) => ({
  pdf,
  file,
  page,
  number,
  label,
  caption,
  box:
    box === undefined ? null : [box.x0, box.y0, box.x1, box.y1].map((value) => Math.round(value * 10) / 10),
  kept,
  doubts: doubts.map(({ code, message }) => ({ code, message })),
});

const line = ({ page, label, kept, box, picture, doubts }: PaperFigure): string =>
  `  ${kept ? 'kept   ' : box === undefined ? 'refused' : 'doubted'}  ${page === 0 ? (picture === undefined ? '' : basename(picture)) : `page ${String(page).padStart(2)}`}  ${label}${doubts.length === 0 ? '' : `: ${doubts.map(({ message }) => message).join(' ')}`}`;

/** Pixels of a picture's long side on the contact sheet. */
const thumbnail = 640;

async function writeSheet(
  context: CommandContext,
  paper: Paper,
  stem: string,
): Promise<{ readonly files: string[]; readonly problems: Problem[] }> {
  const [{ contactSheet, dataAddress }, { cutPaper }, { writeFileAtomicSync }] = await Promise.all([
    import('../paper/contact-sheet.ts'),
    import('../paper/reader.ts'),
    import('../io/write.ts'),
  ]);
  const boxed = paper.figures.flatMap(({ page, box }) =>
    box === undefined ? [] : [{ page, box, pixels: thumbnail }],
  );
  const pictures = await cutPaper(paper.file, boxed);
  const entries: SheetEntry[] = [];
  for (const figure of paper.figures) {
    const picture = figure.box === undefined ? await ownPicture(figure) : pictures.shift();
    entries.push(
      picture === undefined ? { figure } : { figure, picture: dataAddress(picture, figure.picture) },
    );
  }
  const html = contactSheet(basename(paper.file), entries);
  writeFileAtomicSync(`${stem}.html`, html);
  try {
    writeFileAtomicSync(`${stem}.png`, await photograph(context, html));
    return { files: [`${stem}.html`, `${stem}.png`], problems: [] };
  } catch (error) {
    if (!(error instanceof PubdeckError) || error.exit !== 'browser') throw error;
    // The page shows all that the picture shows.
    return { files: [`${stem}.html`], problems: [{ ...error.toProblem(), severity: 'warning' }] };
  }
}

/** The picture that a figure has as a file; a PDF is drawn. */
async function ownPicture({ picture }: PaperFigure): Promise<Uint8Array | undefined> {
  if (picture === undefined || !/\.pdf$/i.test(picture))
    return picture === undefined ? undefined : readBytes(picture);
  const { cutPaper } = await import('../paper/reader.ts');
  return (await cutPaper(picture, [{ page: 1, pixels: thumbnail }]))[0];
}

/** The contact sheet as the browser shows it, from top to bottom. */
async function photograph({ options, io, say }: CommandContext, html: string): Promise<Uint8Array> {
  const [{ withBrowser }, { Tab }, { Budget }] = await Promise.all([
    import('../browser/with-browser.ts'),
    import('../browser/tab.ts'),
    import('../browser/budget.ts'),
  ]);
  const budget = new Budget(options.timeout * 1000, io.signal);
  const size = { width: 1160, height: 800 };
  return await withBrowser({ browser: options.browser, signal: io.signal, onProgress: say }, async (open) => {
    const tab = await Tab.open(open, budget);
    try {
      await tab.load(html, new Map(), size, budget);
      const height = await tab.evaluate<number>('document.documentElement.scrollHeight', budget);
      await tab.window({ ...size, height: Math.min(height, 12_000) }, 1, budget);
      return await tab.picture('png', budget);
    } finally {
      await tab.close();
    }
  });
}
