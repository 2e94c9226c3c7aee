import { basename, dirname, join } from 'node:path';
import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck } from '../html/model.ts';
import { writeFileAtomic } from '../io/write.ts';
import { PubdeckError } from '../problems/error.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import { Budget } from './budget.ts';
import type { HandoutLayout, PaperName } from './handout-css.ts';
import type { PictureFormat } from './images.ts';
import { type Paper, paperAttachments } from './paper.ts';
import { pdfpc } from './pdfpc.ts';
import { pickSlides } from './pick.ts';
import { budgetFor, ContentLost, fileDate, type PrintOptions } from './slides.ts';
import { Tab } from './tab.ts';

export const exportFormats = [
  'pdf',
  'handout',
  'png',
  'jpeg',
  'webp',
  'html',
  'pptx',
  'card',
  'text',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportOptions {
  readonly to: readonly ExportFormat[];
  /** Folder for the files of this deck; made when missing. */
  readonly out: string;
  /** Handout layouts; the first is `handout.pdf`, others `handout-<layout>.pdf`. Default `notes`. */
  readonly layouts?: readonly HandoutLayout[] | undefined;
  readonly paper?: PaperName | undefined;
  readonly duplex?: boolean | undefined;
  readonly notes?: 'none' | 'annotations' | undefined;
  readonly pages?: string | undefined;
  readonly steps?: boolean | undefined;
  readonly scale?: number | undefined;
  readonly allowLoss?: boolean | undefined;
  /** Milliseconds for the whole deck. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** What is known of the paper: citation for the cover, BibTeX and CSL-JSON to attach, keywords. */
  readonly about?: Paper | undefined;
  readonly date?: Date | undefined;
  /** A tab to print in; batches reuse theirs. */
  readonly tab?: Tab | undefined;
  readonly progress?:
    | ((step: { readonly format: ExportFormat; readonly done: number; readonly of: number }) => void)
    | undefined;
}

export interface ExportOutput {
  readonly kind: string;
  readonly path: string;
  readonly deck: string;
  readonly slides: number;
  readonly pages?: number;
}

export interface ExportResult {
  readonly outputs: readonly ExportOutput[];
  readonly problems: readonly Problem[];
  /** `loss` where content would not be seen: that file is not written. */
  readonly exit: ExitName;
}

/** `content/slides/example/index.md` → `example`; language variants keep their tag. */
export function deckName(file: string): string {
  const name = basename(file).replace(/\.md$/, '');
  const variant = /^index(?:\.([\w-]+))?$/.exec(name);
  if (!variant) return name;
  return basename(dirname(file)) + (variant[1] ? `.${variant[1]}` : '');
}

/**
 * Makes every file that is asked for. Each is written whole or not at all; what would lose content is not
 * written, the others are.
 * @throws PubdeckError for a dead browser (4), a time-out (5), Ctrl-C (130), a disk that cannot be written (3)
 */
export async function exportDeck(
  deck: RenderedDeck,
  theme: Theme,
  options: ExportOptions,
  open: OpenBrowser,
): Promise<ExportResult> {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  if (shown.length === 0) {
    throw new PubdeckError('no-slides', 'The deck has no slide to print.', { at: { file: deck.deck.file } });
  }
  const work = new DeckExport(deck, theme, options, open, shown.length);
  for (const format of [...new Set(options.to)]) await work.make(format);
  return work.result();
}

class DeckExport {
  private readonly outputs: ExportOutput[] = [];
  private readonly problems: Problem[] = [];
  private exit: ExitName = 'done';
  private readonly deck: RenderedDeck;
  private readonly theme: Theme;
  private readonly options: ExportOptions;
  private readonly open: OpenBrowser;
  private readonly slides: number;
  private readonly budget: Budget;
  private tab: Tab | undefined;

  constructor(deck: RenderedDeck, theme: Theme, options: ExportOptions, open: OpenBrowser, slides: number) {
    this.deck = deck;
    this.theme = theme;
    this.options = options;
    this.open = open;
    this.slides = slides;
    this.tab = options.tab;
    this.budget =
      options.timeout === undefined
        ? budgetFor(slides * options.to.length, options.signal)
        : new Budget(options.timeout, options.signal);
  }

  async make(format: ExportFormat): Promise<void> {
    // One layout that would lose something does not keep the others from being made.
    if (format !== 'handout') return await this.attempt(() => this.format(format));
    for (const [index, layout] of (this.options.layouts ?? ['notes']).entries())
      await this.attempt(() => this.handout(layout, index === 0));
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ContentLost)) {
        await this.closeTab();
        throw error;
      }
      this.exit = 'loss';
      this.problems.push(...error.problems);
    }
  }

  async result(): Promise<ExportResult> {
    await this.closeTab();
    const seen = new Set<string>();
    // The same loss shows in slides and handout alike: said once.
    const problems = this.problems.filter((problem) => {
      const key = JSON.stringify([problem.code, problem.slide, problem.message]);
      return !seen.has(key) && seen.add(key);
    });
    return { outputs: this.outputs, problems, exit: this.exit };
  }

  private async closeTab(): Promise<void> {
    if (this.tab && this.tab !== this.options.tab) await this.tab.close();
    this.tab = undefined;
  }

  private async format(format: Exclude<ExportFormat, 'handout'>): Promise<void> {
    switch (format) {
      case 'pdf':
        return await this.pdf();
      case 'png':
      case 'jpeg':
      case 'webp':
        return await this.pictures(format);
      case 'card':
        return await this.card();
      case 'text':
        return await this.text();
      case 'html':
        return await this.html();
      case 'pptx':
        return await this.pptx();
    }
  }

  private async common(format: ExportFormat): Promise<PrintOptions & { tab: Tab }> {
    this.tab ??= await Tab.open(this.open, this.budget);
    const { pages, allowLoss, about, date, progress } = this.options;
    return {
      tab: this.tab,
      budget: this.budget,
      pages,
      allowLoss,
      date: date ?? fileDate(),
      subject: about?.subject,
      keywords: about?.keywords,
      attachments: about ? paperAttachments(about) : [],
      progress: progress && ((done, of) => progress({ format, done, of })),
    };
  }

  private async write(
    kind: string,
    name: string,
    data: Uint8Array | string,
    more: { pages?: number; slides?: number } = {},
  ): Promise<void> {
    this.budget.check('writing files');
    const path = join(this.options.out, name);
    await writeFileAtomic(path, data);
    this.outputs.push({
      kind,
      path,
      deck: this.deck.deck.file,
      slides: more.slides ?? this.slides,
      ...(more.pages === undefined ? {} : { pages: more.pages }),
    });
  }

  /** Losses that were allowed are said all the same. */
  private warn(losses: readonly Problem[]): void {
    this.problems.push(...losses.map((loss) => ({ ...loss, severity: 'warning' as const })));
  }

  private note(report: { readonly problems: readonly Problem[]; readonly refused: readonly string[] }): void {
    this.problems.push(...report.problems);
    for (const url of report.refused) {
      this.problems.push({
        code: 'request-refused',
        severity: 'warning',
        message: `The deck asked for ${url.length > 120 ? `${url.slice(0, 119)}…` : url}, which is not part of the site; it was not fetched.`,
        at: { file: this.deck.deck.file },
        hint: 'Put the file beside the deck or into assets/media and use its name.',
      });
    }
  }

  private async pdf(): Promise<void> {
    const { printSlides } = await import('./slides.ts');
    const { steps, notes } = this.options;
    const common = await this.common('pdf');
    const { pdf, pages, pagesOfSlide, report } = await printSlides(this.deck, this.theme, this.open, {
      ...common,
      steps,
      notes: notes === 'annotations' ? notes : undefined,
    });
    this.note(report);
    await this.write('pdf', 'slides.pdf', pdf, { pages, slides: report.slides });
    const presenter = pdfpc(pickSlides(this.deck, this.options.pages), pagesOfSlide);
    if (presenter) await this.write('pdfpc', 'slides.pdfpc', presenter, { slides: report.slides });
  }

  private async handout(layout: HandoutLayout, first: boolean): Promise<void> {
    const { printHandout } = await import('./handout.ts');
    const { paper, duplex, about } = this.options;
    const { pdf, pages, report } = await printHandout(this.deck, this.theme, this.open, {
      ...(await this.common('handout')),
      layout,
      paper,
      duplex,
      citation: about?.citation,
      venue: about?.venue,
    });
    this.note(report);
    await this.write('handout', first ? 'handout.pdf' : `handout-${layout}.pdf`, pdf, {
      pages,
      slides: report.slides,
    });
  }

  private async pictures(format: PictureFormat): Promise<void> {
    const { drawSlides } = await import('./images.ts');
    const { tab, budget, pages, progress } = await this.common(format);
    const { scale, allowLoss } = this.options;
    const digits = Math.max(3, String(this.slides).length);
    for await (const { slide, data } of drawSlides(this.deck, this.theme, this.open, {
      tab,
      budget,
      pages,
      progress,
      scale,
      format,
      allowLoss,
      noticed: (losses) => this.warn(losses),
    })) {
      const ending = format === 'jpeg' ? 'jpg' : format;
      await this.write(format, `slide-${String(slide.number).padStart(digits, '0')}.${ending}`, data, {
        slides: 1,
      });
    }
  }

  private async card(): Promise<void> {
    const { drawCard } = await import('./images.ts');
    const { tab, budget } = await this.common('card');
    const data = await drawCard(this.deck, this.theme, this.open, {
      tab,
      budget,
      allowLoss: this.options.allowLoss,
      noticed: (losses) => this.warn(losses),
    });
    if (data) await this.write('card', 'card.png', data, { slides: 1 });
  }

  private async text(): Promise<void> {
    const { transcriptHtml } = await import('./transcript.ts');
    await this.write(
      'text',
      'transcript.html',
      await transcriptHtml(this.deck, this.theme, this.options.about, this.options.pages),
      { slides: pickSlides(this.deck, this.options.pages).length },
    );
  }

  private async html(): Promise<void> {
    const { oneFile } = await import('./one-file.ts');
    const { html, problems } = await oneFile(this.deck, this.theme);
    this.problems.push(...problems);
    await this.write('html', 'index.html', html);
  }

  private async pptx(): Promise<void> {
    const { printPptx } = await import('./pptx.ts');
    const common = await this.common('pptx');
    const { pptx, problems, slides } = await printPptx(this.deck, this.theme, this.open, common);
    this.problems.push(...problems);
    await this.write('pptx', 'slides.pptx', pptx, { slides });
  }
}
