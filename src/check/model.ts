import type { Deck } from '../deck/model.ts';
import type { RenderedDeck } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import type { Story } from '../story/model.ts';
import type { Work } from '../work/model.ts';
import type { DeckPlace } from '../work/reading.ts';
import type { TextUnit } from './units.ts';

/** A deck and what it is compared with. Page and story are missing for a deck that no publication links to. */
export interface DeckFacts {
  readonly file: string;
  readonly site: Site;
  readonly deck: Deck;
  readonly units: readonly TextUnit[];
  readonly publication: Work | undefined;
  /** Where the publication wants its deck. */
  readonly place: DeckPlace | undefined;
  readonly story: Story | undefined;
}

/** All that a rule may look at. */
export interface CheckContext extends DeckFacts {
  /** The deck as HTML; made once, when the first rule asks for it. */
  readonly rendered: () => Promise<RenderedDeck>;
  /** Length of the talk, where the user gave one. */
  readonly minutes: number | undefined;
  readonly online: boolean;
  /** The user's Ctrl-C. */
  readonly signal: AbortSignal | undefined;
  /** The deck laid out in a browser; opened once, when the first measured rule asks for it. */
  readonly measured: () => Promise<Measured>;
}

export interface Measured {
  readonly fits: readonly Problem[];
  readonly accessible: readonly Problem[];
}

export interface Rule {
  /** What it looks for, one line of the table in docs/check.md. */
  readonly about: string;
  readonly check: (context: CheckContext) => readonly Problem[] | Promise<readonly Problem[]>;
}

/** A rule in the list of rules: its name, and its file, which is loaded when the rule runs. */
export interface RuleEntry {
  readonly name: string;
  readonly load: () => Promise<{ readonly rule: Rule }>;
}
