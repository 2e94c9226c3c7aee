import { basename, dirname, join } from 'node:path';
import { Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import type { Tab } from '../browser/tab.ts';
import { Tabs } from '../browser/tabs.ts';
import type { RenderedDeck } from '../html/model.ts';
import { fileDate } from '../io/file-date.ts';
import { writeFileAtomic } from '../io/write.ts';
import { ContentLost } from '../losses/content-lost.ts';
import { PubdeckError } from '../problems/error.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { HandoutLayout, PaperName } from '../sheet/handout-css.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import type { Theme } from '../theme/model.ts';
import type { PictureFormat } from './draw-slides.ts';
import { type ExportFormat, needsBrowser } from './formats.ts';
import { type Paper, paperAttachments } from './paper.ts';
import { pdfpc } from './pdfpc.ts';
import type { PrintOptions } from './print-slides.ts';

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
 * written, the others are. `browser` is one that is open, or tabs that are shared with other decks.
 * @throws PubdeckError for a dead browser (4), a time-out (5), Ctrl-C (130), a disk that cannot be written (3)
 */
export async function exportDeck(
  deck: RenderedDeck,
  theme: Theme,
  options: ExportOptions,
  browser: OpenBrowser | Tabs,
): Promise<ExportResult> {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  if (shown.length === 0) {
    throw new PubdeckError('no-slides', 'The deck has no slide to print.', { at: { file: deck.deck.file } });
  }
  const formats = [...new Set(options.to)];
  let budget: Budget | undefined;
  // One limit for the whole deck; it runs from when the first tab is ours.
  const limit = (): Budget => {
    budget ??=
      options.timeout === undefined
        ? budgetFor(shown.length * formats.length, options.signal)
        : new Budget(options.timeout, options.signal);
    return budget;
  };
  const tabs = browser instanceof Tabs ? browser : new Tabs(async () => browser);
  // Each in a tab of its own where there is one: slides and handout are printed side by side.
  const parts = await Promise.allSettled(
    formats.map((format) => exportFormat(format, deck, theme, options, shown.length, tabs, limit)),
  );
  if (tabs !== browser) await tabs.close();
  const done = parts.map((part) => {
    if (part.status === 'rejected') throw part.reason;
    return part.value;
  });
  const seen = new Set<string>();
  return {
    outputs: done.flatMap(({ outputs }) => outputs),
    // The same loss shows in slides and handout alike: said once.
    problems: done
      .flatMap(({ problems }) => problems)
      .filter((problem) => {
        const key = JSON.stringify([problem.code, problem.slide, problem.message]);
        return !seen.has(key) && seen.add(key);
      }),
    exit: done.find(({ exit }) => exit !== 'done')?.exit ?? 'done',
  };
}

async function exportFormat(
  format: ExportFormat,
  deck: RenderedDeck,
  theme: Theme,
  options: ExportOptions,
  slides: number,
  tabs: Tabs,
  limit: () => Budget,
): Promise<ExportResult> {
  if (!needsBrowser(format)) return new FormatExport(deck, theme, options, slides, limit()).make(format);
  const { tab, budget } = await tabs.take(limit);
  let left = false;
  // Others can have the tab while the rest is done here.
  const leave = (): void => {
    if (!left) tabs.give(tab);
    left = true;
  };
  try {
    const result = await new FormatExport(deck, theme, options, slides, budget, tab, leave).make(format);
    leave();
    return result;
  } catch (error) {
    // A tab that failed is not used again.
    if (!left) await tabs.drop(tab);
    throw error;
  }
}

class FormatExport {
  private readonly outputs: ExportOutput[] = [];
  private readonly problems: Problem[] = [];
  private readonly deck: RenderedDeck;
  private readonly theme: Theme;
  private readonly options: ExportOptions;
  private readonly slides: number;
  private readonly budget: Budget;
  private readonly ownTab: Tab | undefined;
  /** Told when the tab is needed no more. */
  private readonly leave: () => void;

  constructor(
    deck: RenderedDeck,
    theme: Theme,
    options: ExportOptions,
    slides: number,
    budget: Budget,
    tab?: Tab,
    leave: () => void = () => {},
  ) {
    this.deck = deck;
    this.theme = theme;
    this.options = options;
    this.slides = slides;
    this.budget = budget;
    this.ownTab = tab;
    this.leave = leave;
  }

  async make(format: ExportFormat): Promise<ExportResult> {
    const { outputs, problems } = this;
    const layouts = this.options.layouts ?? ['notes'];
    const parts =
      format === 'handout'
        ? layouts.map((layout, at) => () => this.handout(layout, at === 0, at === layouts.length - 1))
        : [() => this.format(format)];
    let exit: ExitName = 'done';
    // One layout that would lose something does not keep the others from being made.
    for (const part of parts) if (!(await this.isWhole(part))) exit = 'loss';
    return { outputs, problems, exit };
  }

  /** False where something would have been lost; it is noted then. */
  private async isWhole(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof ContentLost)) throw error;
      this.problems.push(...error.problems);
      return false;
    }
  }

  private get tab(): Tab {
    if (!this.ownTab) throw new Error('this format needs a browser');
    return this.ownTab;
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

  private common(format: ExportFormat): PrintOptions & { tab: Tab } {
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
    const { printSlides } = await import('./print-slides.ts');
    const { steps, notes } = this.options;
    const { pdf, pages, pagesOfSlide, report } = await printSlides(this.deck, this.theme, this.tab.browser, {
      ...this.common('pdf'),
      printed: this.leave,
      steps,
      notes: notes === 'annotations' ? notes : undefined,
    });
    this.note(report);
    await this.write('pdf', 'slides.pdf', pdf, { pages, slides: report.slides });
    const presenter = pdfpc(pickSlides(this.deck, this.options.pages), pagesOfSlide);
    if (presenter) await this.write('pdfpc', 'slides.pdfpc', presenter, { slides: report.slides });
  }

  private async handout(layout: HandoutLayout, first: boolean, last: boolean): Promise<void> {
    const { printHandout } = await import('./print-handout.ts');
    const { paper, duplex, about } = this.options;
    const { pdf, pages, report } = await printHandout(this.deck, this.theme, this.tab.browser, {
      ...this.common('handout'),
      printed: last ? this.leave : undefined,
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
    const { drawSlides } = await import('./draw-slides.ts');
    const { tab, budget, pages, progress } = this.common(format);
    const { scale, allowLoss } = this.options;
    const digits = Math.max(3, String(this.slides).length);
    for await (const { slide, data } of drawSlides(this.deck, this.theme, this.tab.browser, {
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
    const { drawCard } = await import('./draw-slides.ts');
    const { tab, budget } = this.common('card');
    const data = await drawCard(this.deck, this.theme, this.tab.browser, {
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
    const { printPptx } = await import('../pptx/print-pptx.ts');
    const common = this.common('pptx');
    const { pptx, problems, slides } = await printPptx(this.deck, this.theme, this.tab.browser, common);
    this.problems.push(...problems);
    await this.write('pptx', 'slides.pptx', pptx, { slides });
  }
}
