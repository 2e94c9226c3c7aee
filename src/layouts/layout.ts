import type { Token } from 'markdown-it';
import type { FitRules } from '../page/fit/model.ts';
import type { Box } from '../picture/pixels.ts';
import type { Passage } from '../text/passage.ts';
import type { Drawn, DrawOptions, LayoutBody, Mismatch } from './body.ts';
import type { DrawingPlace, SlideDrawing } from './picture/file.ts';

/** The words of one slide, as its layout names them. Each layout has a type of its own. */
export interface LayoutContent {
  readonly layout: string;
}

/**
 * One way to set a slide: everything that the rest of the program needs to know about it. Beside `layout.ts` in its folder
 * stand `slide.hbs` (the Markdown of a drafted slide) and `slide.css` (its looks).
 */
export interface Layout<Content extends LayoutContent = LayoutContent> {
  /** The slide's class is `layout-<name>`. */
  readonly name: Content['layout'];
  /** Where `slide.hbs` and `slide.css` stand: `new URL('.', import.meta.url)`. */
  readonly folder: URL;
  /** What a Hugo theme shows of it, which knows no layouts; a line of docs/layouts.md. */
  readonly plainly?: string;
  /** The one title slide of a deck, or a slide that opens a section of it. */
  readonly role?: 'title' | 'section';
  /** Classes of the `<div>`s on its slides, and what stands in each. */
  readonly wrappers?: Readonly<Record<string, WrapperRole>>;
  /** What the items of its list are, where they are no sentences. */
  readonly items?: 'numbers' | 'links';
  /** Each row of its table is a name and its value. */
  readonly rows?: 'values';
  /** Looked up rather than read, so that the number of its words has no limit. */
  readonly isReference?: true;
  /** How the fit script sets its type; see `src/page/fit`. */
  readonly fit?: FitRules;
  /** How a slide is planned and written; absent for a layout that only authors use. */
  readonly plan?: LayoutPlan<Content>;
  /** Changes the tokens of a slide beyond what `draw` can: marks in its text, a QR code beside a link. */
  markup?(tokens: readonly Token[], tools: MarkupTools): Token[];
  /** What of the body the drawing replaces; the first list or table where absent. */
  readonly drawsFrom?: 'list' | 'table';
  /** Draws the body. Undefined where the plain list or table is the right form for these values. */
  draw?(body: LayoutBody, options: DrawOptions): Drawn | Mismatch | undefined;
}

/** What stands in a `<div>` of a slide. All but `text` and `subtitle` is no sentence of the page. */
export type WrapperRole =
  | 'text'
  | 'subtitle'
  | 'label'
  | 'aside'
  | 'authors'
  | 'affiliations'
  | 'venue'
  | 'address'
  | 'reference'
  | 'credit';

/** What a layout needs to change the tokens of a slide. */
export interface MarkupTools {
  /** All classes of the slide. */
  readonly classes: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /** A token of our own HTML around tokens of the author's. */
  tag(html: string): Token;
  /** A token of finished HTML, which no sanitiser needs to see. */
  drawn(html: string): Token;
  /** A QR code as SVG. */
  qr(url: string): string;
}

/** The planning side of a layout: from passages of the page to the Markdown of a slide. */
export interface LayoutPlan<Content extends LayoutContent = LayoutContent> {
  /** Passages that the audience sees under the headline, in reading order, our labels included. */
  passages(content: Content): readonly (Passage | undefined)[];
  /** The passage that is set as the headline, where the content holds it. */
  headline?(content: Content): Passage;
  /** What the template may ask for, as finished Markdown. What a slide does not have is ''. */
  context(content: Content, labels: ContextLabels): Readonly<Record<string, unknown>>;
  /** Classes beside `layout-<name>`. */
  variants?(content: Content): readonly string[];
  /** Seconds that a slide takes even when little is said, and what looking at it adds to the words. */
  readonly seconds: { readonly least: number; readonly look: number };
  /** Several contents where one slide would hold too much. */
  split?(content: Content, room: Room): readonly Content[];
  /** Whether a slide is something to look at, or text that could be told instead. */
  shows?(content: Content): 'evidence' | 'text' | undefined;
  /** Its text is read out as it stands, so the notes do not repeat it. */
  readonly saysItsText?: true;
  /** Words on the slide up to which definitions are added below, 48 where absent; over it they go to the notes. */
  readonly glossaryWords?: number | 'never';
  /** The content without the passages that an earlier slide has shown. */
  withoutRepeats?(content: Content, isKnown: (passage: Passage) => boolean): Content;
  /** Whether nothing but the heading is left. */
  isEmpty?(content: Content): boolean;
  /** The drawing as a file of its own; undefined where these words need more than a file can set. Absent: it cannot be one. */
  picture?(content: Content, place: DrawingPlace): SlideDrawing | undefined;
  /** Pictures to be copied into the deck's bundle. */
  images?(content: Content): readonly SlideImage[];
  /** Links for the deck's front matter. */
  links?(content: Content): readonly { readonly label: string; readonly url: string }[];
}

/** Our own words that a template context needs. */
export interface ContextLabels {
  /** 'and {n} more' */
  readonly more: string;
  /** Between two names. */
  readonly comma: string;
}

export interface SlideImage {
  readonly file: string;
  /** The part of the picture that is shown, in its pixels; the whole where absent. */
  readonly box?: Box;
  /** Name of the copy in the deck's bundle. */
  readonly name: string;
  readonly alt: string;
  readonly credit?: Passage;
}

/** What a slide's head leaves for its body. */
interface Room {
  /** Pixels of a 1280 × 720 slide. */
  readonly height: number;
  /** Words that the heading has already. */
  readonly headingWords: number;
}
