import type { BrowserDied } from './errors.ts';
import type { OpenBrowser, OpenOptions } from './open.ts';

/** The browser of one run: started when it is first needed, replaced once by another when it dies. */
export class BrowserSession {
  readonly #options: OpenOptions;
  readonly #say: (line: string) => void;
  #opening: Promise<OpenBrowser> | undefined;
  #replaced = false;
  #onLaunch: () => void = () => {};

  /** `say` is told that a browser died and which one is tried next. */
  constructor(options: OpenOptions, say: (line: string) => void) {
    this.#options = options;
    this.#say = say;
  }

  /**
   * Starts the browser while something else is done: resolves as soon as its process is there, for what is loaded before that holds it
   * up. A failure is told where the browser is needed.
   */
  start(): Promise<void> {
    return new Promise((resolve) => {
      this.#onLaunch = resolve;
      this.opened().then(
        () => resolve(),
        () => resolve(),
      );
    });
  }

  /** The browser. @throws PubdeckError `no-browser` and what else `openBrowser` throws */
  readonly opened = (): Promise<OpenBrowser> => {
    this.#opening ??= import('./open.ts').then(({ openBrowser }) =>
      openBrowser({ ...this.#options, onLaunch: () => this.#onLaunch() }),
    );
    return this.#opening;
  };

  /** The browser, or undefined where none was needed so far. */
  async started(): Promise<OpenBrowser | undefined> {
    return await this.#opening;
  }

  /**
   * After work failed with `died`: makes sure that `opened` gives a browser that lives. Several that fail at once share
   * one replacement.
   * @throws BrowserDied the given error, where there is no other browser or the second one died too
   */
  async replace(died: BrowserDied): Promise<void> {
    const seen = this.#opening;
    const dead = await seen;
    if (seen !== this.#opening || dead?.failure === undefined) return;
    if (this.#replaced) throw died;
    this.#replaced = true;
    this.#opening = this.#openNext(died, dead);
    await this.#opening;
  }

  async #openNext(died: BrowserDied, dead: OpenBrowser): Promise<OpenBrowser> {
    await dead.close();
    const { openNext, retryLine } = await import('./with-browser.ts');
    const next = await openNext(died, this.#options);
    this.#say(retryLine(died, next));
    return next;
  }

  async close(): Promise<void> {
    const open = await this.#opening?.catch(() => undefined);
    await open?.close();
  }
}
