import type { Place, Problem } from '../problems/problem.ts';
import type { References } from './references.ts';
import type { SlideSize } from './slide-size.ts';

/** A deck file as Hugo Blox reads it. */
export interface Deck {
  readonly file: string;
  readonly text: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly frontMatterKind: 'yaml' | 'toml' | 'json' | 'none';
  /** Offset in `text` where the body begins. */
  readonly bodyStart: number;
  readonly title: string;
  readonly settings: DeckSettings;
  readonly slides: readonly Slide[];
  /** The texts of all slides and notes, in reading order: the body of a slide, then its notes. Read when first asked for. */
  readonly blocks: readonly Block[];
  /** Links and pictures in these texts, in the same order. */
  readonly links: readonly DeckLink[];
  /** Markdown link definitions; Hugo reads them for the whole deck at once. Names as markdown-it normalises them. */
  readonly references?: References;
  /** Whose deck this is; decides what `<!-- .slide: -->` means. */
  readonly dialect?: 'hugo-blox' | 'reveal-hugo' | 'remark' | 'reveal-md' | 'marp' | 'quarto' | 'slidev';
  readonly problems: readonly Problem[];
}

export interface DeckSettings {
  /** What the deck's `width` and `height` make of a slide, in CSS pixels. */
  readonly size: SlideSize;
  /** Reveal theme that Hugo would use (`slides.theme`). */
  readonly revealTheme: string;
  /** Our own theme, from `pubdeck.theme`; undefined for a deck that was not drafted here. */
  readonly theme: string | undefined;
  readonly highlightStyle: string | undefined;
  /** Reveal options, camel case, types checked. */
  readonly reveal: Readonly<Record<string, unknown>>;
  readonly diagram: boolean;
  readonly branding: Branding;
  readonly language: string | undefined;
  /** The `pubdeck:` map of the front matter. */
  readonly pubdeck: Readonly<Record<string, unknown>>;
}

export interface Branding {
  readonly logo?: {
    readonly filename: string;
    readonly position?: string;
    readonly width?: string;
    readonly alt?: string;
  };
  readonly title?: { readonly show: boolean; readonly text?: string; readonly position?: string };
  readonly author?: { readonly show: boolean; readonly position?: string };
  readonly footer?: { readonly text: string; readonly position?: string };
}

export interface Slide {
  /** 0-based position in the deck, vertical slides counted one by one. */
  readonly index: number;
  /** Vertical stack this slide belongs to; slides of one stack are neighbours. */
  readonly stack: number | undefined;
  /** The piece between separators, exactly as in the file. */
  readonly raw: string;
  /** Markdown of the slide without `slide` shortcode and notes. */
  readonly body: string;
  readonly notes: readonly SlideNote[];
  /** Attributes of the `slide` shortcode or `<section>`: `class`, `id`, `data-background-color` … */
  readonly attributes: Readonly<Record<string, string>>;
  readonly hidden: boolean;
  /** `no-branding`, `no-header`, `no-footer` */
  readonly marks: readonly string[];
  readonly at: Place;
}

/** A speaker note, in whichever dialect it is written. */
export interface SlideNote {
  /** Its Markdown, common indent taken off. */
  readonly text: string;
  /** 1-based line of the file where the text begins. */
  readonly line: number;
  readonly lastLine: number;
}

/** A link or a picture that a text of the deck names. */
export interface DeckLink extends Pick<Block, 'slide' | 'line' | 'wrapper' | 'note'> {
  /** As written, escapes taken out. */
  readonly address: string;
  readonly image: boolean;
}

/** A piece of text of a deck: a heading, a paragraph, a point, a cell … */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'code' | 'math' | 'html';
  /** 1-based number of its slide. */
  readonly slide: number;
  /** 1-based line of the file; of its row for a cell. */
  readonly line: number;
  /** Plain words on one line; for code and formulas their source. */
  readonly text: string;
  /** Class of the HTML around it ('authors', 'kicker' …), where there is one. */
  readonly wrapper: string | undefined;
  /** In a speaker note rather than on the slide. */
  readonly note: boolean;
}
