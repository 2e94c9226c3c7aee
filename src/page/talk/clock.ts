/** How long the talk and its present slide have lasted. */
export class TalkClock {
  #started: number | undefined;
  /** What it had counted when it was last stopped. */
  #before = 0;
  #slideSince = Date.now();

  get elapsed(): number {
    return this.#before + (this.#started === undefined ? 0 : Date.now() - this.#started);
  }

  get onSlide(): number {
    return Date.now() - this.#slideSince;
  }

  get runs(): boolean {
    return this.#started !== undefined;
  }

  /** Whether it stands at zero and waits for the first step. */
  get isNew(): boolean {
    return this.#started === undefined && this.#before === 0;
  }

  start(): void {
    this.#started = Date.now();
  }

  toggle(): void {
    if (this.#started === undefined) {
      this.start();
    } else {
      this.#before = this.elapsed;
      this.#started = undefined;
    }
  }

  reset(): void {
    this.#before = 0;
    if (this.#started !== undefined) this.#started = Date.now();
  }

  nextSlide(): void {
    this.#slideSince = Date.now();
  }
}
