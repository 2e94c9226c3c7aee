import type { Deck } from '../deck/model.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Running } from '../theme/running-lines.ts';

/** A deck turned into HTML: sanitised, formulas and code done, ready for any page shell. */
export interface RenderedDeck {
  readonly deck: Deck;
  readonly title: string;
  readonly authors: readonly string[];
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly slides: readonly RenderedSlide[];
  /** Relative URL used in the HTML (`asset/…`) → absolute path of a file that exists. */
  readonly assets: ReadonlyMap<string, string>;
  /** Addresses of media on other hosts that the slides name. */
  readonly remotes: readonly string[];
  /** What the page must load. */
  readonly needs: { readonly math: boolean; readonly code: boolean };
  /** Address of the site on the web, where its configuration names one. */
  readonly siteUrl?: string | undefined;
  readonly citation: { readonly short?: string; readonly doi?: string; readonly url?: string };
  /** Lines at the head and foot of each slide. */
  readonly running: Running;
  /** The lab's name, where the brand gives one for title slide and cover. */
  readonly affiliation?: string;
  readonly problems: readonly Problem[];
}

export interface RenderedSlide {
  /** Unique in the deck; the address `#/<id>`. */
  readonly id: string;
  /** 1-based, hidden slides counted: the slide's place in the deck file. */
  readonly number: number;
  /** 1-based, hidden slides not counted: the number that everybody sees. */
  readonly shown: number;
  /** Plain text of the first heading, else of the first words. */
  readonly title: string;
  /** Set where the title is made up: the slide has no heading. */
  readonly untitled: boolean;
  readonly classes: readonly string[];
  /** Safe attributes for the `<section>`: data-background-*, data-transition, lang … */
  readonly attributes: Readonly<Record<string, string>>;
  /** Inner HTML of the section, notes left out. */
  readonly html: string;
  readonly notesHtml: string;
  readonly notesText: string;
  /** Visible words in reading order, for the search index and for the reconciliation of the PDF. */
  readonly text: string;
  readonly hidden: boolean;
  readonly stack: number | undefined;
  /** Planned seconds where the deck says so. */
  readonly seconds: number | undefined;
  readonly at: Place;
}
