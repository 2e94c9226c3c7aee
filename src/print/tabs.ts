import type { OpenBrowser } from '../browser/open.ts';
import type { Budget } from './budget.ts';
import { Tab } from './tab.ts';

export interface TabsOptions {
  /** So many tabs at once; one when absent. */
  readonly most?: number | undefined;
  /** How many decks will take a tab. When the last gives its own back the browser is closed, for it has nothing left to do. */
  readonly decks?: number | undefined;
}

/** The tabs of one browser for many decks: opened when first asked for, and used again. */
export class Tabs {
  private readonly opened: () => Promise<OpenBrowser>;
  private readonly most: number;
  private decks: number;
  private made = 0;
  private readonly free: Tab[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(opened: () => Promise<OpenBrowser>, { most = 1, decks = Infinity }: TabsOptions = {}) {
    this.opened = opened;
    this.most = Math.max(1, Math.min(most, decks));
    this.decks = decks;
  }

  /** Opens the first tab while the deck is still being read. What goes wrong is told to whoever takes it. */
  warm(budget: Budget): void {
    this.made++;
    this.opened()
      .then((open) => Tab.open(open, budget))
      .then((tab) => {
        this.free.push(tab);
      })
      .catch(() => {
        this.made--;
      })
      .finally(() => this.next());
  }

  /** A tab of one's own, until it is given back. `budget` makes the limit of time once it is one's turn. */
  async take(budget: () => Budget): Promise<{ readonly tab: Tab; readonly budget: Budget }> {
    while (this.free.length === 0 && this.made >= this.most) {
      await new Promise<void>((resolve) => {
        this.waiting.push(resolve);
      });
    }
    const known = this.free.pop();
    if (known) return { tab: known, budget: budget() };
    this.made++;
    try {
      const open = await this.opened();
      const limit = budget();
      return { tab: await Tab.open(open, limit), budget: limit };
    } catch (error) {
      this.made--;
      this.next();
      throw error;
    }
  }

  give(tab: Tab): void {
    this.free.push(tab);
    this.decks--;
    this.next();
    // At once, not in a later turn: what follows here may take long, and the browser can go meanwhile.
    if (this.decks <= 0) void tab.browser.close();
  }

  /** For a tab that something went wrong in: nobody gets it again. */
  async drop(tab: Tab): Promise<void> {
    this.made--;
    this.next();
    await tab.close();
  }

  private next(): void {
    this.waiting.shift()?.();
  }
}
