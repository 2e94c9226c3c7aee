import type { Deck } from '../deck/model.ts';
import type { RenderedDeck } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import type { Story } from '../story/model.ts';
import type { Work } from '../work/model.ts';
import type { DeckPlace } from '../work/reading.ts';
import type { TextUnit } from './units.ts';

/** All that a rule may look at. Page and story are missing for a deck that no publication links to. */
export interface CheckContext {
  readonly file: string;
  readonly site: Site;
  readonly deck: Deck;
  readonly units: readonly TextUnit[];
  readonly publication: Work | undefined;
  /** Where the publication wants its deck. */
  readonly place: DeckPlace | undefined;
  readonly story: Story | undefined;
  readonly rendered: () => Promise<RenderedDeck>;
  /** Length of the talk, where the user gave one. */
  readonly minutes: number | undefined;
  readonly online: boolean;
  /** The deck laid out in a browser; opened once, when the first measured rule asks for it. */
  readonly measured: () => Promise<Measured>;
}

export interface Measured {
  readonly fits: readonly Problem[];
  readonly accessible: readonly Problem[];
}

export const ruleNames = [
  'faithful',
  'complete',
  'fits',
  'accessible',
  'pace',
  'links',
  'dialect',
  'page',
] as const;
export type RuleName = (typeof ruleNames)[number];

export interface Rule {
  readonly name: RuleName;
  /** What it looks for, for help and docs. */
  readonly about: string;
  /** Needs a browser. */
  readonly browser?: boolean;
  readonly check: (context: CheckContext) => readonly Problem[] | Promise<readonly Problem[]>;
}
