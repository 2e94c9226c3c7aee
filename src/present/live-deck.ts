import { createHash, randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Deck } from '../deck/model.ts';
import { readDeck } from '../deck/read.ts';
import { withPages } from '../deck/read-file.ts';
import { readFrontMatter } from '../front-matter/read.ts';
import { deckBrand, deckTheme, themeNameOf } from '../html/deck-theme.ts';
import type { RenderedDeck } from '../html/model.ts';
import { renderDeck } from '../html/render.ts';
import { type PresentPage, presentPage, revealSettings } from '../html/shell/present.ts';
import { countedSlides, sectionHtml } from '../html/shell/section.ts';
import { readText } from '../io/text-file.ts';
import type { Change, ShownProblem, Style } from '../page/talk/messages.ts';
import { PubdeckError } from '../problems/error.ts';
import { formatProblem } from '../problems/format.ts';
import type { Problem } from '../problems/problem.ts';
import { mustBeOfSite } from '../site/root.ts';
import { openSite, type Site } from '../site/site.ts';
import type { Brand } from '../theme/brand.ts';
import { themesFolder } from '../theme/load.ts';
import type { Theme } from '../theme/model.ts';

export interface LiveOptions {
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  readonly trust?: boolean | undefined;
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
  /** Prints a line for the person who presents. */
  readonly say?: ((line: string) => void) | undefined;
}

interface Section {
  readonly hash: string;
  readonly stack: number | null;
  readonly html: string;
}

interface State {
  readonly version: number;
  readonly deck: Deck;
  readonly rendered: RenderedDeck;
  readonly theme: Theme;
  readonly sections: readonly Section[];
  readonly settings: string;
  readonly styleHash: string;
}

/** A deck file that is being presented: its last good state, and what a save changes in it. */
export class LiveDeck {
  readonly file: string;
  readonly site: Site;
  readonly #options: LiveOptions;
  /** Versions count from one in each run of the program; a page may be open longer than that. */
  readonly #run = randomBytes(6).toString('hex');
  #state: Promise<State> | undefined;
  /** The same, once it is there. */
  #latest: State | undefined;
  /** Text of the file when it was last looked at. */
  #text: string | undefined;
  #page: { state: State; page: PresentPage } | undefined;
  #problem: ShownProblem | null = null;
  readonly #said = new Set<string>();
  #queue: Promise<unknown> = Promise.resolve();

  constructor(file: string, options: LiveOptions) {
    this.file = file;
    this.site = openSite(file);
    this.#options = options;
  }

  /** Folders whose pictures may be sent, links followed. */
  get roots(): readonly string[] {
    return [this.site.root, dirname(this.file)];
  }

  /** Where edits of its theme happen: our base styles, and the theme's own folder. */
  async themeFolders(): Promise<string[]> {
    const folder = await this.state().then(
      ({ theme }) => theme.folder,
      () => undefined,
    );
    return [themesFolder, ...(folder === undefined ? [] : [folder])];
  }

  state(): Promise<State> {
    // A first load that failed is tried again by the next request: the file may be mended by then.
    this.#state ??= this.#load(1).catch((error: unknown) => {
      this.#state = undefined;
      throw error;
    });
    return this.#state;
  }

  async page(): Promise<PresentPage> {
    const state = await this.state();
    if (this.#page?.state !== state) {
      const page = presentPage(state.rendered, state.theme, {
        trust: this.#options.trust === true,
        styles: ['live/live.css'],
        scripts: [`live/live.js?v=${this.#slidesVersion(state)}.${state.styleHash}`],
      });
      this.#page = { state, page };
    }
    return this.#page.page;
  }

  #slidesVersion({ version }: State): string {
    return `${this.#run}-${version}`;
  }

  get trust(): boolean {
    return this.#options.trust === true;
  }

  /**
   * What a page that shows some version (`<slides>.<style>`) must be told when it connects. Synchronous, after
   * `state()`: no change may come between this word and the next.
   */
  greeting(seen: string): Change {
    const state = this.#latest as State;
    const { sections, rendered, styleHash } = state;
    const [slidesSeen, styleSeen] = seen.split('.');
    return {
      type: 'slides',
      title: rendered.title,
      order: sections.map(({ hash, stack }) => [hash, stack]),
      html:
        slidesSeen === this.#slidesVersion(state)
          ? {}
          : Object.fromEntries(sections.map(({ hash, html }) => [hash, html])),
      problem: this.#problem,
      ...(styleSeen === styleHash ? {} : { style: styleOf(state) }),
    };
  }

  /** Whether the file holds something that was not looked at yet. */
  isStale(): boolean {
    try {
      return readText(this.file).text !== this.#text;
    } catch {
      return false;
    }
  }

  /**
   * Reads the deck again and sends each change as soon as it is known: slides first, then fonts and styles.
   * An empty file is often one that is just being written: it counts only when `settled`.
   */
  refresh(send: (change: Change) => void, { settled = false } = {}): Promise<void> {
    const turn = this.#queue.then(() => this.#refresh(send, settled));
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async #refresh(send: (change: Change) => void, settled: boolean): Promise<void> {
    const before = await this.state().catch(() => undefined);
    if (before === undefined) return;
    try {
      const deck = this.#read(settled);
      if (deck === undefined) return;
      const rendered = await this.#render(deck);
      const sections = sectionsOf(rendered);
      const settings = settingsOf(deck, rendered, this.#options.theme);
      const hadProblem = this.#problem !== null;
      this.#problem = null;
      const slides: State = { ...before, version: before.version + 1, deck, rendered, sections };
      if (settings !== before.settings) {
        this.#keep({ ...slides, settings, ...(await this.#style(deck, rendered)) });
        send({ type: 'reload' });
        return;
      }
      const known = new Set(before.sections.map(({ hash }) => hash));
      const fresh = sections.filter(({ hash }) => !known.has(hash));
      const same = fresh.length === 0 && hashesOf(sections) === hashesOf(before.sections);
      const isNew = !same;
      if (isNew) {
        this.#keep(slides);
        send({
          type: 'slides',
          title: rendered.title,
          order: sections.map(({ hash, stack }) => [hash, stack]),
          html: Object.fromEntries(fresh.map(({ hash, html }) => [hash, html])),
          problem: null,
        });
      } else if (hadProblem) {
        send({ type: 'problem', problem: null });
      }
      await this.#restyle(isNew ? slides : before, deck, rendered, send);
    } catch (error) {
      this.#problem = shown(error, this.file, this.site.root);
      this.#options.say?.(saidOf(this.#problem));
      send({ type: 'problem', problem: this.#problem });
    }
  }

  /** A theme that was edited, or letters that ask for another font file. */
  async #restyle(
    state: State,
    deck: Deck,
    rendered: RenderedDeck,
    send: (change: Change) => void,
  ): Promise<void> {
    const style = await this.#style(deck, rendered);
    const needsMath = rendered.needs.math && !this.#page?.page.files.has('math/katex.min.css');
    if (style.styleHash === state.styleHash && !needsMath) return;
    const next = { ...state, rendered, ...style };
    this.#keep(next);
    send({ type: 'style', style: styleOf(next), problem: null });
  }

  #keep(state: State): void {
    this.#latest = state;
    this.#state = Promise.resolve(state);
  }

  async #load(version: number): Promise<State> {
    mustBeOfSite(this.file);
    const text = readText(this.file).text;
    this.#text = text;
    try {
      readFrontMatter(text, this.file);
    } catch (error) {
      // What could be read is shown, and the problem is reported.
      this.#problem = shown(error, this.file, this.site.root);
    }
    const deck = withPages(readDeck(text, this.file));
    const rendered = await this.#render(deck);
    this.#latest = {
      version,
      deck,
      rendered,
      sections: sectionsOf(rendered),
      settings: settingsOf(deck, rendered, this.#options.theme),
      ...(await this.#style(deck, rendered)),
    };
    return this.#latest;
  }

  /** @throws PubdeckError for a save that must not replace the last good deck */
  #read(settled: boolean): Deck | undefined {
    let text: string;
    try {
      mustBeOfSite(this.file);
      text = readText(this.file).text;
    } catch (error) {
      throw new PubdeckError('deck-gone', 'The deck cannot be read any more.', {
        at: { file: this.file },
        hint: 'The last slides are still shown; they are updated when the file is back.',
        cause: error,
      });
    }
    if (text.trim() === '' && !settled) return undefined;
    this.#text = text;
    if (text.trim() === '') {
      throw new PubdeckError('deck-empty', 'The deck is empty.', { at: { file: this.file } });
    }
    // Reading decks is lenient; live, a broken head is more likely a sentence half-typed than a new intention.
    readFrontMatter(text, this.file);
    return withPages(readDeck(text, this.file));
  }

  #render(deck: Deck): Promise<RenderedDeck> {
    return renderDeck(deck, {
      site: this.site,
      brand: this.#brand(deck),
      trust: this.trust,
      ...(this.#options.lang === undefined ? {} : { language: this.#options.lang }),
    });
  }

  #brand(deck: Deck): Brand {
    const { brand, problems } = deckBrand(deck, this.site, this.#options.brand);
    this.#sayOnce(problems);
    return brand;
  }

  /** Missing fonts, a logo that is not there, a colour that was corrected. */
  #sayOnce(problems: readonly Problem[]): void {
    for (const line of problems.map((problem) => formatProblem(problem))) {
      if (!this.#said.has(line)) this.#options.say?.(line);
      this.#said.add(line);
    }
  }

  async #style(deck: Deck, rendered: RenderedDeck): Promise<{ theme: Theme; styleHash: string }> {
    const theme = await deckTheme(deck, rendered, this.site, { ...this.#options, brand: this.#brand(deck) });
    this.#sayOnce(theme.problems);
    return { theme, styleHash: hash(theme.css) };
  }
}

const styleOf = ({ styleHash, rendered }: State): Style => ({
  href: `theme.css?v=${styleHash}`,
  also: rendered.needs.math ? ['math/katex.min.css'] : [],
});

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 12);
const hashesOf = (sections: readonly Section[]): string =>
  sections.map(({ hash, stack }) => `${hash}:${stack}`).join();

/** Reveal takes hidden slides out of the page, so they are no part of the live order. */
function sectionsOf(rendered: RenderedDeck): Section[] {
  const total = countedSlides(rendered);
  return rendered.slides
    .filter((slide) => !slide.hidden && slide.attributes['data-visibility'] !== 'hidden')
    .map((slide) => {
      const html = sectionHtml(slide, rendered, total);
      return { hash: hash(html), stack: slide.stack ?? null, html };
    });
}

/** What only a reload of the page can change. */
function settingsOf(deck: Deck, rendered: RenderedDeck, asked: string | undefined): string {
  return JSON.stringify([
    revealSettings(rendered),
    rendered.language,
    rendered.direction,
    themeNameOf(deck, asked),
  ]);
}

function shown(error: unknown, file: string, root: string): ShownProblem {
  if (!(error instanceof PubdeckError)) {
    return {
      place: short(file, root),
      message: `pubdeck could not show this save (${(error as Error).message}).`,
    };
  }
  const problem: Problem = error.toProblem();
  const { line } = problem.at;
  return {
    place: short(problem.at.file ?? file, root) + (line === undefined ? '' : `, line ${line}`),
    message: problem.message,
    excerpt: problem.excerpt,
    hint: problem.hint,
  };
}

/** The line of the terminal. */
const saidOf = ({ place, message, hint }: ShownProblem): string =>
  `${place}: ${message}${hint ? `\n  hint: ${hint}` : ''}\n  The last good slides stay on the screen.`;

const short = (file: string, root: string): string =>
  file.startsWith(root) ? file.slice(root.length + 1) : file;
