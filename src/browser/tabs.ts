import type { Budget } from './budget.ts';
import type { OpenBrowser } from './open.ts';
import { Tab } from './tab.ts';

export interface TabsOptions {
  /** So many tabs at once; one when absent. */
  readonly most?: number | undefined;
  /** How often a tab will be taken. When the last is given back the browser is closed, for it has nothing left to do. */
  readonly uses?: number | undefined;
}

/** The tabs of one browser for many decks: opened when first asked for, and used again. */
export class Tabs {
  private readonly opened: () => Promise<OpenBrowser>;
  private most: number;
  private uses: number;
  private made = 0;
  private readonly free: Tab[] = [];
  private readonly waiting: (() => void)[] = [];

  constructor(opened: () => Promise<OpenBrowser>, { most = 1, uses = Infinity }: TabsOptions = {}) {
    this.opened = opened;
    this.most = Math.max(1, Math.min(most, uses));
    this.uses = uses;
  }

  /** Opens a tab while the deck is still being read. What goes wrong is told to whoever takes it. */
  warm(budget: Budget): void {
    if (this.made >= this.most) return;
    this.made++;
    this.make(() => budget).then(
      (made) => {
        if (made) this.free.push(made.tab);
        this.next();
      },
      () => {},
    );
  }

  /** A tab of one's own, until it is given back. `budget` makes the limit of time once it is one's turn. */
  async take(budget: () => Budget): Promise<{ readonly tab: Tab; readonly budget: Budget }> {
    for (;;) {
      const tab = this.free.pop();
      if (tab && tab.browser.failure === undefined) return { tab, budget: budget() };
      if (tab) {
        // It went with its browser.
        this.made--;
        continue;
      }
      if (this.made < this.most) {
        this.made++;
        const made = await this.make(budget);
        if (made) return made;
      } else {
        await new Promise<void>((resolve) => {
          this.waiting.push(resolve);
        });
      }
    }
  }

  /** A new tab, counted already; undefined where the browser turns out to be better off with fewer. */
  private async make(
    budget: () => Budget,
  ): Promise<{ readonly tab: Tab; readonly budget: Budget } | undefined> {
    try {
      const open = await this.opened();
      this.most = Math.min(this.most, open.tabsAtOnce);
      if (this.made > this.most) {
        this.made--;
        return undefined;
      }
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
    this.uses--;
    this.next();
    // At once, not in a later turn: what follows here may take long, and the browser can go meanwhile.
    if (this.uses <= 0) void tab.browser.close();
  }

  /** For a tab that something went wrong in: nobody gets it again. */
  async drop(tab: Tab): Promise<void> {
    this.made--;
    this.next();
    await tab.close();
  }

  /** Leaves the browser open after the last use: some work is done again. */
  keepOpen(): void {
    this.uses = Infinity;
  }

  /** Closes the tabs that nobody has. */
  async close(): Promise<void> {
    await Promise.all(this.free.splice(0).map((tab) => this.drop(tab)));
  }

  private next(): void {
    this.waiting.shift()?.();
  }
}
