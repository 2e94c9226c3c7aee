import type { Place } from '../problems/problem.ts';
import type { Work } from './model.ts';

/** A work as a source reads it, with what draft, check and info need beside it. */
export interface Reading {
  readonly work: Work;
  readonly deck: DeckPlace;
  /** Syntax of the source: `yaml`, `toml`, `json`, `none` … */
  readonly format: string;
  /** Every field of the source, with what became of it; empty where a source does not tell. */
  readonly fields: readonly FieldUse[];
}

/** Where the deck of a work belongs. */
export interface DeckPlace {
  /** Plain lower-case name. */
  readonly name: string;
  /** Absolute path of the deck file, existing or to be written. */
  readonly file: string;
  readonly exists: boolean;
  /** Folder whose `.pubdeck/` keeps the last draft and whose own templates and themes count. */
  readonly root: string;
  /** How the deck names its work, in `pubdeck: source:` of its front matter. */
  readonly source: string;
  /** What the source writes about its deck; undefined where such sources have no field for it. */
  readonly link?: DeckLink;
}

interface DeckLink {
  /** The value as written, when there is one. */
  readonly raw: string | undefined;
  readonly at: Place | undefined;
  /** Why the deck's name is not the value as written. */
  readonly reason: 'as written' | 'no value' | 'template value' | 'shared value' | 'not a deck name';
}

export interface FieldUse {
  readonly key: string;
  readonly at: Place;
  readonly used: boolean;
  /** 'title', 'display setting', 'empty', 'template example', 'unknown key' … */
  readonly why: string;
}
