import type { LiveDeck } from './live-deck.ts';

export type PrintKind = 'slides' | 'handout';

/** PDFs of a deck, made when asked for and kept until the deck changes. One browser at a time. */
export class Prints {
  readonly #live: LiveDeck;
  readonly #browser: string | undefined;
  readonly #made = new Map<PrintKind, { version: number; pdf: Promise<Uint8Array> }>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(live: LiveDeck, browser: string | undefined) {
    this.#live = live;
    this.#browser = browser;
  }

  /** @throws PubdeckError as an export does */
  async get(kind: PrintKind, signal: AbortSignal): Promise<Uint8Array> {
    const { version } = await this.#live.state();
    const known = this.#made.get(kind);
    if (known?.version === version) return known.pdf;
    const pdf = this.#turn.then(() => this.#print(kind, signal));
    this.#turn = pdf.catch(() => {});
    this.#made.set(kind, { version, pdf });
    // A failure is not kept: the next request tries again.
    pdf.catch(() => this.#made.delete(kind));
    return pdf;
  }

  async #print(kind: PrintKind, signal: AbortSignal): Promise<Uint8Array> {
    const [{ withBrowser }, state] = await Promise.all([
      import('../browser/with-browser.ts'),
      this.#live.state(),
    ]);
    return withBrowser({ browser: this.#browser, signal, onRetry: () => {} }, async (open) => {
      if (kind === 'slides') {
        const { printSlides } = await import('../export/print-slides.ts');
        return (await printSlides(state.rendered, state.theme, open)).pdf;
      }
      const { printHandout } = await import('../export/print-handout.ts');
      return (await printHandout(state.rendered, state.theme, open, { layout: 'notes' })).pdf;
    });
  }
}
